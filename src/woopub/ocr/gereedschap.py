# SPDX-License-Identifier: EUPL-1.2
"""What text recognition needs on this computer, and what of it is missing."""

from __future__ import annotations

import shutil
import subprocess
from importlib.util import find_spec

TALEN = ("nld", "eng")
"""Tesseract's names of the languages to read: Dutch, and the English that is always between it. The second may be
missing."""

_WACHTEN = 30.0  # seconds in which a program can say which languages it has


def ocr_beschikbaar() -> tuple[bool, str]:
    """Say whether text can be recognised on this computer, and if not, in Dutch what is missing and how to get it."""
    ontbreekt: list[str] = []
    debian: list[str] = []
    if find_spec("ocrmypdf") is None:
        ontbreekt.append("het Python-pakket OCRmyPDF (installeer het met: pip install 'woopub[ocr]')")
    if shutil.which("tesseract") is None:
        ontbreekt.append("het programma Tesseract")
        debian += ["tesseract-ocr", "tesseract-ocr-nld"]
    elif TALEN[0] not in list_talen():
        ontbreekt.append("het Nederlands van Tesseract")
        debian.append("tesseract-ocr-nld")
    if not ontbreekt:
        return True, ""
    melding = f"Voor tekstherkenning ontbreekt {' en '.join(ontbreekt)}."
    if debian:
        melding += f" Op Debian en Ubuntu: apt install {' '.join(debian)}."
    return False, melding


def list_talen() -> tuple[str, ...]:
    """Return the languages that Tesseract can read here, by its names for them; none where it does not run."""
    try:
        antwoord = subprocess.run(
            ["tesseract", "--list-langs"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_WACHTEN,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return ()
    return tuple(antwoord.stdout.decode("utf-8", "replace").split("\n")[1:])
