# SPDX-License-Identifier: EUPL-1.2
"""The grounds of a decision as besluit.yml has them: one for each printed label, with its reasons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from ....law import bestaat_op
from ..delen import Deelsoort, Inventarislijst, Pad
from ..opmaak.markdown import als_markdown
from ..zinnen import zinnen_van
from .blokken import Grondblok
from .documenten import verdeel
from .label import Opdruk, vind_opdrukken
from .vermeldingen import Documentzoeker

BREEDTE = 94
"""Columns of the reasons of a ground: a hundred less its indent in besluit.yml."""


@dataclass(frozen=True, slots=True)
class Grondenlijst:
    """Grounds by their fields in besluit.yml, an authority's own letters for them, and what is not sure."""

    gronden: tuple[dict[str, Any], ...] = ()
    letters: dict[str, str] = field(default_factory=dict)
    controleren: dict[Pad, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Grond:
    """One ground of one block, with the label that the block says it has."""

    code: str
    opdruk: Opdruk | None
    blok: Grondblok
    letter: str = ""

    @property
    def label(self) -> str:
        return self.letter or (self.opdruk.label if self.opdruk else self.code)


def lees_gronden(
    blokken: Sequence[Grondblok], inventaris: Inventarislijst, dag: date | None, letters: Mapping[str, str]
) -> Grondenlijst:
    """Return the grounds of a decision of a day, in the order of the letter; two stretches with one printed label
    become one ground, since readers find their reason by the label. ``letters``: the authority's own marks."""
    gronden: dict[str, _Grond] = {}
    for blok in blokken:
        for grond in _per_code(blok, letters):
            if eerder := gronden.get(grond.label):
                gronden[grond.label] = replace(eerder, blok=_voeg_samen(eerder.blok, blok))
            else:
                gronden[grond.label] = grond
    zoeker = Documentzoeker(inventaris)
    lijst = Grondenlijst(tuple({} for _ in gronden), dict(letters))
    for nummer, grond in enumerate(gronden.values()):
        _schrijf(lijst, nummer, grond, zoeker)
        if dag and bestaat_op(grond.code, dag) is False:
            zin = f"{grond.code} is geen grond van de wet die gold op {dag.isoformat()}. {grond.blok.kop}"
            lijst.controleren.setdefault(("gronden", nummer, "code"), zin.strip())
    return lijst


def _per_code(blok: Grondblok, letters: Mapping[str, str]) -> list[_Grond]:
    """Each ground of a block with its label; an authority's own mark from a sentence only if there is one ground."""
    opdrukken = vind_opdrukken(zinnen_van([deel.tekst for deel in blok.delen]))
    gronden: list[_Grond] = []
    for code in blok.codes:
        eigen = [opdruk for opdruk in opdrukken if opdruk.codes == (code,)]
        eigen = eigen or [opdruk for opdruk in opdrukken if not opdruk.codes and len(blok.codes) == 1]
        letter = blok.label or next((teken for teken, waarde in letters.items() if waarde == code), "")
        gronden.append(_Grond(code, eigen[0] if eigen else None, blok, letter))
    return gronden


def _voeg_samen(eerste: Grondblok, tweede: Grondblok) -> Grondblok:
    """Two stretches as one; the heading of the second stays as a heading in the text."""
    if tweede.delen == eerste.delen:
        return eerste
    kop: tuple[Any, ...] = ()
    if tweede.kop and tweede.kop != eerste.kop and tweede.delen:
        kop = (replace(tweede.delen[0], soort=Deelsoort.KOP, tekst=tweede.kop, nummer="", niveau=0),)
    return replace(eerste, delen=(*eerste.delen, *kop, *tweede.delen), kop=eerste.kop or tweede.kop)


def _schrijf(lijst: Grondenlijst, nummer: int, grond: _Grond, zoeker: Documentzoeker) -> None:
    """Fill one ground."""
    waarden, pad = lijst.gronden[nummer], ("gronden", nummer)
    waarden["code"] = grond.code
    if grond.label != grond.code:
        waarden["label"] = grond.label
    if grond.opdruk and not grond.opdruk.codes and not grond.letter:
        lijst.letters[grond.opdruk.label] = grond.code
        lijst.controleren[("letters",)] = grond.opdruk.zin
    if grond.blok.kop:
        waarden["kop"] = grond.blok.kop
    if grond.blok.twijfel:
        lijst.controleren[(*pad, "code")] = grond.blok.twijfel
    elif grond.opdruk and grond.opdruk.codes and grond.code not in grond.opdruk.codes:
        lijst.controleren[(*pad, "label")] = grond.opdruk.zin
    verdeling = verdeel(grond.blok.delen, zoeker)
    if verdeling.algemeen:
        waarden["motivering"] = als_markdown(verdeling.algemeen, BREEDTE)
    if verdeling.twijfel:
        lijst.controleren[(*pad, "motivering")] = " ".join(dict.fromkeys(verdeling.twijfel))
    if verdeling.documenten:
        waarden["documenten"] = [
            {"document": id_, "motivering": tekst} for id_, tekst in verdeling.documenten
        ]
    for plaats, (id_, _) in enumerate(verdeling.documenten):
        if zin := verdeling.onzeker.get(id_):
            lijst.controleren[(*pad, "documenten", plaats, "document")] = zin
