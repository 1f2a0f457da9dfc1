# SPDX-License-Identifier: EUPL-1.2
"""Grounds that a letter names and did not use: ``artikel 5.1, tweede lid, onder e, hoefden wij niet toe te passen``."""

from __future__ import annotations

import re

from ..zinnen import split_zinnen
from .codes import volledige_codes

_GEEN = r"\b(?:geen|onvoldoende) (?:reden|aanleiding|grond|noodzaak)"
# What a clause says of a ground, or of somebody's wish to withhold something, that did not become a refusal.
_ZEGSWIJZEN = (
    r"\bniet\b.{0,30}\b(?:toe te passen|toegepast|ingeroepen|ingezet|gebruikt|geweigerd|weggelakt|gelakt)\b",
    r"\bpas(?:t|sen)?\b.*\bniet toe\b",
    r"\bniet toepas",
    r"\bgeen (?:\w+ ){0,3}(?:toepassing|gebruik|beroep)\b.*\b(?:ge(?:geven|maakt|daan)|geven|maken|doen)\b",
    r"\b(?:geef|geven|maak|maken|doe|doen)\b.*\bgeen (?:toepassing|gebruik|beroep)\b",
    rf"{_GEEN}\b.*\b(?:weiger|toepassing|onthoud|achterwege|geheim)",
    rf"{_GEEN}\b.*\b(?:toe te passen|weg te laten|(?:weg )?te lakken)",
    r"\b(?:zie|zien|ziet|zag|zagen)\b.*\baf van\b",
    r"\b(?:toepassing|beroep)\b.*\b(?:niet (?:nodig|aan de orde|gerechtvaardigd)|slaagt niet|faalt|gaat niet op)\b",
    r"\bdoe[nt]? zich\b.*\bniet voor\b",
    r"\b(?:is|zijn)\b.*\bniet (?:van toepassing|aan de orde|beoordeeld|getoetst|gebruikt)\b",
    r"\b(?:honoreer|honoreren|honoreert|volg|volgen|volgt|deel|delen)\b.*\bniet\b",
    r"\b(?:verzoek|wens|zienswijze|bedenking\w*)\b.*\b(?:wijs|wijzen|leg|leggen)\b.*\b(?:af|naast)\b",
)  # fmt: skip
_NIET = re.compile("|".join(_ZEGSWIJZEN), re.IGNORECASE)
_REDEN = re.compile(
    r"niet (?:worden )?(?:openbaar|verstrek)|weiger|onleesbaar|lak(?!en\b)|achterwege|zwaarder|verwijder|anonimiseer|"
    r"geheim|geen informatie|onthoud",
    re.IGNORECASE,
)


def gebruikte_codes(tekst: str) -> tuple[str, ...]:
    """Return the complete codes that a text names, each once, without those that it only names to say that they
    were not used."""
    return tuple(dict.fromkeys(code for stuk in _stukken(tekst, False) for code in volledige_codes(stuk)))


def is_niet_gebruikt(tekst: str) -> bool:
    """Whether a text about a ground says that it was not used, and nothing else in it was withheld."""
    return bool(_stukken(tekst, True)) and not any(_REDEN.search(stuk) for stuk in _stukken(tekst, False))


def _stukken(tekst: str, niet: bool) -> list[str]:
    """The clauses of a text that say that a ground was not used, or the others."""
    stukken = [stuk for zin in split_zinnen(tekst) for stuk in zin.split("; ")]
    return [stuk for stuk in stukken if bool(_NIET.search(stuk)) is niet]
