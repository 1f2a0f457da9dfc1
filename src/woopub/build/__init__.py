# SPDX-License-Identifier: EUPL-1.2
"""Composes the steps; the only place that knows their order."""

from .aanmaken import besluit_schema, create_portaal, create_publicatie
from .bestanden import Voortgang
from .bouw import Bouw, build_site
from .controle import Controle, GeenPublicatie, VerkeerdTijdstip, run_check, today
from .rapport import make_report
from .scan import Scan, find_bestanden, run_scan
from .slot import AlBezig

__all__ = [
    "AlBezig",
    "Bouw",
    "Controle",
    "GeenPublicatie",
    "Scan",
    "VerkeerdTijdstip",
    "Voortgang",
    "besluit_schema",
    "build_site",
    "create_portaal",
    "create_publicatie",
    "find_bestanden",
    "make_report",
    "run_check",
    "run_scan",
    "today",
]
