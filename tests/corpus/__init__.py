# SPDX-License-Identifier: EUPL-1.2
"""PDF files drawn by code: one class for every way to leak, and one for every harmless file that looks like it.

``klassen()`` gives them all; each draws as many different files as it is given seeds. ``python -m tests.bench_scan``
measures the gate on them, and tests/pdf/test_corpus.py holds a few of each.
"""

# These register their classes.
from . import (  # noqa: F401
    annotated,
    covered,
    fonts,
    harmless_boxes,
    harmless_files,
    harmless_letters,
    harmless_marks,
    harmless_objects,
    harmless_scans,
    harmless_tables,
    harmless_text,
    inside,
    leftovers,
    notes,
    properties,
    scans,
    shapes,
    unseen,
)
from .klasse import Klasse, Tekening, klassen

__all__ = ["Klasse", "Tekening", "klassen"]
