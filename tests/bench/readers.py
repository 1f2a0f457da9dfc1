# SPDX-License-Identifier: EUPL-1.2
"""The two readers that are compared: our own scan, and x-ray in an environment of its own."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from woopub.model import Bevinding, Niveau
from woopub.pdf import Opdracht, read_all

XRAY = "x-ray==0.4.0"
UITVAL = "BST009"
CHILD = Path(__file__).with_name("xray_child.py")
_INSTALL_SECONDS = 900


@dataclass(frozen=True, slots=True)
class Oordeel:
    """What our scan says of a file: whether it blocks, whether it says anything, the codes, and messages of blocks.

    ``uitval``: the reader itself failed on the file (BST009), which blocks and is no merit.
    """

    blokkeert: bool
    meldt: bool
    codes: tuple[str, ...]
    meldingen: tuple[str, ...] = ()
    uitval: bool = False


@dataclass(frozen=True, slots=True)
class XrayOordeel:
    """What x-ray says of a file: the texts it found, whether it died on it, and its milliseconds."""

    teksten: tuple[str, ...] = ()
    dood: bool = False
    milliseconden: float = 0.0
    fout: str = field(default="")


def judge(paths: Sequence[Path], workers: int) -> list[Oordeel]:
    """Scan files in worker processes, as ``woopub scan`` does; only findings of LEK and BST count."""
    orders = [Opdracht(path, path.name) for path in paths]
    done = 0

    def tell(count: int) -> None:
        nonlocal done
        done += count
        if done % 100 == 0:
            print(f"scanned {done} of {len(orders)}", file=sys.stderr, flush=True)

    results = read_all(orders, progress=tell, workers=workers)
    return [judge_findings(findings) for _, findings in results]


def judge_findings(findings: Iterable[Bevinding]) -> Oordeel:
    """Return the verdict that the findings of one file amount to."""
    said = [
        item for item in findings if item.code.startswith(("LEK", "BST")) and item.niveau is not Niveau.INFO
    ]
    blocking = [item for item in said if item.blokkeert]
    return Oordeel(
        bool(blocking),
        bool(said),
        tuple(sorted({item.code for item in said})),
        tuple(sorted({f"{item.code} {item.melding}" for item in blocking})),
        any(item.code == UITVAL for item in said),
    )


# --- x-ray ------------------------------------------------------------------------------------------------


def install_xray(folder: Path) -> Path:
    """Make x-ray's own environment, if it is not there yet; returns its Python. Needs pip and a package index."""
    python = folder / "bin" / "python"
    stamp = folder / XRAY
    if not stamp.exists():
        venv.create(folder, with_pip=True, clear=True)
        subprocess.run(
            [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", XRAY],
            check=True, timeout=_INSTALL_SECONDS, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        stamp.touch()
    return python


def run_xray(python: Path, paths: Sequence[Path]) -> list[XrayOordeel]:
    """Let x-ray look at files, each in a process of its own: it dies on some turned pages."""
    if not paths:
        return []
    with tempfile.TemporaryDirectory() as temp:
        target = Path(temp) / "answers"
        order = json.dumps([str(path) for path in paths])
        subprocess.run(
            [str(python), str(CHILD), str(target)], input=order, capture_output=True, text=True, check=True
        )
        answers = [json.loads(line) for line in target.read_text("utf-8").splitlines()]
    return [
        XrayOordeel(tuple(answer["teksten"]), answer["dood"], answer["milliseconden"], answer["fout"])
        for answer in answers
    ]
