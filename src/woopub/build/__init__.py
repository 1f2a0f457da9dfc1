# SPDX-License-Identifier: EUPL-1.2
"""Composes the steps; the only place that knows their order."""

from .aanmaken import besluit_schema, create_portaal
from .bestanden import Voortgang
from .bouw import Bouw, build_site
from .controle import Controle, GeenPublicatie, VerkeerdTijdstip, run_check, today
from .import_ import (
    Bronnen,
    Import,
    IntussenGewijzigd,
    Lot,
    NietTeruggezet,
    Vergelijking,
    Wijziging,
    run_import,
)
from .nieuw import Aanvang, Gemaakt, create_publicatie
from .rapport import make_report
from .scan import Scan, find_bestanden, run_scan
from .slot import AlBezig

__all__ = [
    "Aanvang",
    "AlBezig",
    "Bouw",
    "Bronnen",
    "Controle",
    "GeenPublicatie",
    "Gemaakt",
    "Import",
    "IntussenGewijzigd",
    "Lot",
    "NietTeruggezet",
    "Scan",
    "Vergelijking",
    "VerkeerdTijdstip",
    "Voortgang",
    "Wijziging",
    "besluit_schema",
    "build_site",
    "create_portaal",
    "create_publicatie",
    "find_bestanden",
    "make_report",
    "run_check",
    "run_import",
    "run_scan",
    "today",
]
