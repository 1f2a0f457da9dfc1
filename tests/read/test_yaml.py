# SPDX-License-Identifier: EUPL-1.2
"""Traps of YAML: what stays text, what is refused, what nobody sees; always with the line."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.read.lezen import VERPLICHT, lees, plaatsen
from woopub.read.yaml_tree import MAX_DIEPTE

# --- what is typed stays what was typed


@pytest.mark.parametrize(
    "waarde",
    [
        "0012",
        "10.2",
        "no",
        "ja",
        "on",
        "1e3",
        "0x1F",
        "1_000",
        "2024-03-12",
        "12:30",
        ".5",
        "true",
        "=",
        "<<",
    ],
)
def test_a_value_stays_the_text_that_was_typed(waarde: str, tmp_path: Path) -> None:
    besluit, bevindingen = lees(tmp_path, f"kenmerk: {waarde}\n")
    assert bevindingen == []
    assert besluit is not None
    assert besluit.kenmerk == waarde


@pytest.mark.parametrize("leeg", ["", " ", "~", "null", "NULL", "''", '""', "'  '", "# alleen uitleg"])
def test_an_empty_value_is_the_same_as_no_value(leeg: str, tmp_path: Path) -> None:
    besluit, bevindingen = lees(tmp_path, f"taal: {leeg}\npublicatiedatum: {leeg}\nopschortingen: {leeg}\n")
    assert bevindingen == []
    assert besluit is not None
    assert (besluit.taal, besluit.publicatiedatum, besluit.opschortingen) == ("nl", None, ())


@pytest.mark.parametrize("veld", ["titel", "organisatie", "categorie", "status"])
@pytest.mark.parametrize("leeg", ["", "''", "' '", '"\\u200b"'])
def test_a_required_field_cannot_be_empty(veld: str, leeg: str, tmp_path: Path) -> None:
    regels = [f"{veld}: {leeg}" if r.startswith(veld) else r for r in VERPLICHT.splitlines()]
    _, bevindingen = lees(tmp_path, "\n".join(regels).encode())
    assert [b.melding for b in bevindingen if b.code == "MET003"] == [
        f"Het veld '{veld}' ontbreekt of is leeg."
    ]


@pytest.mark.parametrize("einde", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
def test_line_ends_and_byte_order_mark(einde: str, bom: bytes, tmp_path: Path) -> None:
    tekst = f"{VERPLICHT}samenvatting: |\n  een\n  twee\nkenmrk: x\n".replace("\n", einde)
    besluit, bevindingen = lees(tmp_path, bom + tekst.encode())
    assert besluit is not None
    assert besluit.samenvatting == "een\ntwee"
    assert plaatsen(bevindingen) == [("MET002", 8)]


# --- what is refused


@pytest.mark.parametrize(
    ("tekst", "regels"),
    [
        ("kenmerk: &a x\n", [5]),
        ("kenmerk: &a x\nsamenvatting: *a\n", [5, 6]),
        ("kenmerk: &a x\nsamenvatting: &a y\n", [5, 6]),
        ("kenmerk: !oeps x\nsamenvatting: !!python/object:os.system x\n", [5, 6]),
        ("kenmerk: !!binary eA==\nsamenvatting: !!str x\n", [5, 6]),
        ("kenmerk: a\nkenmerk: b\nkenmerk: c\n", [6, 7]),
        ("bezwaar:\n  adres: a\n  adres: b\n", [7]),
        ("kenmerk: *b\n", [5]),
        ("samenvatting: x\n\tkenmerk: b\n", [6]),
        ("bezwaar:\n\tadres: x\n", [6]),
        ("kenmerk: Woo: nummer\n", [5]),
        ("kenmerk: \"open\nsamenvatting: x\n", [5]),
        ("kenmerk: 'open\nsamenvatting: x\n", [5]),
        ("kenmerk: @x\n", [5]),
        ("kenmerk: x\n---\ntitel: nog een\n", [6]),
        ("? [a]\n: b\n", [5]),
        ("kenmerk: \"\\UFFFFFFFF\"\n", [5]),
        ("kenmerk: \"\\q\"\n", [5]),
        ("kenmerk: [a\n", [6]),
        (f"verzoek: {'[' * 60}{']' * 60}\n", [5]),
    ],
)  # fmt: skip
def test_what_yaml_cannot_or_may_not_hold_has_its_line(tekst: str, regels: list[int], tmp_path: Path) -> None:
    _, bevindingen = lees(tmp_path, tekst)
    assert [r for code, r in plaatsen(bevindingen) if code == "MET001"] == regels
    assert all(b.advies for b in bevindingen)


def test_what_is_refused_does_not_hide_other_errors(tmp_path: Path) -> None:
    tekst = "kenmerk: &a x\nkenmerk: y\nstatus: weg\nuitkomst: deels\nfoo: 1\ndatum_besluit: 2024-02-30\n"
    _, bevindingen = lees(tmp_path, tekst)
    assert plaatsen(bevindingen) == [
        ("MET001", 5), ("MET001", 6), ("MET001", 7), ("MET002", 9), ("MET004", 8), ("MET004", 10),
    ]  # fmt: skip


def test_aliases_are_never_followed(tmp_path: Path) -> None:
    bom = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"{b}: &{b} [{','.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    begin = time.perf_counter()
    lees(tmp_path, bom)
    assert time.perf_counter() - begin < 2


@pytest.mark.parametrize("begin", ["[", "{a: ", "- ", "? "])
def test_endless_nesting_is_a_finding(begin: str, tmp_path: Path) -> None:
    _, bevindingen = lees(tmp_path, (begin * 5_000).encode())
    assert "MET001" in [b.code for b in bevindingen]


def test_a_request_may_have_parts_of_parts(tmp_path: Path) -> None:
    diep = (MAX_DIEPTE - 8) // 2
    onderdelen = "onderdelen: [{nummer: a, tekst: x, " * diep + "}]" * diep
    besluit, bevindingen = lees(tmp_path, f"verzoek: {{{onderdelen}}}\n")
    assert bevindingen == []
    assert besluit is not None


def test_a_file_that_is_far_too_large(tmp_path: Path) -> None:
    _, bevindingen = lees(tmp_path, b"a" * 6_000_000)
    assert plaatsen(bevindingen) == [("MET001", 0)]


@pytest.mark.parametrize(
    ("data", "regel"),
    [
        (b"titel: a\nkenmerk: caf\xe9\n", 2),
        ("titel: a".encode("utf-16"), 1),
        (b"\xef\xbb\xbftitel: a\n\n\xff", 3),
    ],
)
def test_other_encodings_have_the_line_of_the_first_wrong_byte(
    data: bytes, regel: int, tmp_path: Path
) -> None:
    _, bevindingen = lees(tmp_path, data)
    assert plaatsen(bevindingen) == [("MET001", regel)]


@pytest.mark.parametrize("data", [b"", b"# niets\n", b"- een\n- lijst\n", b"tekst", b"---\n", b"~"])
def test_no_fields_at_all(data: bytes, tmp_path: Path) -> None:
    besluit, bevindingen = lees(tmp_path, data)
    assert besluit is None
    assert plaatsen(bevindingen) == [("MET001", 1)]


# --- characters that nobody sees


@pytest.mark.parametrize("teken", ["\x07", "\x00", "\x1b", "\x7f", "\x9b"])
def test_control_characters_go_and_are_reported(teken: str, tmp_path: Path) -> None:
    besluit, bevindingen = lees(tmp_path, f"kenmerk: a{teken}b\n")
    assert plaatsen(bevindingen) == [("MET012", 5)]
    assert besluit is not None
    assert besluit.kenmerk == "ab"


@pytest.mark.parametrize("teken", ["\u202e", "\u2066", "\u200b", "\ufeff", "\u061c", "\U000e0041"])
@pytest.mark.parametrize(
    "vorm", ["kenmerk: 'a{}b'", 'kenmerk: "a{}b"', "kenmerk: a{}b", "kenmerk: |\n  a{}b"]
)
def test_characters_that_turn_or_hide_go_and_are_reported(teken: str, vorm: str, tmp_path: Path) -> None:
    besluit, bevindingen = lees(tmp_path, vorm.format(teken) + "\n")
    assert plaatsen(bevindingen) == [("MET012", 5)]
    assert besluit is not None
    assert besluit.kenmerk == "ab"


def test_escapes_are_cleaned_too(tmp_path: Path) -> None:
    besluit, bevindingen = lees(tmp_path, 'kenmerk: "a\\u202e\\a\\ud800b"\n')
    assert [b.melding for b in bevindingen] == [
        "In 'kenmerk' stonden 3 onzichtbare tekens; die zijn weggelaten."
    ]
    assert besluit is not None
    assert besluit.kenmerk == "ab"


@pytest.mark.parametrize("teken", ["\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_odd_line_ends_keep_words_apart_and_lines_right(teken: str, tmp_path: Path) -> None:
    besluit, bevindingen = lees(tmp_path, f"kenmerk: een{teken}twee\nfoo: 1\n")
    assert plaatsen(bevindingen) == [("MET002", 6)]
    assert besluit is not None
    assert besluit.kenmerk == "een twee"


def test_a_key_with_a_hidden_character_is_cleaned(tmp_path: Path) -> None:
    besluit, bevindingen = lees(tmp_path, "ken\u200bmerk: x\n")
    assert plaatsen(bevindingen) == [("MET012", 5)]
    assert besluit is not None
    assert besluit.kenmerk == "x"
