# SPDX-License-Identifier: EUPL-1.2
"""Sentences of running Dutch text, where a full stop does not always end one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

_KANDIDAAT = re.compile(r"[.!?][\"'”’)\]]*\s+(?=[\"'“‘(\[]*[A-Z0-9À-Þ])")
# Words that end on a full stop inside a sentence. Single letters are initials.
_AFKORTINGEN = frozenset({
    "art", "artt", "nr", "nrs", "blz", "pag", "dhr", "mw", "mevr", "drs", "ir", "mr", "dr", "prof", "ing",
    "bijv", "o.a", "b.v", "d.d", "dd", "i.v.m", "t.a.v", "m.b.t", "o.g.v", "resp", "ca", "incl", "excl", "jo",
    "m.n", "n.a.v", "p.a", "St", "a.u.b", "evt", "z.s.m", "i.c", "t.n.v", "t.b.v", "vgl", "zgn", "c.q", "e.d",
    "m.i", "e.v", "m.u.v", "d.m.v", "i.p.v", "max", "min", "tel", "doc", "docs", "aanh",
})  # fmt: skip
_LAATSTE = re.compile(r"([\w.]+)\.[\"'”’)\]]*\s*$")


def split_zinnen(tekst: str) -> list[str]:
    """Return the sentences of a paragraph, in order, without the spaces between them.

    A full stop behind an abbreviation (``art. 5.1``, ``J. Voorbeeld``) ends none.
    """
    return [tekst[begin:eind].strip() for begin, eind in zin_grenzen(tekst)]


def zin_grenzen(tekst: str) -> list[tuple[int, int]]:
    """Return where each sentence begins and ends in a paragraph; together they cover it."""
    grenzen = [0]
    for match in _KANDIDAAT.finditer(tekst):
        # An abbreviation is short: the words before it say nothing.
        if not _is_afkorting(tekst[max(grenzen[-1], match.end() - 40) : match.end()]):
            grenzen.append(match.end())
    grenzen.append(len(tekst))
    return [(begin, eind) for begin, eind in pairwise(grenzen) if tekst[begin:eind].strip()]


def zinnen_van(teksten: Sequence[str]) -> list[str]:
    """Return the sentences of several paragraphs, in order."""
    return [zin for tekst in teksten for zin in split_zinnen(tekst)]


def _is_afkorting(tot_hier: str) -> bool:
    laatste = _LAATSTE.search(tot_hier)
    if laatste is None:
        return False
    woord = laatste[1]
    return woord.casefold() in _AFKORTINGEN or (len(woord) == 1 and woord.isalpha() and woord.isupper())
