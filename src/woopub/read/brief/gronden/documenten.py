# SPDX-License-Identifier: EUPL-1.2
"""Reasons that a decision gives for single documents, taken out of (or copied from) the reasons of a ground."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from ..delen import Briefdeel, Deelsoort
from ..zinnen import zin_grenzen
from .label import vind_opdrukken
from .vermeldingen import Documentzoeker, Vermelding

_AANKONDIGING = re.compile(
    r"\bper (?:afzonderlijk |individueel )?(?:document|stuk)\b|\b(?:onderstaande|hieronder|hierna|"
    r"hiernavolgende|volgende|navolgende)\b"
    r"[^.]*\b(?:document|stuk)(?:en|ken)?\b|\b(?:document|stuk)(?:en|ken)?\b[^.]*\b(?:hieronder|hierna|"
    r"als volgt)\b|hiernavolgende",
    re.IGNORECASE,
)
_ALGEMEEN = re.compile(
    r"(?:voor|met betrekking tot|ten aanzien van) alle\b|in alle documenten", re.IGNORECASE
)

_OPENT = re.compile(
    r"(?:(?:in|uit|van|bij|voor|op|ook|de|het|ten aanzien van|met betrekking tot)\s+)*\Z", re.IGNORECASE
)
_SAMEN = re.compile(
    r"(?:Beide|Al(?:le)? (?:deze|die|genoemde)|Deze (?:documenten|passages|stukken)|Al deze|In alle)\b"
)
"""A sentence that goes back to what all documents before it have in common."""


@dataclass(slots=True)
class Verdeling:
    """Parts of a ground: what is said of all documents, what of single ones (id, text), in order, and sentences about
    documents that could not be found for sure."""

    algemeen: list[Briefdeel] = field(default_factory=list)
    documenten: list[tuple[str, str]] = field(default_factory=list)
    twijfel: list[str] = field(default_factory=list)
    onzeker: dict[str, str] = field(default_factory=dict)


def verdeel(delen: Sequence[Briefdeel], zoeker: Documentzoeker) -> Verdeling:
    """Share the parts of a ground between all documents and single ones.

    Where the ground says that it gives reasons for each document, a paragraph that begins about documents moves to
    them. A sentence about documents inside a general paragraph is copied, with the rest of its paragraph. What cannot
    be tied to documents for sure stays.
    """
    verdeling = Verdeling()
    aangekondigd = False
    onder: Vermelding | None = None
    for deel in delen:
        if deel.soort is Deelsoort.KOP:
            onder = next(iter(zoeker.vind(_heel(deel))), None)
            if not (onder and onder.ids and zoeker.heeft_inventaris):
                verdeling.algemeen.append(deel)
            if onder and not onder.zeker:
                verdeling.onzeker.update(dict.fromkeys(onder.ids, deel.tekst))
            elif onder and not onder.ids:
                verdeling.twijfel.append(deel.tekst)
        elif onder and onder.ids and not vind_opdrukken([deel.tekst]):
            _verplaats(verdeling, (onder,), deel.tekst)
            if not zoeker.heeft_inventaris:
                verdeling.algemeen.append(deel)
        else:
            _verdeel_deel(verdeling, deel, zoeker, aangekondigd)
        aangekondigd = aangekondigd or _AANKONDIGING.search(deel.tekst) is not None
    return verdeling


def _heel(deel: Briefdeel) -> str:
    return f"{deel.tekst} {deel.nummer}".strip() if deel.tekst.casefold() == "document" else deel.tekst


def _verdeel_deel(verdeling: Verdeling, deel: Briefdeel, zoeker: Documentzoeker, aangekondigd: bool) -> None:
    rij = _tabelrij(deel.tekst, zoeker)
    if rij:
        verdeling.documenten.append(rij)
        return
    plekken = zoeker.vind(deel.tekst)
    zinnen = zin_grenzen(deel.tekst)
    gevonden = [plek for plek in plekken if plek.ids]
    for plek in plekken:
        zin = next(deel.tekst[begin:eind].strip() for begin, eind in zinnen if begin <= plek.start < eind)
        if not plek.ids:
            verdeling.twijfel.append(zin)
        elif not plek.zeker:
            verdeling.onzeker.update(dict.fromkeys(plek.ids, zin))
    begint = (
        bool(plekken) and plekken[0].start < zinnen[0][1] and not _ALGEMEEN.search(deel.tekst[: zinnen[0][1]])
    )
    # Beside a general reason a paragraph that opens with a document is about that one; alone it is the reason itself.
    opent = begint and _OPENT.match(deel.tekst[: plekken[0].start]) is not None
    eigen = aangekondigd or (opent and bool(verdeling.algemeen))
    heel = len(gevonden) == len(plekken) and not _elk_eigen_zin(deel.tekst, zinnen, gevonden)
    if eigen and begint and heel and zoeker.heeft_inventaris:
        _verplaats(verdeling, gevonden, deel.tekst)
        return
    verdeling.algemeen.append(deel)
    vanaf = _vanaf(deel.tekst, zinnen, gevonden)
    for begin, plek in vanaf:
        einde = min((ander for ander, _ in vanaf if ander > begin), default=len(deel.tekst))
        algemeen = (van for van, _ in zinnen if begin < van < einde and _SAMEN.match(deel.tekst[van:]))
        _verplaats(verdeling, (plek,), deel.tekst[begin : next(algemeen, einde)])


def _elk_eigen_zin(tekst: str, zinnen: Sequence[tuple[int, int]], plekken: Sequence[Vermelding]) -> bool:
    """Whether a paragraph is about more documents, each with a sentence that opens with it."""
    openen = [
        plek.ids
        for begin, eind in zinnen
        for plek in [next((plek for plek in plekken if begin <= plek.start < eind), None)]
        if plek and _OPENT.match(tekst[begin : plek.start])
    ]
    return len(set(openen)) > 1


def _vanaf(
    tekst: str, zinnen: Sequence[tuple[int, int]], plekken: Sequence[Vermelding]
) -> list[tuple[int, Vermelding]]:
    """Where the text about each document begins: at its sentence, or, where that leans on the one before it (``Dit
    wordt herhaald in de brief van …``), where that one begins."""
    vanaf: list[tuple[int, Vermelding]] = []
    for plek in plekken:
        begin = next(grens[0] for grens in zinnen if grens[0] <= plek.start < grens[1])
        leunt = re.match(r"(?:Dit|Dat|Deze|Die|Hetzelfde|Ditzelfde|Ook|Idem|Daar)\b", tekst[begin:])
        vanaf.append((vanaf[-1][0] if leunt and vanaf else begin, plek))
    return vanaf


def _verplaats(verdeling: Verdeling, plekken: Sequence[Vermelding], tekst: str) -> None:
    """Give a text to documents; one that has a text already gets it behind that."""
    for id_ in dict.fromkeys(id_ for plek in plekken for id_ in plek.ids):
        oud = next((nummer for nummer, (ander, _) in enumerate(verdeling.documenten) if ander == id_), None)
        if oud is None:
            verdeling.documenten.append((id_, tekst.strip()))
        elif tekst.strip() not in verdeling.documenten[oud][1]:
            verdeling.documenten[oud] = (id_, f"{verdeling.documenten[oud][1]} {tekst.strip()}")


def _tabelrij(tekst: str, zoeker: Documentzoeker) -> tuple[str, str] | None:
    """A row of a table that begins with the number of a document: its id, and the longest cell."""
    cellen = [cel.strip() for cel in tekst.split(" | ")]
    if len(cellen) < 2 or not re.fullmatch(
        r"(?:doc(?:ument|\.)?\s*)?[\w.\-]{1,20}", cellen[0], re.IGNORECASE
    ):
        return None
    id_ = zoeker.op_nummer(re.sub(r"(?i)^doc(?:ument|\.)?\s*", "", cellen[0]))
    reden = max(cellen[1:], key=len)
    return (id_, reden) if id_ and len(reden.split()) > 3 else None
