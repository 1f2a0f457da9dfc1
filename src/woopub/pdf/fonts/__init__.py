# SPDX-License-Identifier: EUPL-1.2
"""What the fonts of a PDF give away: other letters than are seen, letters of what is gone, the width of a gap."""

from .gaps import is_tight
from .search import find_in_fonts

__all__ = ["find_in_fonts", "is_tight"]
