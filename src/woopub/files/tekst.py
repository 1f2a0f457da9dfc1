# SPDX-License-Identifier: EUPL-1.2
"""Plain text: gathered from other files with a limit, and read from csv and txt."""

from __future__ import annotations

import csv
import io
import re

from ..model import Niveau
from .verslag import Geweigerd, Verslag

MAX_TEKST = 10_000_000
"""Characters of text in one file: looking for personal data in so many takes up to ten seconds."""

# Characters that turn the reading direction, or that nobody sees.
_ONZICHTBAAR = re.compile(
    "[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_FORMULE = re.compile(r"[=@]|[+-](?![\d\s.,()-]*\Z)")
_SCHEIDING = re.compile(r"[,;\t|]")
_STUUR = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def refuse_long(lengte: int) -> None:
    """Refuse more characters than can be looked at: personal data in the rest would go by unseen. Raises Geweigerd."""
    if lengte > MAX_TEKST:
        miljoen = MAX_TEKST // 1_000_000
        melding = (
            f"Dit bestand heeft meer dan {miljoen} miljoen tekens tekst; dat is te veel om na te kijken."
        )
        raise Geweigerd(
            "BST003", melding, "Verdeel het over meer bestanden, elk met een eigen rij in de inventaris."
        )


class Regels:
    """Lines of text up to a limit."""

    def __init__(self) -> None:
        self._regels: list[str] = []
        self._lengte = 0

    def voeg_toe(self, regel: str) -> None:
        """Add a line, unless it is empty. Raises Geweigerd where there is too much."""
        if regel.strip():
            self._regels.append(regel)
            self._lengte += len(regel) + 1
            refuse_long(self._lengte)

    def tekst(self) -> str:
        """Return the lines."""
        return "\n".join(self._regels)


def check_platte_tekst(data: bytes, soort: str, verslag: Verslag) -> str:
    """Report what programs read and people do not see in a csv or txt file; returns its text."""
    tekst = _decodeer(data)
    refuse_long(len(tekst))
    if _STUUR.search(tekst):
        raise Geweigerd("BST003", "Dit bestand is geen gewone tekst: er zitten stuurtekens in.")
    onzichtbaar = len(_ONZICHTBAAR.findall(tekst))
    verslag.tel(
        onzichtbaar,
        "onzichtbaar teken of teken dat de leesrichting omdraait",
        "onzichtbare tekens of tekens die de leesrichting omdraaien",
        "LEK020",
        "Haal die tekens weg, bijvoorbeeld door de tekst opnieuw te plakken zonder opmaak.",
    )
    if soort == "csv":
        formules = _tel_formules(tekst)
        verslag.tel(
            formules,
            "cel die begint als een formule (=, +, - of @)",
            "cellen die beginnen als een formule (=, +, - of @)",
            advies="Zet er een aanhalingsteken (') voor: een spreadsheetprogramma voert zo'n cel uit.",
            weging=Niveau.WAARSCHUWING,
        )
    return tekst


def _decodeer(data: bytes) -> str:
    """Return the text of a file: UTF-8, UTF-16 with its mark, or else as Windows programs write it."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _tel_formules(tekst: str) -> int:
    scheiding = max(",;\t|", key=tekst[:10_000].count)
    try:
        return sum(
            bool(_FORMULE.match(cel.strip()))
            for rij in csv.reader(io.StringIO(tekst, newline=""), delimiter=scheiding)
            for cel in rij
        )
    except csv.Error:
        return sum(bool(_FORMULE.match(cel.strip(' "'))) for cel in _SCHEIDING.split(tekst))
