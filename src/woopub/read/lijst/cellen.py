# SPDX-License-Identifier: EUPL-1.2
"""One cell: its text as a person reads it, and the small things that cells hold: ids, lists, yes or no, addresses."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from ...model import BESTANDSOORTEN, ID_TEKENS, ID_VORM, bestandsoort
from ...model.formule import unguard_cel
from ..tekst import clean_text
from ..werkmap import Celwaarde, tekst_van

LEEG = frozenset(
    (
        "-",
        "--",
        "---",
        "–",
        "—",
        "n.v.t.",
        "nvt",
        "n.v.t",
        "n.v.t",
        "n/a",
        "n.a.",
        "geen",
        "none",
        "null",
        "/",
    )
)
"""What people write in a cell with nothing in it."""
_JA = frozenset(("ja", "j", "yes", "y", "true", "waar", "1", "x", "v", "✓", "✔", "☑", "opgeschort"))
_NEE = frozenset(("", "nee", "n", "no", "neen", "false", "onwaar", "0", "niet", "niet opgeschort", *LEEG))
_TUSSEN_IDS = re.compile(r"[;,|\n]|\s+(?:en|and|&)\s+|\s/\s")
_VOOR_ID = re.compile(
    r"(?:(?:zie|ook|dubbel|duplicaat|gelijk|identiek|met|van|aan|als|document(?:nummer)?|doc|stuk|nr|nummer|no|id|bijlage"
    r"|bij|duplicate|of|see)\b[.:]*\s*|#\s*)+(?=\S)",
    re.IGNORECASE,
)
_SPATIES = re.compile("[ \t\xa0\u2000-\u200a\u202f\u205f\u3000]+")
_PADTEKENS = re.compile(r"[/\\]|[A-Za-z]:|\.\.?\Z")
_STREEP = re.compile("[\u2010-\u2015\u2212]")
_GEEN_TEKEN = re.compile(r"[^A-Za-z0-9._-]+")


def celtekst(waarde: Celwaarde) -> str:
    """Return what a cell says, without spaces around it, invisible characters, or the apostrophe that `woopub` put in
    front of what a spreadsheet would take for a formula."""
    return schone_tekst(waarde)[0]


def schone_tekst(waarde: Celwaarde) -> tuple[str, int]:
    """As celtekst, with the number of invisible characters that were left out."""
    if not isinstance(waarde, str):
        return tekst_van(waarde), 0
    if waarde[:1] == "'":
        waarde = unguard_cel(waarde)
    if waarde.isascii() and waarde.isprintable():
        return waarde.strip(), 0
    tekst, aantal = clean_text(waarde)
    return tekst.strip(), aantal


def is_leeg(tekst: str) -> bool:
    """Whether a cell says that it has nothing to say."""
    return not tekst or tekst.casefold() in LEEG


def lees_id(tekst: str) -> str:
    """Return an id as it becomes an address: without `.pdf` behind it, or the dot of a list that counts (`1.`)."""
    if tekst[-4:].casefold() == ".pdf":
        tekst = tekst[:-4]
    return tekst.strip().rstrip(" .")


def is_bestandsnaam(tekst: str) -> bool:
    """Whether this is the name of a file of a kind that is published."""
    return heeft_bestandsoort(tekst) and not set("/\\:\n") & set(tekst)


def heeft_bestandsoort(tekst: str) -> bool:
    """Whether a name or path ends as that of a kind of file that is published."""
    return bestandsoort(tekst) in ("pdf", *BESTANDSOORTEN)


def is_pad(tekst: str) -> bool:
    """Whether a text says in which folder a file is, and not only what it is called."""
    return _PADTEKENS.match(tekst) is not None or "/" in tekst or "\\" in tekst


def zonder_witruimte(tekst: str) -> str:
    """Return a text with one space where there were more, or others than that of the keyboard; lines stay lines."""
    if tekst.isascii() and "  " not in tekst and "\t" not in tekst:
        return tekst
    return _SPATIES.sub(" ", tekst)


def id_advies(id_: str) -> str:
    """Return what to do with an id that cannot be an address."""
    if (soort := bestandsoort(id_)) in ("pdf", *BESTANDSOORTEN):
        return f"Laat .{soort} weg."
    if ID_TEKENS.match(id_):
        return "Kies een ander id: deze naam gebruikt Windows of het portaal zelf."
    kaal = unicodedata.normalize("NFKD", _STREEP.sub("-", id_)).encode("ascii", "ignore").decode()
    beter = _GEEN_TEKEN.sub("-", kaal).strip("-.")[:100]
    regel = "Gebruik hoogstens 100 letters (a-z), cijfers, punten, streepjes en lage streepjes."
    return f"Bedoelt u '{beter}'? {regel}" if ID_VORM.match(beter) else regel


def lees_ja_nee(tekst: str) -> bool | None:
    """Return whether a cell says yes; empty is no, None is neither."""
    klein = tekst.casefold()
    return True if klein in _JA else False if klein in _NEE else None


def is_kruis(tekst: str) -> bool | None:
    """Return whether a cell below a judgement or a ground is marked; None where that is not clear."""
    return lees_ja_nee(tekst)


@lru_cache(maxsize=4096)
def lees_lijst(tekst: str) -> tuple[str, ...]:
    """Return names between semicolons or on lines; a comma is part of a name (`Voorbeeld, J.`)."""
    return tuple(deel for stuk in re.split(r"[;\n]", tekst) if not is_leeg(deel := stuk.strip()))


@lru_cache(maxsize=4096)
def lees_nummers(tekst: str) -> tuple[str, ...]:
    """Return numbers between commas, semicolons or on lines."""
    return tuple(deel for stuk in re.split(r"[;,\n|]", tekst) if not is_leeg(deel := stuk.strip()))


def lees_ids(tekst: str) -> tuple[str, ...]:
    """Return the ids of other documents, without the words that people put before them: `zie nr. 12 en 13`."""
    if not tekst:
        return ()
    delen = (
        lees_id(_VOOR_ID.sub("", stuk.strip(), count=1)).rstrip(".") for stuk in _TUSSEN_IDS.split(tekst)
    )
    return tuple(dict.fromkeys(deel for deel in delen if not is_leeg(deel)))


def splits_puntkomma(tekst: str) -> tuple[str, ...]:
    """Return a list as inventaris.csv writes it."""
    return tuple(deel.strip() for deel in tekst.split(";") if deel.strip())
