# SPDX-License-Identifier: EUPL-1.2
"""Names that say that a file is not the version for the public: unredacted, original, confidential."""

from __future__ import annotations

import re
from collections.abc import Iterator

_A, _Z = r"(?<![^\W\d_])", r"(?![^\W\d_])"
_TUSSEN = r"[\s._-]*"
_LAK = r"(?:gelakte?|geanonimiseerde?|geredigeerde?|gecensureerde?|redacted|anonymi[sz]ed)"
# What says so whatever else the name says.
_STERK = re.compile(
    rf"{_A}(?:on{_LAK}|(?:niet|not|non|un|zonder){_TUSSEN}{_LAK}|zonder{_TUSSEN}lak(?:ken|king|werk)?"
    rf"|te{_TUSSEN}lakken|(?:niet|not){_TUSSEN}(?:voor{_TUSSEN}publicatie|openbaar|openbare|public)){_Z}"
)
# What may as well be what the document is about, so that its title or a redacted version excuses it.
_ZWAK = re.compile(
    rf"{_A}(?:origineel|originelen?|originals?|bron|bronbestand(?:en)?|vertrouwelijke?|confidential|interne?"
    rf"|internal|geheime?){_Z}"
)
_GELAKT = re.compile(rf"{_A}(?:{_LAK}|openbare{_TUSSEN}versie|versie{_TUSSEN}openbaar){_Z}")


def find_ongelakt(levering: str, naam: str, titel: str) -> str:
    """Return the word with which a file says that it is not the version for the public; '' where it does not.

    ``levering`` is the name of the folder or ZIP that was delivered, ``naam`` the path of the file in it, ``titel``
    the title of the document in the inventory: a word that stands there too is about the document. In ``levering``
    only words count that leave no doubt: a folder may well be called after what it came from.
    """
    for deel in (naam.casefold(), levering.casefold()):
        if treffer := _STERK.search(deel):
            return treffer[0]
    if _GELAKT.search(naam.casefold()):
        return ""
    van_titel = set(_zwak(titel))
    return next((woord for woord in _zwak(naam) if woord not in van_titel), "")


def _zwak(tekst: str) -> Iterator[str]:
    return (treffer[0] for treffer in _ZWAK.finditer(tekst.casefold()))
