# SPDX-License-Identifier: EUPL-1.2
"""The nouns of the house: plain data, no reading and no writing."""

from ..law.opmerkingen import schrijf_datum as dag_voluit
from .besluit import (
    BEHOUDEN,
    Aanvaarding,
    Besluit,
    Grondgebruik,
    Stap,
    Status,
    Uitkomst,
    Verzoekonderdeel,
    WetCode,
)
from .bestandfeiten import BESTANDSOORTEN, BestandFacts, bestandsoort
from .bevinding import NIETS_TE_DOEN, Bevinding, BevindingRecord, Geheim, Niveau, sort_bevindingen
from .codes import CODES, Code
from .datum import Datum
from .instelling import Portaalcontact, Portaalinstelling
from .inventaris import ID_TEKENS, ID_VORM, KOLOMMEN, Beoordeling, Inventarisregel, kolom_cel
from .invoer import Invoer, Invoerfout, Plaats, parse_invoer
from .page import Page
from .pdf import Blok, Bloksoort, Gat, Label, Lakvlak, PdfFacts, PdfPage, Tekst, Vlak
from .publicatie import (
    BRIEF,
    Bestand,
    Bestanden,
    CheckedPublicatie,
    Document,
    Portaal,
    Publicatie,
    Stuk,
    Uitgave,
    bijlage_id,
    vouw_naam,
)

__all__ = [
    "BEHOUDEN",
    "BESTANDSOORTEN",
    "BRIEF",
    "CODES",
    "ID_TEKENS",
    "ID_VORM",
    "KOLOMMEN",
    "NIETS_TE_DOEN",
    "Aanvaarding",
    "Beoordeling",
    "Besluit",
    "Bestand",
    "BestandFacts",
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
    "Uitgave",
    "Uitkomst",
    "Verzoekonderdeel",
    "Vlak",
    "WetCode",
    "bestandsoort",
    "bijlage_id",
    "dag_voluit",
    "kolom_cel",
    "parse_invoer",
    "sort_bevindingen",
    "vouw_naam",
]
