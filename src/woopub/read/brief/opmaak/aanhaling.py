# SPDX-License-Identifier: EUPL-1.2
"""What a remark `# controleren:` quotes of a letter: the line or sentence that was used, never a letterhead."""

from __future__ import annotations

from collections.abc import Mapping

from ..delen import Pad
from ..hoofd.bestuursorgaan import noem_organisaties, organisaties_in_hoofd
from ..zinnen import split_zinnen

MAX_LENGTE = 500
"""Characters of a remark; a longer one is no place to look but a letter."""
_MEER = "De brief noemt niet één duidelijke organisatie."


def beknopt(controleren: Mapping[Pad, str]) -> dict[Pad, str]:
    """Return remarks by their place with no more than what was used. Of what names the body that decided only the
    lines that name one stay: those around them may be the address of who asked."""
    return {
        pad: _noemt_organisatie(zin) if pad == ("organisatie",) else _kort(zin)
        for pad, zin in controleren.items()
    }


def _noemt_organisatie(zin: str) -> str:
    regels = [regel.strip() for stuk in zin.split("; ") for regel in split_zinnen(stuk)]
    genoemd = [regel for regel in regels if noem_organisaties(regel) or organisaties_in_hoofd([regel])]
    return _kort("; ".join(dict.fromkeys(genoemd))) or _MEER


def _kort(zin: str) -> str:
    """A text up to the last sentence that fits; one that is too long itself is cut."""
    over = ""
    for stuk in split_zinnen(zin):
        if over and len(over) + len(stuk) >= MAX_LENGTE:
            return f"{over} …"
        over = f"{over} {stuk}".strip()
    return over if len(over) <= MAX_LENGTE else f"{over[:MAX_LENGTE].rpartition(' ')[0]} …"
