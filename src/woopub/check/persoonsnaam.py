# SPDX-License-Identifier: EUPL-1.2
"""Which sender or receiver is a person and no body: by the form of the name, and by names that are frequent.

A cell may hold more than the name: ``J. Voorbeeld (afdeling Woo)``, ``wethouder M. Testpersoon``. It is cut into
pieces, and each piece is looked at by itself. What is neither sure to be a person nor sure to be a body is no finding:
a warning at each department would teach people not to read them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from ..tooi import zoek_organisatie
from .gegeven import Gegevensoort, Persoonsgegeven
from .namen import (
    AANHEF,
    ACHTERNAMEN,
    ALLEEN_ACHTERNAAM,
    FUNCTIES,
    GEEN_PERSOON,
    MET_TUSSENVOEGSEL,
    ORGANISATIES,
    STERKE_TUSSENVOEGSELS,
    TITELS,
    TUSSENVOEGSELS,
    UITGANGEN,
    VOORNAMEN,
)

_LANGSTE = 200
"""Characters of a cell that are looked at: a name is short, and a cell may hold a letter."""

_STUK = re.compile(
    r"\s+[-–—|/]\s+|[()<>\[\]/|;\n]|\s(?:namens|t\.a\.v\.|p/a|c\.c\.|cc|via)\s|:\s", re.IGNORECASE
)
_SAMEN = re.compile(r"\s(?:en|and)\s", re.IGNORECASE)
_EMAIL = re.compile(r"\S*@\S*")
_VOORLETTERS = re.compile(r"(?:[A-ZÀ-Þ][a-z]?\.-?){1,6}\Z")
_LOSSE_LETTER = re.compile(r"[A-ZÀ-Þ]\Z")
_RECHTSVORM = re.compile(r"(?:b\.v|c\.v|e\.u|h\.m|n\.v|o\.m|u\.k|u\.s|v\.n|v\.o\.f|z\.b\.o|z\.m)\.?\Z", re.I)
"""Letters of a company, a state or an office, where initials would be."""
_AFKORTING = re.compile(
    r"(?:a\.i|a\.u\.b|c\.q|d\.d|e\.d|i\.o|i\.v\.m|m\.b\.t|n\.a\.v|n\.v\.t|o\.a|o\.b\.v|p\.a|t\.a\.v|t\.b\.v)\.?\Z"
)
"""Abbreviations of running text, in small letters."""


def find_namen(tekst: str) -> list[Persoonsgegeven]:
    """Return the names of persons in a cell that says who sent or received something.

    The places are those of the whole cell; the key holds the parts of the name in a fixed order, without titles, so
    that ``J. Voorbeeld`` and ``Voorbeeld, J.`` are the same.
    """
    kaal = re.sub(r"\s+\.", ".", unicodedata.normalize("NFC", tekst)[:_LANGSTE])
    if kaal.islower() and not any(map(_AFKORTING.match, kaal.split())):
        # All in small letters: p. voorbeeld. Words of Dutch would have no first name or initials.
        kaal = " ".join(woord if woord in TUSSENVOEGSELS else woord.title() for woord in kaal.split())
    return [
        Persoonsgegeven(Gegevensoort.NAAM, 0, len(tekst), naam, sleutel) for naam, sleutel in _namen(kaal)
    ]


@lru_cache(maxsize=65_536)
def _namen(tekst: str) -> tuple[tuple[str, str], ...]:
    """Return each name as it is written, with its key."""
    if not any(teken.isalpha() for teken in tekst) or _is_bekend(tekst):
        return ()
    gevonden: dict[str, str] = {}
    for stuk in _STUK.split(_EMAIL.sub(" ", tekst)):
        for naam in _in_stuk(stuk.strip(" ,'\"*")):
            gevonden.setdefault(_sleutel(naam), " ".join(naam))
    return tuple((naam, sleutel) for sleutel, naam in gevonden.items())


def _is_bekend(tekst: str) -> bool:
    """Whether a text is the name of a body or place as it stands."""
    return tekst.strip().casefold() in GEEN_PERSOON or zoek_organisatie(tekst) is not None


def _in_stuk(stuk: str) -> Iterator[list[str]]:
    """Yield the names in one piece of a cell, as words."""
    delen = [deel.strip() for deel in stuk.split(",") if deel.strip()]
    nummer = 0
    while nummer < len(delen):
        woorden = delen[nummer].split()
        if nummer + 1 < len(delen) and _is_omgekeerd(woorden, volgend := delen[nummer + 1].split()):
            yield volgend + woorden
            nummer += 2
            continue
        if not _is_bekend(delen[nummer]):
            # In the long name of a body, a part between two "en" may look like a name by chance.
            zeker = _is_groep(woorden)
            for deel in _SAMEN.split(delen[nummer]):
                if naam := _naam(deel.split(), zeker and deel != delen[nummer]):
                    yield naam
        nummer += 1


def _is_omgekeerd(achter: list[str], voor: list[str]) -> bool:
    """Whether two parts around a comma are a surname and what comes before it: ``Voorbeeld, J. de``."""
    if not 1 <= len(achter) <= 4 or not 1 <= len(voor) <= 4 or _is_groep(achter) or _is_groep(voor):
        return False
    rest = [woord for woord in voor if woord.casefold() not in TUSSENVOEGSELS and not _is_titel(woord)]
    kern = _zonder_tussenvoegsels(achter)
    if not rest or not kern or not all(map(_is_naamwoord, kern)):
        return False
    if len(rest) <= 3 and all(_is_voorletter(woord) for woord in rest):
        return True
    return rest[0].casefold() in VOORNAMEN and all(_is_naamwoord(w) or _is_voorletter(w) for w in rest)


def _naam(woorden: list[str], zeker: bool) -> list[str] | None:
    """Return the words of a name without what stands around it, or None where this is no name of a person.
    ``zeker``: only what has initials, or a word as ``mevrouw`` before it."""
    aanhef = functie = False
    while woorden and (soort := _voorwerk(woorden)):
        aanhef, functie = aanhef or soort == "aanhef", soort == "functie"
        woorden = woorden[1:]
    if functie and woorden[0] in TUSSENVOEGSELS:
        return None  # commissaris van de Koning
    while woorden and (woorden[-1].casefold().strip(".") in TITELS | FUNCTIES):
        woorden = woorden[:-1]
    if not woorden or len(woorden) > 7 or _is_groep(woorden):
        return None
    if aanhef and _is_achternaam(woorden):
        return woorden
    if zeker and not _is_voorletter(woorden[0]):
        return None
    return woorden if _is_naam(woorden) else None


def _voorwerk(woorden: list[str]) -> str:
    """Say what a word before a name is: an address (``mevrouw``), a title or a function; or nothing."""
    woord = woorden[0].casefold().strip(".:")
    if woord in AANHEF and len(woorden) > 1 and not (woord in ("heer", "ma") and not woorden[0].islower()):
        return "aanhef"
    if woord == "de" and len(woorden) > 2 and woorden[1].casefold().strip(".") in AANHEF:
        return "de"
    if _is_titel(woorden[0]) and len(woorden) > 1:
        # Who is called "dr." has a surname behind it, and need not have more.
        return "aanhef" if woorden[0].endswith(".") else "titel"
    return "functie" if woord in FUNCTIES and len(woorden) > 1 else ""


def _is_titel(woord: str) -> bool:
    return woord.casefold().strip(".") in TITELS and not woord.isupper()


def _is_groep(woorden: list[str]) -> bool:
    """Whether a word says that this is an organisation, or a part of one."""
    for woord in woorden:
        klein = woord.casefold().strip(".,'\"")
        if klein in ORGANISATIES or _RECHTSVORM.match(klein) or any(map(str.isdigit, woord)):
            return True
    if len(woorden) > 1 and any(_is_voorletter(woord) and "." in woord for woord in woorden):
        return False  # a surname may end as a kind of organisation does
    return any(klein.endswith(UITGANGEN) for woord in woorden if len(klein := woord.casefold().strip(".,")) > 5
               and klein not in VOORNAMEN)  # fmt: skip


def _is_naam(woorden: list[str]) -> bool:
    """Whether words are a name: initials or a first name, and a surname; or a surname that can be nothing else."""
    eerste = woorden[0].casefold()
    if len(woorden) == 1:
        return _is_los(woorden[0])
    if _is_omgedraaid(woorden):
        return True
    aantal = next((n for n, woord in enumerate(woorden) if not _is_voorletter(woord)), len(woorden))
    if aantal:
        return (
            aantal < len(woorden)
            and not _is_letterwoord(woorden[:aantal])
            and _is_achternaam(woorden[aantal:])
        )
    kern = _zonder_tussenvoegsels(woorden)
    if eerste in TUSSENVOEGSELS:
        return len(kern) == 1 and kern[0].casefold() in MET_TUSSENVOEGSEL and woorden[-1] == kern[0]
    if not _is_naamwoord(woorden[0]):
        return False
    return _is_voluit(woorden, eerste)


def _is_omgedraaid(woorden: list[str]) -> bool:
    """Whether initials come behind the surname: ``Voorbeeld J.A. de``."""
    return (
        bool(_is_naamwoord(woorden[0]) and len(woorden[0]) > 1 and _is_voorletter(woorden[1]))
        and "." in woorden[1]
        and all(woord.casefold() in TUSSENVOEGSELS for woord in woorden[2:])
    )


def _is_los(woord: str) -> bool:
    """Whether one word by itself is a name."""
    if not _is_naamwoord(woord):
        # J.Voorbeeld
        delen = re.fullmatch(r"((?:[A-ZÀ-Þ]\.){1,5})([A-ZÀ-Þ][^\W\d_]{2,}(?:[-'’][^\W\d_]+)*)", woord)
        return bool(delen) and not _RECHTSVORM.match(delen[1] if delen else "")
    klein = woord.casefold()
    return klein in ALLEEN_ACHTERNAAM or (klein in VOORNAMEN and not woord.isupper() and len(woord) > 2)


def _is_voluit(woorden: list[str], eerste: str) -> bool:
    """Whether words are a first name with a surname."""
    rest = woorden[1:]
    bekend = eerste in VOORNAMEN or _kaal(eerste.split("-")[0]) in VOORNAMEN
    while len(rest) > 1 and (rest[0].casefold() in VOORNAMEN or _is_voorletter(rest[0])):
        rest = rest[1:]
    if not _is_achternaam(rest):
        return False
    if bekend:
        return True
    if eerste in FUNCTIES or not _is_voornaam(woorden[0]):
        return False
    kern = _zonder_tussenvoegsels(rest)
    if len(kern) != 1:
        return False
    if len(rest) > 1:
        return (
            all(w.casefold() in STERKE_TUSSENVOEGSELS for w in rest[:-1])
            and zoek_organisatie(kern[0]) is None
        )
    return kern[0].casefold() in ACHTERNAMEN or _kaal(kern[0]) in ACHTERNAMEN


def _is_achternaam(woorden: list[str]) -> bool:
    """Whether words can be a surname: words between (``van der``), and one to three with a capital."""
    kern = _zonder_tussenvoegsels(woorden)
    if not 1 <= len(kern) <= 3 or woorden[-1].casefold() in TUSSENVOEGSELS:
        return False
    if any(woord.casefold() in FUNCTIES for woord in kern):
        return False
    return all(_is_naamwoord(woord) and len(woord) > 1 for woord in kern)


def _zonder_tussenvoegsels(woorden: list[str]) -> list[str]:
    return [woord for woord in woorden if woord.casefold() not in TUSSENVOEGSELS and woord != "-"]


def _is_naamwoord(woord: str) -> bool:
    """Whether a word is letters with a capital in front, perhaps with hyphens or apostrophes between."""
    return woord[:1].isupper() and all(deel.isalpha() for deel in re.split("['’-]", woord))


def _is_voornaam(woord: str) -> bool:
    """Whether a word has the form of a first name: a capital, then small letters, and not too long."""
    return all(3 <= len(deel) <= 12 and deel.isalpha() and deel.istitle() for deel in woord.split("-"))


def _kaal(woord: str) -> str:
    """Return a word without accents, in small letters: as it stands in the lists, or nearly."""
    klein = unicodedata.normalize("NFKD", woord.casefold().replace("ı", "i"))
    return "".join(teken for teken in klein if not unicodedata.combining(teken))


def _is_voorletter(woord: str) -> bool:
    return bool(_VOORLETTERS.match(woord) or _LOSSE_LETTER.match(woord))


def _is_letterwoord(woorden: list[str]) -> bool:
    """Whether initials are those of a kind of company or of a state (``B.V.``)."""
    return bool(_RECHTSVORM.match("".join(woorden)))


def _sleutel(woorden: list[str]) -> str:
    """Return a name in the form in which two spellings of it are the same."""
    delen = sorted(re.sub(r"[^\w]", "", woord).casefold() for woord in woorden if not _is_titel(woord))
    return " ".join(filter(None, delen))
