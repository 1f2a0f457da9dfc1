# SPDX-License-Identifier: EUPL-1.2
"""Measure the gate: recall and false alarms per class of the drawn corpus, with x-ray beside it; real files; speed.

``make bench-scan`` runs it all. ``python -m tests.bench_scan --only annot_ info_`` is for work on a few classes.
What is printed also goes to build/bench/scan.json. No text that leaked is ever printed.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from random import Random
from typing import Any

from tests.bench import known_files, real_files, score, speed
from tests.bench.cases import Geval, draw_cases
from tests.bench.readers import XrayOordeel, install_xray, judge, run_xray

BENCH = Path(__file__).resolve().parents[1] / "build" / "bench"
MIX_DRAWN, MIX_REAL, MIX_PAGES = 80, 40, 20
"""Files of each kind in the mix that speed is measured on, and the most pages that a real one may have."""


def read_arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Return the options of the command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench_scan", description="Measure the gate.")
    add = parser.add_argument
    add("--seed", default="1", help="another seed draws other files (default 1)")
    add("--per-class", type=int, default=8, help="files of each class that leaks (default 8)")
    add("--only", nargs="+", default=[], metavar="CLASS", help="only classes that begin with these words")
    add("--workers", type=int, default=2)
    add("--no-xray", action="store_true", help="leave x-ray out")
    add("--no-corpus", action="store_true", help="leave the drawn corpus out")
    add("--xray-files", type=Path, metavar="DIR", help="a folder with x-ray's own test files")
    add("--real", type=Path, nargs="+", default=[], metavar="DIR", help="folders with real PDFs")
    add("--fetch", action="store_true", help="first fetch real PDFs into build/bench/real, and use them")
    add("--speed", action="store_true", help="measure time and memory too")
    add("--pages", type=int, default=2000, help="pages of the file that memory is measured on")
    add("--folder", type=Path, default=BENCH, help="where to draw and write (default build/bench)")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> dict[str, Any]:
    """Run what the options ask for, print it, write it as JSON, and return it."""
    options = read_arguments(arguments)
    options.folder.mkdir(parents=True, exist_ok=True)
    real = list(options.real)
    if options.fetch:
        real_files.fetch(BENCH / "real")
        real = real or [BENCH / "real"]
    python = None if options.no_xray else _get_xray(options.folder)
    result: dict[str, Any] = {"seed": options.seed, "per_class": options.per_class, "xray": bool(python)}
    gevallen: list[Geval] = []
    answers: list[XrayOordeel] | None = None
    if not options.no_corpus:
        gevallen, answers, result["corpus"] = _bench_corpus(options, python)
    if options.xray_files:
        result["xray_bestanden"] = _bench_verdicts(options.xray_files, options.workers, python)
    groups = known_files.find_pdfs(real)
    result["echt"] = _bench_real(groups, options.workers)
    if options.speed:
        groups = groups or known_files.find_pdfs([BENCH / "real"])
        result["snelheid"] = _bench_speed(options, gevallen, answers, groups, python)
    (options.folder / "scan.json").write_text(json.dumps(result, indent=1, ensure_ascii=False), "utf-8")
    return result


def _show(lines: Sequence[str]) -> None:
    print("\n".join(lines), flush=True)


def _get_xray(folder: Path) -> Path | None:
    try:
        return install_xray(folder / "xray")
    except (subprocess.SubprocessError, OSError) as problem:
        print(
            f"x-ray could not be installed ({type(problem).__name__}); going on without it", file=sys.stderr
        )
        return None


def _bench_corpus(
    options: argparse.Namespace, python: Path | None
) -> tuple[list[Geval], list[XrayOordeel] | None, dict[str, object]]:
    """Draw, scan and score the corpus."""
    gevallen = draw_cases(options.folder / "corpus", options.seed, options.per_class, options.only)
    paths = [geval.pad for geval in gevallen]
    answers = run_xray(python, paths) if python else None
    rows = score.score(gevallen, judge(paths, options.workers), answers)
    _show(score.lines(rows))
    _show(score.miss_lines(rows))
    return gevallen, answers, score.as_data(rows)


def _bench_verdicts(folder: Path, workers: int, python: Path | None) -> dict[str, bool]:
    """Compare the verdicts on x-ray's own test files; returns which were blocked."""
    paths = sorted(folder.glob("*.pdf"))
    oordelen = judge(paths, workers)
    _show(known_files.verdict_lines(paths, oordelen, run_xray(python, paths) if python else None))
    return {path.stem: oordeel.blokkeert for path, oordeel in zip(paths, oordelen, strict=True)}


def _bench_real(groups: dict[str, list[Path]], workers: int) -> list[dict[str, object]]:
    """Count the blocks on real files, kind by kind."""
    found: list[dict[str, object]] = []
    for naam, paths in groups.items():
        groep = known_files.summarise(naam, paths, judge(paths, workers))
        _show(known_files.real_lines(groep))
        found.append(asdict(groep))
    return found


def _bench_speed(
    options: argparse.Namespace, gevallen: Sequence[Geval], answers: Sequence[XrayOordeel] | None,
    groups: dict[str, list[Path]], python: Path | None,
) -> dict[str, Any]:  # fmt: skip
    """Measure time on a mix of drawn and ordinary real files, the two promises, and memory."""
    rng = Random("mengsel")
    drawn = rng.sample(range(len(gevallen)), min(MIX_DRAWN, len(gevallen)))
    ordinary = [
        path for path in groups.get(real_files.GEWOON, []) if 0 < speed.count_pages(path) <= MIX_PAGES
    ]
    real = rng.sample(ordinary, min(MIX_REAL, len(ordinary)))
    paths = [gevallen[place].pad for place in drawn] + real
    of_drawn = [answers[place] for place in drawn] if answers is not None else []
    xray = [*of_drawn, *run_xray(python, real)] if python and answers is not None else None
    figures: dict[str, Any] = {"mengsel": speed.mix_figures(paths, xray)} if paths else {}
    figures |= speed.promises()
    figures["geheugen"] = speed.memory_figures(options.pages)
    _show(speed.speed_lines(figures))
    return figures


if __name__ == "__main__":
    main()
