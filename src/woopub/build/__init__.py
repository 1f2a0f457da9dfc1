# SPDX-License-Identifier: EUPL-1.2
"""Composes the steps; the only place that knows their order."""

from .aanmaken import besluit_schema, create_portaal, create_publicatie
from .bouw import Bouw, build_site
from .controle import Controle, GeenPublicatie, VerkeerdTijdstip, Voortgang, run_check, today
from .rapport import make_report
from .slot import AlBezig

__all__ = [
    "AlBezig",
    "Bouw",
    "Controle",
    "GeenPublicatie",
    "VerkeerdTijdstip",
    "Voortgang",
    "besluit_schema",
    "build_site",
    "create_portaal",
    "create_publicatie",
    "make_report",
    "run_check",
    "today",
]
