# SPDX-License-Identifier: EUPL-1.2
"""Headings over grounds: what a title without an article speaks of, and a heading without its article."""

from __future__ import annotations

import re
from dataclasses import replace

from .codes import Grondplek, vind_gronden_in

# Words of the law and of clerks → the ground of the Woo and that of the Wob ('' where there is none, or not one). The
# first that fits counts: what is special stands before what is general.
_TITELS: tuple[tuple[str, str, str], ...] = (
    (r"bijzondere (?:categorie\w* (?:van )?)?persoonsgegevens", "5.1.1.d", "10.1.d"),
    (r"strafrechtelijke (?:persoons)?gegevens", "5.1.1.d", "10.1.d"),
    (r"identificatienummer|burgerservicenummer|\bbsn\b", "5.1.1.e", "10.1.d"),
    (r"\b(?:namen|persoonsgegevens|(?:persoonlijke )?levenssfeer|privacy)\b", "5.1.2.e", "10.2.e"),
    (r"concurrentiegevoelig", "5.1.2.f", ""),
    (r"vertrouwelijk\w* (?:\w+ )*(?:bedrijfs|fabricage)", "5.1.1.c", "10.1.c"),
    (r"bedrijfs- (?:en|of) fabricagegegevens|bedrijfsgegevens|fabricagegegevens", "", "10.1.c"),
    (r"goed functioneren|functioneren van (?:de staat|het bestuur|de overheid|bestuursorganen)", "5.1.2.i", ""),
    (r"onevenredige\s+(?:bevoordeling|benadeling)|onevenredige (?:bevoor|bena)", "5.1.5", "10.2.g"),
    (r"beleidsopvatting|intern beraad", "5.2.1", "11.1"),
    (r"sabotage|beveiliging van (?:personen|bedrijven)", "5.1.2.h", "10.7.b"),
    (r"inspectie|controle en toezicht", "5.1.2.d", "10.2.d"),
    (r"opsporing", "5.1.2.c", "10.2.c"),
    (r"economische|financi[eë]le belangen", "5.1.2.b", "10.2.b"),
    (r"internationale betrekkingen|betrekkingen (?:van nederland|met)", "5.1.2.a", "10.2.a"),
    (r"eenheid van de kroon", "5.1.1.a", "10.1.a"),
    (r"veiligheid van de staat", "5.1.1.b", "10.1.b"),
    (r"bescherming van het milieu", "5.1.2.g", "10.7.a"),
    (r"eerste kennis|eerst kennis|geadresseerde", "5.1.4", "10.2.f"),
)  # fmt: skip
_REGELS = tuple((re.compile(patroon, re.IGNORECASE), woo, wob) for patroon, woo, wob in _TITELS)
_RUIS = re.compile(
    r"(?:^|\s)(?:op grond van|ingevolge|krachtens|o\.?g\.?v\.?|als bedoeld in|van de (?:woo|wob)|"
    r"(?:van )?de wet open overheid|woo|wob|ad|lid|en|van|de|ex)\s*$",
    re.IGNORECASE,
)
_RUIS_VOORAAN = re.compile(
    r"^(?:van de (?:woo|wob)\b|(?:woo|wob)\b|ad\s+\w[.:)]?\s|het belang van\s*[:\-–]\s*|betreffende\s|inzake\s)",
    re.IGNORECASE,
)
_NUMMERING = re.compile(
    r"^\s*(?:[IVX]+(?:\.\d+)*|\d+(?:\.\d+)+|[A-Z](?=[.)]))[.):]?(?=[\s:–—-])[\s:–—-]*(?=\w)"
)
"""The number of a section before its title; a word such as `I` alone is none without a sign or more behind it."""
_NASLEEP = re.compile(
    r"(?:[\s,]*\b(?:(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende)\s+lid|lid\s+\d|aanhef|en\s+onder\s+[a-i]\b|"
    r"onder(?:deel)?\s+[a-i]\b|(?:van\s+de\s+)?(?:Woo|Wob)\b))+",
    re.IGNORECASE,
)
"""More of an article than names a ground: `artikel 5.2, vierde lid, Woo`."""
_LEEG = re.compile(
    r"(?:(?:de|het|een)\s+)?(?:toepassing|toepassen|toegepaste?|grond(?:en)?|(?:weigerings|uitzonderings|"
    r"lak)grond(?:en)?|"
    r"artikel(?:en)?|motivering|beroep|overwegingen?|absolute|relatieve|onder|ad|lid|\W)*\Z",
    re.IGNORECASE,
)
_RAND = " ()[]:;,.–—-/|•*\t"


def code_van_titel(titel: str, wet: str) -> str:
    """Return the ground that a title speaks of in its own words, under an act (``woo``, ``wob``); '' where it does not
    say, or could mean more than one."""
    for patroon, woo, wob in _REGELS:
        if patroon.search(titel):
            return wob if wet == "wob" else woo
    return ""


def codes_van_titel(titel: str) -> frozenset[str]:
    """Return the grounds of both acts that a title may speak of; a broad one (business data) names all."""
    if re.search(
        r"bedrijfs- (?:en|of) fabricagegegevens|bedrijfsgegevens|fabricagegegevens", titel, re.IGNORECASE
    ):
        return frozenset({"5.1.1.c", "5.1.2.f", "5.1.6", "10.1.c"})
    return frozenset(code for patroon, *codes in _REGELS if patroon.search(titel) for code in codes if code)


def _met_rest(kop: str, plek: Grondplek) -> Grondplek:
    """A place in a heading with all that is printed of the article."""
    nasleep = _NASLEEP.match(kop, plek.eind)
    return replace(plek, eind=nasleep.end()) if nasleep else plek


def heel_opschrift(kop: str, nummer: str) -> tuple[str, list[Grondplek]]:
    """Return a heading as printed, and the places that name grounds; a number before it can be a part of the code
    (``5.1`` ``lid 2 sub e``), or no more than the number of the section."""
    plekken = vind_gronden_in(kop)
    if nummer and not any(plek.volledig for plek in plekken):
        samen = f"{nummer} {kop}" if not re.match(r"[a-i](?!\w)", kop) else f"{nummer}.{kop}"
        met = vind_gronden_in(samen)
        if any(plek.volledig and plek.start == 0 for plek in met):
            return samen, met
    return kop, plekken


def opschrift_zonder_artikel(kop: str, plekken: list[Grondplek]) -> str:
    """Return a heading without the articles in it and the brackets or dashes around them; the heading itself where
    nothing else remains (``Artikel 10, tweede lid, aanhef en onder e, van de Wob``)."""
    rest = kop
    for plek in reversed(plekken):
        plek = _met_rest(kop, plek)
        voor, na = rest[: plek.start].rstrip(), rest[plek.eind :].lstrip()
        while (ruis := _RUIS.search(voor)) or voor.endswith(("(", "[")):
            voor = (voor[: ruis.start()] if ruis else voor[:-1]).rstrip()
        na = na.lstrip(_RAND.replace("(", "").replace("[", "")) if not voor else na
        voor = voor.rstrip(_RAND.replace(")", "").replace("]", "")) if not na.lstrip(_RAND) else voor
        rest = f"{voor} {na}".strip()
    rest = _NUMMERING.sub("", rest)
    rest = _RUIS_VOORAAN.sub("", rest.strip(_RAND.replace("(", "").replace(")", ""))).strip()
    rest = re.sub(r"\s+([),.;:])", r"\1", re.sub(r"\(\s*\)", "", " ".join(rest.split()))).strip(" :;,–—-")
    if rest.startswith("(") and rest.endswith(")") and rest.count("(") == 1:
        rest = rest[1:-1].strip()
    if not rest or _LEEG.match(rest):
        return " ".join(kop.split()).rstrip(":")
    return rest[0].upper() + rest[1:] if rest != kop else rest
