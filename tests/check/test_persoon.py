# SPDX-License-Identifier: EUPL-1.2
"""Personal data: what is found, what is not, what is allowed, and how findings speak of it."""

from __future__ import annotations

import random
import string
from itertools import pairwise
from pathlib import Path

import pytest

from tests.besluiten.maken import Wijziging, Zet, check_portaal, codes, csv, find, mkdocs, yml
from tests.check.tabel_persoon import NIET, WEL
from tests.make_pdf import Drawing
from woopub.check import allow, check_tekst, find_persoonsgegevens
from woopub.model import Blok, Bloksoort, Niveau, PdfFacts, PdfPage, Tekst


def facts(*paginas: str, titel: str = "") -> PdfFacts:
    """What was seen in a file with these pages, a block for each line."""
    return PdfFacts(
        "0" * 64,
        1,
        tuple(
            PdfPage(
                nummer, 595, 842,
                tuple(Blok(Bloksoort.ALINEA, (Tekst(regel),)) for regel in tekst.split("\n")),
                (), 0.0, heeft_beeld=False,
            )
            for nummer, tekst in enumerate(paginas, start=1)
        ),
        titel,
        "nl",
        getagd=True,
    )  # fmt: skip


def tekst(*alineas: str) -> bytes:
    """A tagged PDF with these paragraphs."""
    drawing = Drawing("Voorbeeld")
    for alinea in alineas:
        drawing.paragraph(alinea)
    return drawing.save()


@pytest.mark.parametrize(("waar", "code", "sleutel"), WEL)
def test_it_is_found(waar: str, code: str, sleutel: str) -> None:
    gevonden = find_persoonsgegevens(waar)
    assert [(g.soort.value, g.sleutel) for g in gevonden] == [(code, sleutel)]
    assert (
        waar[gevonden[0].begin : gevonden[0].eind].split() == gevonden[0].waarde.split()
        or "\u2011" in waar
        or "\u2013" in waar
    )


@pytest.mark.parametrize("waar", NIET)
def test_it_is_something_else(waar: str) -> None:
    assert [(g.soort.value, g.waarde) for g in find_persoonsgegevens(waar)] == []


@pytest.mark.parametrize(("waar", "code", "sleutel"), WEL)
def test_it_is_found_in_running_text(waar: str, code: str, sleutel: str) -> None:
    zin = f"Het college schreef op 3 maart 2023 het volgende, zie bijlage 2. {waar}\nDaarna volgde nog een brief."
    assert (code, sleutel) in {(g.soort.value, g.sleutel) for g in find_persoonsgegevens(zin)}


def test_the_table_is_large() -> None:
    assert len(WEL) + len(NIET) >= 150
    assert {code for _, code, _ in WEL} == {f"PER00{n}" for n in range(1, 8)}


def test_each_piece_once_and_in_order() -> None:
    zin = "Mail test@voorbeeld.example of bel 06-12345678; rekening NL91ABNA0417164300, auto 12-BDF-3."
    gevonden = find_persoonsgegevens(zin)
    assert [g.soort.value for g in gevonden] == ["PER004", "PER003", "PER002", "PER006"]
    assert all(a.eind <= b.begin for a, b in pairwise(gevonden))


def test_nothing_shows_itself_when_printed() -> None:
    (gegeven,) = find_persoonsgegevens("06-12345678")
    assert "1234" not in repr(gegeven)


def test_any_text_can_be_searched() -> None:
    rng = random.Random(3)
    tekens = string.digits * 4 + string.ascii_letters + " .-/@()+€#\n\u00a0\u2011"
    for _ in range(300):
        zin = "".join(rng.choices(tekens, k=400))
        for gegeven in find_persoonsgegevens(zin):
            assert 0 <= gegeven.begin < gegeven.eind <= len(zin)


# --- what is allowed


@pytest.mark.parametrize(
    ("waarde", "zin"),
    [
        ("@voorbeeld.example", "test@voorbeeld.example"),
        ("voorbeeld.example", "test@voorbeeld.example"),
        ("VOORBEELD.example", "Test@post.Voorbeeld.example"),
        ("woo@voorbeeld.example", "WOO@voorbeeld.example"),
        ("088-1234567", "+31 (0)88 123 45 67"),
        ("088 123 45 67", "0881234567"),
        ("NL91ABNA0417164300", "NL91 ABNA 0417 1643 00"),
        ("NL91 ABNA 0417 1643 00", "nl91abna0417164300"),
        ("Voorbeeldstraat 12, 1234 AB Voorbeeldstad", "Voorbeeldstraat 12\n1234AB Voorbeeldstad"),
        ("1234 AB 12", "Voorbeeldstraat 12, 1234 AB"),
        ("12-BDF-3", "kenteken 12bdf3"),
        ("123456782", "bsn 1234.56.782"),
        ("12-05-1980", "geboren op 12 mei 1980"),
    ],
)
def test_what_is_allowed_is_no_finding(waarde: str, zin: str) -> None:
    assert check_tekst(facts(zin), "x.pdf") != []
    assert check_tekst(facts(zin), "x.pdf", allow((waarde,))) == []


@pytest.mark.parametrize(
    ("waarde", "zin"),
    [
        ("@voorbeeld.example", "test@nietvoorbeeld.example"),
        ("sub.voorbeeld.example", "test@voorbeeld.example"),
        ("woo@voorbeeld.example", "test@voorbeeld.example"),
        ("088-1234567", "088-1234568"),
        ("1234 AB 12", "Voorbeeldstraat 14, 1234 AB"),
        ("niets", "06-12345678"),
    ],
)
def test_what_resembles_it_is_not_allowed(waarde: str, zin: str) -> None:
    assert len(check_tekst(facts(zin), "x.pdf", allow((waarde,)))) == 1


# --- how a finding speaks


def test_one_finding_for_each_page_and_kind() -> None:
    gevonden = check_tekst(
        facts(
            "a@voorbeeld.example b@voorbeeld.example A@voorbeeld.example 06-12345678",
            "",
            "c@voorbeeld.example",
        ),
        "x.pdf",
    )
    assert [(b.code, b.pagina, b.melding) for b in gevonden] == [
        ("PER003", 1, "Op deze pagina staat 1 telefoonnummer."),
        ("PER004", 1, "Op deze pagina staan 2 e-mailadressen."),
        ("PER004", 3, "Op deze pagina staat 1 e-mailadres."),
    ]


def test_a_finding_never_says_what_it_found() -> None:
    for bevinding in check_tekst(facts("bel 06-12345678", titel="test@voorbeeld.example"), "x.pdf"):
        gezegd = str(bevinding.record()) + repr(bevinding)
        assert "1234" not in gezegd
        assert "test@" not in gezegd
        assert bevinding.geheim is not None
        assert bevinding.geheim.onthul() in ("06-12345678", "test@voorbeeld.example")


def test_a_value_over_two_blocks_is_found() -> None:
    assert codes(tuple(check_tekst(facts("Voorbeeldstraat 12\n1234 AB Voorbeeldstad"), "x.pdf"))) == [
        "PER005"
    ]


# --- in a publication


@pytest.mark.parametrize(
    ("wijziging", "plek"),
    [
        (csv("Nota over de brug", "Nota van 06-12345678"), ("B2", 2)),
        (
            csv(
                "0001,Nota over de brug,2023-05-09,nota,Gemeente",
                "0001,Nota,2023-05-09,nota,J. Voorbeeld 06-12345678",
            ),
            ("E2", 2),
        ),
        (csv("Z1; Z2", "Z1; tel 06-12345678"), ("P3", 3)),
        (yml("samenvatting: De gemeente", "samenvatting: Bel 06-12345678. De gemeente"), (None, 22)),
        (yml("{nummer: '1', tekst: De nota}", "{nummer: '1', tekst: De nota van 06-12345678}"), (None, 21)),
        (yml("titel: Kaart van de brug", "titel: Kaart van 06-12345678"), (None, 34)),
        (yml("kenmerk: WOO-2024-001", "kenmerk: 06-12345678"), (None, 2)),
    ],
)
def test_free_text_is_searched_at_its_place(
    wijziging: Wijziging, plek: tuple[str | None, int], tmp_path: Path
) -> None:
    (bevinding,) = find(tmp_path, wijziging)
    assert (bevinding.code, bevinding.cel, bevinding.regel) == ("PER003", *plek)
    assert "1234" not in bevinding.melding + bevinding.advies


def test_a_bare_number_in_a_reference_is_no_personal_data(tmp_path: Path) -> None:
    wijzigingen = (yml("kenmerk: WOO-2024-001", "kenmerk: 123456782"), csv("Z1; Z2", "123456782; 12-BDF-3"))
    assert find(tmp_path, *wijzigingen) == ()


CONTACT = (
    "contact: {telefoon: 088-1234567, email: woo@voorbeeld.example, tekst: Testplein 1 1234 AB Testdorp}"
)


@pytest.mark.parametrize(
    ("wijziging", "zin"),
    [
        (yml("taal: nl", "toegestaan: [088-1234567]"), "Bel 088 123 45 67."),
        (yml("taal: nl", "toegestaan: ['@voorbeeld.example']"), "Mail test@voorbeeld.example."),
        (yml("taal: nl", CONTACT), "Bel 088 123 45 67 of mail woo@voorbeeld.example."),
        (yml("taal: nl", CONTACT), "Bezoek ons: Testplein 1, 1234 AB Testdorp."),
        (
            yml("adres: Postbus 200, 1300 AE Almere", "adres: Testplein 1, 1234 AB Testdorp"),
            "Testplein 1, 1234 AB Testdorp.",
        ),
        (
            mkdocs("email: woo@woo.example", "email: woo@woo.example\n      telefoon: 088-1234567"),
            "Bel 088-1234567.",
        ),
        (
            mkdocs("    contact:", "    persoonsgegevens: {toegestaan: [088-1234567]}\n    contact:"),
            "Bel 088-1234567.",
        ),
        (yml("taal: nl", ""), "Mail woo@woo.example."),
    ],
)
def test_what_an_authority_says_of_itself_is_public(wijziging: Wijziging, zin: str, tmp_path: Path) -> None:
    document = Zet("documenten/0001.pdf", tekst(zin))
    assert find(tmp_path / "a", document, wijziging) == ()


def test_another_address_at_the_contact_is_not_public(tmp_path: Path) -> None:
    document = Zet("documenten/0001.pdf", tekst("Mail testpersoon@voorbeeld.example."))
    assert codes(find(tmp_path, document, yml("taal: nl", CONTACT))) == ["PER004"]


STRENG = mkdocs("    contact:", "    persoonsgegevens: {weging: blokkade}\n    contact:")
MAIL = Zet("documenten/0001.pdf", tekst("Mail testpersoon@voorbeeld.example."))


def test_a_portal_can_make_it_block(tmp_path: Path) -> None:
    los = check_portaal(tmp_path / "a", MAIL).oordeel
    assert [b.niveau for b in los.bevindingen] == [Niveau.WAARSCHUWING]
    assert len(los.goedgekeurd) == 1
    streng = check_portaal(tmp_path / "b", MAIL, STRENG).oordeel
    assert [b.niveau for b in streng.bevindingen] == [Niveau.BLOKKADE]
    assert streng.goedgekeurd == ()


def test_what_blocks_by_choice_can_be_accepted(tmp_path: Path) -> None:
    aanvaard = yml("taal: nl", "aanvaard: [{code: PER004, document: '0001', reden: Dit adres is openbaar.}]")
    oordeel = check_portaal(tmp_path, MAIL, STRENG, aanvaard).oordeel
    assert [b.aanvaard for b in oordeel.bevindingen] == ["Dit adres is openbaar."]
    assert len(oordeel.goedgekeurd) == 1


@pytest.mark.parametrize(
    ("regel", "code"),
    [
        ("toegestaan: [wie dan ook]", "MET004"),
        ("toegestaan: 088-1234567", "MET004"),
        ("toegestaan: [[a]]", "MET004"),
    ],
)
def test_an_entry_that_says_nothing_is_a_finding(regel: str, code: str, tmp_path: Path) -> None:
    (bevinding,) = find(tmp_path, yml("taal: nl", regel))
    assert bevinding.code == code
    assert "toegestaan" in bevinding.melding


def test_a_short_number_may_be_on_the_list(tmp_path: Path) -> None:
    assert find(tmp_path, yml("taal: nl", "toegestaan: ['14 036', 0800-1234]")) == ()


@pytest.mark.parametrize(
    ("regel", "verwacht"),
    [
        ("persoonsgegevens: {weging: zwaar}", ("MET004", 6)),
        ("persoonsgegevens: {weegt: blokkade}", ("MET002", 6)),
        ("persoonsgegevens: {toegestaan: [088-1234567, onzin]}", ("MET013", 6)),
        ("persoonsgegevens: {weging: info}", ("MET004", 6)),
    ],
)
def test_a_setting_that_cannot_be(regel: str, verwacht: tuple[str, int], tmp_path: Path) -> None:
    bevindingen = find(
        tmp_path, mkdocs("    organisatie: gemeente Almere", f"    {regel}\n    organisatie: gemeente Almere")
    )
    assert [(b.code, b.regel) for b in bevindingen] == [verwacht]


def test_a_withdrawn_publication_is_searched_where_it_still_speaks(tmp_path: Path) -> None:
    ingetrokken = (
        yml("status: gepubliceerd", "status: ingetrokken"),
        yml(
            "taal: nl",
            "intrekking: {datum: 2024-04-01, reden: correctie procedurele fout, toelichting: Bel 06-12345678}",
        ),
    )
    bevindingen = find(tmp_path, MAIL, *ingetrokken)
    assert codes(bevindingen) == ["PER003"]
