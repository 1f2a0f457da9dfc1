# SPDX-License-Identifier: EUPL-1.2
"""Cells that a spreadsheet program would run as a formula, and how a CSV file holds them as text.

An apostrophe in front says that the rest is text (OWASP, CSV injection). It is put there by every file that we write
and taken away by every file that we read, also from a cell that begins with apostrophes of its own, so that what is
written reads back the same.
"""

from __future__ import annotations

import re

_FORMULE = re.compile(r"'*[=+\-@\t\r]")


def guard_cel(tekst: str) -> str:
    """Return a cell as a CSV file holds it: ``=1+1`` becomes ``'=1+1``, and ``'=1+1`` becomes ``''=1+1``."""
    return f"'{tekst}" if _FORMULE.match(tekst) else tekst


def unguard_cel(tekst: str) -> str:
    """Return a cell of a CSV file as it was meant: the opposite of ``guard_cel``. An apostrophe before anything else
    (``'s-Gravenhage``) stays."""
    return tekst[1:] if tekst.startswith("'") and _FORMULE.match(tekst) else tekst
