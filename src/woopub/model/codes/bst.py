# SPDX-License-Identifier: EUPL-1.2
"""BST: files."""

from __future__ import annotations

from .soort import Code

BST: dict[str, Code] = {
    "BST001": Code(
        "blokkade",
        "Bestand ontbreekt",
        "Volgens de inventaris of besluit.yml hoort hier een bestand te zijn, maar het is er niet.",
        "Zet het bestand in de map, of verbeter de beoordeling of de bestandsnaam.",
    ),
    "BST002": Code(
        "blokkade",
        "Bestand dat in geen lijst staat",
        "In de map staat een bestand dat de inventaris of besluit.yml niet noemt. woopub publiceert nooit "
        "iets waar niemand over heeft beslist.",
        "Neem het op in de inventaris, of haal het bestand weg.",
    ),
    "BST003": Code(
        "blokkade",
        "PDF is beschadigd",
        "Het bestand kan niet als PDF worden gelezen. Wat niet te lezen is, is ook niet te controleren.",
        "Maak het bestand opnieuw, of vraag een nieuwe versie.",
    ),
    "BST004": Code(
        "blokkade",
        "PDF is beveiligd met een wachtwoord",
        "Zonder wachtwoord kan niemand dit bestand lezen, ook woopub niet.",
        "Sla het bestand op zonder wachtwoord.",
    ),
    "BST005": Code(
        "blokkade",
        "PDF heeft geen pagina's",
        "Het bestand is wel een PDF, maar er staat niets in.",
        "Maak het bestand opnieuw.",
    ),
    "BST006": Code(
        "blokkade",
        "Bestand is geen PDF",
        "De naam of de inhoud van het bestand is niet die van een PDF. Iets anders kan woopub nog niet controleren.",
        "Maak er een PDF van.",
    ),
    "BST007": Code(
        "blokkade",
        "Bestand van een document dat niet openbaar is",
        "In de map staat een bestand bij een document dat volgens de inventaris niet openbaar wordt gemaakt.",
        "Haal het bestand uit de map, of verbeter de beoordeling.",
    ),
    "BST008": Code(
        "blokkade",
        "Twee bestanden met dezelfde naam",
        "Twee bestandsnamen verschillen alleen in hoofdletters. Op veel computers is dat hetzelfde bestand.",
        "Hernoem of verwijder een van de twee.",
    ),
    "BST009": Code(
        "blokkade",
        "Bestand laat de controle vastlopen",
        "Bij het lezen van dit bestand stopte het controleprogramma. De andere bestanden zijn wel gecontroleerd.",
        "Maak het bestand opnieuw, bijvoorbeeld door het af te drukken naar PDF.",
    ),
    "BST010": Code(
        "blokkade",
        "Snelkoppeling in plaats van een bestand",
        "Een snelkoppeling (link) kan naar iets buiten de map wijzen. woopub volgt die niet.",
        "Zet het bestand zelf in de map.",
    ),
}
