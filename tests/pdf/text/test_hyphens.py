# SPDX-License-Identifier: EUPL-1.2
"""Which hyphens at the end of a line belong to the word."""

from __future__ import annotations

import pytest

from woopub.pdf.text.hyphens import find_hyphenated, join_lines

KNOWN = find_hyphenated(["De re-integratie en de VVD-fractie", "een stand van zaken-overzicht"])


@pytest.mark.parametrize(
    ("before", "after", "joined"),
    [
        ("veel inspan-", "ningen", "veel inspanningen"),
        ("goede re-", "integratie", "goede re-integratie"),
        ("goede Re-", "integratie.", "goede Re-integratie."),
        ("in-", "en uitvoer", "in- en uitvoer"),
        ("burgerlijk-", "of strafrecht", "burgerlijk- of strafrecht"),
        ("in-", "enten", "inenten"),
        ("Noord-", "Holland", "Noord-Holland"),
        ("COVID-", "19", "COVID-19"),
        ("2019-", "2020", "2019-2020"),
        ("zie https://www.voorbeeld.nl/open-", "baar", "zie https://www.voorbeeld.nl/open-baar"),
        ("in\u00ad", "lichting", "inlichting"),
        ("een zin -", "met een streep", "een zin - met een streep"),
        ("gewoon", "verder", "gewoon verder"),
        ("gewoon ", "verder", "gewoon verder"),
        ("", "begin", "begin"),
    ],
)
def test_join(before: str, after: str, joined: str) -> None:
    assert "".join(join_lines(before, after, KNOWN)) == joined


def test_only_words_written_inside_a_line_are_known() -> None:
    assert {"re-integratie", "vvd-fractie", "zaken-overzicht"} == KNOWN
