# SPDX-License-Identifier: EUPL-1.2
"""Three versions of every row: what was imported, what stands there, what the spreadsheet says now."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from woopub.build.import_.vergelijk import Basis, Lot, Vergelijking, compare_inventaris
from woopub.model import KOLOMMEN

BRONKOLOMMEN = ("id", "titel", "beoordeling", "toelichting")


def rij(id_: str, titel: str = "Nota", **meer: str) -> dict[str, str]:
    return dict.fromkeys(KOLOMMEN, "") | {"id": id_, "titel": titel, "beoordeling": "openbaar"} | meer


def compare(
    bron: list[dict[str, str]],
    huidig: list[dict[str, str]],
    basis: Mapping[str, Basis] | None = None,
    *,
    mag_weg: bool = True,
) -> Vergelijking:
    return compare_inventaris(bron, BRONKOLOMMEN, huidig, basis or {}, mag_weg)


def imported(*bron: dict[str, str]) -> Vergelijking:
    """A first import of these rows."""
    return compare(list(bron), [])


GEVALLEN = {
    # what was imported, what stands there, what the spreadsheet says: what stands there after, and is it a clash
    "only the spreadsheet changed": ("a", "a", "b", "b", False),
    "only a person changed": ("a", "h", "a", "h", False),
    "a person emptied it": ("a", "", "a", "", False),
    "both changed, to the same": ("a", "b", "b", "b", False),
    "both changed": ("a", "h", "b", "h", True),
    "a person emptied it, the spreadsheet changed": ("a", "", "b", "", True),
    "a person changed it, the spreadsheet emptied it": ("a", "h", "", "h", True),
    "the spreadsheet emptied it": ("a", "a", "", "", False),
    "the spreadsheet filled it": ("", "", "b", "b", False),
    "both filled it": ("", "h", "b", "h", True),
    "nothing changed": ("a", "a", "a", "a", False),
    "never imported, empty": (None, "", "b", "b", False),
    "never imported, filled": (None, "h", "b", "h", True),
    "never imported, filled, and the spreadsheet says nothing": (None, "h", "", "h", False),
    "never imported, and the same": (None, "b", "b", "b", False),
}


@pytest.mark.parametrize(("basis", "huidig", "bron", "na", "botst"), GEVALLEN.values(), ids=GEVALLEN)
def test_one_cell(basis: str | None, huidig: str, bron: str, na: str, botst: bool) -> None:
    oud = {} if basis is None else {"1": {"titel": "Nota", "beoordeling": "openbaar", "toelichting": basis}}
    uit = compare([rij("1", toelichting=bron)], [rij("1", toelichting=huidig)], oud)
    assert uit.rijen[0]["toelichting"] == na
    assert [(b.kolom, b.hand, b.bron) for b in uit.botsingen] == (
        [("toelichting", huidig, bron)] if botst else []
    )
    assert uit.anders == (na != huidig)
    assert [(v.kolom, v.oud, v.nieuw) for w in uit.wijzigingen for v in w.velden] == (
        [("toelichting", huidig, na)] if na != huidig else []
    )
    # The same once more: nothing changes, the record neither, and what was told is told again.
    weer = compare([rij("1", toelichting=bron)], list(map(dict, uit.rijen)), dict(uit.basis))
    assert not weer.anders
    assert (weer.rijen, weer.basis, weer.botsingen) == (uit.rijen, uit.basis, uit.botsingen)


def test_an_emptied_cell_takes_what_it_was_told_of() -> None:
    """The advice of INV025: empty the cell and import again."""
    eerst = compare([rij("1", toelichting="b")], [rij("1", toelichting="h")])
    assert len(eerst.botsingen) == 1
    leeg = [dict(eerst.rijen[0]) | {"toelichting": ""}]
    assert compare([rij("1", toelichting="b")], leeg, dict(eerst.basis)).rijen[0]["toelichting"] == "b"


def test_columns_that_the_spreadsheet_lacks_are_left_alone() -> None:
    huidig = rij("1", afzender="Gemeente", links="https://woo.example")
    uit = compare([rij("1", titel="Nieuw", afzender="Iemand", links="")], [huidig])
    assert (uit.rijen[0]["afzender"], uit.rijen[0]["links"]) == ("Gemeente", "https://woo.example")
    assert set(uit.basis["1"]) <= set(BRONKOLOMMEN)


def test_a_column_that_comes_back_is_compared_with_what_was_imported_then() -> None:
    eerst = imported(rij("1", toelichting="a"))
    zonder = compare_inventaris([rij("1")], ("id", "titel"), eerst.rijen, eerst.basis, True)
    assert zonder.rijen[0]["toelichting"] == "a"
    terug = compare([rij("1", toelichting="b")], list(map(dict, zonder.rijen)), dict(zonder.basis))
    assert terug.rijen[0]["toelichting"] == "b"
    assert not terug.botsingen


@pytest.mark.parametrize(
    ("hand", "mag_weg", "blijft"),
    [
        ({}, True, False),
        ({"afzender": "Gemeente"}, True, True),
        ({"titel": "Anders"}, True, True),
        ({}, False, True),
    ],
)
def test_a_row_that_is_gone(hand: dict[str, str], mag_weg: bool, blijft: bool) -> None:
    eerst = imported(rij("1"), rij("2"))
    huidig = [rij("1"), rij("2") | hand]
    uit = compare([rij("1")], huidig, dict(eerst.basis), mag_weg=mag_weg)
    (weg,) = uit.wijzigingen
    assert (weg.lot, weg.id, weg.blijft) == (Lot.VERDWENEN, "2", blijft)
    assert [r["id"] for r in uit.rijen] == (["1", "2"] if blijft else ["1"])
    assert uit.anders != blijft


def test_a_row_made_by_hand_stays() -> None:
    eerst = imported(rij("1"))
    uit = compare([rij("1")], [rij("1"), rij("hand")], dict(eerst.basis))
    assert [r["id"] for r in uit.rijen] == ["1", "hand"]
    assert uit.wijzigingen[0].blijft
    assert not uit.anders


def test_a_row_that_a_person_removed_comes_back() -> None:
    eerst = imported(rij("1"), rij("2"))
    uit = compare([rij("1"), rij("2")], [rij("1")], dict(eerst.basis))
    assert [(w.lot, w.id) for w in uit.wijzigingen] == [(Lot.NIEUW, "2")]


@pytest.mark.parametrize(
    ("bron", "huidig", "na"),
    [
        ("abc", "", "abc"), ("cba", "abc", "cba"), ("abc", "axbc", "axbc"), ("cab", "axbc", "caxb"),
        ("abc", "xabc", "xabc"), ("abc", "abcxy", "abcxy"), ("b", "axyb", "xyb"), ("", "ax", "x"),
        ("anb", "axb", "axnb"),
    ],
)  # fmt: skip
def test_order(bron: str, huidig: str, na: str) -> None:
    """Rows in the order of the spreadsheet; x and y were made by hand, and stay behind what they came after."""
    eerst = imported(*map(rij, "abc"))
    uit = compare([rij(i) for i in bron], [rij(i) for i in huidig], dict(eerst.basis))
    assert "".join(r["id"] for r in uit.rijen) == na
    weer = compare([rij(i) for i in bron], list(map(dict, uit.rijen)), dict(uit.basis))
    assert "".join(r["id"] for r in weer.rijen) == na
    assert not weer.anders


def test_another_order_alone_is_told() -> None:
    eerst = imported(*map(rij, "abc"))
    assert compare([rij(i) for i in "bac"], [rij(i) for i in "abc"], dict(eerst.basis)).volgorde
    assert not compare([rij(i) for i in "anbc"], [rij(i) for i in "abc"], dict(eerst.basis)).volgorde
    assert not compare([rij(i) for i in "ac"], [rij(i) for i in "abc"], dict(eerst.basis)).volgorde


def test_an_id_in_other_case_is_the_same_document_and_does_not_move() -> None:
    uit = compare([rij("A1", titel="Nieuw")], [rij("a1", titel="")])
    assert [(r["id"], r["titel"]) for r in uit.rijen] == [("a1", "Nieuw")]
    assert [(b.kolom, b.hand, b.bron) for b in uit.botsingen] == [("id", "a1", "A1")]


CEL = st.sampled_from(["", "a", "b", "h"])
RIJEN = st.dictionaries(st.sampled_from("pqrst"), st.tuples(CEL, CEL), max_size=5)


def to_rijen(cellen: dict[str, tuple[str, str]]) -> list[dict[str, str]]:
    return [rij(id_, titel, toelichting=toelichting) for id_, (titel, toelichting) in cellen.items()]


@given(RIJEN, RIJEN, RIJEN, st.booleans())
def test_nothing_by_hand_is_lost_and_twice_is_once(
    oud: dict[str, tuple[str, str]],
    huidig: dict[str, tuple[str, str]],
    bron: dict[str, tuple[str, str]],
    mag_weg: bool,
) -> None:
    basis = dict(imported(*to_rijen(oud)).basis)
    uit = compare(to_rijen(bron), to_rijen(huidig), basis, mag_weg=mag_weg)
    na = {r["id"]: r for r in uit.rijen}
    for id_, cellen in huidig.items():
        for kolom, waarde in zip(("titel", "toelichting"), cellen, strict=True):
            met_de_hand = waarde and (id_ not in oud or waarde != basis[id_][kolom])
            assert not met_de_hand or na[id_][kolom] == waarde
    assert set(bron) <= set(na)
    weer = compare(to_rijen(bron), list(map(dict, uit.rijen)), dict(uit.basis), mag_weg=mag_weg)
    assert not weer.anders
    assert (weer.rijen, weer.basis) == (uit.rijen, uit.basis)
    assert uit.gelijk + uit.aantal(Lot.GEWIJZIGD) + uit.aantal(Lot.VERDWENEN) == len(huidig)
