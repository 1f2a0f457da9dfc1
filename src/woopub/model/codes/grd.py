# SPDX-License-Identifier: EUPL-1.2
"""GRD: grounds and their motivation."""

from __future__ import annotations

from .soort import Code

GRD: dict[str, Code] = {
    "GRD001": Code(
        "blokkade",
        "Onbekende grond",
        "De code is geen weigeringsgrond van de Woo of de Wob.",
        "Gebruik een code als 5.1.2.e (Woo) of 10.2.e (Wob). `woopub explain 5.1.2.e` legt een grond uit.",
    ),
    "GRD002": Code(
        "blokkade",
        "Onvolledige grond",
        "De code noemt wel het artikel, maar niet het onderdeel. Daardoor is niet te zien welk belang is bedoeld.",
        "Maak de code volledig, bijvoorbeeld 10.2.e in plaats van 10.2.",
    ),
    "GRD003": Code(
        "blokkade",
        "Grond zonder motivering in het besluit",
        "Een grond staat bij een document, maar het besluit legt niet uit waarom die grond is gebruikt. "
        "Een weigering moet worden gemotiveerd (Awb, artikelen 3:46 en 3:47; Woo, artikel 5.1 lid 3).",
        "Neem de grond met zijn motivering op onder `gronden:` in besluit.yml, of verbeter de inventaris.",
        afweegbaar=True,
    ),
    "GRD004": Code(
        "waarschuwing",
        "Gemotiveerde grond die nergens is gebruikt",
        "Het besluit motiveert een grond die bij geen enkel document in de inventaris staat.",
        "Vul de grond in bij de documenten waar die is gebruikt, of haal de grond uit besluit.yml.",
    ),
    "GRD005": Code(
        "blokkade",
        "Grond uit een andere wet",
        "De grond hoort niet bij de wet die gold op de datum van het besluit: vanaf 1 mei 2022 de Woo, eerder de Wob.",
        "Gebruik de gronden van de juiste wet, of vul `wet:` in besluit.yml in.",
        afweegbaar=True,
    ),
    "GRD006": Code(
        "blokkade",
        "Motivering voor een document dat niet in de inventaris staat",
        "Onder een grond staat een motivering bij een document, maar dat id komt in de inventaris niet voor.",
        "Verbeter het id, of voeg het document toe aan de inventaris.",
    ),
    "GRD007": Code(
        "blokkade",
        "Grond staat twee keer in het besluit",
        "Twee gronden in besluit.yml hebben hetzelfde label. Dan is niet duidelijk welke motivering erbij hoort.",
        "Voeg de motiveringen samen, of geef elk een eigen label zoals het in de documenten staat.",
    ),
    "GRD008": Code(
        "waarschuwing",
        "Motivering bij een document zonder die grond",
        "Het besluit geeft voor een document een reden op deze grond, maar de inventaris noemt die grond daar niet.",
        "Vul de grond in bij het document, of haal de motivering weg.",
    ),
    "GRD009": Code(
        "blokkade",
        "Label in het document dat de inventaris niet noemt",
        "Op een gelakte plek staat een grond die niet bij het document in de inventaris staat. Dan spreken de "
        "inventaris en het document elkaar tegen, en ontbreekt de grond misschien ook in het besluit.",
        "Vul de grond aan in de inventaris (en motiveer die in het besluit), of verbeter het label in het document.",
        afweegbaar=True,
    ),
    "GRD010": Code(
        "waarschuwing",
        "Grond in de inventaris die in het document niet voorkomt",
        "De inventaris noemt bij het document een grond die op geen enkele gelakte plek staat.",
        "Controleer de labels in het document, of haal de grond weg uit de inventaris.",
    ),
    "GRD011": Code(
        "waarschuwing",
        "Gelakte plek zonder label",
        "Op of naast een gelakte plek staat geen grond. Lezers zien dan niet waarom die plek is gelakt. Een vlak dat "
        "verdergaat onder een vlak met label telt niet mee.",
        "Zet op elke gelakte plek de grond, bijvoorbeeld 5.1.2.e. Gebruikt u eigen letters? Noem die onder `letters:` "
        "in besluit.yml.",
    ),
}
