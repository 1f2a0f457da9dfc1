# SPDX-License-Identifier: EUPL-1.2
"""What stands beside the pixels of an image."""

from __future__ import annotations

from io import BytesIO
from random import Random
from typing import Any
from zlib import compress

import pikepdf
import pytest
from PIL import Image

from tests.pdf.pictures.draw import draw_photo, jpeg
from woopub.pdf.pictures.camera import jpeg_grain, read_camera

XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><dc:creator>Testpersoon</dc:creator></rdf:RDF></x:xmpmeta>'
)


PDF = pikepdf.new()


def image(data: bytes, **entries: object) -> Any:
    head = {"/Filter": pikepdf.Name.DCTDecode, **{f"/{key}": value for key, value in entries.items()}}
    return PDF.make_stream(data, head)


def exif(**tags: str) -> bytes:
    block = Image.Exif()
    numbers = {"Make": 0x010F, "Model": 0x0110, "Artist": 0x013B, "DateTime": 0x0132}
    for name, value in tags.items():
        block[numbers[name]] = value
    return jpeg(draw_photo(Random(1), 60, 40), exif=block)


def test_the_make_of_a_camera_says_little() -> None:
    assert read_camera(image(exif(Make="Proefcamera", Model="T"))).soorten == {"toestel"}


@pytest.mark.parametrize(
    ("tags", "soort"),
    [({"Artist": "J. Voorbeeld"}, "persoon"), ({"DateTime": "2024:01:01 10:00:00"}, "tijd")],
)
def test_people_and_moments(tags: dict[str, str], soort: str) -> None:
    assert read_camera(image(exif(Make="Proefcamera", **tags))).soorten == {"toestel", soort}


def test_an_empty_value_says_nothing() -> None:
    assert read_camera(image(exif(Artist="   "))).soorten == set()


def test_the_place() -> None:
    block = Image.Exif()
    block.get_ifd(0x8825).update({1: "N", 2: (52.0, 5.0, 1.5), 3: "E", 4: (5.0, 6.0, 3.0)})
    data = jpeg(draw_photo(Random(1), 60, 40), exif=block)
    assert read_camera(image(data)).soorten == {"plaats"}
    packed = [pikepdf.Name.FlateDecode, pikepdf.Name.DCTDecode]
    assert read_camera(image(compress(data), Filter=pikepdf.Array(packed))).soorten == {"plaats"}


@pytest.mark.parametrize("coding", ["utf-8", "utf-16-le"])
def test_xmp_of_an_image(coding: str) -> None:
    pdf = pikepdf.new()
    found = image(jpeg(draw_photo(Random(2), 60, 40)))
    described = pikepdf.Stream(pdf, XMP.encode(coding))
    holder = pdf.make_stream(
        found.read_raw_bytes(), {"/Filter": pikepdf.Name.DCTDecode, "/Metadata": described}
    )
    assert read_camera(holder).soorten == {"persoon"}


def test_a_broken_block_may_hold_anything() -> None:
    data = (
        exif(Make="Proefcamera").replace(b"Exif\0\0MM", b"Exif\0\0ZZ").replace(b"Exif\0\0II", b"Exif\0\0ZZ")
    )
    assert read_camera(image(data)).soorten == {"persoon"}


def test_grain_follows_the_quality() -> None:
    photo = draw_photo(Random(3), 64, 64)
    fine, coarse = (jpeg_grain(image(jpeg(photo, quality))) for quality in (92, 40))
    out = BytesIO()
    Image.fromarray(photo).save(out, "PNG")
    assert 0.5 < fine < 4 < coarse < 30
    assert jpeg_grain(image(out.getvalue(), Filter=pikepdf.Name.FlateDecode)) == 0


def test_a_picture_that_is_packed_in_any_other_way_is_read_too() -> None:
    data = exif(Artist="Testpersoon")
    once = image(compress(data), Filter=pikepdf.Array([pikepdf.Name.FlateDecode, pikepdf.Name.DCTDecode]))
    twice = image(
        compress(data).hex().encode() + b">",
        Filter=pikepdf.Array([pikepdf.Name.ASCIIHexDecode, pikepdf.Name.FlateDecode, pikepdf.Name.DCTDecode]),
    )
    assert read_camera(once).soorten == read_camera(twice).soorten == {"persoon"}


@pytest.mark.parametrize(
    ("comment", "soorten"),
    [
        (b"opname door Testpersoon", {"persoon"}),
        (b"CREATOR: gd-jpeg v1.0 (using IJG JPEG v80)", set()),
        (b"", set()),
    ],
)
def test_a_remark_in_a_jpeg(comment: bytes, soorten: set[str]) -> None:
    data = jpeg(draw_photo(Random(1), 60, 40), comment=comment)
    assert read_camera(image(data)).soorten == soorten


@pytest.mark.parametrize("progressive", [False, True])
@pytest.mark.parametrize(
    ("behind", "soorten"), [(b"opname door Testpersoon", {"persoon"}), (b"\0" * 40, set())]
)
def test_what_stands_behind_a_jpeg(progressive: bool, behind: bytes, soorten: set[str]) -> None:
    data = jpeg(draw_photo(Random(1), 60, 40), progressive=progressive)
    assert read_camera(image(data + behind)).soorten == soorten


def test_segments_that_are_not_in_a_row() -> None:
    """Filling before a marker, bytes of no segment, and a remark behind the first coded pixels."""
    remark = b"\xff\xfe" + (2 + len(b"J. Voorbeeld")).to_bytes(2) + b"J. Voorbeeld"
    plain = jpeg(draw_photo(Random(1), 60, 40))
    assert read_camera(image(plain)).soorten == set()
    for before in (b"\xff\xff", b"\0\0", b"\xff\0"):
        assert read_camera(image(plain[:2] + before + remark + plain[2:])).soorten == {"persoon"}
    assert read_camera(image(plain[:-2] + remark + plain[-2:])).soorten == {"persoon"}
