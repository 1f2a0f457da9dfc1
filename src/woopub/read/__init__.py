# SPDX-License-Identifier: EUPL-1.2
"""Files of a portal → model and findings. Nothing is judged here, and nothing is written."""

from .besluit import gok
from .portaal import CONFIG, find_portaal, read_portaal
from .publicatie import list_publicaties, read_publicatie, valid_pad

__all__ = [
    "CONFIG",
    "find_portaal",
    "gok",
    "list_publicaties",
    "read_portaal",
    "read_publicatie",
    "valid_pad",
]
