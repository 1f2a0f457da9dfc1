# SPDX-License-Identifier: EUPL-1.2
"""Files that are no PDF → what they hold, and what is hidden in them. They are published byte for byte, so whatever a
reader can get out of them must be meant to be read.

``reader`` tells the story of one file; each kind has a module of its own.
"""

from .reader import Uitkomst, read_file, read_order

__all__ = ["Uitkomst", "read_file", "read_order"]
