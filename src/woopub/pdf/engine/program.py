# SPDX-License-Identifier: EUPL-1.2
"""A font program by itself: which of its glyphs are which letters."""

from __future__ import annotations

import pymupdf

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"


def letters_of_font(program: bytes) -> dict[int, str]:
    """Return the Latin letters and digits of a font program by glyph number, as its own table or names tell.

    Empty for a program without such a table, or one that cannot be read.
    """
    try:
        font = pymupdf.Font(fontbuffer=program) if program else None
        found = {int(font.has_glyph(ord(letter))): letter for letter in LETTERS} if font else {}
    except Exception:  # MuPDF has no common base for what it raises on bad input
        return {}
    return {number: letter for number, letter in found.items() if number > 0}
