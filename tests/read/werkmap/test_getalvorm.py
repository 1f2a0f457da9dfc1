# SPDX-License-Identifier: EUPL-1.2
"""Number formats: what a clerk sees of a number, and which numbers are days and times."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from woopub.read.werkmap.blad import Getal
from woopub.read.werkmap.getalvorm import INGEBOUWD, Getalvorm


@pytest.mark.parametrize(
    ("vorm", "getal", "tekst"),
    [
        ("General", 12.0, "12"),
        ("General", 3.1, "3.1"),
        ("General", 0.1 + 0.2, "0.3"),
        ("General", -7.0, "-7"),
        ("General", 202401150001.0, "202401150001"),
        ("@", 12.0, "12"),
        ("", 12.0, "12"),
        ("0", 12.0, "12"),
        ("0000", 12.0, "0012"),
        ("0000", 12345.0, "12345"),
        ("0000", -12.0, "-0012"),
        ("0000;-0000", -12.0, "-0012"),
        ("0.00", 3.1, "3.10"),
        ("0.00", 2.675, "2.68"),
        ("0.0#", 3.1, "3.1"),
        ("0.##", 3.0, "3"),
        ("#,##0", 1234567.0, "1234567"),
        ("#,##0.00", 1234.5, "1234.50"),
        ('"DOC-"0000', 12.0, "DOC-0012"),
        ("\\W0000", 12.0, "W0012"),
        ("000\\-000", 12345.0, "012-345"),
        ("000-000", 12345.0, "012-345"),
        ('0000" (bis)"', 12.0, "0012 (bis)"),
        ('"map "General', 12.0, "map 12"),
        ("0%", 0.5, "50%"),
        ("0.00;[Red]-0.00", -3.1, "-3.10"),
        ('0000;-0000;"geen"', 0.0, "geen"),
        ("#", 0.0, "0"),
        (";;;", 12.0, "12"),
        ("# ?/?", 0.5, "0.5"),
        ("[>=100]0.0;0.00", 3.1, "3.1"),
        ("0,", 12000.0, "12000"),
        ("[$€-413] #,##0.00", 12.0, "€ 12.00"),
        ('_-* #,##0_-;-* #,##0_-;_-* "-"_-', 12.0, "12"),
        ('0 "dagen"', 3.0, "3 dagen"),
    ],
)
def test_number_reads_as_it_is_shown(vorm: str, getal: float, tekst: str) -> None:
    assert Getalvorm(vorm).lees(getal) == Getal(getal, tekst)


@pytest.mark.parametrize(
    ("vorm", "getal", "tekst"),
    [
        ("0.00E+00", 100000.0, "100000"),
        ("##0.0E+0", 1e11, "100000000000"),
        ("General", 1234567890123456.0, "1234567890123456"),
        ("0", 1e15, "1000000000000000"),
        ("General", 1e22, "10000000000000000000000"),
        ("General", 1e-7, "0.0000001"),
    ],
)
def test_number_that_may_have_been_changed_is_marked(vorm: str, getal: float, tekst: str) -> None:
    assert Getalvorm(vorm).lees(getal) == Getal(getal, tekst, twijfel=True)


def test_whole_numbers_to_fifteen_digits_are_not_doubted() -> None:
    assert Getalvorm("General").lees(999999999999999.0) == Getal(999999999999999.0, "999999999999999")


@pytest.mark.parametrize(
    "vorm",
    ["d-m-yyyy", "dd/mm/yy", "m/d/yyyy", "yyyy\\-mm\\-dd", "[$-413]d mmmm yyyy;@", "dddd d mmm", "mmm-yy", "DD-MM-YYYY",
     "[$-F800]dddd, mmmm dd, yyyy", INGEBOUWD[14], INGEBOUWD[15], INGEBOUWD[17], INGEBOUWD[30], INGEBOUWD[57]],
)  # fmt: skip
def test_day_in_any_format_is_a_day(vorm: str) -> None:
    assert Getalvorm(vorm).lees(43915.0) == date(2020, 3, 25)


@pytest.mark.parametrize("vorm", ["d-m-yyyy h:mm", "yyyy-mm-dd hh:mm:ss", "d/m/yy h:mm AM/PM", INGEBOUWD[22]])
def test_day_with_time_keeps_it_also_at_midnight(vorm: str) -> None:
    assert Getalvorm(vorm).lees(43915.36527777778) == datetime(2020, 3, 25, 8, 46)
    assert Getalvorm(vorm).lees(43915.0) == datetime(2020, 3, 25)


def test_time_that_the_format_hides_is_kept() -> None:
    assert Getalvorm("d-m-yyyy").lees(43915.36527777778) == datetime(2020, 3, 25, 8, 46)


@pytest.mark.parametrize(
    ("vorm", "getal", "waarde"),
    [
        ("h:mm", 0.5868055555555556, time(14, 5)),
        ("h:mm:ss", 0.5869791666666667, time(14, 5, 15)),
        ("h:mm AM/PM", 0.0, time(0, 0)),
        ("mm:ss.0", 0.0001, time(0, 0, 9)),
        ("h:mm", 0.99999999, time(0, 0)),
        ("h:mm", 43915.5, datetime(2020, 3, 25, 12)),
        ("h:mm", 1.5, time(12, 0)),
        ("[h]:mm", 1.1041666666666667, "26:30"),
        ("[h]:mm:ss", 0.0104166667, "0:15"),
        ("[mm]:ss.00", 0.00012, "0:00:10"),
        ("d-m-yyyy", 0.0, "0-1-1900"),
        ("d-m-yyyy h:mm", 0.5, "0-1-1900 12:00"),
        ("d-m-yyyy", 1.0, date(1900, 1, 1)),
        ("d-m-yyyy", 59.0, date(1900, 2, 28)),
        ("d-m-yyyy", 60.0, "29-2-1900"),
        ("d-m-yyyy", 61.0, date(1900, 3, 1)),
        ("d-m-yyyy", 2958465.0, date(9999, 12, 31)),
        ("d-m-yyyy", 2958466.0, Getal(2958466.0, "2958466")),
        ("d-m-yyyy", -1.0, Getal(-1.0, "-1")),
        ("d-m-yyyy", 1e300, None),
    ],
)  # fmt: skip
def test_times_lengths_and_days_that_never_were(vorm: str, getal: float, waarde: object) -> None:
    gelezen = Getalvorm(vorm).lees(getal)
    if waarde is None:
        assert isinstance(gelezen, Getal)
        assert gelezen.twijfel
    else:
        assert gelezen == waarde


def test_days_since_1904() -> None:
    assert Getalvorm("d-m-yyyy").lees(42453.0, date1904=True) == date(2020, 3, 25)
    assert Getalvorm("d-m-yyyy").lees(0.0, date1904=True) == date(1904, 1, 1)
    los = Getalvorm("General").lees(42453.0, date1904=True)
    assert isinstance(los, Getal)
    assert los.moment() == date(2020, 3, 25)
