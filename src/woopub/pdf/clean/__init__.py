# SPDX-License-Identifier: EUPL-1.2
"""A published copy of a PDF: rewritten from what its pages show, and nothing else of the file comes along.

The only place that writes a PDF. Everything is kept by a list of what may stay, never removed by a list of what must
go: a key that nobody thought of is gone. ``copy`` tells the story; every other module cares for one part of a file.
"""

from .copy import Kopiefout, Schoon, clean_copy, make_copy

__all__ = ["Kopiefout", "Schoon", "clean_copy", "make_copy"]
