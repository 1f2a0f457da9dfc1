# SPDX-License-Identifier: EUPL-1.2
"""The cases of a bench: the corpus drawn into a folder, so that every reader gets the same files."""

from __future__ import annotations

import math
import multiprocessing
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random

from tests.corpus import Klasse, klassen
from tests.corpus.klasse import Verwacht

FEW = 40
"""So few files are drawn here, without processes for it."""


@dataclass(frozen=True, slots=True)
class Geval:
    """One file: where it is, its class, what is expected of it, and the text in it that must not be recoverable."""

    pad: Path
    klasse: str
    verwacht: Verwacht
    geheim: str = ""


def draw_cases(folder: Path, seed: str, per_class: int, only: Iterable[str] = ()) -> list[Geval]:
    """Draw ``per_class`` files of every leak class, and of harmless classes so many that there are at least as many.

    ``only`` names classes (or the beginning of their names). The same seed gives the same files. Files of an earlier
    draw in the folder are removed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.pdf"):
        old.unlink()
    jobs = plan(pick(only), per_class)
    if len(jobs) <= FEW:
        return [_draw(folder, seed, job) for job in jobs]
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(2, mp_context=context) as pool:
        return list(pool.map(partial(_draw, folder, seed), jobs, chunksize=16))


def pick(only: Iterable[str]) -> list[Klasse]:
    """Return the classes whose name begins with one of these words, or all. Raises ValueError if there are none."""
    words = tuple(only)
    chosen = [klasse for klasse in klassen() if not words or klasse.naam.startswith(words)]
    if not chosen:
        raise ValueError(f"no class begins with {' or '.join(words)}")
    return chosen


def plan(chosen: list[Klasse], per_class: int) -> list[tuple[str, int]]:
    """Return the files to draw, as class and number."""
    harmless = [klasse for klasse in chosen if klasse.verwacht == "schoon"]
    leaks = len(chosen) - len(harmless)
    each = max(per_class, math.ceil(leaks * per_class / len(harmless))) if harmless else 0
    counts = {klasse.naam: each if klasse.verwacht == "schoon" else per_class for klasse in chosen}
    return [(naam, number) for naam, count in counts.items() for number in range(count)]


def _draw(folder: Path, seed: str, job: tuple[str, int]) -> Geval:
    """Draw one file. Runs in a process of its own."""
    naam, number = job
    klasse = next(klasse for klasse in klassen() if klasse.naam == naam)
    tekening = klasse.teken(Random(f"{seed}/{naam}/{number}"))
    pad = folder / f"{naam}-{number:02d}.pdf"
    pad.write_bytes(tekening.data)
    return Geval(pad, naam, klasse.verwacht, tekening.geheim)
