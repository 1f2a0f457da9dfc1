# SPDX-License-Identifier: EUPL-1.2
"""What every kind of file is read into first: paragraphs, before it is known which are headings.

Also the words that open and close a letter, which tell the letterhead and the signature from the text between.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .merken import Merk

GAT = "[…]"
"""Stands where a letter was redacted."""

MAX_KOP = 160
"""Characters; a longer text is a paragraph, however it is set."""

_AANHEF = re.compile(
    (
        r"(?:zeer\s+)?(?:geachte|beste|weledel\w*|hooggeachte|edelachtbare|mijne\s+(?:heren|dames)"
        r"|geacht\s+\w+)\b|L\.?S\.?,?$"
    ),
    re.IGNORECASE,
)
_SLOT = re.compile(
    (
        r"(?:hoogachtend|met (?:de )?(?:meeste )?hoogachting|(?:met )?(?:een )?vriendelijke groet(?:en)?"
        r"|met (?:beste )?groet"
        r"|aldus (?:besloten|vastgesteld|gedaan)|namens dez[en]|w\.g\.)\b"
    ),
    re.IGNORECASE,
)
_ONDERTEKENAAR = re.compile(
    (
        r"(?:namens\s+)?(?:(?:de|het|burgemeester en)\s+)?(?:minister(?:-president)?|staatssecretaris"
        r"|wethouders|college van|b en w|"
        r"korpschef|dijkgraaf|dagelijks bestuur|gedeputeerde staten|commissaris van de koning"
        r"|burgemeester van|raad van bestuur|"
        r"bestuur van|hoofdofficier|inspecteur-generaal)\b"
    ),
    re.IGNORECASE,
)
_BIJLAGE = re.compile(r"Bijlagen?\s+(?:\d|[A-Z]\b|[IVX]+\b|[-–—:])")
_ZIN = re.compile(r"[.:;?!)\]”\"’']\s*$")
_WERKWOORD = re.compile(
    (
        r"\s(?:heeft|hebt|heb|hebben|is|zijn|wordt|worden|werd|vraagt|verzoekt|ontving\w*|besluit"
        r"|besluiten|kregen)\s.{10,}\.$"
    ),
    re.IGNORECASE,
)
_MAX_SLOT = 7
"""Lines between the closing words and `namens deze`."""
LANG = 80
"""Characters from which a text that ends on a full stop is a sentence of the letter, not a line of its head."""


@dataclass(slots=True)
class Ruw:
    """A paragraph as a file has it.

    ``tekst`` is on one line, without the mark; ``regels`` are its lines, with the spaces that stood inside; ``merk``
    is the mark of a list item; ``inspringing`` its indent, in whatever unit the file has; ``kop`` the level of a
    heading that the file itself marks, from 0; ``vet`` says that all of it is bold; ``los`` that it stands apart from
    what comes before and after it, as a heading would; ``hoofd`` that it is of the letterhead for sure.
    """

    tekst: str
    regels: tuple[str, ...] = ()
    merk: Merk | None = None
    inspringing: float | None = None
    kop: int | None = None
    vet: bool = False
    los: bool = True
    hoofd: bool = False


def is_aanhef(tekst: str) -> bool:
    """Whether a line greets the reader (``Geachte``, ``Beste``, ``L.S.``)."""
    return (
        len(tekst) < 120 and _AANHEF.match(tekst) is not None and not tekst.rstrip().endswith(".")
    ) or tekst == "L.S."


def is_slot(tekst: str) -> bool:
    """Whether a line closes the letter (``Hoogachtend,``, ``Met vriendelijke groet,``)."""
    return len(tekst) < LANG and _SLOT.match(tekst) is not None


def slot_plaats(teksten: Sequence[str]) -> int:
    """Return the place of the line that closes the letter, -1 for none: the last one before the annexes, because a
    request that is quoted may close too."""
    plaatsen = [plaats for plaats, tekst in enumerate(teksten) if is_slot(tekst)]
    if not plaatsen:
        return -1
    bijlage = (
        plaats for plaats, tekst in enumerate(teksten) if plaats > plaatsen[0] and _BIJLAGE.match(tekst)
    )
    einde = next(bijlage, len(teksten))
    binnen = [plaats for plaats in plaatsen if plaats < einde]
    slot = binnen.pop()
    # `Hoogachtend`, the office, `namens deze`: lines of one signature.
    while (
        binnen
        and all(len(tekst) < LANG for tekst in teksten[binnen[-1] : slot])
        and slot - binnen[-1] < _MAX_SLOT
    ):
        slot = binnen.pop()
    # The office may stand above `namens deze`, on one line or two.
    boven = next(
        (plaats for plaats in range(max(0, slot - 2), slot) if is_ondertekenaar(teksten[plaats])), slot
    )
    return boven if all(len(tekst) < LANG for tekst in teksten[boven:slot]) else slot


def is_ondertekenaar(tekst: str) -> bool:
    """Whether a line names, as a signature does, in whose name the letter is (``De minister van …,``)."""
    kaal = tekst.strip()
    return len(kaal) < 120 and _ONDERTEKENAAR.match(kaal) is not None and not kaal.endswith((".", ":", ";"))


def is_zin(tekst: str) -> bool:
    """Whether a text is a full sentence of the letter itself: long or with a verb, and ended as sentences are."""
    return (len(tekst) >= LANG or _WERKWOORD.search(tekst) is not None) and _ZIN.search(tekst) is not None


def heel(tekst: str) -> str:
    """Return a text on one line with single spaces."""
    return " ".join(tekst.split())
