# SPDX-License-Identifier: EUPL-1.2
"""Numbers that are spelled like codes: the bars of a chart and the cells of a table are no redacted areas."""

from __future__ import annotations

import pytest

from tests.pdf.draw import BLAUW, GRIJS, WIT, ZWART, Sheet


def chart(values: list[str], fill: tuple[float, ...], ink: tuple[float, ...], *, beside: bool) -> Sheet:
    """A page with a bar for every value, which stands in the bar or right of it."""
    sheet = Sheet()
    for row, value in enumerate(values):
        y, right = 100 + 30 * row, 180 + 20 * row
        sheet.text(72, y + 12, str(2015 + row))
        sheet.box((110, y, right, y + 16), fill)
        sheet.text(right + 4 if beside else 114, y + 12, value, size=9, color=ZWART if beside else ink)
    return sheet


def printed(sheet: Sheet) -> list[str]:
    return [label.tekst for label in sheet.read()[0].labels]


@pytest.mark.parametrize("values", [["5.4", "3.3", "11.1", "7.0"], ["5.4", "10.2", "11.1", "5.2"]])
@pytest.mark.parametrize(("fill", "ink"), [(BLAUW, WIT), (GRIJS, WIT), (ZWART, WIT)])
@pytest.mark.parametrize("beside", [False, True])
def test_figures_of_a_chart_are_no_labels(
    values: list[str], fill: tuple[float, ...], ink: tuple[float, ...], beside: bool
) -> None:
    assert printed(chart(values, fill, ink, beside=beside)) == []


@pytest.mark.parametrize("beside", [False, True])
def test_the_same_signs_are_labels_where_all_are_codes(beside: bool) -> None:
    assert printed(chart(["11.1", "11.2", "10.2.e"], ZWART, WIT, beside=beside)) == ["11.1", "11.2", "10.2.e"]


def test_an_amount_elsewhere_does_not_make_a_label_a_number() -> None:
    sheet = chart(["11.1"], ZWART, WIT, beside=False)
    sheet.text(72, 300, "12,50")
    assert printed(sheet) == ["11.1"]
