# SPDX-License-Identifier: EUPL-1.2
"""The cheap look at what a page's content uses: it may see too much, never too little."""

from __future__ import annotations

import pytest

from woopub.pdf.seen.contents import clips, paints


def test_plain_text_paints_nothing_else() -> None:
    assert not paints(
        b"BT /F1 12 Tf 0 Tr 72 700 Td (Geachte heer) Tj [<0044004b> -20 (Sb)] TJ <0044004f> Tj ET"
    )


@pytest.mark.parametrize(
    "operator",
    [
        b"f",
        b"f*",
        b"F",
        b"S",
        b"s",
        b"B",
        b"B*",
        b"b",
        b"b*",
        b"/Sh1 sh",
        b"/Im1 Do",
        b"BI /W 1 ID",
        b"3 Tr",
        b"7 Tr",
    ],
)
@pytest.mark.parametrize("before", [b"\n", b" ", b")", b"]", b">", b"\0", b"10"])
def test_every_operator_that_paints_is_noticed(before: bytes, operator: bytes) -> None:
    if before == b"10" and operator[-2:] == b"Tr":
        before = b" "
    for after in (b"", b"\n", b" ", b"(", b"[", b"/", b"<", b"\0"):
        assert paints(b"0 0 10 10 re" + before + operator + after)


def test_a_clip_path_is_noticed() -> None:
    assert clips(b"W n")
    assert clips(b"0 0 9 9 re\nW* n")
    assert not clips(b"(Wie W. van W) Tj /W gs")
