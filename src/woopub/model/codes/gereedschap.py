# SPDX-License-Identifier: EUPL-1.2
"""How to repair a leak in the programs that Dutch public bodies redact with; names of menus as their makers give them.

Programs change and are translated, so each step names what to look for, not a row of clicks.
"""

from __future__ import annotations

Stappen = tuple[tuple[str, str], ...]
"""Pairs of a program and what to do in it."""

TOEPASSEN: Stappen = (
    (
        "Adobe Acrobat Pro",
        (
            "Markeer de passage met 'Redigeren' (Redact) en kies daarna 'Toepassen' (Apply). Laat Acrobat "
            "bij het opslaan ook verborgen gegevens verwijderen."
        ),
    ),
    ("Foxit PDF Editor", "Kies 'Redigeren' (Redact) en daarna 'Redacties toepassen' (Apply Redactions)."),
    ("PDF-XChange Editor", "Kies 'Redaction' en daarna 'Apply Redactions'."),
    (
        "LibreOffice",
        (
            "Kies 'Extra', 'Redigeren' (Redact) en exporteer als 'Geredigeerde PDF': elke pagina wordt dan een "
            "afbeelding. Laat daarna tekstherkenning lopen."
        ),
    ),
    (
        "Word",
        (
            "Een zwarte markering of een vorm over tekst is geen lakken. Vervang de tekst zelf door de grond "
            "(bijvoorbeeld 5.1.2.e) en maak dan pas een PDF."
        ),
    ),
    (
        "Lakprogramma van uw organisatie",
        "Exporteer als 'gelakt' of 'definitief', niet als 'concept'.",
    ),
)

OPSCHONEN: Stappen = (
    (
        "Adobe Acrobat Pro",
        (
            "Kies bij 'Redigeren' (Redact) voor 'Document opschonen' of 'Verborgen gegevens verwijderen' "
            "(Sanitize Document, Remove Hidden Information)."
        ),
    ),
    ("Foxit PDF Editor", "Kies bij 'Beveiligen' (Protect) voor 'Document opschonen' (Sanitize Document)."),
    ("PDF-XChange Editor", "Kies bij 'Protect' voor 'Sanitize Document'."),
    (
        "Word",
        "Kies voor het maken van de PDF 'Bestand', 'Info', 'Controleren op problemen', 'Document controleren'.",
    ),
    (
        "LibreOffice",
        (
            "Zet bij het exporteren naar PDF onder 'Algemeen' opmerkingen, bladwijzers en formulieren uit, en "
            "haal bij 'Bestand', 'Eigenschappen' de persoonsgegevens weg."
        ),
    ),
)

PLATSLAAN: Stappen = (
    (
        "Adobe Acrobat Pro",
        (
            "Kies bij 'Afdrukproductie' (Print Production) voor 'Voorvertoning', 'Transparantie en lagen "
            "afvlakken' (Flattener Preview), of druk af naar 'Adobe PDF'."
        ),
    ),
    ("Foxit PDF Editor", "Kies bij 'Opmerking' (Comment) of 'Formulier' (Form) voor 'Afvlakken' (Flatten)."),
    (
        "PDF-XChange Editor",
        "Kies bij 'Comment' voor 'Flatten Comments', of bij 'Form' voor 'Flatten Form Fields'.",
    ),
    (
        "Elk programma",
        (
            "Druk de gelakte versie af naar een nieuwe PDF ('Microsoft Print to PDF'). Laat daarna zo nodig "
            "tekstherkenning lopen."
        ),
    ),
)

SCAN: Stappen = (
    (
        "Adobe Acrobat Pro",
        (
            "Gebruik 'Redigeren' (Redact) en 'Toepassen' (Apply): dat maakt ook de beeldpunten zwart. Een "
            "getekende rechthoek doet dat niet."
        ),
    ),
    (
        "Foxit PDF Editor",
        "Gebruik 'Redigeren' (Redact) en 'Redacties toepassen' (Apply Redactions) op de scan.",
    ),
    (
        "Elk programma",
        (
            "Druk de gelakte versie af naar een nieuwe PDF als afbeelding ('Print as Image'), of op papier, "
            "en scan die opnieuw."
        ),
    ),
)

KANTOOR: Stappen = (
    (
        "Excel",
        (
            "Maak verborgen bladen, rijen en kolommen zichtbaar, of haal ze weg. Kies daarna 'Bestand', 'Info', "
            "'Controleren op problemen', 'Document controleren', en verwijder wat Excel vindt."
        ),
    ),
    (
        "Word",
        (
            "Kies 'Controleren', 'Alle wijzigingen accepteren', verwijder de opmerkingen, en kies daarna 'Bestand', "
            "'Info', 'Controleren op problemen', 'Document controleren'."
        ),
    ),
    (
        "LibreOffice",
        (
            "Accepteer de wijzigingen, maak verborgen rijen, kolommen en bladen zichtbaar of haal ze weg, en kies bij "
            "'Bestand', 'Eigenschappen' voor 'Eigenschappen herstellen'."
        ),
    ),
    (
        "Foto's",
        "Exporteer de foto opnieuw zonder metagegevens (EXIF, XMP, locatie en miniatuur), of maak een schermafdruk.",
    ),
)
