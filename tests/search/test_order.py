# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from woopub.search.order import FormaatFout, Value, decode, encode

texts = st.text()
numbers = st.integers(min_value=0, max_value=2**64 - 1)
values: st.SearchStrategy[Value] = st.recursive(
    texts | numbers, lambda inner: st.lists(inner, max_size=30), max_leaves=60
)


@given(values)
def test_what_is_written_is_read(value: Value) -> None:
    assert decode(encode(value)) == value


@pytest.mark.parametrize(
    ("value", "data"),
    [
        # Examples of RFC 8949, appendix A.
        (0, "00"),
        (23, "17"),
        (24, "1818"),
        (1000, "1903e8"),
        (1000000, "1a000f4240"),
        (18446744073709551615, "1bffffffffffffffff"),
        ("ü", "62c3bc"),
        ([1, [2, 3], [4, 5]], "8301820203820405"),
    ],
)
def test_examples_of_the_standard(value: Value, data: str) -> None:
    assert encode(value).hex() == data
    assert decode(bytes.fromhex(data)) == value


@pytest.mark.parametrize("data", ["", "19ff", "62c3", "8201", "0000", "9f0102ff", "20", "f5", "61ff"])
def test_what_is_broken_or_unknown_is_refused(data: str) -> None:
    with pytest.raises(FormaatFout):
        decode(bytes.fromhex(data))
