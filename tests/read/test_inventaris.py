# SPDX-License-Identifier: EUPL-1.2
"""inventaris.csv: traps of CSV and spreadsheets, and every finding with its cell."""

from __future__ import annotations

from pathlib import Path

import pytest

from woopub.model import KOLOMMEN, Beoordeling, Bevinding, Inventarisregel
from woopub.read.inventaris import read_inventaris

KOP = ",".join(KOLOMMEN)
VOEG_TOE = "Voeg ze toe; de cellen mogen leeg zijn."


def lees(map_: Path, inhoud: str | bytes) -> tuple[tuple[Inventarisregel, ...] | None, list[Bevinding]]:
    pad = map_ / "inventaris.csv"
    pad.write_bytes(inhoud if isinstance(inhoud, bytes) else inhoud.encode())
    return read_inventaris(pad, "inventaris.csv")


def rij(**cellen: str) -> str:
    """Return a row that is right but for these cells, every cell between quotes."""
    waarden = {"id": "0001", "titel": "Nota", "beoordeling": "openbaar"} | cellen
    return ",".join('"{}"'.format(waarden.get(kolom, "").replace('"', '""')) for kolom in KOLOMMEN)


def lees_rij(map_: Path, **cellen: str) -> tuple[Inventarisregel, list[Bevinding]]:
    rijen, bevindingen = lees(map_, f"{KOP}\n{rij(**cellen)}\n")
    assert rijen is not None
    return rijen[0], bevindingen


def cellen(bevindingen: list[Bevinding]) -> list[tuple[str, str | None]]:
    return [(b.code, b.cel) for b in bevindingen]


# --- the file


@pytest.mark.parametrize("einde", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
def test_line_ends_and_byte_order_mark(einde: str, bom: bytes, tmp_path: Path) -> None:
    rijen, bevindingen = lees(tmp_path, bom + f"{KOP}\n{rij()}\n{rij(id='2')}".replace("\n", einde).encode())
    assert bevindingen == []
    assert rijen is not None
    assert [(r.id, r.rij, r.regel) for r in rijen] == [("0001", 2, 2), ("2", 3, 3)]


@pytest.mark.parametrize(("teken", "naam"), [(";", "puntkomma's"), ("\t", "tabs"), ("|", "rechte strepen")])
@pytest.mark.parametrize("aanhaling", ["", '"'])
def test_another_separator_is_named(teken: str, naam: str, aanhaling: str, tmp_path: Path) -> None:
    kop = teken.join(f"{aanhaling}{kolom}{aanhaling}" for kolom in KOLOMMEN)
    rijen, bevindingen = lees(tmp_path, f"{kop}\n1{teken}Nota, met komma\n")
    assert rijen is None
    assert cellen(bevindingen) == [("INV012", "A1")]
    assert naam in bevindingen[0].melding


def test_cells_of_more_lines_and_blank_rows_keep_the_numbers_right(tmp_path: Path) -> None:
    tekst = "\n".join(
        [KOP, rij(titel='Een\ntitel met "haken",\nen meer'), "", "," * 16, rij(id="a/b"), rij(id="..")]
    )
    rijen, bevindingen = lees(tmp_path, tekst)
    assert rijen is not None
    assert [(r.rij, r.regel) for r in rijen] == [(2, 2), (5, 7), (6, 8)]
    assert rijen[0].titel == 'Een\ntitel met "haken",\nen meer'
    assert [(b.cel, b.regel) for b in bevindingen] == [("A5", 7), ("A6", 8)]


@pytest.mark.parametrize(
    ("inhoud", "regel"),
    [
        (f"{KOP}\n{rij()}\n0002,\"open\n0003,x\n", 3),
        (f"{KOP}\n{rij()}\n{rij()}\n\"a\"b,x\n", 4),
        (f"{KOP}\n{rij(toelichting='x' * 200_000)}\n", 2),
        (f"{KOP}\n".encode() + b"1,caf\xe9\n", 2),
        (f"{KOP}\n".encode("utf-16"), 1),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_read_has_the_line_where_it_went_wrong(
    inhoud: str | bytes, regel: int, tmp_path: Path
) -> None:
    rijen, bevindingen = lees(tmp_path, inhoud)
    assert rijen is None
    assert [(b.code, b.regel) for b in bevindingen] == [("INV012", regel)]


@pytest.mark.parametrize("inhoud", ["", "\n", " \n", f"\n{KOP}\n", rij()])
def test_no_header(inhoud: str, tmp_path: Path) -> None:
    rijen, bevindingen = lees(tmp_path, inhoud)
    assert rijen is None
    assert {b.code for b in bevindingen} == {"INV002"}


# --- the header


@pytest.mark.parametrize(
    ("kop", "verwacht"),
    [
        (KOP.replace("soort", "Soort"), [("D1", "Bedoelt u 'soort'?"), (None, VOEG_TOE)]),
        (KOP.replace("dubbel_van", "dubbel van"), [("N1", "Bedoelt u 'dubbel_van'?"), (None, VOEG_TOE)]),
        (f"{KOP},{'x,' * 10}y", [*((f"{c}1", None) for c in "RSTUVWXYZ"), ("AA1", None), ("AB1", None)]),
        (f"{KOP},", [("R1", None)]),
        (KOP.replace("soort", "titel"), [("D1", "Haal er een weg."), (None, VOEG_TOE)]),
        (KOP.replace("datum,soort", "soort,datum"), [(None, f"De volgorde is: {', '.join(KOLOMMEN)}.")]),
        (KOP.replace(",links", ""), [(None, VOEG_TOE)]),
    ],
)  # fmt: skip
def test_a_header_that_is_not_right(
    kop: str, verwacht: list[tuple[str | None, str | None]], tmp_path: Path
) -> None:
    _, bevindingen = lees(tmp_path, f"{kop}\n")
    assert {b.code for b in bevindingen} == {"INV002"}
    assert [b.cel for b in bevindingen] == [cel for cel, _ in verwacht]
    assert all(advies in (None, b.advies) for b, (_, advies) in zip(bevindingen, verwacht, strict=True))


def test_spaces_and_hidden_characters_around_a_column_do_no_harm(tmp_path: Path) -> None:
    rijen, bevindingen = lees(tmp_path, f"\ufeff\u200b{KOP.replace(',', ' , ')}\n{rij()}\n")
    assert bevindingen == []
    assert rijen is not None
    assert rijen[0].id == "0001"


def test_a_cell_is_named_where_it_really_stands(tmp_path: Path) -> None:
    tekst = "nieuw,id,titel,beoordeling\nx,a/b,,misschien\n"
    rijen, bevindingen = lees(tmp_path, tekst)
    assert cellen([b for b in bevindingen if b.code != "INV002"]) == [
        ("INV004", "B2"), ("INV011", "C2"), ("INV005", "D2"),
    ]  # fmt: skip
    assert rijen is not None
    assert (rijen[0].cel("beoordeling"), rijen[0].cel("links")) == ("D2", None)


# --- the rows


@pytest.mark.parametrize("erbij", [-16, -1, 1, 9])
def test_missing_and_surplus_cells(erbij: int, tmp_path: Path) -> None:
    cel = rij().split(",")
    rijen, bevindingen = lees(
        tmp_path, f"{KOP}\n{','.join(cel[:erbij] if erbij < 0 else cel + ['x'] * erbij)}\n"
    )
    assert bevindingen[0].melding == f"Rij 2 heeft {17 + erbij} cellen; de kop heeft er 17."
    assert cellen(bevindingen)[0] == ("INV012", "A2")
    assert rijen is not None
    assert rijen[0].id == "0001"


@pytest.mark.parametrize(
    "id_", ["0012", "a", "A-1_b.c", "10.2", "no", "x" * 100, "CONTRACT", "com10", "1.pdf.x"]
)
def test_an_id_that_can_be_an_address(id_: str, tmp_path: Path) -> None:
    regel, bevindingen = lees_rij(tmp_path, id=id_)
    assert bevindingen == []
    assert regel.id == id_


@pytest.mark.parametrize(
    "id_",
    ["..", ".", ".x", "x.", "a/b", "a\\b", "a b", "a:b", "CON", "con", "Nul.txt", "LPT1", "com0", "x.pdf", "X.PDF", "İ",
     "é", "a\nb", "x" * 101, "-a", "_a", "=1", "1;2", "%2e", "<b>", "besluitbrief", "Besluitbrief", "٣"],
)  # fmt: skip
def test_an_id_that_cannot_be_an_address(id_: str, tmp_path: Path) -> None:
    regel, bevindingen = lees_rij(tmp_path, id=id_)
    assert cellen(bevindingen) == [("INV004", "A2")]
    assert regel.id == id_


def test_a_formula_stays_text(tmp_path: Path) -> None:
    regel, bevindingen = lees_rij(
        tmp_path, titel="=HYPERLINK(1)", toelichting="@SOM(A1)", soort="+31", familie="-1"
    )
    assert bevindingen == []
    assert (regel.titel, regel.toelichting, regel.soort, regel.familie) == (
        "=HYPERLINK(1)",
        "@SOM(A1)",
        "+31",
        "-1",
    )


@pytest.mark.parametrize(
    "datum", ["2023", "2023-05", "2023-05-09", "2023-05-09T14:05", "2023-05-09 14:05:59"]
)
def test_dates_that_can_be(datum: str, tmp_path: Path) -> None:
    regel, bevindingen = lees_rij(tmp_path, datum=datum)
    assert bevindingen == []
    assert str(regel.datum) == datum[:16].replace(" ", "T")


@pytest.mark.parametrize(
    "datum", ["09-05-2023", "2023-02-29", "20230509", "2023-5-9", "44327", "2023-05-09T25:00", "2023-05-09T14:05:99",
              "٢٠٢٣", "0000", "mei 2023", "2023-05-09/2023-05-10"]
)  # fmt: skip
def test_dates_that_cannot_be(datum: str, tmp_path: Path) -> None:
    regel, bevindingen = lees_rij(tmp_path, datum=datum)
    assert cellen(bevindingen) == [("INV006", "C2")]
    assert regel.datum is None


@pytest.mark.parametrize(
    ("waarde", "advies"),
    [("", "Mogelijk"), ("Openbaar", "'openbaar'"), ("deels", "Mogelijk"), ("deels openbr", "'deels openbaar'"),
     ("nietopenbaar", "'niet openbaar'"), ("ja", "Mogelijk"), ("Gedeeltelijk openbaar", "'deels openbaar'")],
)  # fmt: skip
def test_an_unknown_judgement_is_never_a_default(waarde: str, advies: str, tmp_path: Path) -> None:
    regel, bevindingen = lees_rij(tmp_path, beoordeling=waarde)
    assert regel.beoordeling is None
    assert cellen(bevindingen) == [("INV005", "G2")]
    assert advies in bevindingen[0].advies


@pytest.mark.parametrize("oordeel", list(Beoordeling))
def test_known_judgements(oordeel: Beoordeling, tmp_path: Path) -> None:
    regel, bevindingen = lees_rij(tmp_path, beoordeling=oordeel.value)
    assert bevindingen == []
    assert regel.beoordeling is oordeel


@pytest.mark.parametrize(
    ("cel", "verwacht"),
    [
        ("a; b", ("a", "b")), ("a;b;", ("a", "b")), (" ; ", ()), ("a, b", ("a, b",)),
    ],
)  # fmt: skip
def test_lists_in_a_cell(cel: str, verwacht: tuple[str, ...], tmp_path: Path) -> None:
    regel, _ = lees_rij(tmp_path, afzender=cel)
    assert regel.afzender == verwacht


@pytest.mark.parametrize(
    ("cel", "verwacht"),
    [
        ("https://a.example/x;jsessionid=1", ("https://a.example/x;jsessionid=1",)),
        ("https://a.example; http://b.example/", ("https://a.example", "http://b.example/")),
        ("https://a.example;https://b.example;", ("https://a.example", "https://b.example")),
    ],
)
def test_links(cel: str, verwacht: tuple[str, ...], tmp_path: Path) -> None:
    regel, bevindingen = lees_rij(tmp_path, links=cel)
    assert bevindingen == []
    assert regel.links == verwacht


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "www.a.example", "https://", "https://[", "https:///pad", "ftp://a.example",
             'https://a.example/"x', "https://a b", "HTTPS//a", "//a.example", "data:text/html,x",
             "https://a\nb.example"]
)  # fmt: skip
def test_what_is_no_web_address(link: str, tmp_path: Path) -> None:
    _, bevindingen = lees_rij(tmp_path, links=link)
    assert cellen(bevindingen) == [("INV015", "Q2")]


def test_all_that_is_wrong_in_a_row_is_reported(tmp_path: Path) -> None:
    _, bevindingen = lees_rij(
        tmp_path, id="a\u202eb/", titel="", datum="ooit", beoordeling="?", opgeschort="soms", links="x"
    )
    assert sorted(cellen(bevindingen)) == [
        ("INV004", "A2"), ("INV005", "G2"), ("INV006", "C2"), ("INV010", "O2"), ("INV011", "B2"), ("INV015", "Q2"),
        ("MET012", "A2"),
    ]  # fmt: skip
    assert {b.document for b in bevindingen} == {"ab/"}
