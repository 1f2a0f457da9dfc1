# SPDX-License-Identifier: EUPL-1.2
"""Rows as the text of a CSV file that no spreadsheet program runs as formulas."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from ..model.formule import guard_cel


def to_csv(koppen: Sequence[str], rijen: Iterable[Iterable[str]], regeleinde: str) -> str:
    """Return a header row and rows, comma between the cells; a cell that would run as a formula gets an apostrophe in
    front."""
    tekst = io.StringIO()
    schrijver = csv.writer(tekst, lineterminator=regeleinde)
    schrijver.writerow(koppen)
    schrijver.writerows([guard_cel(cel) for cel in rij] for rij in rijen)
    return tekst.getvalue()
