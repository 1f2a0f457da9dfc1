# SPDX-License-Identifier: EUPL-1.2
"""Parts of a letter → Markdown that reads as the letter did: paragraphs, lists and headings, folded at a width."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..delen import Briefdeel, Deelsoort

# What would make something else of a line that begins with it: a heading, a quotation, a list, a rule, a table.
_BEGIN = re.compile(r"(?:#|>|\||[-+*](?=\s|\Z)|[-*_=]{3,}|\d+[.)](?=\s|\Z)|`)")
_STER = re.compile(r"(?<!\*)\*(?!\*)|`")
_PLAATSREGEL = re.compile(r"[1-9]\d{3}\s?[A-Z]{2}\s+['’A-Z][\w\s'’-]+\Z")
_VOUW = re.compile(r"(?<=\S) (?=\S)")


def als_markdown(delen: Sequence[Briefdeel], breedte: int) -> str:
    """Return parts as Markdown with lines of at most ``breedte`` characters, where no word is longer.

    Items of one list stand together, numbered as printed; a letter is kept in the text of its item (``- a. …``), since
    Markdown has no such lists.
    """
    blokken: list[str] = []
    vorige = Deelsoort.ALINEA
    for deel in delen:
        tekst = _STER.sub(r"\\\g<0>", deel.tekst.strip())
        if not tekst:
            continue
        if deel.soort is Deelsoort.PUNT:
            punt = "\n".join(_punt(deel, tekst, breedte))
            if vorige is Deelsoort.PUNT and blokken:
                blokken[-1] += "\n" + punt
            else:
                blokken.append(punt)
        elif deel.soort is Deelsoort.KOP:
            blokken.append(f"### {deel.nummer} {tekst}" if deel.nummer else f"### {tekst}")
        elif is_adresblok(deel):
            blokken.append(
                "  \n".join(_veilig(_STER.sub(r"\\\g<0>", regel.strip())) for regel in deel.regels)
            )
        else:
            blokken.append("\n".join(_vouw(_veilig(tekst), breedte)))
        vorige = deel.soort
    return "\n\n".join(blokken)


def is_adresblok(deel: Briefdeel) -> bool:
    """Whether the lines of a paragraph are those of an address: short, the town on one of them."""
    kort = 1 < len(deel.regels) <= 7 and all(0 < len(regel.strip()) < 70 for regel in deel.regels)
    return kort and any(_PLAATSREGEL.match(regel.strip()) for regel in deel.regels)


def _punt(deel: Briefdeel, tekst: str, breedte: int) -> list[str]:
    """The lines of a list item; what follows the first stands below its text."""
    # A level is four spaces in Markdown, whatever the mark.
    inspring = " " * (4 * deel.niveau)
    if deel.nummer.isdigit():
        merk = f"{deel.nummer}. "
    else:
        merk = "- "
        tekst = f"{deel.nummer}. {tekst}" if deel.nummer else _veilig(tekst)
    eerste, *rest = _vouw(tekst, breedte - len(inspring) - len(merk))
    return [f"{inspring}{merk}{eerste}", *(f"{inspring}{' ' * len(merk)}{regel}" for regel in rest)]


def _veilig(tekst: str) -> str:
    """A paragraph that begins with a mark of Markdown, with that mark as a plain sign."""
    if nummer := re.match(r"(\d+)([.)])(?=\s|\Z)", tekst):
        return f"{nummer[1]}\\{tekst[nummer.end(1) :]}"
    return f"\\{tekst}" if _BEGIN.match(tekst) and not tekst.startswith("**") else tekst


def _vouw(tekst: str, breedte: int) -> list[str]:
    """Fold at single spaces, never before a word that would make something else of its line."""
    regels: list[str] = []
    regel = ""
    for woord in _VOUW.split(tekst):
        if regel and len(regel) + 1 + len(woord) > breedte and not _BEGIN.match(woord):
            regels.append(regel)
            regel = woord
        else:
            regel = f"{regel} {woord}" if regel else woord
    return [*regels, regel]
