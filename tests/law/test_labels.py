# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from woopub.law.gronden import ANDERE_CODES, GRONDEN
from woopub.law.labels import Label, normaliseer_code, read_label
from woopub.law.opmerkingen import RANGTELWOORDEN
from woopub.law.schrijfwijzen import ONVOLLEDIG

LABELS = {
    "5.1.2.e": "5.1.2.e",
    "5.1.2e": "5.1.2.e",
    "5.1.2.E": "5.1.2.e",
    "5.1.2.e.": "5.1.2.e",
    "[5.1.2.e]": "5.1.2.e",
    "5.1, tweede lid, onder e": "5.1.2.e",
    "5.1 lid 2 sub e": "5.1.2.e",
    "5.1 lid 2 onderdeel e": "5.1.2.e",
    "5.1 2e lid onder e": "5.1.2.e",
    "5.1 2e": "5.1.2.e",
    "5.1.2, e": "5.1.2.e",
    "512e": "5.1.2.e",
    "artikel 5.1, tweede lid, aanhef en onder e, van de Woo": "5.1.2.e",
    "art 5.1 lid 2 onder e Woo": "5.1.2.e",
    "10.2.e": "10.2.e",
    "10. 2. E": "10.2.e",
    "10(2)(e)": "10.2.e",
    "(10)(2e)": "10.2.e",
    "10 lid 2 sub e": "10.2.e",
    "102e": "10.2.e",
    "10.2.g Wob": "10.2.g",
    "5.2.1": "5.2.1",
    "5.2, eerste lid": "5.2.1",
    "(11)(1)": "11.1",
    "Artikel 11, eerste lid, Wob": "11.1",
    "5.1.4": "5.1.4",
    "5.1, vijfde lid": "5.1.5",
    "5.4": "5.4",
    "5.4a lid 1": "5.4a.1",
    "awr-67": "awr-67",
    "art. 67 AWR": "awr-67",
    "artikel 67 van de Algemene wet inzake rijksbelastingen": "awr-67",
    "Buiten reikwijdte": "buiten verzoek",
    "buiten verzoek.": "buiten verzoek",
    "buiten de reikwijdte van het Woo-verzoek": "buiten verzoek",
    "dubbel": "dubbel",
    "dubbel dubbel": "dubbel",
    "Reeds openbaar": "reeds openbaar",
    "5.1.2.e / 5.2.1": "5.1.2.e 5.2.1",
    "5.1.2.e\n5.2.1": "5.1.2.e 5.2.1",
    "5.1.1.e; 5.1.2.e": "5.1.1.e 5.1.2.e",
    "5.1.2.e, 5.1.2.i en 5.2.1": "5.1.2.e 5.1.2.i 5.2.1",
    "5.1.2.e en i": "5.1.2.e 5.1.2.i",
    "5.1 lid 1 sub e en 5.1 lid 2 sub e": "5.1.1.e 5.1.2.e",
    "5.1.2.e 5.1.2.e": "5.1.2.e",
    "5.2.1 5.1.2.e": "5.2.1 5.1.2.e",
    "buiten verzoek / 5.1.2.e": "buiten verzoek 5.1.2.e",
}

GEEN_LABELS = [
    *("", "   ", "e", "J", "10", "11", "51", "102", "521", "10,2", "5,1", "10 2", "11 1", "10 e", "11 a"),
    *(
        "5.1 Strategic alerts",
        "5.4: bepaling van de hoogte",
        "werkpakket 5.1",
        "De 5.1.2.e",
        "5.1.2.e is toegepast",
    ),
    *("5.1.2.iso", "5.1.2.i586", "versie 5.1.2", "5.1.2-rc1", "5.2.1.3", "oud ID nummer", "dubbele naam"),
    *("5.1.2024", "5-1-2024", "10.2.2020", "10.2.19", "2019-05-10", "10:20", "10 oktober", "11-1-2020"),
    *("10.2.0.1", "5.1.2.1", "10.1.1.1", "ECLI:NL:RVS:2018:466", "€ 10,2"),
    *("5.1.3", "5.1.7", "5.1.2.j", "5.3", "10.3", "10.1.e", "5.1.2.e van de Wob", "10.2.e van de Woo"),
    "5.1.2.e " * 40,
]


@pytest.mark.parametrize(("tekst", "codes"), LABELS.items())
def test_spellings_seen(tekst: str, codes: str) -> None:
    label = read_label(tekst)
    assert label is not None
    assert " ".join(label.codes) == codes
    assert not label.onvolledig


@pytest.mark.parametrize("tekst", GEEN_LABELS)
def test_other_text_is_no_label(tekst: str) -> None:
    assert read_label(tekst) is None


@pytest.mark.parametrize("code", sorted({"5.1", "5.1.1", "5.1.2", "5.2", "5.4a", "10.1", "10.2", "10.7"}))
def test_an_incomplete_code_is_kept_as_it_is(code: str) -> None:
    assert read_label(code) == Label(code, (code,), onvolledig=True)
    assert normaliseer_code(code) is None
    assert code in ONVOLLEDIG


def test_a_bare_article_of_the_wob_needs_the_act() -> None:
    assert read_label("artikel 10 Wob") == Label("artikel 10 Wob", ("10",), onvolledig=True)


def test_one_incomplete_code_among_others() -> None:
    assert read_label("5.2, 5.1.2.e") == Label("5.2, 5.1.2.e", ("5.2", "5.1.2.e"), onvolledig=True)


@pytest.mark.parametrize("tekst", ["art. 5.1.2.i (contactgegevens)", "5.1.2i (contactgegevens)"])
def test_an_addition_is_kept_apart(tekst: str) -> None:
    assert read_label(tekst) == Label(tekst, ("5.1.2.i",), "contactgegevens")
    assert normaliseer_code(tekst) == "5.1.2.i"


def test_letters_count_only_where_declared() -> None:
    letters = {"J": "5.1.2.e", "N": "5.1.2i"}
    assert read_label("J", letters) == Label("J", ("5.1.2.e",))
    assert read_label(" J / N ", letters) == Label("J / N", ("5.1.2.e", "5.1.2.i"))
    assert read_label("J en 5.2.1", letters) == Label("J en 5.2.1", ("5.1.2.e", "5.2.1"))
    assert read_label("j", letters) is None
    assert read_label("Jan", letters) is None
    assert read_label("J") is None


def test_normalising_takes_one_code_only() -> None:
    assert normaliseer_code("5.1.2.e / 5.2.1") is None
    assert normaliseer_code("onbekend") is None
    assert normaliseer_code("Buiten reikwijdte") == "buiten verzoek"


@pytest.mark.parametrize("code", [*GRONDEN, *ANDERE_CODES])
def test_a_canonical_code_reads_as_itself(code: str) -> None:
    assert normaliseer_code(code) == code


@pytest.mark.parametrize("code", GRONDEN)
def test_the_place_in_words_reads_as_the_code(code: str) -> None:
    assert normaliseer_code(GRONDEN[code].vindplaats) == code


@st.composite
def spelling(draw: st.DrawFn) -> tuple[str, str]:
    """A ground and one of the ways to write it, with or without the words artikel, lid, onder and the act."""
    grond = GRONDEN[draw(st.sampled_from(list(GRONDEN)))]
    woorden = draw(st.booleans())
    tekst = draw(st.sampled_from(["", "art. ", "artikel ", "Artikel "])) + grond.artikel
    if grond.lid:
        rang = RANGTELWOORDEN[int(grond.lid) - 1]
        lid = [f" lid {grond.lid}", f", {rang} lid", f" {rang} lid", f", {grond.lid}e lid"]
        tekst += draw(
            st.sampled_from(lid if woorden else [f".{grond.lid}", f"({grond.lid})", f". {grond.lid}"])
        )
    if grond.onderdeel:
        onder = [
            f" sub {grond.onderdeel}",
            f", onder {grond.onderdeel}",
            f", aanhef en onder {grond.onderdeel}",
        ]
        kort = [grond.onderdeel, f".{grond.onderdeel}", f"({grond.onderdeel})", f" {grond.onderdeel}"]
        tekst += draw(st.sampled_from(onder if woorden else kort))
    wet = grond.wet.capitalize()
    tekst += draw(st.sampled_from(["", f" {wet}", f" van de {wet}", f", van de {wet}"]))
    rand = draw(st.sampled_from([("", ""), (" ", " "), ("[", "]"), ("", "."), ("\n", "\n")]))
    return grond.code, rand[0] + draw(st.sampled_from([tekst, tekst.upper()])) + rand[1]


@given(spelling())
def test_any_spelling_of_a_ground_maps_to_its_code_and_back(geval: tuple[str, str]) -> None:
    code, tekst = geval
    assert normaliseer_code(tekst) == code
    assert normaliseer_code(normaliseer_code(tekst) or "") == code


@given(st.lists(spelling(), min_size=2, max_size=3), st.sampled_from([" / ", "; ", "\n", " + "]))
def test_several_spellings_in_one_box(gevallen: list[tuple[str, str]], tussen: str) -> None:
    label = read_label(tussen.join(tekst.strip(" \n[]") for _, tekst in gevallen))
    assert label is not None
    assert label.codes == tuple(dict.fromkeys(code for code, _ in gevallen))
    assert not label.onvolledig


@given(st.text(max_size=60))
def test_any_text_is_read_without_error(tekst: str) -> None:
    label = read_label(tekst)
    assert label is None or (label.codes and set(label.codes) <= {*GRONDEN, *ANDERE_CODES, *ONVOLLEDIG})
