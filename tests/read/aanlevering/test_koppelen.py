# SPDX-License-Identifier: EUPL-1.2
"""Which file belongs to which row: names as clerks and programs make them, each with what must come of it."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from tests.read.aanlevering.aanleveren import maak_map, maak_regel, maak_regels, maak_zip
from woopub.model import Beoordeling, Bevinding, Inventarisregel, Niveau
from woopub.read.aanlevering import match_bestanden, read_aanlevering


def koppel(map_: Path, regels: Sequence[Inventarisregel]) -> tuple[dict[str, str], list[Bevinding]]:
    """Return the member by id, and the findings."""
    aanlevering, fouten = read_aanlevering(map_, "levering")
    assert aanlevering is not None
    with aanlevering:
        gevonden, bevindingen = match_bestanden(aanlevering, regels)
    return {id_: vondst.lid.naam for id_, vondst in gevonden.items()}, fouten + bevindingen


def noem(bevindingen: Sequence[Bevinding]) -> list[tuple[str, str, str | None]]:
    return sorted((b.code, b.bestand, b.document) for b in bevindingen if b.code != "BST020")


IDS = ("0001", "0002", "0012")
# A name, and the id that it belongs to; with an asterisk where a person should look (BST022).
NAMEN = [
    ("0012.pdf", "0012"),
    ("0012.PDF", "0012*"),
    ("12.pdf", "0012*"),
    ("00012.pdf", "0012*"),
    ("0012 .pdf", "0012"),
    ("map/onder/0012.pdf", "0012"),
    ("0012 - Technische briefing.pdf", "0012"),
    ("0012_gelakt.pdf", "0012"),
    ("0012-gelakt.pdf", "0012"),
    ("0012.docx.pdf", "0012"),
    ("0012 (1).pdf", "0012"),
    ("12. brief.pdf", "0012*"),
    ("(0012) brief.pdf", "0012"),
    ("[0012] brief.pdf", "0012"),
    ("#12.pdf", "0012*"),
    ("nr. 12 brief.pdf", "0012*"),
    ("Document 12.pdf", "0012*"),
    ("Document nr. 0012.pdf", "0012"),
    ("doc 0012 (gelakt).pdf", "0012"),
    ("DOC0012.pdf", "0012"),
    ("Woo 2021 document 0012 gelakt.pdf", "0012"),
    ("gelakt_0012.pdf", "0012"),
    ("Kopie van 0012.pdf", "0012"),
    ("0012_20210312_brief.pdf", "0012"),
    ("0012-2021-03-12-brief.pdf", "0012"),
    ("0012 12 maart 2021 brief.pdf", "0012"),
    ("12_2021_begroting.pdf", "0012*"),
    ("20210312 - 0012 brief.pdf", "0012*"),
    ("VWS-WC-1-0012.pdf", "0012*"),
    ("VWS-WC-1-0012 Technische briefing.pdf", "0012*"),
    ("VWS_WC_1_0012_gelakt.pdf", "0012*"),
    ("Woo-2023-0012.pdf", "0012*"),
    ("2023-0012.pdf", "0012*"),
    ("Technische briefing 0012.pdf", "0012*"),
    ("0012.xlsx", "0012"),
    ("0012 inventarislijst museum.pdf", "0012"),
    # Digits that are something else.
    ("2021 brief 12 maart.pdf", ""),
    ("brief 12 maart 2021.pdf", ""),
    ("12 maart 2021.pdf", ""),
    ("12-03-2021 verslag.pdf", ""),
    ("12.3.21 verslag.pdf", ""),
    ("verslag 2012-12.pdf", ""),
    ("overleg 12 uur.pdf", ""),
    ("bijlage 12.pdf", ""),
    ("bijlage 0012.pdf", ""),
    ("verslag versie 12.pdf", ""),
    ("brief over 12 huizen.pdf", ""),
    ("0012-1.pdf", ""),
    ("0012.1 brief.pdf", ""),
    ("0012_2.pdf", ""),
    ("VWS-0012-1.pdf", ""),
    ("0012a.pdf", ""),
    ("0012é.pdf", ""),
    ("x0012.pdf", ""),
    ("10012.pdf", ""),
    ("0012-0001.pdf", ""),
    ("0012 en 0001.pdf", ""),
    ("0012, 0001.pdf", ""),
    ("0012 0001.pdf", ""),
    ("brief.pdf", ""),
    (".pdf.pdf", None),
    (f"{'a-' * 120}0012.pdf", "0012*"),
]  # fmt: skip


@pytest.mark.parametrize(("naam", "verwacht"), NAMEN)
def test_naam(tmp_path: Path, naam: str, verwacht: str | None) -> None:
    maak_map(tmp_path, [naam])
    gevonden, bevindingen = koppel(tmp_path, maak_regels(IDS))
    plek = f"levering/{naam}"
    if verwacht:
        id_ = verwacht.rstrip("*")
        assert gevonden == {id_: naam}
        assert noem(bevindingen) == ([("BST022", plek, id_)] if verwacht.endswith("*") else [])
    else:
        assert gevonden == {}
        assert noem(bevindingen) == ([] if verwacht is None else [("BST018", plek, None)])
    assert {b.document for b in bevindingen if b.code == "BST020"} == {*IDS} - {*gevonden}


# Ids, names of one delivery, and the file by id.
LEVERINGEN: list[tuple[list[str], list[str], dict[str, str]]] = [
    (["1", "10", "1.1"], ["1.pdf", "1.1 brief.pdf", "10 x.pdf"],
     {"1": "1.pdf", "1.1": "1.1 brief.pdf", "10": "10 x.pdf"}),
    (["1", "10"], ["1.1 brief.pdf", "10.1.pdf"], {}),
    (["3.10", "3.1"], ["3.10.pdf", "3.1 - x.pdf"], {"3.10": "3.10.pdf", "3.1": "3.1 - x.pdf"}),
    (["1E05", "10001", "a-1"], ["1e05.pdf", "10001 x.pdf", "A-1.pdf"],
     {"1E05": "1e05.pdf", "10001": "10001 x.pdf", "a-1": "A-1.pdf"}),
    (["100000", "1E05"], ["1E05.pdf"], {"1E05": "1E05.pdf"}),
    (["2021-000123-4", "2021-000123-40"], ["2021-000123-4 brief.pdf", "brief 2021-000123-40.pdf"],
     {"2021-000123-4": "2021-000123-4 brief.pdf", "2021-000123-40": "brief 2021-000123-40.pdf"}),
    (["20210312", "12"], ["20210312 brief.pdf"], {"20210312": "20210312 brief.pdf"}),
    (["12", "0012"], ["12.pdf", "0012.pdf", "012.pdf"], {"12": "12.pdf", "0012": "0012.pdf"}),
    (["2021", "12"], ["2021 brief 12 maart.pdf"], {}),
    (["2021"], ["2021.pdf"], {"2021": "2021.pdf"}),
    (["1", "2", "3", "12"], ["VWS-WC-1-1.pdf", "VWS-WC-1-2.pdf", "VWS-WC-1-3 x.pdf", "VWS-WC-1-12.pdf"],
     {"1": "VWS-WC-1-1.pdf", "2": "VWS-WC-1-2.pdf", "3": "VWS-WC-1-3 x.pdf", "12": "VWS-WC-1-12.pdf"}),
    (["1", "2", "3", "12"], ["VWS-WC-1-3.pdf"], {}),
    (["1", "2", "3", "12"], ["VWS-WC-1-12.pdf"], {"12": "VWS-WC-1-12.pdf"}),
    (["1", "2", "3"], ["2021-000123-1.pdf", "2021-000123-2.pdf", "2021-000123-3.pdf"],
     {"1": "2021-000123-1.pdf", "2": "2021-000123-2.pdf", "3": "2021-000123-3.pdf"}),
    (["1", "2", "3"], ["2021-12-1.pdf", "2021-12-2.pdf", "2021-12-3.pdf"], {}),
    (["1", "2", "3", "10001"], ["10001-1.pdf", "10001-2.pdf", "10001-3.pdf"], {}),
    (["1", "2", "3"], ["Bijlage 1.pdf", "Bijlage 2.pdf", "Bijlage 3.pdf"], {}),
    (["VWS-1-1", "VWS-1-10"], ["vws-1-1.pdf", "VWS-1-10_def.pdf"],
     {"VWS-1-1": "vws-1-1.pdf", "VWS-1-10": "VWS-1-10_def.pdf"}),
    (["Bijlage-1"], ["bijlage-1.pdf"], {"Bijlage-1": "bijlage-1.pdf"}),
    (["A", "B"], ["A.pdf", "b brief.pdf"], {"A": "A.pdf", "B": "b brief.pdf"}),
    # A code of digits: the longest id at its end, where that is no chance and nothing else is an id.
    (["10001", "10002"], ["2025-01-10002.pdf"], {"10002": "2025-01-10002.pdf"}),
    (["10001", "10002"], ["10001-01-10002.pdf"], {}),
    (["1", "10"], ["2025-01-10.pdf"], {}),
    (["01-10002", "10002"], ["2025-01-10002.pdf"], {"01-10002": "2025-01-10002.pdf"}),
    # A word with a letter at the end, where no other file is for that row.
    (["A", "B", "C1"], ["Advies A.pdf", "Bijlage C1.pdf", "B.pdf"],
     {"A": "Advies A.pdf", "B": "B.pdf", "C1": "Bijlage C1.pdf"}),
    (["A", "C1"], ["Advies A.pdf", "Nota A.pdf", "C1.pdf", "Bijlage C1.pdf"], {"C1": "C1.pdf"}),
    (["A", "C1"], ["vitamine a.pdf", "bijlage c1.pdf"], {}),
    (["1", "2"], ["Nota 1.pdf"], {}),
    # A folder with the id, and one file in it.
    (["0001", "0002"], ["0001/mail.pdf", "0002 - Nota/nota.pdf", "0002 - Nota/lees.msg"],
     {"0001": "0001/mail.pdf", "0002": "0002 - Nota/nota.pdf"}),
    (["0001", "0002"], ["0001/mail.pdf", "0001/bijlage.pdf"], {}),
    (["0001", "0002"], ["0001/mail.pdf", "0001/map/bijlage.pdf"], {}),
    (["0001", "0002"], ["0001/0001.pdf", "0002.pdf", "x/0002/mail.pdf"],
     {"0001": "0001/0001.pdf", "0002": "0002.pdf"}),
    (["2021"], ["2021/mail.pdf"], {}),
    (["0001"], ["a/0001/mail.pdf", "b/0001/mail.pdf"], {}),
    ([], ["1.pdf"], {}),
]  # fmt: skip


@pytest.mark.parametrize(("ids", "namen", "verwacht"), LEVERINGEN)
def test_levering(tmp_path: Path, ids: list[str], namen: list[str], verwacht: dict[str, str]) -> None:
    maak_map(tmp_path, namen)
    gevonden, bevindingen = koppel(tmp_path, maak_regels(ids))
    assert gevonden == verwacht
    over = {f"levering/{naam}" for naam in namen} - {f"levering/{naam}" for naam in verwacht.values()}
    assert {b.bestand for b in bevindingen if b.code == "BST018"} == over


def test_de_titel_is_de_naam_van_het_bestand(tmp_path: Path) -> None:
    maak_map(tmp_path, ["Mail.PDF", "x/nota.pdf", "dubbel.pdf", "a/twee.pdf", "b/twee.pdf", "brief.pdf"])
    titels = ["mail.pdf", "nota.pdf", "dubbel.pdf", "Dubbel.pdf", "twee.pdf", "brief"]
    regels = [replace(maak_regel(f"{n}", rij=n), titel=titel) for n, titel in enumerate(titels, start=11)]
    gevonden, bevindingen = koppel(tmp_path, regels)
    assert gevonden == {"11": "Mail.PDF", "12": "x/nota.pdf"}
    assert {b.bestand for b in bevindingen if b.code == "BST022"} == {
        "levering/Mail.PDF",
        "levering/x/nota.pdf",
    }
    assert {b.bestand for b in bevindingen if b.code == "BST018"} == {
        "levering/dubbel.pdf", "levering/a/twee.pdf", "levering/b/twee.pdf", "levering/brief.pdf",
    }  # fmt: skip


ONGELAKT = [
    ("0012_ongelakt.pdf", "Mail", "ongelakt"),
    ("te lakken/0012.pdf", "Mail", "te lakken"),
    ("0012 (niet gelakt).pdf", "Mail", "niet gelakt"),
    ("0012-niet-gelakte-versie.pdf", "Mail", "niet-gelakte"),
    ("ONGELAKT/0012.pdf", "Mail", "ongelakt"),
    ("map/Originelen/0012 mail.pdf", "Mail", "originelen"),
    ("0012 origineel.pdf", "Mail", "origineel"),
    ("0012 unredacted.pdf", "Mail", "unredacted"),
    ("0012.ongeanonimiseerd.pdf", "Mail", "ongeanonimiseerd"),
    ("bron/0012.pdf", "Mail", "bron"),
    ("0012_vertrouwelijk.pdf", "Mail", "vertrouwelijk"),
    ("Intern/0012.pdf", "Mail", "intern"),
    ("niet openbaar/0012.pdf", "Mail", "niet openbaar"),
    # Also where the title says so: that word can mean nothing else.
    ("0012 ongelakt.pdf", "Ongelakt stuk", "ongelakt"),
    # A redacted version, a word within a word, and what the document is about.
    ("0012_gelakt.pdf", "Mail", ""),
    ("0012 vertrouwelijk (gelakt).pdf", "Mail", ""),
    ("openbare versie/0012 origineel.pdf", "Mail", ""),
    ("0012 Bronnenlijst.pdf", "Mail", ""),
    ("0012 internet.pdf", "Mail", ""),
    ("0012 Intern advies.pdf", "Intern advies over de brug", ""),
    ("0012 Intern advies origineel.pdf", "Intern advies over de brug", "origineel"),
]


@pytest.mark.parametrize(("naam", "titel", "woord"), ONGELAKT)
def test_een_bestand_dat_ongelakt_lijkt(tmp_path: Path, naam: str, titel: str, woord: str) -> None:
    maak_map(tmp_path, [naam])
    gevonden, bevindingen = koppel(tmp_path, [replace(maak_regel("0012"), titel=titel)])
    assert gevonden == ({} if woord else {"0012": naam})
    ongelakt = [b for b in bevindingen if b.code == "BST025"]
    assert [(b.bestand, b.document, b.blokkeert) for b in ongelakt] == (
        [(f"levering/{naam}", "0012", True)] if woord else []
    )
    assert not woord or f"'{woord}'" in ongelakt[0].melding


def test_gelijk_aan_een_ongelakt_bestand_is_ongelakt(tmp_path: Path) -> None:
    maak_map(tmp_path, {"0012.pdf": b"zelfde", "ongelakt/0012.pdf": b"zelfde"})
    gevonden, bevindingen = koppel(tmp_path, maak_regels(("0012",)))
    assert gevonden == {}
    assert "BST025" in {b.code for b in bevindingen if b.blokkeert}


def test_een_levering_die_ongelakt_heet(tmp_path: Path) -> None:
    maak_map(tmp_path, ["0012.pdf"])
    for naam, codes in (("x/Woo ongelakt.zip", ["BST025"]), ("ongelakt/gelakt.zip", []), ("intern", [])):
        aanlevering, _ = read_aanlevering(tmp_path, naam)
        assert aanlevering is not None
        _, bevindingen = match_bestanden(aanlevering, maak_regels(("0012",)))
        assert [b.code for b in bevindingen] == codes


def test_twee_bestanden_voor_een_rij(tmp_path: Path) -> None:
    maak_map(tmp_path, {"0012.pdf": b"geheim", "gelakt/0012_gelakt.pdf": b"gelakt", "0001.pdf": b"1"})
    gevonden, bevindingen = koppel(tmp_path, maak_regels(("0001", "0012")))
    assert gevonden == {"0001": "0001.pdf"}
    assert noem(bevindingen) == [
        ("BST019", "levering/0012.pdf", "0012"),
        ("BST019", "levering/gelakt/0012_gelakt.pdf", "0012"),
    ]
    assert all(b.blokkeert for b in bevindingen)
    assert "gelakt/0012_gelakt.pdf" in next(
        b.melding for b in bevindingen if b.bestand == "levering/0012.pdf"
    )


def test_hoofdletters_zijn_geen_ander_document(tmp_path: Path) -> None:
    maak_zip(tmp_path / "a.zip", {"A-1.pdf": b"een", "a-1.PDF": b"twee"})
    gevonden, bevindingen = koppel(tmp_path / "a.zip", maak_regels(("a-1",)))
    assert gevonden == {}
    assert [b.code for b in bevindingen] == ["BST019", "BST019"]


@pytest.mark.parametrize("soort", ["map", "zip"])
def test_gelijke_bestanden_zijn_er_een(tmp_path: Path, soort: str) -> None:
    inhoud = {"kopie/0012 kopie.pdf": b"zelfde", "0012.pdf": b"zelfde"}
    pad = maak_map(tmp_path / "m", inhoud) if soort == "map" else maak_zip(tmp_path / "m.zip", inhoud)
    gevonden, bevindingen = koppel(pad, maak_regels(("0012",)))
    assert gevonden == {"0012": "0012.pdf"}
    assert [(b.code, b.bestand, b.niveau) for b in bevindingen] == [
        ("BST019", "levering/kopie/0012 kopie.pdf", Niveau.INFO)
    ]


def test_andere_inhoud_van_gelijke_omvang_blokkeert(tmp_path: Path) -> None:
    maak_map(tmp_path, {"0012.pdf": b"een", "0012 b.pdf": b"tw."})
    gevonden, bevindingen = koppel(tmp_path, maak_regels(("0012",)))
    assert gevonden == {}
    assert [b.blokkeert for b in bevindingen] == [True, True]


@pytest.mark.parametrize(
    ("regel", "zegt"),
    [
        (maak_regel("1", Beoordeling.NIET), "niet openbaar"),
        (maak_regel("1", Beoordeling.REEDS), "reeds openbaar"),
        (maak_regel("1", Beoordeling.BUITEN), "buiten reikwijdte"),
        (maak_regel("1", Beoordeling.DUBBEL), "dubbel"),
        (maak_regel("1", Beoordeling.DEELS, opgeschort=True), "opgeschort"),
        (maak_regel("1", None), "geen beoordeling"),
    ],
)
def test_bestand_van_wat_niet_openbaar_is(tmp_path: Path, regel: Inventarisregel, zegt: str) -> None:
    maak_map(tmp_path, ["1.pdf"])
    gevonden, bevindingen = koppel(tmp_path, [regel])
    assert gevonden == {}
    assert [(b.code, b.bestand, b.document) for b in bevindingen] == [("BST021", "levering/1.pdf", "1")]
    assert zegt in bevindingen[0].melding


def test_alleen_openbaar_mist_een_bestand(tmp_path: Path) -> None:
    regels = [
        maak_regel("1"), maak_regel("2", Beoordeling.DEELS), maak_regel("3", Beoordeling.NIET),
        maak_regel("4", opgeschort=True), maak_regel(""),
    ]  # fmt: skip
    _, bevindingen = koppel(tmp_path, regels)
    assert [(b.code, b.bestand, b.document) for b in bevindingen] == [
        ("BST020", "levering", "1"),
        ("BST020", "levering", "2"),
    ]


def test_kolom_bestand(tmp_path: Path) -> None:
    maak_map(tmp_path, ["brief.pdf", "Nota.PDF", "verslag.pdf"])
    regels = [
        maak_regel("1", bestand="brief.docx"),
        maak_regel("2", bestand="map\\nota.pdf"),
        maak_regel("3", bestand="verslag"),
    ]
    gevonden, bevindingen = koppel(tmp_path, regels)
    assert gevonden == {"1": "brief.pdf", "2": "Nota.PDF", "3": "verslag.pdf"}
    assert {b.code for b in bevindingen} == {"BST022"}


def test_kolom_bestand_met_trema(tmp_path: Path) -> None:
    maak_map(tmp_path, ["Coo\u0308rdinatie.pdf"])
    gevonden, _ = koppel(tmp_path, [maak_regel("1", bestand="co\u00f6rdinatie.pdf")])
    assert list(gevonden) == ["1"]


def test_een_bestand_dat_twee_rijen_noemen(tmp_path: Path) -> None:
    maak_map(tmp_path, ["bundel.pdf"])
    regels = [
        maak_regel("1", Beoordeling.DUBBEL, bestand="bundel.pdf"),
        maak_regel("2", bestand="bundel.pdf"),
        maak_regel("3", bestand="bundel.pdf"),
    ]
    aanlevering, _ = read_aanlevering(tmp_path, "levering")
    assert aanlevering is not None
    gevonden, _ = match_bestanden(aanlevering, regels)
    assert {id_: vondst.naam for id_, vondst in gevonden.items()} == {"2": "2.pdf", "3": "2.pdf"}


@pytest.mark.parametrize(
    "regels",
    [
        [maak_regel("1", bestand="x.pdf"), maak_regel("2", Beoordeling.NIET, bestand="x.pdf", rij=3)],
        [maak_regel("1"), maak_regel("1", Beoordeling.NIET, rij=3)],
        [maak_regel("x"), maak_regel("2", bestand="x.pdf", rij=3)],
    ],
)
def test_twee_rijen_en_geen_keus(tmp_path: Path, regels: list[Inventarisregel]) -> None:
    maak_map(tmp_path, ["x.pdf" if regels[0].id != "1" or regels[0].bestand else "1.pdf"])
    gevonden, bevindingen = koppel(tmp_path, regels)
    assert gevonden == {}
    melding = next(b.melding for b in bevindingen if b.code == "BST018")
    assert "rij 2" in melding
    assert "rij 3" in melding


@pytest.mark.parametrize("naam", ["0012.msg", "0012.eml", "0012.doc", "0012.tif", "0012", "0012.7zip5x"])
def test_soort_die_niet_te_publiceren_is(tmp_path: Path, naam: str) -> None:
    maak_map(tmp_path, [naam])
    gevonden, bevindingen = koppel(tmp_path, maak_regels(("0012",)))
    assert gevonden == {}
    (bevinding,) = (b for b in bevindingen if b.code == "BST018")
    assert bevinding.niveau is Niveau.WAARSCHUWING
    assert "PDF" in bevinding.advies


@pytest.mark.parametrize("naam", ["binnen.zip", "0012.zip", "0012.7z", "mail.pst"])
def test_archief_in_de_aanlevering(tmp_path: Path, naam: str) -> None:
    maak_map(tmp_path, [naam])
    gevonden, bevindingen = koppel(tmp_path, maak_regels(("0012",)))
    assert gevonden == {}
    (bevinding,) = (b for b in bevindingen if b.code == "BST016")
    assert (bevinding.bestand, bevinding.blokkeert) == (f"levering/{naam}", False)


@pytest.mark.parametrize(
    "naam",
    [
        "inventaris.xlsx", "Inventarislijst 0012.pdf", "export/productierapport_0012.csv", "load.dat",
        "Lijst van documenten.ods", "20240312 inventaris.csv", "Besluit.pdf", "besluit woo-verzoek 0012.pdf",
        "Woo-besluit 12.docx", "besluitbrief_gelakt.pdf",
    ],
)  # fmt: skip
def test_inventaris_en_besluit_zijn_geen_documenten(tmp_path: Path, naam: str) -> None:
    maak_map(tmp_path, [naam])
    gevonden, bevindingen = koppel(tmp_path, maak_regels(("0012",)))
    assert gevonden == {}
    assert [(b.code, b.niveau) for b in bevindingen if b.code != "BST020"] == [("BST018", Niveau.INFO)]


def test_werkblad_met_een_los_nummer_is_geen_document(tmp_path: Path) -> None:
    maak_map(tmp_path, ["export 10001.xlsx", "raadsbesluit parkeren.pdf"])
    gevonden, bevindingen = koppel(tmp_path, maak_regels(("10001",)))
    assert gevonden == {}
    assert {b.niveau for b in bevindingen} == {Niveau.WAARSCHUWING}


def test_een_naam_die_niet_te_tonen_is(tmp_path: Path) -> None:
    maak_zip(tmp_path / "a.zip", {"0012\n\x1b[31m.pdf": b"x"})
    _, bevindingen = koppel(tmp_path / "a.zip", [])
    assert [b.bestand for b in bevindingen] == ["levering/0012\ufffd\ufffd[31m.pdf"]


def test_vijftigduizend(tmp_path: Path) -> None:
    """Twice as much takes twice as long: every file is looked for in a table, not in a list."""
    duur = []
    for aantal in (12_500, 50_000):
        bestanden = {f"documenten/{n:05d} - brief van 12 maart 2021.pdf": b"" for n in range(aantal)}
        pad = maak_zip(tmp_path / f"{aantal}.zip", bestanden, 0)
        regels = maak_regels([f"{n:05d}" for n in range(aantal)])
        begin = time.process_time()
        gevonden, bevindingen = koppel(pad, regels)
        duur.append(time.process_time() - begin)
        assert len(gevonden) == aantal
        assert bevindingen == []
    assert duur[1] < 8 * duur[0] + 1
