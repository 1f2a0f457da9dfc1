# SPDX-License-Identifier: EUPL-1.2
"""From the text layer of pages to blocks as people read them.

``lines`` cleans the text of a page and turns it upright; ``order`` puts it in reading order, columns and tables; then
``groups`` says which lines go together, ``hyphens`` how a broken word is joined, and ``blocks`` what each group is: a
heading, a paragraph, an item, a note. ``document`` does so for all pages, with what is usual in the whole document.
"""

from .document import read_text
from .lines import Frame, clean, find_frames

__all__ = ["Frame", "clean", "find_frames", "read_text"]
