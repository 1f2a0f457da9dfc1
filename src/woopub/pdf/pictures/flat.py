# SPDX-License-Identifier: EUPL-1.2
"""Text in the samples of an image that its own colours make invisible: a palette or a Decode of one colour.

The samples differ, and all are painted alike. Whoever takes the image out of the file, or changes one number
in it, reads the text.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

import pikepdf

SMAL = 0.15
"""Share of the tones that a Decode leaves, up to which nothing of a picture is seen."""

BIJNA = 8
"""Difference, of 255, between the only two colours of a picture that are seen as one."""

MEESTE_BYTES = 4_000_000
"""Samples of a picture that are looked at for the palette entries that it uses."""


def unflattened(beeld: Any) -> Mapping[str, Any] | None:
    """Return the keys to change in an image so that all its samples show; None where its colours hide nothing.

    A key that goes is None. Raises pikepdf.PdfError, TypeError or ValueError for keys that make no sense.
    """
    space, decode = beeld.get("/ColorSpace"), beeld.get("/Decode")
    indexed = isinstance(space, pikepdf.Array) and len(space) == 4 and str(space[0]) in {"/Indexed", "/I"}
    if isinstance(decode, pikepdf.Array) and len(decode) >= 2:
        ends = [float(end) for end in decode]
        whole = (1 << int(beeld.get("/BitsPerComponent", 8))) - 1 if indexed else 1
        if all(abs(high - low) <= SMAL * whole for low, high in zip(ends[::2], ends[1::2], strict=False)):
            return {"/Decode": None}
    return _other_palette(beeld, space) if indexed else None


def _other_palette(beeld: Any, space: Any) -> Mapping[str, Any] | None:
    """Return a grey palette in which entries of one colour get tones far apart, and all others are white."""
    colours = _colours(space)
    twins = len(set(colours)) < len(colours)
    if not twins and not (len(colours) == 2 and _near(*colours)):
        return None
    alike: dict[bytes, list[int]] = defaultdict(list)
    used = _used(beeld)
    for number, colour in enumerate(colours):
        if number in used:
            alike[colour].append(number)
    groups = [group for group in alike.values() if len(group) > 1]
    if len(alike) == 2 and not groups:
        (first, (one,)), (second, (other,)) = alike.items()
        groups = (
            [[one, other]] if max(abs(a - b) for a, b in zip(first, second, strict=True)) <= BIJNA else []
        )
    if not groups:
        return None
    tones = bytearray(b"\xff" * len(colours))
    for group in groups:
        for place, number in enumerate(group):
            tones[number] = 255 - 255 * place // (len(group) - 1)
    grey = [pikepdf.Name.Indexed, pikepdf.Name.DeviceGray, len(colours) - 1, pikepdf.String(bytes(tones))]
    return {"/ColorSpace": pikepdf.Array(grey)}


def _near(one: bytes, other: bytes) -> bool:
    return max(abs(a - b) for a, b in zip(one, other, strict=True)) <= BIJNA


def _colours(space: Any) -> list[bytes]:
    """Return the entries of a palette, as far as it has them."""
    table = bytes(space[3].read_bytes()) if isinstance(space[3], pikepdf.Stream) else bytes(space[3])
    last = min(255, int(space[2]))
    parts = len(table) // (last + 1)
    return [table[parts * n : parts * n + parts] for n in range(last + 1)] if parts else []


def _used(beeld: Any) -> set[int]:
    """Return the palette entries that an image uses; all where its samples cannot be unpacked here."""
    try:
        some = set(bytes(beeld.read_bytes()[:MEESTE_BYTES]))
    except pikepdf.PdfError:
        return set(range(256))
    bits = int(beeld.get("/BitsPerComponent", 8))
    if bits not in {1, 2, 4}:
        return some
    return {byte >> shift & (1 << bits) - 1 for byte in some for shift in range(0, 8, bits)}
