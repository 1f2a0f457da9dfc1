# SPDX-License-Identifier: EUPL-1.2
"""Personal data left in a text: finding it, and what a portal or a publication allows."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from .gegeven import Gegevensoort, Persoonsgegeven
from .patronen import (
    find_adres,
    find_bsn,
    find_email,
    find_geboorte,
    find_iban,
    find_kenteken,
    find_telefoon,
    gladde_tekst,
)
from .persoonsnaam import find_namen

# In this order: what one kind took is not looked at by the next.
_ZOEKERS: tuple[Callable[[str], Iterator[Persoonsgegeven]], ...] = (
    find_email, find_iban, find_telefoon, find_geboorte, find_adres, find_bsn, find_kenteken,
)  # fmt: skip

_IETS = re.compile(r"[\d@]|\bat\b", re.IGNORECASE)
_DOMEIN = re.compile(r"@?(?:[\w-]+\.)+[a-z]{2,24}\Z", re.IGNORECASE)
_NUMMER = re.compile(r"\+?[\d ()./-]{3,20}\Z")
# An entry of an allow list stands by itself; in a text these words would stand before it.
_AANKONDIGING = ("", "bsn ", "geboren ", "kenteken ")


def find_persoonsgegevens(tekst: str) -> list[Persoonsgegeven]:
    """Return the personal data in a text, in the order in which it stands there."""
    if not _IETS.search(tekst):
        return []
    glad = gladde_tekst(tekst)
    gevonden: list[Persoonsgegeven] = []
    for zoek in _ZOEKERS:
        for gegeven in zoek(glad):
            plek = bisect(gevonden, gegeven.begin, key=lambda ander: ander.begin)
            vorige, volgende = gevonden[max(0, plek - 1) : plek], gevonden[plek : plek + 1]
            if all(ander.eind <= gegeven.begin for ander in vorige) and all(
                gegeven.eind <= ander.begin for ander in volgende
            ):
                gevonden.insert(plek, gegeven)
    return gevonden


@dataclass(frozen=True, slots=True)
class Toegestaan:
    """What may be read by everybody: values in the form in which they are compared, and domains of e-mail."""

    waarden: frozenset[tuple[Gegevensoort, str]] = frozenset()
    domeinen: tuple[str, ...] = ()

    def __or__(self, ander: Toegestaan) -> Toegestaan:
        return Toegestaan(self.waarden | ander.waarden, self.domeinen + ander.domeinen)

    def bevat(self, gegeven: Persoonsgegeven) -> bool:
        """Whether a piece of personal data is allowed: by its value, or an address by its domain or one above."""
        if (gegeven.soort, gegeven.sleutel) in self.waarden:
            return True
        if gegeven.soort is not Gegevensoort.EMAIL:
            return False
        domein = gegeven.sleutel.rpartition("@")[2]
        return any(domein == eigen or domein.endswith(f".{eigen}") for eigen in self.domeinen)


NIETS = Toegestaan()
"""Nothing is allowed."""


@lru_cache(maxsize=256)
def allow(waarden: tuple[str, ...]) -> Toegestaan:
    """Return what entries of an allow list stand for; an entry that says nothing is left out (see ``is_bruikbaar``).

    An entry is a value as people write it (a number, an address, an account, a name), or a domain:
    ``gemeente.example`` and ``@gemeente.example`` both allow every e-mail address there.
    """
    gevonden: set[tuple[Gegevensoort, str]] = set()
    domeinen: list[str] = []
    for waarde in waarden:
        kaal = waarde.strip()
        if _DOMEIN.match(kaal):
            domeinen.append(kaal.removeprefix("@").casefold())
        else:
            gevonden |= {(g.soort, g.sleutel) for g in _herken(kaal)}
    return Toegestaan(frozenset(gevonden), tuple(domeinen))


def _herken(waarde: str) -> Iterator[Persoonsgegeven]:
    for woord in _AANKONDIGING:
        yield from find_persoonsgegevens(f"{woord}{waarde}")
    yield from find_namen(waarde)


def is_bruikbaar(waarde: str) -> bool:
    """Whether an entry of an allow list can ever match: a domain, personal data, or a number that is never a finding
    anyway (14 036)."""
    kaal = waarde.strip()
    return bool(_DOMEIN.match(kaal) or _NUMMER.match(kaal) or any(_herken(kaal)))
