# SPDX-License-Identifier: EUPL-1.2
"""The nouns of the house: plain data, no reading and no writing."""

from .besluit import (
    Aanvaarding,
    Besluit,
    Grondgebruik,
    Portaalcontact,
    Portaalinstelling,
    Stap,
    Status,
    Uitkomst,
    Verzoekonderdeel,
    WetCode,
)
from .bevinding import Bevinding, BevindingRecord, Geheim, Niveau, sort_bevindingen
from .codes import CODES, Code
from .datum import Datum, dag_voluit
from .inventaris import ID_TEKENS, ID_VORM, KOLOMMEN, Beoordeling, Inventarisregel, kolom_cel
from .invoer import Invoer, Invoerfout, Plaats, parse_invoer
from .page import Page
from .pdf import Blok, Bloksoort, Gat, Label, Lakvlak, PdfFacts, PdfPage, Tekst, Vlak
from .publicatie import (
    BRIEF,
    WOO_VERZOEKEN,
    Bestand,
    Bestanden,
    CheckedPublicatie,
    Document,
    Portaal,
    Publicatie,
    Stuk,
    bijlage_id,
    vouw_naam,
)

__all__ = [
    "BRIEF",
    "CODES",
    "ID_TEKENS",
    "ID_VORM",
    "KOLOMMEN",
    "WOO_VERZOEKEN",
    "Aanvaarding",
    "Beoordeling",
    "Besluit",
    "Bestand",
    "Bestanden",
    "Bevinding",
    "BevindingRecord",
    "Blok",
    "Bloksoort",
    "CheckedPublicatie",
    "Code",
    "Datum",
    "Document",
    "Gat",
    "Geheim",
    "Grondgebruik",
    "Inventarisregel",
    "Invoer",
    "Invoerfout",
    "Label",
    "Lakvlak",
    "Niveau",
    "Page",
    "PdfFacts",
    "PdfPage",
    "Plaats",
    "Portaal",
    "Portaalcontact",
    "Portaalinstelling",
    "Publicatie",
    "Stap",
    "Status",
    "Stuk",
    "Tekst",
    "Uitkomst",
    "Verzoekonderdeel",
    "Vlak",
    "WetCode",
    "bijlage_id",
    "dag_voluit",
    "kolom_cel",
    "parse_invoer",
    "sort_bevindingen",
    "vouw_naam",
]
