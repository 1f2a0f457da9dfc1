# SPDX-License-Identifier: EUPL-1.2
"""The verdict: what may be published on which day, what holds it back, and what a person may accept."""

from __future__ import annotations

import ast
from datetime import date
from pathlib import Path

import pytest

from tests.besluiten.maken import (
    PAD,
    VANDAAG,
    Hernoem,
    Weg,
    Wijziging,
    Zet,
    blokkades,
    check_portaal,
    codes,
    csv,
    draw_goed,
    draw_lek,
    draw_open,
    find,
    make_portaal,
    yml,
)
from tests.check.geval import Geval, alle
from tests.check.gevallen import GEVALLEN
from tests.conftest import ROOT
from tests.make_pdf import cover
from woopub.build import run_check
from woopub.model import CODES, CheckedPublicatie
from woopub.pages import make_pages

LEKKEN = {code for code in CODES if code.startswith("LEK") and CODES[code].niveau == "blokkade"}
AFWEEGBAAR = {
    *LEKKEN,
    "BST012",
    "INV007",
    "INV008",
    "INV016",
    "INV017",
    "GRD003",
    "GRD004",
    "GRD005",
    "GRD009",
    "GRD012",
    "GRD013",
    "GRD014",
    "GRD015",
    "GRD016",
    "GRD022",
    "GRD023",
    "TRM005",
    "TRM010",
    "TRM011",
}
STATUS = "status: gepubliceerd"
FOUT = yml("organisatie: gemeente Almere", "organisatie: gemeente Niks")


def aanvaard(*regels: str) -> Wijziging:
    return yml("taal: nl", f"aanvaard: [{', '.join(regels)}]")


def status(nieuw: str, dag: str = "2024-03-15") -> tuple[Wijziging, ...]:
    return (
        yml("publicatiedatum: 2024-03-15", f"publicatiedatum: {dag}"),
        yml(STATUS, f"status: {nieuw}"),
    )


def publish(map_: Path, *wijzigingen: Wijziging, vandaag: date = VANDAAG) -> list[str]:
    """Return the paths of the publications that may be rendered."""
    goedgekeurd = check_portaal(map_, *wijzigingen, vandaag=vandaag).oordeel.goedgekeurd
    return [publicatie.publicatie.pad for publicatie in goedgekeurd]


# --- due or not


def test_what_is_right_is_published(tmp_path: Path) -> None:
    oordeel = check_portaal(tmp_path).oordeel
    assert [publicatie.publicatie.pad for publicatie in oordeel.goedgekeurd] == [PAD]
    publicatie = oordeel.goedgekeurd[0]
    assert publicatie.organisatie.label == "gemeente Almere"
    assert publicatie.is_verzoek
    assert [stuk.id for stuk in publicatie.stukken] == [
        "besluitbrief", "bijlagen/kaart", "documenten/0001", "documenten/0002",
    ]  # fmt: skip
    assert publicatie.bijlagen[0].titel == "Kaart van de brug"
    assert [(d.regel.id, d.paginas) for d in publicatie.documenten][:3] == [
        ("0001", 1),
        ("0002", 1),
        ("0003", 0),
    ]
    assert [reden for _, reden in publicatie.documenten[1].motiveringen] == [
        "Hier gaat het om een medewerker."
    ]


def test_a_concept_with_faults_is_reported_and_blocks_nothing(tmp_path: Path) -> None:
    oordeel = check_portaal(tmp_path, *status("concept"), FOUT).oordeel
    assert codes(oordeel.bevindingen) == ["MET005"]
    assert oordeel.goedgekeurd == ()
    assert oordeel.geblokkeerd == ()


@pytest.mark.parametrize("fout", [FOUT, yml("titel: Verzoek", "titel: Woo: verzoek"), Weg("besluit.yml")])
def test_a_fault_holds_a_publication_back(fout: Wijziging, tmp_path: Path) -> None:
    oordeel = check_portaal(tmp_path, fout).oordeel
    assert oordeel.goedgekeurd == ()
    assert oordeel.geblokkeerd == (PAD,)


@pytest.mark.parametrize(
    "regel", ["status: gepubliceert", "status:", "status: ''", "status: [concept]", "stat: x"]
)
def test_a_status_that_cannot_be_read_is_no_concept(regel: str, tmp_path: Path) -> None:
    oordeel = check_portaal(tmp_path, yml(STATUS, regel)).oordeel
    assert oordeel.geblokkeerd == (PAD,)


def test_one_blocked_publication_does_not_hold_back_another(tmp_path: Path) -> None:
    andere = "/besluiten/2024/tweede"
    oordeel = check_portaal(
        tmp_path, Zet(f"{andere}/besluit.yml", "titel: Tweede\nstatus: gepubliceerd\n")
    ).oordeel
    assert [publicatie.publicatie.pad for publicatie in oordeel.goedgekeurd] == [PAD]
    assert oordeel.geblokkeerd == (andere[1:],)


@pytest.mark.parametrize(
    ("vandaag", "verwacht"), [(date(2024, 6, 1), []), (date(2024, 6, 2), [PAD]), (date(2024, 6, 3), [PAD])]
)
def test_planned_waits_for_its_day(vandaag: date, verwacht: list[str], tmp_path: Path) -> None:
    assert publish(tmp_path, *status("gepland", "2024-06-02"), vandaag=vandaag) == verwacht


def test_planned_with_a_fault_blocks_only_on_its_day(tmp_path: Path) -> None:
    planning = (*status("gepland", "2024-06-02"), FOUT)
    assert check_portaal(tmp_path / "a", *planning, vandaag=date(2024, 6, 1)).oordeel.geblokkeerd == ()
    assert check_portaal(tmp_path / "b", *planning, vandaag=date(2024, 6, 2)).oordeel.geblokkeerd == (PAD,)


@pytest.mark.parametrize("dag", ["", "2024-02-30"])
def test_planned_without_a_day_is_blocked(dag: str, tmp_path: Path) -> None:
    assert check_portaal(tmp_path, *status("gepland", dag)).oordeel.geblokkeerd == (PAD,)


def test_a_future_day_of_publication_warns_and_never_blocks(tmp_path: Path) -> None:
    controle = check_portaal(tmp_path, *status("gepubliceerd", "2024-06-02"))
    assert codes(controle.oordeel.bevindingen) == ["TRM001"]
    assert len(controle.oordeel.goedgekeurd) == 1


# --- taken back

INGETROKKEN = (
    *status("ingetrokken"),
    yml("taal: nl", "intrekking: {datum: 2024-04-01, reden: correctie procedurele fout}"),
)


def test_what_was_taken_back_keeps_no_file(tmp_path: Path) -> None:
    (publicatie,) = check_portaal(tmp_path, *INGETROKKEN).oordeel.goedgekeurd
    assert publicatie.ingetrokken
    assert publicatie.stukken == ()


def test_what_was_taken_back_needs_no_file(tmp_path: Path) -> None:
    weg = [Weg(naam) for naam in ("documenten/0001.pdf", "bijlagen/kaart.pdf", "besluitbrief.pdf")]
    controle = check_portaal(tmp_path, *INGETROKKEN, *weg)
    assert controle.oordeel.bevindingen == ()


def test_a_leak_in_what_was_taken_back_does_not_delay_the_notice(tmp_path: Path) -> None:
    lek, kapot = Zet("documenten/0002.pdf", draw_lek()), Zet("documenten/0001.pdf", "kapot")
    controle = check_portaal(tmp_path, *INGETROKKEN, lek, kapot)
    assert codes(controle.oordeel.bevindingen) == ["BST006", "LEK001"]
    assert controle.oordeel.geblokkeerd == ()
    assert controle.oordeel.goedgekeurd[0].stukken == ()


def test_a_fault_in_the_notice_itself_blocks(tmp_path: Path) -> None:
    assert check_portaal(tmp_path, *INGETROKKEN, FOUT).oordeel.geblokkeerd == (PAD,)


# --- accepted

LEK = Zet("documenten/0002.pdf", draw_lek(2))


def lek_regel(document: str = "'0002'", pagina: str = "1", reden: str = "Dit woord is niet geheim.") -> str:
    return f"{{code: LEK001, document: {document}, pagina: {pagina}, reden: {reden}}}"


def test_an_accepted_leak_stays_in_the_report_with_its_reason(tmp_path: Path) -> None:
    bevindingen = find(tmp_path, LEK, aanvaard(lek_regel()))
    assert [(b.code, b.pagina, b.aanvaard) for b in bevindingen] == [
        ("LEK001", 2, None), ("LEK001", 1, "Dit woord is niet geheim."),
    ]  # fmt: skip
    assert bevindingen[1].record()["aanvaard"] == "Dit woord is niet geheim."


def test_a_leak_is_published_only_when_every_page_is_accepted(tmp_path: Path) -> None:
    assert publish(tmp_path / "a", LEK, aanvaard(lek_regel())) == []
    assert publish(tmp_path / "b", LEK, aanvaard(lek_regel(), lek_regel(pagina="2"))) == [PAD]


@pytest.mark.parametrize(
    ("regel", "verwacht"),
    [
        ("{code: LEK001, reden: Dit woord is niet geheim.}", "MET011"),
        (lek_regel(document="''"), "MET011"),
        (lek_regel(pagina=""), "MET011"),
        (lek_regel(document="'0001'"), "MET010"),
        (lek_regel(pagina="3"), "MET010"),
        (lek_regel(reden="Te kort."), "MET004"),
        (lek_regel(pagina="0"), "MET004"),
        (lek_regel().replace("LEK001", "LEK*"), "MET010"),
        (lek_regel().replace("LEK001", "LEK"), "MET010"),
    ],
)
def test_a_leak_is_never_accepted_by_pattern(regel: str, verwacht: str, tmp_path: Path) -> None:
    bevindingen = find(tmp_path, LEK, aanvaard(regel))
    assert verwacht in codes(bevindingen)
    assert [b.aanvaard for b in bevindingen if b.code == "LEK001"] == [None, None]


def test_a_leak_in_the_letter_or_an_attachment_is_accepted_by_its_own_name(tmp_path: Path) -> None:
    lekken = (Zet("besluitbrief.pdf", draw_lek()), Zet("bijlagen/kaart.pdf", draw_lek()))
    regels = (lek_regel("besluitbrief"), lek_regel("bijlagen/kaart"))
    assert blokkades(find(tmp_path, *lekken, aanvaard(*regels))) == []


def test_accepting_a_document_does_not_accept_an_attachment_of_that_name(tmp_path: Path) -> None:
    zelfde_naam = (
        Hernoem("bijlagen/kaart.pdf", "bijlagen/0002.pdf"),
        yml("bijlagen/kaart.pdf", "bijlagen/0002.pdf"),
        Zet("bijlagen/0002.pdf", draw_lek()),
        Zet("documenten/0002.pdf", draw_lek()),
    )
    bevindingen = find(tmp_path, *zelfde_naam, aanvaard(lek_regel()))
    assert [(b.document, b.aanvaard is None) for b in bevindingen] == [
        ("bijlagen/0002", True),
        ("0002", False),
    ]


def test_a_file_of_two_rows_is_known_by_the_row_that_publishes_it(tmp_path: Path) -> None:
    ook = csv(
        "0003,Gespreksverslag,2023-05,verslag,,,niet openbaar,5.1.2.e,,",
        "0003,Verslag,,,,,niet openbaar,5.1.2.e,,0002.pdf",
    )
    bevindingen = find(tmp_path, ook, Zet("documenten/0002.pdf", draw_lek()))
    assert [(b.code, b.document) for b in bevindingen] == [("LEK001", "0002"), ("BST007", "0003")]


def test_a_document_is_known_by_any_spelling_of_its_file(tmp_path: Path) -> None:
    groot = Hernoem("documenten/0002.pdf", "documenten/0002.PDF")
    (bevinding,) = find(tmp_path, groot, Zet("documenten/0002.PDF", draw_lek()))
    assert bevinding.document == "0002"


def test_only_a_judgement_can_be_accepted() -> None:
    blokkerend = {code for code, soort in CODES.items() if soort.niveau == "blokkade"}
    assert {code for code in blokkerend if CODES[code].aanvaardbaar} == AFWEEGBAAR
    assert all(CODES[code].aanvaardbaar for code in set(CODES) - blokkerend)


@pytest.mark.parametrize("geval", [g for g in GEVALLEN if g.code not in ("MET011", "MET010")], ids=str)
def test_acceptance_of_anything_never_breaks_a_page(geval: Geval, tmp_path: Path) -> None:
    """Whatever is accepted, what passes can be rendered: nothing half-read reaches a page."""
    regel = f"{{code: {geval.code}, document: '0002', pagina: 1, reden: Zo moet het blijven.}}"
    if geval.code not in LEKKEN:
        regel = f"{{code: {geval.code}, reden: Zo moet het blijven.}}"
    root = make_portaal(tmp_path, *alle(geval.fout))
    for besluit in root.glob("besluiten/2024/*/besluit.yml"):
        tekst = besluit.read_text(encoding="utf-8")
        if "aanvaard:" not in tekst:
            besluit.write_text(f"{tekst}aanvaard: [{regel}]\n", encoding="utf-8")
    controle = run_check(root, vandaag=VANDAAG)
    if controle.portaal is not None and controle.oordeel.goedgekeurd:
        pages = list(make_pages(controle.portaal, controle.oordeel.goedgekeurd))
        assert len(pages) > 10
    if not CODES[geval.code].aanvaardbaar:
        assert geval.code in blokkades(controle.oordeel.bevindingen)


# --- only the room check


def test_only_the_room_check_makes_a_checked_publication() -> None:
    makers = set()
    for module in (ROOT / "src" / "woopub").rglob("*.py"):
        tree = ast.parse(module.read_text(encoding="utf-8"))
        names = {CheckedPublicatie.__name__}
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom):
                names |= {a.asname for a in node.names if a.name == CheckedPublicatie.__name__ and a.asname}
        calls = (node.func for node in ast.walk(tree) if isinstance(node, ast.Call))
        if any(ast.unparse(call).rpartition(".")[2] in names for call in calls):
            makers.add(module.relative_to(ROOT / "src" / "woopub").as_posix())
    assert makers == {"check/oordeel.py"}


def test_a_file_of_two_rows_has_the_pages_of_both(tmp_path: Path) -> None:
    tweemaal = csv(
        "0007,Offerte,,offerte,,,openbaar,,,,,,,,ja,,", "0007,Offerte,,offerte,,,openbaar,,,0001.pdf,,,,,,,"
    )
    (publicatie,) = check_portaal(
        tmp_path, tweemaal, Zet("documenten/0001.pdf", draw_open(2))
    ).oordeel.goedgekeurd
    assert [d.paginas for d in publicatie.documenten if d.stuk] == [2, 1, 2]


def test_each_leak_on_a_page_is_accepted_by_itself(tmp_path: Path) -> None:
    """A leak that joins a page later must not slip through with an acceptance given before."""
    twee = Zet("documenten/0002.pdf", cover(cover(draw_goed(), "brug", "5.1.2.e"), "nota", "5.1.2.e"))
    een_keer, twee_keer = aanvaard(lek_regel()), aanvaard(lek_regel(), lek_regel())
    assert [bool(b.aanvaard) for b in find(tmp_path / "a", twee, een_keer)] == [False, True]
    assert [bool(b.aanvaard) for b in find(tmp_path / "b", twee, twee_keer)] == [True, True]
