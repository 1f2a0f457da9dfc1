# SPDX-License-Identifier: EUPL-1.2
"""Headings as they occur, by the column of inventaris.csv that they mean; one a line."""

from __future__ import annotations

KOPPEN: dict[str, str] = {
    "id": """
        ID
        id
        Id.
        nr
        Nr.
        #
        No.
        volgnummer
        Volgnr.
        volg nr
        Document ID
        Documentnummer
        document nr.
        Doc. nr
        documentnr
        Nummer document
        Number
        BegBates
        BEGDOC
        Inv.nr.
        Bijlage nr
        Kenmerk
        ID*
        01 ID
        """,
    "titel": """
        titel
        Title
        naam document
        Naam\ndocument
        NAAM DOCUMENT
        naamdocument
        Documentnaam
        Naam van het document
        Document
        Documenten
        01 Document
        omschrijving
        Omschrijving document
        Name
        Naam
        Onderwerp
        Betreft
        Email subject
        Naam/omschrijving document
        naam, omschrijving, titel
        Naam document (zoals in DMS)
        """,
    "datum": """
        datum
        Datum
        Datum document
        datumdocument
        06 Datum
        Datum (UTC)
        Date
        Datum en tijd
        datum/tijd
        Documentdatum
        Date sent
        Datum: (dd-mm-jjjj)
        """,
    "soort": """
        soort
        Soort document
        soort stuk
        Documentsoort
        File Type
        filetype
        Type
        Document type
        Soort(en)
        """,
    "afzender": """
        afzender
        Afzender(s)
        van
        From
        Sender
        Auteur
        """,
    "ontvanger": """
        ontvanger
        Ontvanger(s)
        ontvangers
        aan
        naar
        To
        Recipient
        Geadresseerde
        """,
    "beoordeling": """
        beoordeling
        Beoordeling
        BEOORDELING:
        Beoor-\ndeling
        openbaar
        Openbaar (ja/nee/deels)
        openbaar ja/nee
        Openbaarmaking
        Oordeel
        Besluit
        Judgement
        Beoordeling na zienswijzen
        Beoordeling (openbaar / deels openbaar / niet openbaar)
        """,
    "gronden": """
        gronden
        Beoordelingsgrond
        Beoordelingsgrond (; gescheiden)
        weigeringsgrond
        Weigeringsgronden
        Weigeringsgrond(en)
        Weigerings-\ngrond
        uitzonderingsgrond
        Uitzonderingsgrond(en)
        lakgrond
        artikel Woo
        Artikel(en) Woo
        Wob-artikel
        artikel wob
        wob
        beslissing conform
        wobgrond
        artikel
        weigeringsgrond wob
        relevante wob-gronden
        grond
        Grond(en)
        TAGMULTI006
        Code Entries
        Wettelijke grondslag
        Toegepaste weigeringsgrond(en) uit de Woo
        Grondslag van de weigering
        Exemption
        """,
    "toelichting": """
        toelichting
        Opmerking
        Opmerkingen
        Remarks
        Bijzonderheden
        Opmerking(en)
        Toelichting (optioneel)
        Toelichting per document
        Toelichting bij de weigeringsgrond
        """,
    "bestand": """
        bestand
        Bestand
        """,
    "familie": """
        familie
        Family
        Family ID
        """,
    "thread": """
        thread
        Thread ID
        Email Thread ID
        E-mail thread
        """,
    "gerelateerd": """
        gerelateerd
        Gerelateerd ID
        Gerelateerd Documentnummer
        Gerelateerde documenten
        """,
    "dubbel_van": """
        dubbel_van
        Dubbel met
        dubbel van
        Duplicate of
        """,
    "opgeschort": """
        opgeschort
        Suspended
        TAG015
        """,
    "zaaknummers": """
        zaaknummers
        Zaaknummer
        Zaaknummer(s)
        zaaknr
        casenr
        Zaak
        Case
        """,
    "links": """
        links
        Publieke Link
        Publieke Link ( | gescheiden)
        publiekelinktag
        Publicatie link
        URL
        """,
    "vindplaats": """
        te vinden op
        vindplaats
        Vindplaats reeds openbare stukken
        """,
    "tijd": """
        tijd
        Tijdstip
        Time
        """,
    "": """
        Publicatiecontext
        publication_context
        Besluitnaam
        Locatie document ID
        Locatie gerelateerd ID
        categorie
        belanghebbende
        Aantal pagina's
        """,
    "matter": """
        Matter
        Matter / Marjoleinnummer
        """,
}  # fmt: skip

GEEN_KOP = """
    Inventarislijst Woo-verzoek
    12
    0001
    Nota aan de minister
    e-mail
    J. Voorbeeld
    2020-03-12
    Kleur van de map
    ja
    5.1.2
    x
    """
"""What stands in lists and is no heading."""

INTERN = """
    Opmerkingen jurist
    Opmerkingen intern
    Interne toelichting
    Toelichting (intern)
    Toelichting: voor intern gebruik
    Opmerkingen lakker
    Opmerking behandelaar
    Opmerkingen Woo-team
    Opmerkingen derden
    voor intern gebruik
    Opmerkingen (niet publiceren)
    Toelichting vertrouwelijk
    Beoordeling jurist
    Concept beoordeling
    Grond derde
    Link intern
    Omschrijving (intern)
    E-mail verzoeker
    Reviewer notes
    """
"""Headings that say that a column is not meant for readers."""

ONBEKEND = """
    Opmerkingen zienswijze
    Opmerking (Jan)
    Toelichting Piet
    Beoordeling door
    Voorgestelde weigeringsgrond
    Gerelateerd zaaknummer
    Datum besluit
    Afzender gecontroleerd
    """
"""Headings that begin as a column does, with a word behind it that may make it another one."""
