# SPDX-License-Identifier: EUPL-1.2
"""The pixels of one image by itself, without masks, clips and whatever a page paints over it.

The image object goes as it is into a file of its own with one page, and that page is rendered: so decoding,
colour and sampling are the renderer's, the same as on the real page.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import numpy as np
import numpy.typing as npt
import pikepdf

from ...model import Vlak
from ..engine import Pdf, PdfBlad
from .placed import Matrix, times

Tonen = npt.NDArray[np.uint8]
"""Rows of pixels, 0 black to 255 white."""

MEESTE_PIXELS = 100_000_000
"""An A4 scan at 600 dots an inch has 35 million; a larger image than this is not decoded."""

MEESTE_BYTES = 300_000_000
"""The same for what the decoded image takes: pixels times colour parts."""

SCHAAL = 2.0
"""Pixels a point: 144 dots an inch, at which the smallest print has letters of six pixels."""

MEESTE_GETEKEND = 8_000_000
"""Pixels of what is drawn, at most."""

MASKERS = ("/SMask", "/Mask", "/SMaskInData")
BIJZAKEN = ("/OC", "/Alternates", "/Metadata", "/OPI", "/Measure", "/PtData", "/StructParent")
STENCIL = {"/ImageMask": True, "/BitsPerComponent": 1, "/ColorSpace": None}


def is_too_large(beeld: Any) -> bool:
    """Whether decoding an image would take more memory than one image may have; judged without decoding."""
    pixels = size_of(beeld)[0] * size_of(beeld)[1]
    return pixels > MEESTE_PIXELS or pixels * _parts(beeld) > MEESTE_BYTES


def size_of(beeld: Any) -> tuple[int, int]:
    """Return the width and height of an image in pixels, as the file says; 0 where it does not."""
    try:
        return max(0, int(beeld.get("/Width", 0))), max(0, int(beeld.get("/Height", 0)))
    except (TypeError, ValueError):
        return 0, 0


def _parts(beeld: Any) -> int:
    space = beeld.get("/ColorSpace")
    if space is None or str(space) in {"/DeviceGray", "/CalGray", "/G"} or beeld.get("/ImageMask"):
        return 1
    return 4 if "CMYK" in str(space) else 3


@dataclass(slots=True)
class Drawn:
    """A picture of a page or part of one, ``schaal`` pixels a point."""

    pixels: Tonen
    schaal: float


def draw_page(page: PdfBlad) -> Drawn:
    """Return a page as seen, at 144 dots an inch, or fewer for a large page. Raises Unreadable or MemoryError."""
    schaal = min(SCHAAL, (MEESTE_GETEKEND / max(1.0, page.breedte * page.hoogte)) ** 0.5)
    raster = page.tones(schaal)
    return Drawn(np.frombuffer(raster.bytes, np.uint8).reshape(raster.hoog, raster.breed), schaal)


def draw_image(
    beeld: Any,
    matrix: Matrix,
    canvas: Vlak,
    *,
    stencil: bool = False,
    masked: bool = False,
    changes: Mapping[str, Any] | None = None,
) -> Drawn:
    """Return what an image alone looks like on white paper, at 144 dots an inch or fewer for a large canvas.

    ``matrix`` brings its unit square to the page as shown, ``canvas`` is the part of that page to draw, in points;
    ``stencil`` draws a mask as the ink that it lets through, ``masked`` leaves an image its own mask,
    ``changes`` are keys of the image to draw it with (None: without). Raises Unreadable, MemoryError or
    pikepdf.PdfError.
    """
    x0, y0, x1, y1 = canvas
    a, b, c, d, e, f = times(matrix, (1.0, 0.0, 0.0, -1.0, -x0, y1))
    content = f"q {a:.6f} {b:.6f} {c:.6f} {d:.6f} {e:.6f} {f:.6f} cm /B Do Q"
    without = BIJZAKEN if masked else (*BIJZAKEN, *MASKERS)
    keys = dict.fromkeys(without) | dict(changes or {}) | (STENCIL if stencil else {})
    pdf = Pdf(_alone(beeld, content, (x1 - x0, y1 - y0), keys))
    try:
        return draw_page(pdf.page(0))
    finally:
        pdf.close()


def _alone(beeld: Any, content: str, size: tuple[float, float], changes: Mapping[str, Any]) -> bytes:
    """Return a file with one page that paints this image and nothing else, some of its keys changed."""
    alone = pikepdf.new()
    page = alone.add_blank_page(page_size=size)
    own = alone.copy_foreign(beeld)
    for key, value in changes.items():
        if value is not None:
            own[key] = value
        elif key in own:
            del own[key]
    page.Contents = alone.make_stream(content.encode())
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(B=own))
    out = BytesIO()
    alone.save(out, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    return out.getvalue()
