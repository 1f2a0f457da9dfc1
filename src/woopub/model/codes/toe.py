# SPDX-License-Identifier: EUPL-1.2
"""TOE: accessibility of documents."""

from __future__ import annotations

from .soort import Code

TOE: dict[str, Code] = {
    "TOE001": Code(
        "waarschuwing",
        "Pagina's zonder tekst",
        "Een of meer pagina's zijn alleen een plaatje, zoals bij een scan. Zoeken en voorlezen kan daar niet.",
        "Maak het document opnieuw vanuit de bron, of laat tekstherkenning (OCR) lopen.",
    ),
    "TOE002": Code(
        "waarschuwing",
        "PDF zonder opmaakstructuur",
        "Het bestand heeft geen tags voor koppen, alinea's en lijsten. Voorleessoftware leest het dan slecht.",
        "Maak een PDF met tags: kies bij het opslaan voor 'toegankelijk' of 'PDF/UA'.",
    ),
    "TOE003": Code(
        "waarschuwing",
        "PDF zonder taal",
        "In het bestand staat niet in welke taal het is. Voorleessoftware kiest dan misschien de verkeerde uitspraak.",
        "Stel de taal van het document in voordat u er een PDF van maakt.",
    ),
}
