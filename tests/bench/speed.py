# SPDX-License-Identifier: EUPL-1.2
"""How long a page takes, beside PyMuPDF's bare text extraction, one rendering, and x-ray; and the peak memory.

Every figure comes from a fresh process, so that caches of one do not warm another. Times are milliseconds a page.
"""

from __future__ import annotations

import multiprocessing
import resource
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from typing import Any

import pymupdf

from tests.corpus.dossier import teken_dossier
from tests.corpus.packing import save
from tests.corpus.prose import HEADS, SENTENCES, SLOTS
from tests.make_pdf import Drawing
from woopub.pdf import read_bytes

from .readers import XrayOordeel

DPI = 144
PATIENCE = 1800
"""Seconds that one measurement may take."""

_ROUNDS = 3


def in_child(function: Callable[..., Any], *arguments: object) -> Any:
    """Run a function in a fresh process and return its answer.

    Raises TimeoutError when it takes too long, and EOFError when the process dies.
    """
    context = multiprocessing.get_context("spawn")
    reader, writer = context.Pipe(duplex=False)
    child = context.Process(target=_answer, args=(writer, function, arguments))
    child.start()
    writer.close()
    try:
        if not reader.poll(PATIENCE):
            raise TimeoutError(f"{function.__name__} took more than {PATIENCE} seconds")
        return reader.recv()
    finally:
        child.kill()
        child.join()


def _answer(writer: Any, function: Callable[..., Any], arguments: Sequence[object]) -> None:
    pymupdf.TOOLS.mupdf_display_errors(False)
    pymupdf.TOOLS.mupdf_display_warnings(False)
    writer.send(function(*arguments))


def clock(work: Callable[[], object]) -> float:
    """Return how many milliseconds a piece of work took."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def extract(data: bytes) -> int:
    """Take the bare text of every page; returns the number of pages."""
    with pymupdf.open(stream=data) as doc:
        for page in doc:
            page.get_text()
        return len(doc)


def render(data: bytes) -> None:
    """Render every page once."""
    with pymupdf.open(stream=data) as doc:
        for page in doc:
            page.get_pixmap(dpi=DPI)


# --- the mix ----------------------------------------------------------------------------------------------


def time_mix(paths: Sequence[str]) -> list[tuple[int, float, float]]:
    """Return, for each file that opens: its pages, our milliseconds a page, and those of bare text extraction."""
    found = []
    for path in paths:
        data = Path(path).read_bytes()
        try:
            pages = extract(data)
            bare = clock(lambda data=data: extract(data))  # type: ignore[misc]
        except (RuntimeError, ValueError):
            continue
        if pages:
            ours = clock(lambda data=data: read_bytes(data, "naam.pdf", {}))  # type: ignore[misc]
            found.append((pages, ours / pages, bare / pages))
    return found


def mix_figures(paths: Sequence[Path], xray: Sequence[XrayOordeel] | None) -> dict[str, float]:
    """Return medians over files, and means over pages, for a mix of drawn and real files."""
    times = in_child(time_mix, [str(path) for path in paths])
    pages = sum(count for count, _, _ in times)
    figures = {
        "bestanden": len(times), "paginas": pages,
        "woopub_mediaan": statistics.median(ours for _, ours, _ in times),
        "get_text_mediaan": statistics.median(bare for _, _, bare in times),
        "woopub_gemiddeld": sum(count * ours for count, ours, _ in times) / pages,
        "get_text_gemiddeld": sum(count * bare for count, _, bare in times) / pages,
        "woopub_p95": sorted(ours for _, ours, _ in times)[int(len(times) * 0.95)],
    }  # fmt: skip
    if xray is not None:
        spent = [item.milliseconden / count for path, item in zip(paths, xray, strict=True)
                 if item.milliseconden and (count := count_pages(path))]  # fmt: skip
        figures["xray_mediaan"] = statistics.median(spent) if spent else 0.0
    return figures


def count_pages(path: Path) -> int:
    """Return the number of pages of a file, 0 if it does not open."""
    try:
        with pymupdf.open(path) as doc:
            return len(doc)
    except (RuntimeError, ValueError):
        return 0


# --- the two promises -------------------------------------------------------------------------------------


def draw_plain_pages(count: int = 40) -> bytes:
    """Draw tagged A4 pages full of running text: no marks, no pictures."""
    return _draw(Random("snelheid/tekst"), count, boxes=0)


def draw_redacted_pages(count: int = 20) -> bytes:
    """Draw tagged A4 pages full of running text, with eight labelled redaction boxes each."""
    return _draw(Random("snelheid/gelakt"), count, boxes=8)


def _draw(rng: Random, count: int, boxes: int) -> bytes:
    drawing = Drawing("Verslag", footer="pagina {page} van {pages}")
    for number in range(count):
        if number:
            drawing.page_break()
        drawing.heading(rng.choice(HEADS))
        for paragraph in range(9):
            lines = rng.sample(SENTENCES, 4)
            if paragraph < boxes:
                lines.insert(1, rng.choice(SLOTS).format("{{5.1.2.e|J. Voorbeeld}}"))
            drawing.paragraph(" ".join(lines))
    return drawing.save()


def scan(data: bytes) -> None:
    """Read a file as the gate does."""
    read_bytes(data, "naam.pdf", {})


def time_once(data: bytes, work: Callable[[bytes], object]) -> float:
    """Return the milliseconds of the first time in this process."""
    return clock(lambda: work(data))


def time_warm(data: bytes, work: Callable[[bytes], object]) -> float:
    """Return the best of a few times after the first."""
    work(data)
    return min(time_once(data, work) for _ in range(_ROUNDS))


def compare(data: bytes, other: Callable[[bytes], object]) -> dict[str, float]:
    """Return our time and another's for one file, cold and warm, each in a process of its own."""
    with pymupdf.open(stream=data) as doc:
        pages = len(doc)
    found: dict[str, float] = {"paginas": pages}
    for name, timer in (("koud", time_once), ("warm", time_warm)):
        ours, theirs = in_child(timer, data, scan), in_child(timer, data, other)
        found |= {name: ours / pages, f"{name}_maat": theirs / pages, f"{name}_keer": ours / theirs}
    return found


def promises() -> dict[str, dict[str, float]]:
    """Return the figures for a page without marks (4 x get_text) and one with redactions (3 x one rendering)."""
    return {
        "zonder_vlakken": compare(draw_plain_pages(), extract),
        "gelakt": compare(draw_redacted_pages(), render),
    }


# --- memory -----------------------------------------------------------------------------------------------


def peak_memory(data: bytes) -> tuple[float, float, float]:
    """Return the peak before reading a file, the peak after (MiB), and the seconds it took. For a fresh process."""
    before = _peak()
    spent = clock(lambda: read_bytes(data, "naam.pdf", {})) / 1000
    return before, _peak(), spent


def _peak() -> float:
    unit = 2**20 if sys.platform == "darwin" else 2**10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


def memory_figures(pages: int) -> dict[str, float]:
    """Return peak memory on a drawn file of so many pages."""
    dossier = teken_dossier(Random("geheugen"), pages=pages)
    data = save(dossier.pdf, dossier.rng, "packed")
    before, after, seconds = in_child(peak_memory, data)
    return {
        "paginas": pages,
        "MiB_bestand": len(data) / 2**20,
        "MiB_vooraf": before,
        "MiB_piek": after,
        "seconden": seconds,
    }


def speed_lines(figures: dict[str, Any]) -> list[str]:
    """Return the figures as text."""
    out = ["", "speed, one process, milliseconds a page"]
    if mix := figures.get("mengsel"):
        ours = f"{mix['woopub_mediaan']:6.2f}   mean {mix['woopub_gemiddeld']:6.2f}   95% below {mix['woopub_p95']:.2f}"
        bare = f"{mix['get_text_mediaan']:6.2f}   mean {mix['get_text_gemiddeld']:6.2f}"
        out.append(f"  mix of {mix['bestanden']:.0f} files, {mix['paginas']:.0f} pages")
        out += [f"    woopub    median {ours}", f"    get_text  median {bare}"]
        if "xray_mediaan" in mix:
            out.append(f"    x-ray     median {mix['xray_mediaan']:6.2f}")
    for name, measure, limit in (("zonder_vlakken", "get_text", 4), ("gelakt", f"rendering at {DPI} dpi", 3)):
        part = figures[name]
        out.append(f"  {name.replace('_', ' ')}, against {measure} (limit {limit} x)")
        out += [
            f"    {state}  {part[state]:6.2f} = {part[state + '_keer']:4.1f} x {part[state + '_maat']:.2f}"
            for state in ("warm", "koud")
        ]
    memory = figures["geheugen"]
    out.append(
        f"  memory on {memory['paginas']:.0f} pages ({memory['MiB_bestand']:.1f} MiB):"
        f" peak {memory['MiB_piek']:.0f} MiB, {memory['MiB_vooraf']:.0f} before; {memory['seconden']:.0f} s"
    )
    return out
