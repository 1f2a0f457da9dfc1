# SPDX-License-Identifier: EUPL-1.2
"""Clean text: characters that nobody sees must not change what people read."""

from __future__ import annotations

import re
import unicodedata

# Control characters but tab and line end, zero-width characters, and those that turn the reading direction.
_ONZICHTBAAR = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]"
)


def clean_text(tekst: str) -> tuple[str, int]:
    """Return the text in Unicode form NFC with Unix line ends and without invisible characters, and how many
    of those were removed."""
    eenvormig = unicodedata.normalize("NFC", tekst.replace("\r\n", "\n").replace("\r", "\n"))
    return _ONZICHTBAAR.subn("", eenvormig)
