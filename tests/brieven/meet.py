# SPDX-License-Identifier: EUPL-1.2
"""Measures the reader of decision letters on the test letters.

``python -m tests.brieven.meet [--soort txt|md|docx|pdf] [--map zichtbaar|achtergehouden] [--naam NAAM] [--stil]``
prints for each field how many values were right, missing, wrong and extra, and lists the wrong ones. A wrong or
extra value that the reader marked for checking is counted apart: it costs a clerk a look, not a mistake.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.brieven.draw import SOORTEN, draw
from tests.brieven.opbouw import brieven
from tests.brieven.vergelijk import Score, Uitslag, Vergelijking
from tests.brieven.verwachting import read_rijen, read_verwacht, teksten
from woopub.pdf import read_pdf
from woopub.read.brief.bestand.lezen import read_delen
from woopub.read.brief.delen import Inventarisdocument
from woopub.read.brief.lees import read_brief


@dataclass(frozen=True, slots=True)
class Meting:
    """The scores of one letter, and the names that the reader copied though it must not."""

    naam: str
    scores: tuple[Score, ...]
    gelekt: tuple[str, ...]


def meet(map_: Path, soort: str) -> Meting:
    """Read the letter in this folder as a file of this kind and compare."""
    verwacht = read_verwacht(map_)
    inventaris = [Inventarisdocument(r["id"], r["titel"], r["datum"]) for r in read_rijen(map_)]
    with TemporaryDirectory() as tijdelijk:
        pad = Path(tijdelijk, f"brief.{soort}")
        pad.write_bytes(draw(map_, soort))
        facts = read_pdf(pad, pad.name)[0] if soort == "pdf" else None
        delen, bevindingen = read_delen(pad, pad.name, facts)
    if delen is None:
        raise ValueError(f"{map_.name}: {[b.melding for b in bevindingen]}")
    voorstel = read_brief(delen, inventaris)
    geschreven = [*teksten(voorstel.waarden), *voorstel.controleren.values()]
    gelekt = tuple(n for n in verwacht["_niet_in_resultaat"] if any(n in tekst for tekst in geschreven))
    scores = Vergelijking(verwacht, voorstel.waarden, voorstel.controleren).scores()
    return Meting(map_.name, tuple(scores), gelekt)


def _soort(score: Score) -> str:
    ernst = score.uitslag in (Uitslag.FOUT, Uitslag.EXTRA)
    return f"{score.uitslag}, gemarkeerd" if ernst and score.gemarkeerd else str(score.uitslag)


KOLOMMEN = ("goed", "ontbreekt", "fout", "extra", "fout, gemarkeerd", "extra, gemarkeerd")


def _tabel(scores: Iterable[tuple[str, Score]]) -> None:
    """One line for each name (field or letter) and a line of totals."""
    tellingen: dict[str, Counter[str]] = {}
    for naam, score in scores:
        for regel in (naam, "TOTAAL"):
            tellingen.setdefault(regel, Counter())[_soort(score)] += 1
    totaal = tellingen.pop("TOTAAL", Counter())
    print(f"{'':30}" + "".join(f"{kolom:>19}" for kolom in KOLOMMEN))
    for naam, telling in [*tellingen.items(), ("TOTAAL", totaal)]:
        print(f"{naam:30}" + "".join(f"{telling[kolom] or '':>19}" for kolom in KOLOMMEN))


def _lijst(kop: str, metingen: Sequence[Meting], uitslagen: tuple[str, ...]) -> None:
    """Each value that came out so, with its letter and field."""
    print(f"\n{kop}")
    for meting in metingen:
        for score in meting.scores:
            if _soort(score) in uitslagen:
                print(f"  {meting.naam} · {score.veld}")
                print(f"      verwacht: {score.verwacht[:160]}")
                print(f"      gelezen:  {score.gelezen[:160]}")


def toon(metingen: Sequence[Meting], stil: bool) -> None:
    """Print the tables and, unless asked to be short, the values that were wrong or missing."""
    _tabel((score.veld, score) for meting in metingen for score in meting.scores)
    print()
    _tabel((meting.naam, score) for meting in metingen for score in meting.scores)
    if not stil:
        _lijst("FOUT OF EXTRA, ZONDER MERK", metingen, ("fout", "extra"))
        _lijst("FOUT OF EXTRA, GEMARKEERD", metingen, ("fout, gemarkeerd", "extra, gemarkeerd"))
        _lijst("ONTBREEKT", metingen, ("ontbreekt",))
    gelekt = [f"{meting.naam}: {naam}" for meting in metingen for naam in meting.gelekt]
    print("\nNAMEN OVERGENOMEN: " + ("; ".join(gelekt) or "geen"))


def main() -> None:
    """Read the options, measure and print."""
    keuze = argparse.ArgumentParser(description="Meet de lezer van besluitbrieven.")
    keuze.add_argument("--soort", choices=SOORTEN, default="txt")
    keuze.add_argument("--map", choices=("zichtbaar", "achtergehouden"), default="")
    keuze.add_argument("--naam", default="")
    keuze.add_argument("--stil", action="store_true")
    opties = keuze.parse_args()
    metingen = [meet(m, opties.soort) for m in brieven(opties.map) if opties.naam in m.name]
    toon(metingen, opties.stil)


if __name__ == "__main__":
    main()
