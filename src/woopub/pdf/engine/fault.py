# SPDX-License-Identifier: EUPL-1.2
"""What goes wrong in MuPDF, as the few things that it can mean; MuPDF itself keeps quiet."""

from __future__ import annotations

import pymupdf

pymupdf.TOOLS.mupdf_display_errors(False)
pymupdf.TOOLS.mupdf_display_warnings(False)


class Unreadable(Exception):
    """MuPDF cannot make sense of the file, or of one page of it."""


class Locked(Exception):
    """The file asks for a password."""


def fault(error: Exception) -> Exception:
    """Return what an error of MuPDF comes to: no memory, or a file that makes no sense."""
    if isinstance(error, MemoryError) or "alloc" in str(error).partition("(")[0]:
        return MemoryError(str(error))
    return Unreadable(str(error))
