# SPDX-License-Identifier: EUPL-1.2
"""Pictures in drawn files: pages rendered to grey, noise of a photograph, and how they are embedded."""

from __future__ import annotations

import io
import zlib
from random import Random

import numpy as np
import numpy.typing as npt
import pymupdf
from PIL import Image

from .geometry import Box, Matrix, numbers
from .paper import Paper

Gray = npt.NDArray[np.uint8]


def render_gray(data: bytes, dpi: int, page: int = 0) -> Gray:
    """Return a page of a file as grey pixels."""
    with pymupdf.open(stream=data, filetype="pdf") as doc:
        pixmap = doc[page].get_pixmap(dpi=dpi, colorspace=pymupdf.csGRAY, alpha=False)
        pixels = np.frombuffer(pixmap.samples, np.uint8)
        return pixels.reshape(pixmap.height, pixmap.width).copy()


def photo_noise(rng: Random, wide: int, high: int) -> Gray:
    """Return something like a photograph: soft shapes with grain."""
    numpy_rng = np.random.default_rng(rng.getrandbits(32))
    y, x = np.mgrid[0:high, 0:wide]
    tone = 120 + 60 * np.sin(x / (3 + wide * rng.uniform(0.05, 0.3))) * np.cos(
        y / (3 + high * rng.uniform(0.05, 0.3))
    )
    tone += 40 * (x / wide) + numpy_rng.normal(0, 6, (high, wide))
    photo: Gray = np.clip(tone, 0, 255).astype(np.uint8)
    return photo


def encode_jpeg(picture: Gray, quality: int = 80, **more: object) -> bytes:
    """Return pixels as JPEG."""
    out = io.BytesIO()
    Image.fromarray(picture).save(out, "JPEG", quality=quality, **more)
    return out.getvalue()


def add_gray(
    paper: Paper, picture: Gray | bytes, *, size: tuple[int, int] | None = None, jpeg: bool = False,
    entries: str = "", quality: int = 80, bits: int = 8,
) -> str:  # fmt: skip
    """Add a picture (grey, or RGB when it has three planes) to the file; returns its reference."""
    if isinstance(picture, bytes):
        wide, high = size or (1, 1)
        picture = np.frombuffer(picture, np.uint8).reshape(high, wide)
    high, wide = picture.shape[:2]
    space = "DeviceRGB" if picture.ndim == 3 else "DeviceGray"
    head = f"/Type/XObject/Subtype/Image/Width {wide}/Height {high}/ColorSpace/{space}{entries}"
    if jpeg:
        return paper.objects.add(f"{head}/BitsPerComponent 8/Filter/DCTDecode", encode_jpeg(picture, quality))
    if bits == 1:
        data = zlib.compress(np.packbits(picture > 127, axis=1).tobytes(), 6)
        return paper.objects.add(f"{head}/BitsPerComponent 1/Filter/FlateDecode", data)
    data = zlib.compress(picture.tobytes(), 1)
    return paper.objects.add(f"{head}/BitsPerComponent 8/Filter/FlateDecode", data)


def add_picture(paper: Paper, ref: str, box: Box, matrix: Matrix | None = None) -> None:
    """Draw a picture in a box."""
    matrix = matrix or (box[2] - box[0], 0, 0, box[3] - box[1], box[0], box[1])
    paper.op(f"q {numbers(*matrix)} cm /{paper.name('XObject', ref)} Do Q")
