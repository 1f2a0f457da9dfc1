# SPDX-License-Identifier: EUPL-1.2
"""A scan without text → the same scan with text, in a new file.

Nothing of the page itself changes: pages with text are left alone, pictures keep their bytes, and the result is a
plain PDF. OCRmyPDF writes the time and a random name into each file and has no option against it, so two runs give
the same pages and text but not the same bytes; who wants to know whether something changed compares the source.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from .gereedschap import TALEN, list_talen, ocr_beschikbaar

SECONDEN_PAGINA = 60
"""Seconds after which Tesseract gives up on a page, which then stays without text; usually it takes one to five."""

SECONDEN_BESTAND = 120
"""Seconds for everything but the pages: starting, and writing a large file."""

_VLAKKEN = Path(__file__).with_name("vlakken.py")

# Exit codes of OCRmyPDF (its documentation, "Return code policy").
_REDENEN = {
    2: "Het bestand is geen PDF die OCRmyPDF kan lezen.",
    3: "OCRmyPDF mist een programma dat het nodig heeft.",
    4: "OCRmyPDF kon er geen goede PDF van maken.",
    5: "OCRmyPDF kon het bestand niet lezen of schrijven.",
    6: "Er staat al tekst in het bestand.",
    7: "Een programma dat OCRmyPDF gebruikt, is gestopt met een fout.",
    8: "Het bestand is beveiligd met een wachtwoord.",
}
_ONDERTEKEND = "Het bestand is digitaal ondertekend; met tekst erbij klopt de handtekening niet meer."
_ONBEKEND = "OCRmyPDF is gestopt met een fout."


def add_tekst(bron: Path, doel: Path, paginas: int = 1, taken: int = 1) -> str:
    """Recognise the text of a scanned PDF and write the PDF with that text to ``doel``.

    ``paginas`` is how many pages it has (for the time limit), ``taken`` how many may be read at a time. The source is
    only read; ``doel`` appears when it is complete, or not at all. Returns '' where it worked, else in Dutch why it
    did not. Raises OSError where the disk fails, ValueError where both paths are one file.
    """
    goed, reden = ocr_beschikbaar()
    if not goed:
        return reden
    if doel.exists() and bron.samefile(doel):
        raise ValueError("the source of text recognition would be overwritten")
    with tempfile.TemporaryDirectory(prefix=".ocr-", dir=doel.parent) as werkmap:
        uit = Path(werkmap, "uit.pdf")
        reden = _run(_opdracht(bron.resolve(), uit.resolve(), taken), werkmap, paginas)
        if not reden:
            uit.replace(doel)
    return reden


def _opdracht(bron: Path, uit: Path, taken: int) -> list[str]:
    """Return the command: add text where there is none, and leave everything else as it is."""
    hier = list_talen()
    talen = "+".join(taal for taal in TALEN if taal in hier)
    # -P: the folder in which somebody happens to be is no place to load programs from.
    return [
        sys.executable, "-P", "-m", "ocrmypdf", "--quiet", "--mode", "skip", "--output-type", "pdf",
        "--optimize", "0", "--fast-web-view", "1000000", "--rasterizer", "pypdfium", "--language", talen,
        "--tesseract-timeout", str(SECONDEN_PAGINA), "--jobs", str(taken), "--plugin", str(_VLAKKEN),
        str(bron), str(uit),
    ]  # fmt: skip


def _run(opdracht: list[str], werkmap: str, paginas: int) -> str:
    """Run the program to its end or its time limit; returns '' or why it failed."""
    tijd = SECONDEN_BESTAND + SECONDEN_PAGINA * max(paginas, 1)
    # Its half-made pages belong in the folder that is removed afterwards, also where it was stopped.
    omgeving = {naam: waarde for naam, waarde in os.environ.items() if not naam.lower().endswith("_proxy")}
    omgeving |= {"TMPDIR": werkmap, "TEMP": werkmap, "TMP": werkmap, "PYTHONWARNINGS": "ignore"}
    proces = subprocess.Popen(
        opdracht,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=omgeving,
        start_new_session=True,
    )
    try:
        fouten = proces.communicate(timeout=tijd)[1].decode("utf-8", "replace")
    except subprocess.TimeoutExpired:
        _stop(proces)
        return f"Het duurde langer dan {tijd // 60} minuten."
    except BaseException:
        _stop(proces)
        raise
    return _reden(proces.returncode, fouten)


def _stop(proces: subprocess.Popen[bytes]) -> None:
    """End a program and all that it started."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if hasattr(os, "killpg"):
            os.killpg(proces.pid, signal.SIGKILL)
        else:
            proces.kill()
    proces.communicate()


def _reden(uitkomst: int, fouten: str) -> str:
    """Return in Dutch why a run failed, by its exit code; '' where it did not."""
    if uitkomst == 0:
        return ""
    if uitkomst < 0:
        return "Het besturingssysteem heeft OCRmyPDF gestopt; misschien was er te weinig geheugen."
    if "digital signature" in fouten:
        return _ONDERTEKEND
    return _REDENEN.get(uitkomst, _ONBEKEND)
