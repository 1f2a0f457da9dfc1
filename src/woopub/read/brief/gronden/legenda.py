# SPDX-License-Identifier: EUPL-1.2
"""An authority's own marks for grounds, where a letter explains them: ``J = artikel 5.1, tweede lid, onder e``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..delen import Briefdeel, Deelsoort, Sectie
from ..indeling.rubrieken import Rubriek
from .codes import vind_gronden_in

_TEKEN = r"(?P<teken>[A-Z]{1,2}\d{0,2}|\d{1,2}(?=[\"”')\s]*=))"
_REGEL = re.compile(
    rf"(?<![\w.,])(?:(?:letter|code|grond)\s+)?[\"“'(]?{_TEKEN}[\"”')]?\s*(?:=|:|–|—|-|\||staat\s+voor|betekent|"
    rf"verwijst\s+naar|betreft)\s*"
    r"(?=(?:(?:de|het)\s+)?(?:[^\d=|]{0,60}?\(?)?(?:artikel|art\.?|artt\.|5\.|1[01]\.))"
)


def vind_legenda(
    secties: Sequence[tuple[Sectie, Rubriek]],
) -> tuple[dict[str, str], list[tuple[Sectie, Rubriek]]]:
    """Return the letters that a letter gives grounds, with their codes, and the sections without the parts that do so.

    At least two marks make a list of them; one alone is said in a sentence and stays with its ground.
    """
    letters: dict[str, str] = {}
    delen_met: set[int] = set()
    for sectie, rubriek in secties:
        if rubriek in (Rubriek.VERZOEK, Rubriek.VERLOOP, Rubriek.BEZWAAR):
            continue
        for deel in sectie.delen:
            if gevonden := _lees(deel):
                letters |= {teken: code for teken, code in gevonden.items() if teken not in letters}
                delen_met.add(id(deel))
    if len(letters) < 2 or len(set(letters.values())) < 2:
        return {}, list(secties)
    zonder = [
        (replace(sectie, delen=tuple(deel for deel in sectie.delen if id(deel) not in delen_met)), rubriek)
        for sectie, rubriek in secties
    ]
    return letters, zonder


def _lees(deel: Briefdeel) -> dict[str, str]:
    """The marks that one part explains; a list item with its mark before it (``A. artikel 5.1 …``) is one too."""
    tekst = deel.tekst
    if deel.soort is Deelsoort.PUNT and re.fullmatch(r"[A-Z]{1,2}\d?", deel.nummer):
        tekst = f"{deel.nummer} = {tekst}"
    begin = list(_REGEL.finditer(tekst))
    if not begin or (tekst[: begin[0].start()].strip(" :,;•-") and len(begin) < 2):
        return {}
    letters: dict[str, str] = {}
    grenzen = [*(match.start() for match in begin[1:]), len(tekst)]
    for match, eind in zip(begin, grenzen, strict=True):
        stuk = tekst[match.end() : eind]
        codes = [code for plek in vind_gronden_in(stuk) if plek.volledig for code in plek.codes]
        # A mark with a long text behind it is the heading of its reasons, not a line of the list.
        if len(codes) == 1 and len(stuk) < 160:
            letters[match["teken"]] = codes[0]
    return letters
