# SPDX-License-Identifier: EUPL-1.2
"""PDF files to facts: text in reading order, redacted areas with their labels, and what is wrong with a file.

The only room that uses PyMuPDF, and in it only ``engine``. ``reader`` tells the story of one file,
``workers`` that of many.
"""

from .reader import Resultaat, read_bytes, read_pdf
from .workers import Opdracht, make_pool, read_all

__all__ = ["Opdracht", "Resultaat", "make_pool", "read_all", "read_bytes", "read_pdf"]
