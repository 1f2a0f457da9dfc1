# SPDX-License-Identifier: EUPL-1.2
"""A PDF through PyMuPDF: its answers as typed data, in the space of the page as shown.

``file`` opens a file and ``page`` reads one page of it; ``drawn``, ``paths`` and ``turned`` turn what PyMuPDF gives
into the nouns of ``painted``, ``program`` reads a font by itself. Nothing here judges. PyMuPDF gives text, glyphs and
drawings before /Rotate is applied; here they are turned, so that (0, 0) is the top left corner that a reader sees. All
lengths are PDF points (1/72 inch).
"""

from .fault import Locked, Unreadable
from .file import Pdf, text_of
from .page import PdfBlad
from .program import letters_of_font

__all__ = ["Locked", "Pdf", "PdfBlad", "Unreadable", "letters_of_font", "text_of"]
