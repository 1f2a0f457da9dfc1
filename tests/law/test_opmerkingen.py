# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

from datetime import date

import pytest

from woopub.law.opmerkingen import noem_leden, schrijf_datum


@pytest.mark.parametrize(
    ("nummers", "woorden"),
    [
        (["3"], "het derde lid"),
        (["1", "3"], "het eerste en derde lid"),
        (["1", "2", "9"], "het eerste, tweede en negende lid"),
        ([None], "dit artikel"),
        (["1", None], "dit artikel"),
    ],
)
def test_leden_in_words(nummers: list[str | None], woorden: str) -> None:
    assert noem_leden(nummers) == woorden


def test_dates_in_words() -> None:
    assert schrijf_datum(date(2024, 3, 1)) == "1 maart 2024"
    assert schrijf_datum(date(2023, 12, 31)) == "31 december 2023"
