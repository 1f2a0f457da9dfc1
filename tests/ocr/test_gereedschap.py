# SPDX-License-Identifier: EUPL-1.2
"""What is missing on a computer is said in Dutch, with how to get it."""

from __future__ import annotations

from pathlib import Path

import pytest

from woopub.ocr import add_tekst, gereedschap, ocr_beschikbaar


def maak_tesseract(map_: Path, talen: str) -> None:
    """A program that says which languages it has, as Tesseract does."""
    programma = map_ / "tesseract"
    programma.write_text(
        f"#!/bin/sh\nprintf 'List of available languages (9):\\n{talen}'\n", encoding="utf-8"
    )
    programma.chmod(0o755)


def test_alles_is_er(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    maak_tesseract(tmp_path, "eng\\nnld\\nosd\\n")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert ocr_beschikbaar() == (True, "")


def test_geen_tesseract(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    goed, reden = ocr_beschikbaar()
    assert not goed
    assert "apt install tesseract-ocr tesseract-ocr-nld" in reden
    assert add_tekst(tmp_path / "bron.pdf", tmp_path / "doel.pdf") == reden
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("talen", ["eng\\nosd\\n", ""])
def test_geen_nederlands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, talen: str) -> None:
    maak_tesseract(tmp_path, talen)
    monkeypatch.setenv("PATH", str(tmp_path))
    goed, reden = ocr_beschikbaar()
    assert not goed
    assert reden.endswith("apt install tesseract-ocr-nld.")


def test_een_tesseract_die_niet_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    maak_tesseract(tmp_path, "nld\\n'; exit 1; '")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not ocr_beschikbaar()[0]


def test_zonder_de_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gereedschap, "find_spec", lambda naam: None)
    goed, reden = ocr_beschikbaar()
    assert not goed
    assert "pip install 'woopub[ocr]'" in reden
