# SPDX-License-Identifier: EUPL-1.2
"""Text with separators: encodings, separators, quotes, and rows and lines that count as people count them."""

from __future__ import annotations

import codecs
import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.read.werkmap.lees import lees, lees_blad, teksten, weiger
from woopub.read.werkmap import read_werkmap
from woopub.read.werkmap.csv_rijen import kies_teken

TEKST = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=8)
KOP = ["nr", "naam document", "beoordeling"]


def csv_blad(tekst: str) -> list[tuple[int, list[str]]]:
    return teksten(lees_blad(tekst.encode(), "lijst.csv"))


@pytest.mark.parametrize("teken", [",", ";", "\t", "|"])
@pytest.mark.parametrize("einde", ["\n", "\r\n", "\r"])
def test_separators_and_line_ends(teken: str, einde: str) -> None:
    tekst = einde.join(teken.join(rij) for rij in [KOP, ["0012", "Brief", "openbaar"], ["1E05", "", "3.10"]])
    werkmap = lees(tekst.encode(), "lijst.csv")
    assert werkmap.soort == "csv"
    assert teksten(werkmap.bladen[0]) == [
        (1, KOP),
        (2, ["0012", "Brief", "openbaar"]),
        (3, ["1E05", "", "3.10"]),
    ]
    assert [rij.regel for rij in werkmap.bladen[0].rijen] == [1, 2, 3]


@pytest.mark.parametrize(
    "data",
    [
        "nr;één\n1;‘a’ – €".encode(),
        codecs.BOM_UTF8 + "nr;één\n1;‘a’ – €".encode(),
        "nr;één\n1;‘a’ – €".encode("cp1252"),
        "nr;één\n1;‘a’ – €".encode("utf-16"),
        codecs.BOM_UTF16_BE + "nr;één\n1;‘a’ – €".encode("utf-16-be"),
        "nr;één\n1;‘a’ – €".encode("utf-32"),
        ("nr;één\n1;‘a’ – €\n" + "2;gewoon\n" * 40).encode("utf-16-le"),
        ("nr;één\n1;‘a’ – €\n" + "2;gewoon\n" * 40).encode("utf-16-be"),
        "nr;één\n1;‘a’ – €\n\x1a".encode("cp1252"),
    ],
)
def test_encodings(data: bytes) -> None:
    assert teksten(lees_blad(data, "lijst.csv"))[:2] == [(1, ["nr", "één"]), (2, ["1", "‘a’ – €"])]


@pytest.mark.parametrize(
    ("tekst", "teken"),
    [
        ("nr;naam, omschrijving;beoordeling\n1;Brief, met bijlage;openbaar\n2;Memo;openbaar", ";"),
        ("nr;naam\n1;a, b\n2;c, d\n3;e, f", ";"),
        ("id,document,grond\n1,a,5.1.2e; 5.1.2i\n2,b,5.1.2e; 5.1.2i\n3,c,5.1.2e; 5.1.2i", ","),
        ("id\tprijs\tnaam\n1\t3,14\ta\n2\t2,71\tb", "\t"),
        ('"nr","naam; titel"\n"1","a;b"\n"2","c;d;e"', ","),
        ("Inventaris bij besluit 2024-1, deel 2\n\nnr;naam;oordeel\n1;a;b\n2;c;d", ";"),
        ("Inventaris;;\nnr;naam;oordeel\n1;a, b, c, d;e\n2;c;d", ";"),
        ("nr;naam;oordeel;toelichting\n1;a\n2;b, c;openbaar\n3;d;openbaar\n4;e;openbaar;f", ";"),
        ('nr;naam\n1;"a\nb, c\nd, e"\n2;f', ";"),
        ("nr;naam;oordeel", ";"),
        ("nr,naam;oordeel,grond;toelichting", ";"),
        ("nr|naam\n1|a, b\n2|c", "|"),
        ("alleen een zin, zonder meer", ","),
        ("woord", ";"),
        ("", ";"),
    ],
)
def test_separator_is_the_one_of_the_table(tekst: str, teken: str) -> None:
    assert kies_teken(tekst) == teken


def test_line_that_names_the_separator_is_no_row() -> None:
    blad = lees_blad(b"sep=;\r\nnr;a,b,c\r\n1;x,y,z\r\n", "lijst.csv")
    assert teksten(blad) == [(1, ["nr", "a,b,c"]), (2, ["1", "x,y,z"])]
    assert [rij.regel for rij in blad.rijen] == [2, 3]
    assert csv_blad("SEP=,\nnr,a;b") == [(1, ["nr", "a;b"])]


def test_cells_over_several_lines_and_empty_rows() -> None:
    blad = lees_blad(b'nr;naam\n\n1;"a\r\nb ""c"""\n;\n2;d\n\n\n', "lijst.csv")
    assert teksten(blad) == [(1, ["nr", "naam"]), (3, ["1", 'a\r\nb "c"']), (5, ["2", "d"])]
    assert [rij.regel for rij in blad.rijen] == [1, 3, 6]


def test_quote_inside_a_cell_and_text_forced_by_a_formula() -> None:
    assert csv_blad('nr;naam\n="0012";3,5" schijf\n"=""1E05""";=1+1') == [
        (1, ["nr", "naam"]), (2, ["0012", '3,5" schijf']), (3, ["1E05", "=1+1"]),
    ]  # fmt: skip


def test_text_in_a_csv_is_never_a_number_or_a_date() -> None:
    assert lees_blad(b"0012;1E05;3.10;2020-03-25;true;#REF!", "lijst.csv").rijen[0].cellen == (
        "0012", "1E05", "3.10", "2020-03-25", "true", "#REF!",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("tekst", "regel"),
    [
        ('nr;naam\n1;a\n2;"b\n3;c\n4;d\n', 3),
        ('nr;naam\n1;"a"b;c\n', 2),
        ('nr;naam\n1;"a\nb"\n2;"c" d\n', 4),
        ('sep=;\nnr;naam\n1;"a', 3),
        ('nr;naam\n1;"' + "lang " * 30_000 + '"\n', 2),
    ],
)
def test_broken_quotes_are_refused_with_the_line(tekst: str, regel: int) -> None:
    bevinding = weiger(tekst.encode(), "lijst.csv")
    assert (bevinding.regel, "aanhalingsteken" in bevinding.melding) == (regel, True)


@pytest.mark.parametrize(
    ("data", "regel"),
    [
        (codecs.BOM_UTF8 + "nr;één\n1;".encode() + b"\xe9", 2),
        ("nr;één\n1;ü\n2;".encode() + b"\xe9\n3;a", 3),
        (b"nr;a\n1;\x81", 2),
        (codecs.BOM_UTF16_LE + "nr;a\n1;b".encode("utf-16-le") + b"\x00", 2),
    ],
)
def test_text_in_no_encoding_is_refused_with_the_line(data: bytes, regel: int) -> None:
    assert weiger(data, "lijst.csv").regel == regel


def test_bytes_that_are_no_text_are_refused() -> None:
    assert "geen tekst" in weiger(b"nr;a\n1;\x00\x01\x02 b", "lijst.csv").melding
    assert "geen tekst" in weiger(b"\x01\x02\x03\x04" * 40, "lijst.csv").melding
    assert csv_blad("nr;a\n1;woord\x1eafbreking") == [(1, ["nr", "a"]), (2, ["1", "woord\x1eafbreking"])]


def test_file_of_too_many_cells_is_refused() -> None:
    rij = b"a;" * 16_000 + b"\n"
    assert "te groot" in weiger(rij * 160, "lijst.csv").melding


def test_file_of_more_rows_than_a_spreadsheet_is_refused() -> None:
    assert "te groot" in weiger(b";\n" * 1_048_577, "lijst.csv").melding


def test_row_wider_than_any_spreadsheet_is_refused() -> None:
    assert "kolommen" in weiger(b";" * 20_000 + b"x", "lijst.csv").melding


@given(
    st.lists(st.lists(TEKST, min_size=3, max_size=3), min_size=1, max_size=6),
    st.sampled_from(";,\t"),
)
def test_what_a_program_writes_reads_back(rijen: list[list[str]], teken: str) -> None:
    kop = ["nr", "naam", "oordeel"]
    uit = io.StringIO()
    csv.writer(uit, delimiter=teken, quoting=csv.QUOTE_ALL).writerows([kop, *rijen])
    gelezen = dict(csv_blad(uit.getvalue()))
    for nummer, rij in enumerate(rijen, start=2):
        while rij and not rij[-1]:
            rij.pop()
        if not any(cel.startswith('="') for cel in rij):
            assert gelezen.get(nummer, []) == rij


@pytest.mark.parametrize("codering", ["cp850", "mac_roman"])
@pytest.mark.parametrize(
    "woord", ["café", "privé", "geërfd", "Curaçao", "enquête", "financiële", "à la carte, crème"]
)
def test_letters_of_other_computers_are_refused(codering: str, woord: str) -> None:
    bevinding = weiger(f"nr;titel\n1;Nota\n2;{woord}\n".encode(codering), "lijst.csv")
    assert bevinding.regel == 3
    assert "UTF-8" in bevinding.advies


@pytest.mark.parametrize(
    "tekst",
    [
        "foto’s – ‘zo’ … “ja” €100",
        "Škoda in Žilina, Ÿ",
        "scenario‘s",
        "Jan† en noot‡ 5‰",
        "(„citaat”)",
        "Œuvre naïef œ",
    ],
)
def test_letters_of_windows_are_read(tekst: str) -> None:
    assert teksten(lees_blad(f"nr;titel\n1;{tekst}".encode("cp1252"), "lijst.csv"))[1] == (2, ["1", tekst])


def test_utf16_without_a_mark_that_is_damaged_is_refused(tmp_path: Path) -> None:
    pad = tmp_path / "lijst.csv"
    pad.write_bytes("id;titel\n1;nota\n".encode("utf-16-le") * 20 + b"\x00\xd8")
    werkmap, bevindingen = read_werkmap(pad, "lijst.csv")
    assert werkmap is None
    assert [b.code for b in bevindingen] == ["INV018"]
