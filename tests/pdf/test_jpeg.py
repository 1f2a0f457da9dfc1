# SPDX-License-Identifier: EUPL-1.2
"""Walking a JPEG from marker to marker."""

from __future__ import annotations

from io import BytesIO
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from woopub.pdf.jpeg import EINDE, OPMERKING, PUNTEN, SCAN, segments


def picture(**more: object) -> bytes:
    out = BytesIO()
    Image.linear_gradient("L").save(out, "JPEG", **more)
    return out.getvalue()


@pytest.mark.parametrize("progressive", [False, True])
def test_a_whole_file_is_covered_without_gaps(progressive: bool) -> None:
    data = picture(progressive=progressive, comment=b"VOORBEELD")
    found = list(segments(data))
    assert [part.end for part in found[:-1]] == [part.begin for part in found[1:]]
    assert (found[0].begin, found[-1].end, found[-1].merk) == (2, len(data), EINDE)
    assert [part.inhoud for part in found if part.merk == OPMERKING] == [b"VOORBEELD"]
    scans = [number for number, part in enumerate(found) if part.merk == SCAN]
    assert (len(scans) > 1) is progressive
    assert all(found[number + 1].merk == PUNTEN for number in scans)


def test_it_stops_behind_the_end_marker() -> None:
    data = picture()
    assert list(segments(data + data)) == list(segments(data))


def test_a_file_that_is_cut_off_ends_where_it_should_have() -> None:
    data = b"\xff\xd8\xff\xfe\0\x20te kort"
    assert [(part.merk, part.end, part.inhoud) for part in segments(data)] == [(OPMERKING, 36, b"te kort")]
    assert list(segments(b"\xff\xd8\xff\xfe\0\x01x")) == []
    assert list(segments(b"\xff\xfe\0\x03x")) == []


@given(st.binary(max_size=300))
def test_any_bytes_come_to_an_end(data: bytes) -> None:
    places = [(part.begin, part.end) for part in segments(b"\xff\xd8" + data)]
    assert all(begin <= end for begin, end in places)
    assert all(last[1] <= first[0] for last, first in pairwise(places))
