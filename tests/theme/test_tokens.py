# SPDX-License-Identifier: EUPL-1.2
"""The design tokens: every pair of colours that meets on a page can be told apart, in light and in dark."""

from __future__ import annotations

import re

import pytest

from .conftest import THEME

DOCUMENT = "default-bg-document"
SUBTLE = "default-bg-subtle"
# (colour, ground, least contrast): text 4.5, lines of form fields and marks 3 (WCAG 2.2, 1.4.3 and 1.4.11).
PAIRS = [
    *(
        (text, ground, 4.5)
        for ground in (DOCUMENT, SUBTLE)
        for text in (
            "default-color-document",
            "default-color-default",
            "action-1-color-default",
            "action-1-color-hover",
            "visited",
        )
    ),
    ("default-inverse-color-document", "default-inverse-bg-document", 4.5),
    ("accent-1-inverse-color-default", "accent-1-inverse-bg-default", 4.5),
    ("action-1-inverse-color-default", "action-1-inverse-bg-default", 4.5),
    ("action-1-inverse-color-default", "action-1-inverse-bg-hover", 4.5),
    ("default-color-document", "warning-bg-subtle", 4.5),
    ("default-color-document", "negative-bg-subtle", 4.5),
    ("default-color-document", "highlight-bg-subtle", 4.5),
    ("default-border-default", DOCUMENT, 3.0),
    ("accent-1-border-default", DOCUMENT, 3.0),
    ("accent-1-inverse-border-default", "accent-1-inverse-bg-default", 3.0),
    ("focus-outline-color", DOCUMENT, 3.0),
    ("focus-outline-color", SUBTLE, 3.0),
    ("focus-inverse-outline-color", "accent-1-inverse-bg-default", 3.0),
]
TOKEN = re.compile(r"--(?:basis|woo)-(?:color-)?([a-z0-9-]+):\s*(#[0-9a-f]{6});")


def colours(scheme: str) -> dict[str, str]:
    css = (THEME / "assets" / "woopub" / "tokens.css").read_text(encoding="utf-8")
    light, _, dark = css.partition("@media (prefers-color-scheme: dark)")
    found = dict(TOKEN.findall(light))
    return found if scheme == "light" else found | dict(TOKEN.findall(dark))


def luminance(colour: str) -> float:
    """Relative luminance of ``#rrggbb`` (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("colour", "ground", "least"), PAIRS)
def test_contrast(colour: str, ground: str, least: float, scheme: str) -> None:
    tokens = colours(scheme)
    assert contrast(tokens[colour], tokens[ground]) >= least


def test_contrast_as_wcag_counts_it() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
