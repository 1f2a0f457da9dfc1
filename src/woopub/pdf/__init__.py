# SPDX-License-Identifier: EUPL-1.2
"""PDF files to facts: text in reading order, redacted areas with their labels, and what is wrong with a file.

The only room that uses PyMuPDF and pikepdf. ``reader`` tells the story of one file, ``workers`` that of many.
``engine`` says what a page holds; ``lakvlak`` finds the redacted areas on it, and ``text`` makes blocks of the rest.
Four searches look for what can be recovered and not be seen: ``seen`` on the pages, ``pictures`` in the images,
``fonts`` in the fonts and ``objects`` in all else that a file holds. ``clean`` makes the copy of a file that is
published, ``copies`` those of many.
"""

from .copies import Gelukt, Kopieeropdracht, Mislukt, copy_all, digest_paginas
from .reader import Resultaat, read_bytes, read_pdf
from .worker import Uitval
from .workers import Opdracht, do_all, make_pool, read_all

__all__ = [
    "Gelukt",
    "Kopieeropdracht",
    "Mislukt",
    "Opdracht",
    "Resultaat",
    "Uitval",
    "copy_all",
    "digest_paginas",
    "do_all",
    "make_pool",
    "read_all",
    "read_bytes",
    "read_pdf",
]
