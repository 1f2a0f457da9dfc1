# SPDX-License-Identifier: EUPL-1.2
"""What images of a PDF hold that readers do not see: below boxes, behind masks, cut off, or nearly black."""

from .search import PageFinds, PictureSearch, find_in_pictures

__all__ = ["PageFinds", "PictureSearch", "find_in_pictures"]
