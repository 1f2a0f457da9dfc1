# SPDX-License-Identifier: EUPL-1.2
"""E-mail addresses and telephone numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType

from ..gegeven import Gegevensoort, Persoonsgegeven
from .omgeving import BEGIN, EIND, is_iets_anders

_APENSTAART = r"(?:@| @ | ?[\[({<] ?(?:@|at|apenstaartje) ?[\])}>] ?)"
_PUNT = r"(?:\.| ?[\[({] ?(?:dot|punt|\.) ?[\])}] ?)"
_EMAIL = re.compile(
    rf"(?<![\w.+%-])(?:[\w+%-][\w.+'%-]{{0,63}}?){_APENSTAART}(?:[\w-]{{1,63}}{_PUNT}){{1,6}}[a-z]{{2,24}}(?![\w@-])",
    re.IGNORECASE,
)
_TEKENS = (re.compile("@"), re.compile(r"[\[({<] ?(?:at|AT|apenstaartje) ?[\])}>]"))
# Pictures and messages in printed e-mail have names of the same form.
_GEEN_EMAIL = re.compile(
    r"(?:image|part|photo|outlook-|cid)[\w.-]*@|.*@[\w.-]*\.(?:prod\.outlook\.com|jpe?g|png|gif|svg|pdf|docx?|xlsx?)\Z",
    re.I,
)

_TUSSEN = r"[ .\-/]{0,3}"
_LANDELIJK = re.compile(
    rf"0{BEGIN}[1-9](?:\d{{0,2}}\))?(?:{_TUSSEN}\d){{6,8}}(?![\w%€@])(?![.,:\-]\d)(?!/(?:19|20)\d\d\b)"
)
_NEDERLAND = rf"31\)?{_TUSSEN}(?:\(0\))?(?:{_TUSSEN}0)?{_TUSSEN}[1-9](?:{_TUSSEN}\d){{8}}"
_BUITENLAND = rf"[1-9]\d{{0,2}}\)?{_TUSSEN}(?:\(0\))?(?:[ .\-/()]{{0,2}}\d){{6,12}}"
_INTERNATIONAAL = (
    re.compile(rf"\+{BEGIN}(?:{_NEDERLAND}|{_BUITENLAND}){EIND}"),
    re.compile(rf"0{BEGIN}0(?:{_NEDERLAND}|{_BUITENLAND}){EIND}"),
)
# A date with a year, or with a time behind it, in digits.
_DATUM = re.compile(
    r"(?:0[1-9]|[12]\d|3[01])[-./ ](?:0[1-9]|1[0-2])[-./ ](?:(?:19|20)\d\d\b|\d\d [0-2]\d[.:]?[0-5]\d\b)"
)
_NOEMT_BELLEN = re.compile(
    r"\b(?:tel|t\b|m\b|mob|gsm|bel|nummer van|fax|f\b|whats|sms|06\b|doorkies|bereikbaar)", re.I
)
_OPENBAAR = (PhoneNumberType.TOLL_FREE, PhoneNumberType.PREMIUM_RATE, PhoneNumberType.SHARED_COST)


def find_email(tekst: str) -> Iterator[Persoonsgegeven]:
    """Yield e-mail addresses, also those written with [at]."""
    for vorm in _TEKENS:
        klaar = 0
        for teken in vorm.finditer(tekst):
            plek = teken.start()
            treffer = _EMAIL.search(tekst, max(klaar, plek - 66), plek + 200) if plek >= klaar else None
            if treffer and treffer.start() < plek:
                klaar = treffer.end()
                sleutel = _gewoon_email(treffer[0])
                if not _GEEN_EMAIL.match(sleutel):
                    yield Persoonsgegeven(Gegevensoort.EMAIL, *treffer.span(), treffer[0], sleutel)


def _gewoon_email(adres: str) -> str:
    """Return an address as programs write it."""
    adres = re.sub(_APENSTAART, "@", adres, count=1, flags=re.I)
    return re.sub(_PUNT, ".", adres, flags=re.I).replace(" ", "").strip("'.").casefold()


def find_telefoon(tekst: str) -> Iterator[Persoonsgegeven]:
    """Yield telephone numbers that can be dialled, as persons and bodies have them; 0800, 0900 and short numbers are
    services that everybody may know."""
    for vorm in _INTERNATIONAAL:
        for treffer in vorm.finditer(tekst):
            if sleutel := dial(treffer[0]):
                yield Persoonsgegeven(Gegevensoort.TELEFOON, *treffer.span(), treffer[0], sleutel)
    for treffer in _LANDELIJK.finditer(tekst):
        nummer = treffer[0]
        if not _is_opgemaakt(nummer) or _DATUM.match(nummer):
            continue
        voor = tekst[max(0, treffer.start() - 30) : treffer.start()]
        # Who groups the digits means a number to dial; ten in a row can be anything.
        if nummer.isdigit() and is_iets_anders(tekst, treffer.start()) and not _NOEMT_BELLEN.search(voor):
            continue
        if sleutel := dial(nummer):
            yield Persoonsgegeven(Gegevensoort.TELEFOON, *treffer.span(), nummer, sleutel)


def _is_opgemaakt(nummer: str) -> bool:
    """Whether digits are grouped as a number is: 06, an area code of three or four digits, or no groups at all.
    So not a row of small numbers in a table."""
    eerste = re.match(r"\(?(\d+)", nummer)
    kop = eerste[1] if eerste else ""
    return sum(map(str.isdigit, nummer)) == 10 and (kop == "06" or len(kop) in (3, 4, 5, 10))


@lru_cache(maxsize=4096)
def dial(nummer: str) -> str:
    """Return a number in international form (E.164), or '' for what is no number of a person or a body."""
    try:
        gelezen = phonenumbers.parse(nummer, "NL")
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_valid_number(gelezen) or phonenumbers.number_type(gelezen) in _OPENBAAR:
        return ""
    return phonenumbers.format_number(gelezen, PhoneNumberFormat.E164)
