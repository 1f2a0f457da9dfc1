# SPDX-License-Identifier: EUPL-1.2
"""Redacted areas of a page, and the labels that say on which ground.

``search`` tells the story: of all painted rectangles (``shapes``), which are areas, by the characters that stand in
them (``inside``), by what they look like (``decoration``), and by whether a label is a code or a number (``numbers``).
A label may also stand next to its box (``beside``), or in a line in place of a word (``inline``, with ``context`` for
what the sentence says of it). ``burned`` does the same for boxes in the pixels of a scan. ``stretches`` makes text of
characters for all of them. ``chance`` is a quick look before all that: is there anything to find on this page?
"""

from .burned import find_burned
from .chance import find_near, may_hold_lakvlakken
from .inline import may_hold_labels
from .search import find_lakvlakken, share
from .shapes import Box, find_boxes

__all__ = [
    "Box",
    "find_boxes",
    "find_burned",
    "find_lakvlakken",
    "find_near",
    "may_hold_labels",
    "may_hold_lakvlakken",
    "share",
]
