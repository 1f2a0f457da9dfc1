# SPDX-License-Identifier: EUPL-1.2
"""Text for scans: OCRmyPDF with Tesseract, run as a program of its own, puts invisible text over the picture.

Both are large and not everybody needs them, so they are the extra ``ocr``; ``ocr_beschikbaar`` says what is missing.
``herkennen`` runs the program, ``vlakken`` runs inside it and keeps boxes from being read as letters.
"""

from .gereedschap import ocr_beschikbaar
from .herkennen import add_tekst

__all__ = ["add_tekst", "ocr_beschikbaar"]
