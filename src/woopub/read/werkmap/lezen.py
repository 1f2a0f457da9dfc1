# SPDX-License-Identifier: EUPL-1.2
"""The one door to spreadsheets: find out what a file is, let the right reader at it, and turn every refusal and
every crash into a finding."""

from __future__ import annotations

from pathlib import Path

from ...model import Bevinding
from .blad import Werkmap
from .csv_rijen import read_csv
from .csv_tekst import decode_csv
from .herken import herken_bestand, herken_pakket
from .ods import read_ods
from .pakket import Pakket
from .weigering import MAX_BESTAND, MAX_CSV, MAX_XLS, Geweigerd, beschadigd, te_groot
from .xls import read_xls
from .xlsx import read_xlsx


def read_werkmap(pad: Path, bestand: str) -> tuple[Werkmap | None, list[Bevinding]]:
    """Read a spreadsheet: xlsx, xls, ods or csv, by what is in it; ``bestand`` is the path that findings name.

    Returns the sheets as a clerk sees them, or None with one finding (INV018) that says what the file is instead, or
    what is wrong with it, and what to do. Nothing is judged here. Raises OSError where the file cannot be opened.
    """
    with pad.open("rb"):
        pass
    try:
        return _read(pad), []
    except Geweigerd as fout:
        weigering = fout
    except MemoryError:
        weigering = te_groot()
    except Exception:
        # Whatever a damaged file does to a reader: zlib, expat, struct, and the many ways of xlrd.
        weigering = beschadigd()
    return None, [Bevinding("INV018", bestand, weigering.melding, weigering.advies, regel=weigering.regel)]


def _read(pad: Path) -> Werkmap:
    grootte = pad.stat().st_size
    if grootte > MAX_BESTAND:
        raise te_groot()
    soort = herken_bestand(pad)
    if soort == "xls":
        if grootte > MAX_XLS:
            raise te_groot()
        return Werkmap(read_xls(pad.read_bytes()), soort)
    if soort == "csv":
        if grootte > MAX_CSV:
            raise te_groot()
        return Werkmap((read_csv(decode_csv(pad.read_bytes()), pad.stem),), soort)
    with Pakket(pad) as pakket:
        soort, deel = herken_pakket(pakket)
        return Werkmap(read_xlsx(pakket, deel) if soort == "xlsx" else read_ods(pakket), soort)
