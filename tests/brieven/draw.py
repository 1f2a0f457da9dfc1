# SPDX-License-Identifier: EUPL-1.2
"""Draws the test letters as Word files and PDFs: ``python -m tests.brieven.draw MAP`` writes all of them to a folder.

Tests take them as bytes: ``draw(map_, "pdf")``. Each letter has its own looks, made from its name.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.brieven.brief_docx import draw_docx
from tests.brieven.brief_pdf import draw_pdf
from tests.brieven.opbouw import brieven, read_opbouw
from tests.brieven.stijl import stijl_van

SOORTEN = ("txt", "md", "docx", "pdf")
LOOPKOP = {
    "ministerie-genummerd": ("Ons kenmerk", "IENW/BSK-2024/123987"),
    "ministerie-deelbesluit": ("Kenmerk", "3541207-1043381-WJZ"),
    "wob-2013-ministerie": ("Datum", "12 september 2013", "Ons kenmerk", "407722"),
    "gemeente-formeel": ("Gemeente Dordrecht, ons kenmerk 2024-0093312",),
    "milieu-provincie": ("Zaaknummer: 23478110",),
}
"""What stands above the second and later pages of a PDF."""


def draw(map_: Path, soort: str) -> bytes:
    """The letter in this folder as the bytes of a file of this kind (txt, md, docx or pdf)."""
    if soort in ("txt", "md"):
        return (map_ / f"brief.{soort}").read_bytes()
    blokken, stijl = read_opbouw(map_), stijl_van(map_.name)
    if soort == "docx":
        return draw_docx(blokken, stijl)
    return draw_pdf(blokken, stijl, LOOPKOP.get(map_.name, ()))


def main(doel: Path) -> None:
    """Draw every letter in every kind into a folder."""
    doel.mkdir(parents=True, exist_ok=True)
    for map_ in brieven():
        for soort in SOORTEN:
            (doel / f"{map_.name}.{soort}").write_bytes(draw(map_, soort))
    print(f"{len(brieven())} brieven getekend in {doel}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
