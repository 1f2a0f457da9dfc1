# SPDX-License-Identifier: EUPL-1.2
"""Marks and fields whose look every viewer makes up for itself: here they get the one that MuPDF gives them."""

from __future__ import annotations

from typing import Any

import pymupdf


def bake(data: bytes) -> bytes:
    """Return a PDF in which all annotations and fields that show are part of their page; links stay.

    The same bytes for the same input. Raises what PyMuPDF raises.
    """
    doc: Any = pymupdf.open(stream=data, filetype="pdf")
    try:
        doc.bake(annots=True, widgets=True)
        return bytes(doc.tobytes(no_new_id=True))
    finally:
        doc.close()
