# SPDX-License-Identifier: EUPL-1.2
"""Looking up a value by what people write, and suggesting one for a misspelt name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cache

from .lijsten import Categorie, Documentsoort, Lijst, Organisatie, Taal, Waarde, waarden

_LIDWOORD = re.compile(r"^(?:de|het|'t)\s+")
_MINISTERIE = re.compile(r"^(?:ministerie|min\.?)\s+(?:van\s+)?")
_DREMPEL = 0.6


def zoek(lijst: Lijst, tekst: str) -> Waarde | None:
    """The value that `tekst` names, or None if it names none or more than one.

    By label, code, URI or another official name; capitals, spaces and kinds of apostrophe do not matter.
    Organisations also by abbreviation (`SZW`, `ministerie van SZW`), without their kind (`Almere`), and by a former
    name; of several with one name the one that still exists.
    """
    sleutel = _vouw(tekst)
    index = _maak_index(lijst)
    for vorm in (sleutel, _LIDWOORD.sub("", sleutel), _MINISTERIE.sub("ministerie van ", sleutel)):
        if gevonden := index.get(vorm):
            return _kies(gevonden)
    return None


def zoek_organisatie(tekst: str) -> Organisatie | None:
    """`zoek` in the organisations."""
    waarde = zoek(Lijst.ORGANISATIES, tekst)
    return waarde if isinstance(waarde, Organisatie) else None


def zoek_categorie(tekst: str) -> Categorie | None:
    """`zoek` in the information categories (also `3.3.2i` and `infocat014`)."""
    waarde = zoek(Lijst.CATEGORIEEN, tekst)
    return waarde if isinstance(waarde, Categorie) else None


def zoek_documentsoort(tekst: str) -> Documentsoort | None:
    """`zoek` in the kinds of document."""
    waarde = zoek(Lijst.DOCUMENTSOORTEN, tekst)
    return waarde if isinstance(waarde, Documentsoort) else None


def zoek_taal(tekst: str) -> Taal | None:
    """`zoek` in the languages (also `nl`)."""
    waarde = zoek(Lijst.TALEN, tekst)
    return waarde if isinstance(waarde, Taal) else None


def stel_voor(lijst: Lijst, tekst: str, n: int = 3) -> list[str]:
    """At most `n` labels that look like a misspelt `tekst`, the best first, existing ones before former."""
    sleutel = _vouw(tekst)
    if not sleutel:
        return []
    punten: dict[str, float] = {}
    for waarde in waarden(lijst):
        beste = max(_gelijkenis(sleutel, naam) for naam in _namen_voor_voorstel(waarde))
        if isinstance(waarde, Organisatie) and not waarde.actief:
            beste -= 0.05
        if beste >= _DREMPEL:
            punten[waarde.label] = max(beste, punten.get(waarde.label, 0.0))
    return sorted(punten, key=lambda label: (-punten[label], label))[:n]


def _vouw(tekst: str) -> str:
    """Fold what should not matter: capitals, spaces, and the kind of apostrophe and dash."""
    gevouwen = unicodedata.normalize("NFKC", tekst).casefold()
    return " ".join(
        gevouwen.translate({0x2018: "'", 0x2019: "'", 0x2010: "-", 0x2011: "-", 0x2013: "-"}).split()
    )


def _kies(gevonden: tuple[tuple[int, Waarde], ...]) -> Waarde | None:
    """The one candidate of the best rank; of several organisations the one that still exists."""
    beste = min(rang for rang, _ in gevonden)
    kandidaten = list(dict.fromkeys(waarde for rang, waarde in gevonden if rang == beste))
    if len(kandidaten) > 1:
        kandidaten = [waarde for waarde in kandidaten if isinstance(waarde, Organisatie) and waarde.actief]
    return kandidaten[0] if len(kandidaten) == 1 else None


@cache
def _maak_index(lijst: Lijst) -> dict[str, tuple[tuple[int, Waarde], ...]]:
    index: dict[str, tuple[tuple[int, Waarde], ...]] = {}
    for waarde in waarden(lijst):
        for rang, naam in _namen(waarde):
            sleutel = _vouw(naam)
            index[sleutel] = (*index.get(sleutel, ()), (rang, waarde))
    return index


def _namen(waarde: Waarde) -> Iterator[tuple[int, str]]:
    """Everything a value may be called, with a rank; a lower rank wins."""
    yield 0, waarde.uri
    yield 0, waarde.code
    yield 1, waarde.label
    for naam in waarde.namen:
        yield 2, naam
    if not isinstance(waarde, Organisatie):
        return
    for naam in waarde.eerdere_namen:
        yield 3, naam
    yield 4, waarde.naam
    if waarde.afkorting:
        yield 5, waarde.afkorting
        yield 5, f"{waarde.soort} {waarde.afkorting}"
        if waarde.soort == "ministerie":
            yield 5, f"ministerie van {waarde.afkorting}"


def _namen_voor_voorstel(waarde: Waarde) -> Iterator[str]:
    yield _vouw(waarde.label)
    if isinstance(waarde, Organisatie):
        yield _vouw(waarde.naam)
    for naam in waarde.namen:
        yield _vouw(naam)


def _gelijkenis(gezocht: str, naam: str) -> float:
    """How alike two folded names are, 0 to 1.

    By letters, or because every word that was typed stands in the name.
    """
    woorden = re.findall(r"\w{3,}", gezocht)
    if woorden and set(woorden) <= set(re.findall(r"\w{3,}", naam)):
        return 0.85 + 0.15 * len(gezocht) / max(len(gezocht), len(naam))
    vergelijking = SequenceMatcher(None, gezocht, naam, autojunk=False)
    if vergelijking.real_quick_ratio() < _DREMPEL or vergelijking.quick_ratio() < _DREMPEL:
        return 0.0
    return vergelijking.ratio()
