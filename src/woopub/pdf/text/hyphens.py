# SPDX-License-Identifier: EUPL-1.2
"""Words broken at the end of a line: which hyphens belong to the word and which only to the line."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .lines import ZACHT

STREEPJES = ("-", "\u2010", ZACHT)
GEBROKEN = re.compile(r"(?P<woord>\S*[^\W_])(?P<streep>[-\u2010\u00ad])\s*$")
"""A line that ends in a letter or digit and a hyphen."""

VOLGT = re.compile(r"\s*(?P<woord>\S+)")
SAMEN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")
LOS = re.compile(r"(?:en|of|en/of|dan wel|als|noch|respectievelijk)\b")
"""After these words a hyphen stands for a part that follows: `in- en uitvoer`."""

ADRES = re.compile(r"://|www\.|@|\.[a-z]{2,3}/")


def find_hyphenated(lines: Iterable[str]) -> frozenset[str]:
    """Return the words that a document writes with a hyphen inside a line, in lower case."""
    return frozenset(word.casefold() for line in lines if "-" in line for word in SAMEN.findall(line))


def find_break(line: str) -> re.Match[str] | None:
    """Return the broken word and its hyphen at the end of a line, if there is one."""
    # Most lines end otherwise, and the pattern is slow on them.
    return GEBROKEN.search(line) if line.rstrip()[-1:] in STREEPJES else None


def join_lines(before: str, after: str, known: frozenset[str]) -> tuple[str, str]:
    """Return the end of one line and the start of the next, so that joined they read as running text.

    ``known`` are the words of find_hyphenated. A space is added where the line broke between words.
    """
    broken, follows = find_break(before), VOLGT.match(after)
    if not broken or not follows:
        space = "" if before.endswith(" ") or not before else " "
        return before + space, after.lstrip()
    stem, rest = before[: broken.start("streep")], after.lstrip()
    if broken["streep"] == ZACHT:
        return stem, rest
    if LOS.match(rest):
        return stem + "- ", rest
    if not rest[0].islower() or ADRES.search(broken["woord"]) or _known(broken["woord"], rest, known):
        return stem + "-", rest
    return stem, rest


def _known(left: str, rest: str, known: frozenset[str]) -> bool:
    """Whether the document has this word with this hyphen elsewhere."""
    a = re.search(r"[^\W\d_]+(?:-[^\W\d_]+)*$", left)
    b = re.match(r"[^\W\d_]+(?:-[^\W\d_]+)*", rest)
    return a is not None and b is not None and f"{a[0]}-{b[0]}".casefold() in known
