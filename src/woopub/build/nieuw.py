# SPDX-License-Identifier: EUPL-1.2
"""A new publication: empty, or filled from the decision letter, the inventory and the documents; all or nothing."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Mapping
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..export import to_inventaris
from ..model import BRIEF, Bevinding, Inventarisregel, PdfFacts, sort_bevindingen
from ..pdf import Opdracht, read_all
from ..read import read_portaal
from ..read.brief import Briefdeel, Inventarisdocument, Voorstel, read_brief, read_delen, render_besluit
from .aanmaken import SCHEMA, open_skeleton, write_schema
from .bestanden import Voortgang, is_pdf
from .import_ import Bronnen, Import, Plan, Werk, make_klad, make_plan, make_verslag, place_all, read_nieuw
from .import_.bewaren import make_gitignore, make_origineel
from .import_.ongestoord import hold_signalen
from .import_.plaatsen import Stap
from .slot import hold_slot


@dataclass(frozen=True, slots=True)
class Aanvang:
    """What a new publication is made from: the decision letter, and what can be imported; each may be missing."""

    brief: Path | None = None
    inventaris: Path | None = None
    documenten: Path | None = None
    ocr: bool = False


@dataclass(frozen=True, slots=True)
class Gemaakt:
    """What came of it: the findings, the folder (None where they block), what the letter gave, and what was imported
    (each None where there was nothing to read)."""

    bevindingen: tuple[Bevinding, ...] = ()
    map_: Path | None = None
    voorstel: Voorstel | None = None
    invoer: Import | None = None


@dataclass(slots=True)
class _Werkstuk:
    """A publication in the making."""

    root: Path
    pad: str
    aanvang: Aanvang
    bevindingen: list[Bevinding] = field(default_factory=list)
    delen: tuple[Briefdeel, ...] | None = None
    voorstel: Voorstel | None = None
    plan: Plan | None = None

    @property
    def geblokkeerd(self) -> bool:
        plan = self.plan.bevindingen if self.plan else []
        return any(bevinding.blokkeert for bevinding in (*self.bevindingen, *plan))

    def result(self, map_: Path | None) -> Gemaakt:
        invoer = self.plan.result(geschreven=map_ is not None) if self.plan else None
        alle = [*self.bevindingen, *(invoer.bevindingen if invoer else ())]
        return Gemaakt(sort_bevindingen(alle), map_, self.voorstel, invoer)


def create_publicatie(
    root: Path,
    jaar: str,
    naam: str,
    aanvang: Aanvang | None = None,
    workers: int = 1,
    voortgang: Voortgang = lambda *_: None,
) -> Gemaakt:
    """Make ``besluiten/JAAR/NAAM`` in one move, or nothing where findings block.

    The organisation of the portal, if mkdocs.yml names one and the letter names none, is filled in. Also writes the
    schema that the editor line in besluit.yml points to. Raises OSError, AlBezig, NietTeruggezet.
    """
    werk = _Werkstuk(root, f"besluiten/{jaar}/{naam}", aanvang or Aanvang())
    with hold_signalen(meteen=False) as wacht, make_klad(root, ".nieuw-") as klad:
        _read_brief(werk, voortgang)
        if not werk.geblokkeerd and werk.aanvang.inventaris:
            _import(werk, Werk(klad, True, werk.aanvang.ocr, workers, voortgang))
        if werk.geblokkeerd:
            return werk.result(None)
        stappen = _make(werk, klad)
        with hold_slot(root) if werk.plan else nullcontext():
            wacht.begin()
            place_all(stappen, klad)
    return werk.result(root / werk.pad)


def _read_brief(werk: _Werkstuk, voortgang: Voortgang) -> None:
    """Read the letter; without an inventory, as there is nothing yet to tie reasons to."""
    pad = werk.aanvang.brief
    if pad is None:
        return
    voortgang("Brief lezen", 0, 1)
    facts: PdfFacts | None = None
    if is_pdf(pad.name):
        ((facts, gevonden),) = read_all([Opdracht(pad, pad.as_posix())], workers=1)
        if facts is None:
            werk.bevindingen += gevonden
            return
    werk.delen, bevindingen = read_delen(pad, pad.as_posix(), facts)
    werk.bevindingen += bevindingen
    if werk.delen is not None:
        werk.voorstel = read_brief(werk.delen)
    voortgang("Brief lezen", 1, 1)


def _import(werk: _Werkstuk, handen: Werk) -> None:
    """Read the inventory and match the documents; then the letter again, which may point to them."""
    aanvang = werk.aanvang
    if aanvang.inventaris is None:
        return
    stand, bevindingen = read_nieuw(werk.root, werk.pad)
    if werk.voorstel and isinstance(letters := werk.voorstel.waarden.get("letters"), Mapping):
        stand = replace(stand, letters={str(letter): str(code) for letter, code in letters.items()})
    bronnen = Bronnen(aanvang.inventaris, aanvang.documenten, aanvang.ocr)
    werk.plan = make_plan(stand, bronnen, handen, bevindingen)
    if werk.delen is not None and werk.plan.rijen:
        werk.voorstel = read_brief(werk.delen, [_noem(bron.regel) for bron in werk.plan.rijen])


def _noem(regel: Inventarisregel) -> Inventarisdocument:
    return Inventarisdocument(regel.id, regel.titel, regel.datum.iso if regel.datum else "")


def _make(werk: _Werkstuk, klad: Path) -> list[Stap]:
    """Make the folder of the publication as a draft, and return the moves: the folder itself comes last."""
    nieuw = klad / "publicatie"
    (nieuw / "documenten").mkdir(parents=True)
    nieuw.chmod(0o755)
    (nieuw / "besluit.yml").write_text(_besluit(werk), encoding="utf-8")
    brief = werk.aanvang.brief
    if brief and is_pdf(brief.name):
        shutil.copyfile(brief, nieuw / f"{BRIEF}.pdf")
    plan = werk.plan
    inventaris = to_inventaris(plan.vergelijking.rijen if plan and plan.vergelijking else ())
    (nieuw / "inventaris.csv").write_bytes(inventaris)
    stappen: list[Stap] = []
    if plan:
        stappen += make_gitignore(plan.stand, klad)
        for stuk in plan.stukken.plaatsen:
            if stuk.klad:
                stappen += make_origineel(plan.stand, stuk)
                stuk.klad.replace(nieuw / "documenten" / stuk.naam)
        stappen += make_verslag(plan.stand, plan.herkomst, inventaris, klad)
    write_schema(klad)
    stappen.append(Stap(werk.root / "build" / SCHEMA, klad / "build" / SCHEMA))
    return [*stappen, Stap(werk.root / werk.pad, nieuw)]


def _besluit(werk: _Werkstuk) -> str:
    """Return the text of besluit.yml: the empty one, with the portal's organisation and what the letter gave."""
    with open_skeleton() as skelet:
        sjabloon = (skelet / "besluit.yml").read_text(encoding="utf-8")
    portaal, _ = read_portaal(werk.root)
    if portaal and portaal.instelling.organisatie:
        # JSON text is YAML text: whatever the name holds, it stays a name.
        naam = json.dumps(portaal.instelling.organisatie, ensure_ascii=False)
        sjabloon = re.sub(r"^organisatie:.*$", lambda _: f"organisatie: {naam}", sjabloon, flags=re.MULTILINE)
    return render_besluit(werk.voorstel, sjabloon) if werk.voorstel else sjabloon
