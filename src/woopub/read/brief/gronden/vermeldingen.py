# SPDX-License-Identifier: EUPL-1.2
"""Places in running text that point to documents of the inventory: by number, by kind and day, by title.

A place that fits no document, or more than one, is returned without ids: who reads the letter must decide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ....model.datum import MAANDEN
from ..datums import vind_dagen
from ..delen import Inventarislijst

_ID = r"(?:[A-Za-z]{1,6}[-_.]?)?\d+(?:[._\-]\d+)*[a-z]?(?!\w)"
_VERBINDING = r"\s*(?:,|;|&|\ben\b|\bof\b|\balsmede\b|t/m|\btot en met\b|\btot\b|[-–])\s*"
_NUMMERS = re.compile(
    r"\b(?:(?:deel)?document(?:en)?|stuk(?:ken)?|docs?\.?|documentnummers?)\s+(?:met\s+)?(?:de\s+)?"
    r"(?:id(?:'s)?\s+|(?:volg|document)?nummers?\s+|nrs?\.?\s*)?"
    rf"(?P<lijst>{_ID}(?:{_VERBINDING}(?:document(?:en)?\s+|nrs?\.?\s*)?{_ID})*)",
    re.IGNORECASE,
)
_LETTERID = re.compile(r"(?<![\w.\-])[A-Za-z]{1,6}[-_.]?\d+(?:[._\-]\d+)*[a-z]?(?![\w\-])")
_DEEL = re.compile(rf"(?P<band>t/m|\btot en met\b|\btot\b|[-–])?\s*(?P<id>{_ID})", re.IGNORECASE)
_MAAND = "|".join(MAANDEN)
_DAG = rf"(?:\d{{1,2}}\s+(?:{_MAAND})(?:\s+\d{{4}})?|\d{{1,2}}[-/.]\d{{1,2}}[-/.]\d{{4}})"
_SOORTEN = (
    ("mail", r"e-?mail\w*|mail\w*"),
    ("brief", r"\w*brie(?:f|ven)"),
    ("notitie", r"\w*(?:notities?|memo(?:'s|randum)?|nota(?:'s)?)"),
    ("verslag", r"\w*(?:verslag(?:en)?|notulen)"),
    ("rapport", r"\w*(?:rapport(?:en|age|ages)?)"),
    ("advies", r"\w*advie(?:s|zen)"),
    ("bericht", r"\w*(?:app-?|sms-?)?bericht(?:en)?|whats-?app\w*|apps?\b"),
    ("overzicht", r"\w*overzicht(?:en)?|spreadsheets?"),
    ("presentatie", r"\w*presentaties?"),
    ("agenda", r"\w*agenda(?:'s)?|besluitenlijst(?:en)?"),
    ("contract", r"\w*(?:contract(?:en)?|overeenkomst(?:en)?|offertes?|facturen|factuur)"),
    ("document", r"\w*(?:document(?:en)?|stuk(?:ken)?|bestand(?:en)?|versies?|concept(?:en)?|bijlagen?)"),
)  # fmt: skip
_SOORT = "|".join(patroon for _, patroon in _SOORTEN)
# One's own letters of the procedure are no documents of the inventory.
_GEDATEERD = re.compile(
    rf"(?<!\w)(?P<voor>(?:uw|mijn|onze|bij|per)\s+)?(?P<soort>{_SOORT})\b(?P<tussen>(?:(?!\buitspra|\bECLI|"
    rf"\d{{4}})[^.;:|]){{0,70}}?)"
    rf"\b(?:van|d\.d\.|gedateerd(?:\s+op)?|gedagtekend|(?:met\s+)?(?:als\s+)?datum|uit|op)\s+"
    rf"(?P<dagen>(?:\d{{1,2}}(?:\s+(?:{_MAAND}))?(?:,\s*|\s+en\s+))*{_DAG}(?:(?:,\s*|,?\s+en\s+)(?:van\s+)?{_DAG})*)"
    r"(?P<na>\s*\([^()]{1,60}\))?",
    re.IGNORECASE,
)
_TITEL = re.compile(r"[\"“”„‘«'](?P<titel>[^\"“”‘’»']{4,150})[\"”’»']")
_MAX_REEKS = 100
"""Documents that a row of numbers may stand for where there is no inventory to hold it against."""
_WOORD = re.compile(r"\w[\w.\-]*\w|\w")
_STOP = frozenset({
    "de", "het", "een", "van", "en", "in", "op", "te", "dat", "die", "is", "aan", "met", "voor", "over", "om",
    "uit", "bij", "als", "dit", "deze", "zijn", "wordt", "d.d", "inzake", "betreffende",
}) | set(MAANDEN)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Vermelding:
    """A place that speaks of documents: ``tekst[start:eind]``, their ids (none: not found, or not one), and whether
    more than the day alone says that it is these."""

    start: int
    eind: int
    ids: tuple[str, ...]
    zeker: bool = True


class Documentzoeker:
    """Finds the documents of one inventory in text; without one, the numbers as printed, none of them sure."""

    def __init__(self, inventaris: Inventarislijst) -> None:
        self._documenten = tuple(inventaris)
        self._op_id = {document.id.casefold(): document.id for document in self._documenten}
        self._op_nummer: dict[int, list[str]] = {}
        for document in self._documenten:
            if staart := re.search(r"(?:\A|[A-Za-z_\-.])(\d+)\Z", document.id):
                self._op_nummer.setdefault(int(staart[1]), []).append(document.id)

    @property
    def heeft_inventaris(self) -> bool:
        """Whether there are documents to hold numbers and days against."""
        return bool(self._documenten)

    def vind(self, tekst: str) -> list[Vermelding]:
        """Return the places in a paragraph that point to documents, in order, none overlapping."""
        gevonden = [*self._nummers(tekst), *self._dagen(tekst), *self._titels(tekst), *self._ids(tekst)]
        gevonden.sort(key=lambda plek: (plek.start, -len(plek.ids)))
        over: list[Vermelding] = []
        for plek in gevonden:
            if over and plek.start < over[-1].eind:
                # `de e-mail van 3 mei 2021 (document 12)`: the number says which.
                if plek.ids and (not over[-1].ids or set(plek.ids) <= set(over[-1].ids)):
                    over[-1] = Vermelding(over[-1].start, max(over[-1].eind, plek.eind), plek.ids, plek.zeker)
                continue
            over.append(plek)
        return over

    def op_nummer(self, gezegd: str) -> str:
        """Return the id that a number as printed names, or ''; ``12`` is ``0012`` where no other ends so. Without an
        inventory the number itself is the best that anybody can say."""
        if not self._documenten:
            return gezegd
        if eigen := self._op_id.get(gezegd.casefold()):
            return eigen
        passend = self._op_nummer.get(int(gezegd), []) if gezegd.isdigit() else []
        return passend[0] if len(passend) == 1 else ""

    def _nummers(self, tekst: str) -> Iterator[Vermelding]:
        for match in _NUMMERS.finditer(tekst):
            gezegd = match["lijst"]
            # `documenten van 3 mei` never comes here; `document 12 mei 2021` is a day.
            if re.match(rf"\s+(?:{_MAAND})\b", tekst[match.end() :], re.IGNORECASE):
                continue
            yield Vermelding(match.start(), match.end(), self._lees_lijst(gezegd), bool(self._documenten))

    def _lees_lijst(self, gezegd: str) -> tuple[str, ...]:
        """The ids of ``3, 5 en 7`` or ``0012 tot en met 0015``; none if one of them cannot be found."""
        if self._documenten and (heel := self.op_nummer(gezegd)):
            return (heel,)
        ids: list[str] = []
        for deel in _DEEL.finditer(gezegd):
            stuk = self._reeks(ids[-1], deel["id"]) if deel["band"] and ids else self._een(deel["id"])
            if not stuk:
                return ()
            ids += stuk
        return tuple(dict.fromkeys(ids))

    def _een(self, gezegd: str) -> list[str]:
        if not self._documenten:
            return [gezegd]
        if gevonden := self.op_nummer(gezegd):
            return [gevonden]
        # `3-7`: no id, so a row.
        grenzen = re.fullmatch(r"(\d+)-(\d+)", gezegd)
        begin = self.op_nummer(grenzen[1]) if grenzen else ""
        return (
            [begin, *self._reeks(begin, grenzen[2])]
            if grenzen and begin and self._reeks(begin, grenzen[2])
            else []
        )

    def _reeks(self, begin: str, eind: str) -> list[str]:
        """The documents of the inventory from ``begin`` (which is left out) to ``eind``."""
        laatste = self.op_nummer(eind)
        if not self._documenten:
            return _tel_op(begin, eind)
        namen = [document.id for document in self._documenten]
        if not laatste or namen.index(laatste) <= namen.index(begin):
            return []
        return namen[namen.index(begin) + 1 : namen.index(laatste) + 1]

    def _dagen(self, tekst: str) -> Iterator[Vermelding]:
        for match in _GEDATEERD.finditer(tekst):
            if match["voor"]:
                continue
            gezegd = (
                f"{match['soort']} {match['tussen']} {match['na'] or ''} {_vervolg(tekst[match.end() :])}"
            )
            keuzes = [self._kies(plek.dag, match["soort"], gezegd) for plek in vind_dagen(match["dagen"])]
            ids = tuple(document for document, _ in keuzes) if all(document for document, _ in keuzes) else ()
            yield Vermelding(
                match.start(), match.end(), tuple(dict.fromkeys(ids)), all(zeker for _, zeker in keuzes)
            )

    def _kies(self, dag: date | None, soort: str, gezegd: str) -> tuple[str, bool]:
        """The one document of a day that fits what is said of it, and whether its title says so too."""
        if dag is None:
            return "", False
        voluit = f"{dag.day} {MAANDEN[dag.month - 1]} {dag.year}"
        passend = [
            document
            for document in self._documenten
            if (
                document.datum[:10] == dag.isoformat() or re.search(rf"(?<!\d){voluit}", document.titel, re.I)
            )
            and _past(soort, document.titel)
        ]
        punten = [len(_woorden(gezegd) & _woorden(document.titel)) for document in passend]
        beste = [document for document, punt in zip(passend, punten, strict=True) if punt == max(punten)]
        if len(beste) != 1:
            return "", False
        return beste[0].id, max(punten) > 0

    def _titels(self, tekst: str) -> Iterator[Vermelding]:
        for match in _TITEL.finditer(tekst):
            passend = [d.id for d in self._documenten if _kaal(d.titel) == _kaal(match["titel"])]
            if len(passend) == 1:
                yield Vermelding(match.start(), match.end(), (passend[0],))

    def _ids(self, tekst: str) -> Iterator[Vermelding]:
        """Ids as they stand in the inventory, where nobody can take them for anything else: `(D-01 en D-03)`."""
        for match in _LETTERID.finditer(tekst):
            if id_ := self._op_id.get(match[0].casefold()):
                yield Vermelding(match.start(), match.end(), (id_,))


def _tel_op(begin: str, eind: str) -> list[str]:
    """The numbers from ``begin`` (left out) to ``eind``, as wide as printed; none where those do not count on."""
    een, twee = re.fullmatch(r"(\D*)(\d+)", begin), re.fullmatch(r"(\D*)(\d+)", eind)
    if not een or not twee or een[1] != twee[1] or not 0 < int(twee[2]) - int(een[2]) <= _MAX_REEKS:
        return []
    return [f"{een[1]}{nummer:0{len(een[2])}}" for nummer in range(int(een[2]) + 1, int(twee[2]) + 1)]


def _kaal(titel: str) -> str:
    return re.sub(r"\.(?:pdf|docx?|msg|xlsx?|eml)\Z", "", " ".join(titel.casefold().split())).strip(" .")


def _vervolg(tekst: str) -> str:
    """What is said of a document behind its day, as far as it can be part of its name."""
    return re.split(
        r"[.;,]|\b(?:staat|wordt|worden|staan|is|zijn|bevat|heb|heeft|maak|gaat)\b", tekst, maxsplit=1
    )[0][:80]


def _soort_van(woord: str) -> set[str]:
    return {naam for naam, patroon in _SOORTEN if re.fullmatch(patroon, woord, re.IGNORECASE)}


def _past(soort: str, titel: str) -> bool:
    """Whether a title contradicts the kind of document: a brief is no e-mail; a title can leave its kind out."""
    gezegd = _soort_van(soort) - {"document"}
    in_titel = {naam for woord in _WOORD.findall(titel) for naam in _soort_van(woord)} - {"document"}
    return not gezegd or not in_titel or bool(gezegd & in_titel)


def _woorden(tekst: str) -> set[str]:
    """The words that tell one document from another; kinds in one form, so that plural and singular are the same."""
    woorden: set[str] = set()
    for woord in _WOORD.findall(tekst.casefold()):
        woorden |= _soort_van(woord) or ({woord} - _STOP)
    return woorden - {"document"}
