# SPDX-License-Identifier: EUPL-1.2
"""What can be recovered from a page, minus what can be seen on it.

``survey`` takes the cheap first look that decides whether more is needed (``strokes``: under paint, ``stacked``: under
other text); ``gate`` judges a page; the other
modules are its parts: the glyphs as arrays (``letters``), the page with and without its text (``copies``,
``contents``), the verdict by pixels (``pixels``), what shapes do (``covers``), text layers of scans (``scans``),
and stretches of hidden text (``runs``).
"""

from .gate import Zicht, look
from .kept import drop_marked, keep_seen
from .survey import Verdacht, count_signs, survey

__all__ = ["Verdacht", "Zicht", "count_signs", "drop_marked", "keep_seen", "look", "survey"]
