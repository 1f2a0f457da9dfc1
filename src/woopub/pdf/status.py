# SPDX-License-Identifier: EUPL-1.2
"""What a PDF is that a rewritten copy of it no longer is: signed, or PDF/A."""

from __future__ import annotations

import re
from typing import NamedTuple

# The dictionary of a signature is never packed: what it signs are the bytes around it (PDF 32000-1, 12.8.1).
_SIGNED = re.compile(rb"/ByteRange\s*\[\s*\d+\s+\d+\s+\d+\s+\d+")
# An archive's XMP is not packed either (ISO 19005-1, 6.7.2). As an element or as an attribute, in UTF-8.
_PART = re.compile(rb"(?:<pdfaid:part>|pdfaid:part\s*=\s*[\"'])\s*([1-4])")
_LEVEL = re.compile(rb"(?:<pdfaid:conformance>|pdfaid:conformance\s*=\s*[\"'])\s*([ABUEFabuef])")


class Status(NamedTuple):
    """Whether a file is signed, and the kind of PDF/A that it says it is (``2B``, ``4``), or ''."""

    ondertekend: bool
    pdfa: str


def read_status(data: bytes) -> Status:
    """Return what a file says of itself. Neither claim is checked: whether it holds is for others to judge."""
    part = _PART.search(data)
    level = _LEVEL.search(data)
    pdfa = (part[1] + (level[1].upper() if level else b"")).decode() if part else ""
    return Status(b"/ByteRange" in data and bool(_SIGNED.search(data)), pdfa)
