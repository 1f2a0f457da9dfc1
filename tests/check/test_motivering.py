# SPDX-License-Identifier: EUPL-1.2
"""Grounds and their reasoning: what counts as a word, how heavy a finding is, and to whom a rule applies."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.besluiten.maken import Weg, Wijziging, Zet, csv, draw_open, find, yml
from tests.check.geval import GEEN_VERZOEK, INGETROKKEN, INTREKKING, Geval, alle, grond_0003
from tests.check.gevallen_gronden import (
    BENADELING,
    GEVALLEN,
    MENINGEN,
    OUDE_WET,
    VERTROUWELIJK,
    draw,
    draw_tabel,
    motiveer,
    motivering,
    nota,
    rij_0003,
    veld,
)
from woopub.check.motivering.aankondiging import kondigt_aan
from woopub.check.motivering.cijfers import find_cijfers
from woopub.check.motivering.tijdsverloop import noemt_tijd, zoek_tijd
from woopub.check.motivering.zinnen import plat
from woopub.law.bepalingen import Bepaling
from woopub.law.teksten import artikel_op
from woopub.model import Bevinding, Blok, Bloksoort, Gat, Niveau, Tekst

VAN_EEN_GROND = [geval for geval in GEVALLEN if geval.code.startswith("GRD")]
ARTIKEL_53 = "".join(lid.tekst for lid in versie.leden) if (versie := artikel_op("woo", "5.3")) else ""


def enige(bevindingen: tuple[Bevinding, ...], code: str) -> Bevinding:
    """The one finding with this code."""
    [gevonden] = [b for b in bevindingen if b.code == code]
    return gevonden


@pytest.mark.parametrize("geval", VAN_EEN_GROND, ids=str)
def test_a_finding_names_the_provision_of_the_day(geval: Geval, tmp_path: Path) -> None:
    bevinding = enige(find(tmp_path, *alle(geval.fout)), geval.code)
    assert bevinding.bepaling is not None
    assert bevinding.bepaling.dag is not None
    assert bevinding.bepaling.adres.startswith("https://wetten.overheid.nl/")
    gezegd = f"{bevinding.melding} {bevinding.advies}"
    assert f"artikel {bevinding.bepaling.artikel}" in gezegd
    lid = bevinding.bepaling.lid
    assert lid is None or f"lid {lid}" in gezegd or bevinding.bepaling.voluit in gezegd


@pytest.mark.parametrize("geval", VAN_EEN_GROND, ids=str)
def test_what_was_taken_back_is_not_judged(geval: Geval, tmp_path: Path) -> None:
    ingetrokken = INTREKKING if "taal: nl" not in str(geval.fout) else _na("publicatiedatum: ")
    bevindingen = find(tmp_path, INGETROKKEN, *alle(geval.fout), ingetrokken)
    assert geval.code not in [b.code for b in bevindingen]


def _na(anker: str) -> Wijziging:
    regel = "intrekking: {datum: 2024-04-01, reden: correctie procedurele fout}"
    return yml(anker, f"{regel}\n{anker}")


# --- GRD003: which provision asks the reasoning


@pytest.mark.parametrize(
    ("code", "bepaling"),
    [
        ("5.1.2.b", ("woo", "5.1", "3")), ("5.1.5", ("woo", "5.1", "5")), ("5.1.6", ("woo", "5.1", "6")),
        ("5.2.1", ("woo", "5.2", None)), ("5.1.1.c", ("awb", "3:47", "2")), ("5.4a.1", ("awb", "3:47", "2")),
    ],
)  # fmt: skip
def test_which_provision_asks_the_reasoning(
    code: str, bepaling: tuple[str, str, str | None], tmp_path: Path
) -> None:
    milieu = veld("milieu_informatie: alle")
    bevinding = enige(find(tmp_path, grond_0003(code), *([milieu] if code == "5.1.6" else [])), "GRD003")
    assert bevinding.bepaling == Bepaling(*bepaling, dag=date(2024, 3, 12))
    assert f"artikel {bepaling[1]}" in bevinding.melding


def test_an_empty_reason_for_a_document_is_none(tmp_path: Path) -> None:
    leeg = yml("motivering: Namen van medewerkers zijn weggelakt.", "motivering: ''")
    zonder = yml("motivering: Hier gaat het om een medewerker.}", "motivering: ' '}")
    assert "0002" in [b.document for b in find(tmp_path, leeg, zonder) if b.code == "GRD003"]


# --- GRD012


def test_both_grounds_on_one_area_have_page_and_place(tmp_path: Path) -> None:
    bestand = nota(draw("Een {{5.1.5 5.1.1.c|recept}} en {{5.1.2.e|een naam}}."), "5.1.1.c; 5.1.2.e; 5.1.5")
    bevinding = enige(find(tmp_path, BENADELING, *bestand), "GRD012")
    assert (bevinding.pagina, bevinding.niveau, bevinding.document) == (1, Niveau.BLOKKADE, "0002")
    assert bevinding.vlak is not None


def test_both_grounds_in_a_row_are_a_question(tmp_path: Path) -> None:
    bevinding = enige(find(tmp_path, BENADELING, grond_0003("5.1.5; 5.1.2.e")), "GRD012")
    assert (bevinding.niveau, bevinding.cel) == (Niveau.WAARSCHUWING, "H4")
    assert bevinding.melding.count("?") == 1


# --- GRD013 to GRD016


def test_silence_on_milieu_is_no_answer(tmp_path: Path) -> None:
    stil = enige(find(tmp_path / "a", VERTROUWELIJK, grond_0003("5.1.6")), "GRD014")
    geen = enige(
        find(tmp_path / "b", VERTROUWELIJK, grond_0003("5.1.6"), veld("milieu_informatie: []")), "GRD014"
    )
    assert (stil.niveau, geen.niveau) == (Niveau.WAARSCHUWING, Niveau.BLOKKADE)


@pytest.mark.parametrize(
    "termijn",
    [
        "onbekend",
        "nog niet bekend",
        "n.t.b.",
        "?",
        "nader te bepalen",
        "Zo spoedig mogelijk",
        "t.z.t.",
        "geen",
    ],
)
def test_a_term_that_says_nothing_is_none(termijn: str, tmp_path: Path) -> None:
    tijdelijk = motiveer("5.1.4", meer=f", termijn: '{termijn}'")
    bevinding = enige(find(tmp_path, tijdelijk, grond_0003("5.1.4")), "GRD016")
    assert bevinding.niveau is Niveau.BLOKKADE
    assert termijn in bevinding.melding


@pytest.mark.parametrize(
    "termijn",
    [
        "2024-09-01", "medio 2025", "4 weken", "binnen een dag", "na het reces",
        "zo spoedig mogelijk na de raadsvergadering",
    ],
)  # fmt: skip
def test_a_date_a_stretch_of_time_or_an_event_is_a_term(termijn: str, tmp_path: Path) -> None:
    tijdelijk = motiveer("5.1.4", meer=f", termijn: {termijn}")
    assert "GRD016" not in [b.code for b in find(tmp_path, tijdelijk, grond_0003("5.1.4"))]


def test_a_field_that_cannot_be_read_is_not_silence(tmp_path: Path) -> None:
    bevindingen = find(tmp_path, VERTROUWELIJK, grond_0003("5.1.6"), veld("milieu_informatie: sommige"))
    assert [b.code for b in bevindingen] == ["MET004"]


def test_a_time_limit_is_owed_to_who_asked(tmp_path: Path) -> None:
    met = enige(find(tmp_path / "a", motiveer("5.1.4"), grond_0003("5.1.4")), "GRD016")
    zonder = enige(find(tmp_path / "b", *GEEN_VERZOEK, grond_0003("5.1.4")), "GRD016")
    assert (met.niveau, zonder.niveau) == (Niveau.BLOKKADE, Niveau.WAARSCHUWING)


# --- GRD017


@pytest.mark.parametrize(
    ("datum", "niveau"),
    [
        ("2019-01-09", Niveau.WAARSCHUWING),  # five years and a day before the request
        ("2019-01-10", Niveau.INFO), ("2019-03-11", Niveau.INFO), ("2019-03-12", None), ("2018", Niveau.WAARSCHUWING),
        ("2018-12", Niveau.WAARSCHUWING), ("2019-01", Niveau.INFO), ("2019-02", Niveau.INFO), ("2019-03", Niveau.INFO),
        ("2019-04", None), ("2019", Niveau.INFO), ("2020", None), ("2019-01-09T14:05", Niveau.WAARSCHUWING),
        ("", None),
    ],
)  # fmt: skip
def test_the_age_at_the_request_and_at_the_decision(
    datum: str, niveau: Niveau | None, tmp_path: Path
) -> None:
    bevindingen = find(tmp_path, rij_0003("Gespreksverslag", datum))
    assert [b.niveau for b in bevindingen if b.code == "GRD017"] == ([niveau] if niveau else [])


def test_what_is_open_about_the_age_is_said(tmp_path: Path) -> None:
    niet_precies = enige(find(tmp_path / "a", rij_0003("Gespreksverslag", "2019")), "GRD017")
    tussenin = enige(find(tmp_path / "b", rij_0003("Gespreksverslag", "2019-02-18")), "GRD017")
    assert "niet precies" in niet_precies.melding
    assert "De wet zegt niet" in tussenin.melding


@pytest.mark.parametrize("code", ["5.1.1.c", "5.1.1.d", "5.4a.1"])
def test_article_5_3_names_few_grounds(code: str, tmp_path: Path) -> None:
    bevindingen = find(tmp_path, rij_0003("Gespreksverslag", "2012", gronden=code), motiveer(code))
    assert "GRD017" not in [b.code for b in bevindingen]


@pytest.mark.parametrize(
    "wijziging",
    [
        veld("overwegingen: Ook bij documenten ouder dan vijf jaar weegt privacy zwaarder."),
        veld("besluit: Het tijdsverloop maakt dit niet anders."),
        Zet(
            "besluitbrief.pdf",
            draw("Hoewel deze stukken ouder zijn dan vijf jaar, werken deze mensen er nog."),
        ),
        yml(
            "een medewerker.}",
            "een medewerker.}\n      - {document: '0003', motivering: De tijd is verstreken maar.}",
        ),
    ],
)
def test_a_word_on_time_anywhere_in_the_decision(wijziging: Wijziging, tmp_path: Path) -> None:
    bevindingen = find(tmp_path, rij_0003("Gespreksverslag", "2012"), wijziging)
    assert "GRD017" not in [b.code for b in bevindingen]


def test_the_article_in_the_annex_of_the_letter_is_no_reasoning(tmp_path: Path) -> None:
    brief = Zet(
        "besluitbrief.pdf", draw("Bijlage 1", "Artikel 5.3 Informatie ouder dan vijf jaar", ARTIKEL_53)
    )
    bevindingen = find(tmp_path, rij_0003("Gespreksverslag", "2012"), brief)
    assert "GRD017" in [b.code for b in bevindingen]


def test_what_the_letter_says_of_one_ground_is_for_that_ground(tmp_path: Path) -> None:
    zin = "Ondanks het tijdsverloop blijft dit overleg in vertrouwen gevoerd."
    oud = rij_0003("Gespreksverslag", "2012", gronden="5.1.2.e; 5.2.1")
    bevindingen = find(tmp_path, oud, motiveer("5.2.1", zin), Zet("besluitbrief.pdf", draw(zin)))
    assert "5.2.1" not in enige(bevindingen, "GRD017").melding


@pytest.mark.parametrize(
    "tekst",
    [
        "Ondanks het tijdsverloop weegt dit belang zwaarder.",
        "Het verloop van tijd maakt dit niet anders.",
        "Hoewel de informatie ouder is dan vijf jaar, is zij nog gevoelig.",
        "De stukken zijn meer dan 5 jaar oud, maar de onderhandelingen lopen nog.",
        "Sindsdien is er veel tijd verstreken.",
        "Gelet op artikel 5.3 van de Woo heb ik dit belang opnieuw gewogen.",
        "De informatie is nog steeds actueel.",
        "Informatie ouder dan vijf jaar heb ik apart gewogen.",
        "Op grond van artikel 5.3 van de Woo licht ik toe: het tijdsverloop doet niet af aan de privacy.",
        "Ook na al die jaren kunnen buren ruzie krijgen.",
        "Ook na ruim vijf jaar is dit belang niet verbleekt.",
        "Hoewel sinds de brieven ruim zes jaar zijn verlopen, wonen zij er nog.",
        "De stukken dateren uit 2018. Toch is openbaarmaking nu nog schadelijk.",
        "De bewoners zijn nog steeds te herleiden.",
        "Ook nu nog kunnen de bewoners worden herkend.",
        "Het feit dat het om oudere documenten gaat, maakt dit niet anders.",
        "Deze informatie is oud, maar de privacy van burgers slijt niet.",
        "Dat het gaat om stukken van langer geleden, doet daar niet aan af.",
        "Het enkele feit dat er vijf jaar voorbij is, haalt dit belang niet weg.",
        "De stukken zijn inmiddels zes jaar oud, maar de afspraken lopen nog.",
    ],
)
def test_a_word_on_time(tekst: str) -> None:
    assert noemt_tijd(tekst)
    assert noemt_tijd(tekst.upper())
    assert noemt_tijd("  \n".join(tekst.split(" ")))


@pytest.mark.parametrize(
    "tekst",
    [
        "", "Artikel 5.3 Informatie ouder dan vijf jaar", "### Informatie ouder dan vijf jaar", ARTIKEL_53,
        f"Artikel 5.3 Informatie ouder dan vijf jaar {ARTIKEL_53}", f"5.3. {ARTIKEL_53.upper()}",
        "Voor de artikelen 5.1, 5.2 en 5.3 van de Woo verwijs ik naar bijlage 1.",
        "Er zijn geen documenten ouder dan vijf jaar.", "De stukken zijn niet ouder dan vijf jaar.",
        "De beslistermijn is verstreken.",
        "U bent 12 jaar geleden verhuisd.", "Kinderen ouder dan 12 jaar zijn gehoord.",
        "Na ruim vijf jaar is het contract opgezegd.", "Drie jaren later is de kade gebouwd.",
        "De oude documenten zijn vervangen door nieuwe versies.", "De vergunning van vijf jaar is verlopen.",
        "Ook na het besluit kunt u bellen.", "De tijd om te reageren is verstreken.",
        "Het is van belang dat medewerkers vrij kunnen praten.",
    ],
)  # fmt: skip
def test_no_word_on_time(tekst: str) -> None:
    assert not noemt_tijd(tekst)


def test_a_page_may_break_the_law_text() -> None:
    voor, na = ARTIKEL_53.split(" ondanks ")
    assert not zoek_tijd([voor, f"ondanks {na}"])
    assert zoek_tijd([voor, f"ondanks {na}", "Ondanks het tijdsverloop bel ik deze mensen nog elke week."])


# --- GRD018


def _blok(*delen: str | int) -> Blok:
    return Blok(Bloksoort.ALINEA, tuple(Tekst(d) if isinstance(d, str) else Gat(d) for d in delen))


@pytest.mark.parametrize(
    "blokken",
    [
        [_blok("De kosten zijn € ", 0, " per jaar.")], [_blok("Totaal: ", 0)], [_blok("Datum: ", 0, ".")],
        [_blok("Dat is ", 0, "% van alles.")], [_blok("We betalen ", 0, " miljoen euro.")], [_blok("Brief d.d. ", 0)],
        [_blok("Post\tBedrag"), _blok("Hout\t€ ", 0)], [_blok("2021\t12.300\t", 0, "\t55%")],
        [_blok("Totaalbedrag (incl. btw): ", 0)], [_blok("Wij waren er op ", 0, " mei 2023 met zijn allen.")],
        [_blok("Het was op ", 0, " 2023.")], [_blok("Om ", 0, " uur.")], [_blok("Het duurt nog ", 0, " weken.")],
        [_blok("Aantal deelnemers: ", 0)], [_blok("Post\tJaar\tKosten"), _blok("A\t2021\t5"), _blok("B\t2022\t", 0)],
    ],
)  # fmt: skip
def test_a_figure_by_the_words_around_it(blokken: list[Blok]) -> None:
    assert [nummer for nummer, _ in find_cijfers(blokken)] == [0]


@pytest.mark.parametrize(
    "blokken",
    [
        [_blok("Ik vind ", 0, " en jij?")], [_blok("De kosten zijn hoog. ", 0)], [_blok("Mening:\t", 0)],
        [_blok("Aan: ", 0), _blok("Onderwerp: ", 1)], [_blok("Naam\tReactie"), _blok("Hout 2021\t", 0)],
        [_blok("Mijn mening van ", 0, ". In 2023 zei ik dat ook.")], [_blok("Ik ben voor ", 0, " tot het beter is.")],
        [_blok("Voorstel: ", 0)],
        [_blok(0)], [_blok("In 2021 en 2022 waren er 12 en 13 gesprekken; ", 0, " vonden wij toen.")],
        [_blok("Naam\tBedrag"), _blok("Los van de tabel ", 0)], [_blok("Datum: 3 mei. ", 0)],
        [_blok("Bedrag\tReactie"), _blok("€ 12\t", 0, " zegt iemand die het weten kan")],
    ],
)  # fmt: skip
def test_an_opinion_is_no_figure(blokken: list[Blok]) -> None:
    assert list(find_cijfers(blokken)) == []


def test_a_second_ground_may_be_for_the_figure(tmp_path: Path) -> None:
    tekst = "Dat is {{5.1.2.e|een naam}}. Het kost € {{5.2.1; 5.1.2.b|1.250.000}} in totaal."
    prijs = yml(
        "  - code: 5.1.2.e",
        "  - {code: 5.1.2.b, motivering: Een aannemer verhoogt dan zijn prijs.}\n  - code: 5.1.2.e",
    )
    bevindingen = find(tmp_path, MENINGEN, *nota(draw(tekst), "5.1.2.e; 5.2.1; 5.1.2.b"), prijs)
    assert "GRD018" not in [b.code for b in bevindingen]


def test_one_finding_a_document(tmp_path: Path) -> None:
    tabel = draw_tabel(
        ("Post", "Bedrag", "Datum"), ("A", "{{5.2.1|1}}", "{{5.2.1|2}}"), ("B", "€ {{5.2.1|3}}", "x")
    )
    bevindingen = find(
        tmp_path, MENINGEN, *nota(tabel, "5.2.1"), rij_0003("Planning", soort="", gronden="5.2.1")
    )
    assert {(b.document, b.pagina) for b in bevindingen if b.code == "GRD018"} == {
        ("0003", None),
        ("0002", 1),
    }


@pytest.mark.parametrize(
    ("titel", "soort", "vermoeden"),
    [
        ("Factuur adviesbureau", "factuur", True), ("Begroting 2023", "bijlage", True),
        ("Bijlage 2: planning", "", True),
        ("Overzicht kosten brug", "overzicht", True), ("Feitenrelaas ongeval", "", True), ("Kostenraming", "", True),
        ("Overzicht standpunten", "overzicht", False), ("Memo over de begroting", "", False),
        ("Begroting 2023", "e-mail", False), ("Advies over de planning", "advies", False),
        ("Reacties op de begroting", "", False), ("Gespreksverslag", "verslag", False),
        ("Planning en voorkeuren van het team", "", False),
    ],
)  # fmt: skip
def test_what_a_document_seems_to_be(titel: str, soort: str, vermoeden: bool, tmp_path: Path) -> None:
    bevindingen = find(tmp_path, MENINGEN, rij_0003(titel, soort=soort, gronden="5.2.1"))
    assert ("GRD018" in [b.code for b in bevindingen]) == vermoeden


# --- GRD019


@pytest.mark.parametrize(
    "zin",
    [
        "In het hiernavolgende zal ik dit per document toelichten.",
        "Hieronder leg ik per document uit waarom ik het niet openbaar maak.",
        "Voor elk document afzonderlijk is de reden vermeld in de inventarislijst.",
        "De motivering staat hierna per document.", "Hieronder volgt per stuk de afweging.",
        "Per document licht ik toe waarom ik het weiger.", "Hieronder per document:",
        "Ik zal bij ieder document uiteenzetten waarom ik informatie niet verstrek.",
        "Wij lichten onze weigering per document toe.", "Wij leggen hieronder voor ieder document uit waarom.",
        "In bijlage 2 vindt u voor elk van de documenten de onderbouwing van de weigering.",
        "Om herhaling te voorkomen staat de reden per document in de inventarislijst.",
    ],
)  # fmt: skip
def test_an_announcement(zin: str) -> None:
    assert kondigt_aan(plat(zin))


@pytest.mark.parametrize(
    "zin",
    [
        "Daarbij weegt het belang per document anders.", "Dat doe ik meestal per alinea, soms per zin.",
        "Per document is aangegeven welke uitzonderingsgrond is toegepast.",
        "Ik heb elk document beoordeeld.", "Het is niet mogelijk om per document te motiveren.",
        "Om herhaling te voorkomen motiveer ik per categorie en niet per document.",
        "In de onderstaande documenten is daarvan sprake.", "Als ik informatie weiger, moet ik goed motiveren waarom.",
        "U vraagt om per document te motiveren.", "U hebt gevraagd om een motivering per document.",
        "Een motivering per document zou neerkomen op herhaling.", "Wij zien van een motivering per document af.",
        "Van een motivering per document is afgezien.", "In beginsel moet per document worden gemotiveerd.",
        "Bij elk document staat een code; de motivering staat hieronder.",
        "In de documenten heb ik opgenomen welke grond is toegepast.",
    ],
)  # fmt: skip
def test_no_announcement(zin: str) -> None:
    assert not kondigt_aan(plat(zin))


TWEE_LABELS = motiveer(
    "5.1.2.i", "Dit staat hierna per document uitgelegd.", ", label: 5.1.2.i (wachtdienst), documenten: []"
)


def test_of_two_labels_only_the_one_that_announces_needs_reasons(tmp_path: Path) -> None:
    eerste = "- {code: 5.1.2.i, motivering: 'Meldingen blijven uit als ze bekend worden.'}"
    andere = yml("gronden:\n", f"gronden:\n  {eerste}\n")
    met, zonder = (
        nota(draw(f"Bel {{{{{label}|dit nummer}}}} of {{{{5.1.2.e|hem}}}}."), "5.1.2.e; 5.1.2.i")
        for label in ("5.1.2.i (wachtdienst)", "5.1.2.i")
    )
    assert "GRD019" in [b.code for b in find(tmp_path / "a", TWEE_LABELS, andere, *met)]
    assert "GRD019" not in [b.code for b in find(tmp_path / "b", TWEE_LABELS, andere, *zonder)]


def test_an_announcement_that_points_to_the_list_is_kept_there(tmp_path: Path) -> None:
    zin = veld("overwegingen: In de inventarislijst staat per document toegelicht waarom het is geweigerd.")
    met = csv("niet openbaar,5.1.2.e,,", "niet openbaar,5.1.2.e,Dit verslag gaat over een bewoner.,")
    assert "GRD019" in [b.code for b in find(tmp_path / "a", zin)]
    assert "GRD019" not in [b.code for b in find(tmp_path / "b", zin, met)]


def test_a_general_announcement_about_one_ground(tmp_path: Path) -> None:
    zin = veld("overwegingen: 'Voor artikel 5.2, eerste lid, van de Woo leg ik per document uit waarom.'")
    assert "GRD019" not in [b.code for b in find(tmp_path / "a", zin, MENINGEN, grond_0003("5.1.2.e"))]
    assert "GRD019" in [b.code for b in find(tmp_path / "b", zin, MENINGEN, grond_0003("5.2.1"))]


# --- GRD020


@pytest.mark.parametrize(
    "tekst",
    [
        "Zie boven.", "Hiervoor wordt verwezen naar de voorgaande alinea.", "Wordt nog aangevuld.", "n.v.t.", "[TODO]",
        "Dezelfde reden als bij de vorige grond.", "Nog in te vullen.",
        "Hetgeen onder 5.1.1.e is overwogen, is van overeenkomstige toepassing.",
    ],
)  # fmt: skip
def test_a_text_that_points_elsewhere_is_no_reasoning(tekst: str, tmp_path: Path) -> None:
    assert enige(find(tmp_path, *motivering(tekst)), "GRD020").niveau is Niveau.WAARSCHUWING


@pytest.mark.parametrize(
    "tekst",
    [
        "Met een huisnummer zijn deze bewoners te vinden.",
        "Zoals hierboven vermeld gaat het om minderjarigen en pesters.",
    ],
)  # fmt: skip
def test_a_short_reasoning_is_one(tekst: str, tmp_path: Path) -> None:
    assert "GRD020" not in [b.code for b in find(tmp_path, *motivering(tekst))]


@pytest.mark.parametrize(
    ("reden", "eigen"),
    [
        ("Het belang van de eerbiediging van de persoonlijke levenssfeer weegt zwaarder.", False),
        ("Zie boven.", False), ("Hier gaat het om een medewerker.", True),
    ],
)  # fmt: skip
def test_reasons_per_document_are_all_there_is(reden: str, eigen: bool, tmp_path: Path) -> None:
    zonder_tekst = yml("    motivering: Namen van medewerkers zijn weggelakt.\n", "")
    per_document = yml(
        "      - {document: '0002', motivering: Hier gaat het om een medewerker.}",
        "\n".join(f"      - {{document: '{id_}', motivering: '{reden}'}}" for id_ in ("0002", "0003")),
    )
    gevonden = [b.code for b in find(tmp_path, zonder_tekst, per_document)]
    assert ("GRD020" in gevonden) != eigen
    assert "GRD003" not in gevonden


# --- GRD021


@pytest.mark.parametrize(
    ("organisatie", "titel", "vermoeden"),
    [
        ("gemeente Almere", "Nota aan burgemeester en wethouders", True), ("gemeente Almere", "B&W-advies brug", True),
        ("gemeente Almere", "Memo college", False), ("gemeente Almere", "Concept collegevoorstel", False),
        ("provincie Flevoland", "GS-nota brug", True), ("provincie Flevoland", "Statenvoorstel brug", False),
        ("ministerie van Sociale Zaken en Werkgelegenheid", "Beslisnota brug", True),
        ("ministerie van Sociale Zaken en Werkgelegenheid", "Collegevoorstel", False),
        ("waterschap Rivierenland", "Voorstel dagelijks bestuur", False),  # only since 2025
        ("Instituut Mijnbouwschade Groningen", "Beslisnota brug", False),
    ],
)  # fmt: skip
def test_which_documents_are_for_formal_decisions(
    organisatie: str, titel: str, vermoeden: bool, tmp_path: Path
) -> None:
    wie = yml("organisatie: gemeente Almere", f"organisatie: {organisatie}")
    bevindingen = find(tmp_path, wie, MENINGEN, rij_0003(titel, soort="", gronden="5.2.1"))
    assert ("GRD021" in [b.code for b in bevindingen]) == vermoeden


@pytest.mark.parametrize(
    "reden",
    [
        "Dit stuk is niet bestemd voor formele bestuurlijke besluitvorming, maar voor overleg.",
        "Ook niet tot personen herleidbaar kan dit niet: het beraad wordt onevenredig geschaad.",
        "Artikel 5.2, derde lid, van de Woo geldt hier omdat het college beslist.",
    ],
)
def test_a_word_on_the_third_lid(reden: str, tmp_path: Path) -> None:
    stuk = rij_0003("Collegevoorstel", soort="", gronden="5.2.1")
    assert "GRD021" not in [b.code for b in find(tmp_path, stuk, motiveer("5.2.1", reden))]


# --- the Wob


def test_the_wob_asks_less(tmp_path: Path) -> None:
    wet = "motivering: Op grond van artikel 10, tweede lid, blijft het verstrekken van informatie achterwege."
    bevindingen = find(
        tmp_path, *OUDE_WET, yml("datum_besluit: 2024-03-12", "datum_besluit: 2022-04-29"),
        yml("motivering: Namen van medewerkers zijn weggelakt.", wet), veld_milieu(),
        csv("0003,Gespreksverslag,2023-05,verslag", "0003,Collegevoorstel,2009,verslag"),
    )  # fmt: skip
    assert [b.code for b in bevindingen] == []


def veld_milieu() -> Wijziging:
    return yml("kenmerk: WOO-2024-001", "kenmerk: WOB-1\nemissies: alle")


def test_opinions_under_the_wob_are_no_figures_either(tmp_path: Path) -> None:
    wob = yml("datum_besluit: 2024-03-12", "datum_besluit: 2022-04-29")
    mening = motiveer("11.1", "Dit zijn meningen van medewerkers voor overleg.")
    stuk = csv(
        "0003,Gespreksverslag,2023-05,verslag,,,niet openbaar,10.2.e",
        "0003,Begroting,2020,,,,niet openbaar,11.1",
    )
    bevinding = enige(find(tmp_path, *OUDE_WET, wob, mening, stuk), "GRD018")
    assert bevinding.bepaling == Bepaling("wob", "11", "1", dag=date(2022, 4, 29))


# --- GRD022


@pytest.mark.parametrize(
    ("uitkomst", "niveau"),
    [
        ("openbaarmaking", Niveau.BLOKKADE), ("reeds openbaar", Niveau.BLOKKADE),
        ("geen openbaarmaking", Niveau.WAARSCHUWING),
        ("gedeeltelijke openbaarmaking", None),
    ],
)  # fmt: skip
def test_only_an_outcome_that_hides_a_refusal_blocks(
    uitkomst: str, niveau: Niveau | None, tmp_path: Path
) -> None:
    bevindingen = find(tmp_path, yml("uitkomst: gedeeltelijke openbaarmaking", f"uitkomst: {uitkomst}"))
    assert [b.niveau for b in bevindingen if b.code == "GRD022"] == ([niveau] if niveau else [])


def test_a_suspended_document_contradicts_no_outcome(tmp_path: Path) -> None:
    alles = yml("uitkomst: gedeeltelijke openbaarmaking", "uitkomst: openbaarmaking")
    open_ = csv("deels openbaar,5.1.2.e", "openbaar,"), Zet("documenten/0002.pdf", draw_open())
    opgeschort = csv("niet openbaar,5.1.2.e,,,,,,,,,", "niet openbaar,5.1.2.e,,,,,,,ja,,")
    bevindingen = find(tmp_path, alles, *open_, opgeschort)
    assert "GRD022" not in [b.code for b in bevindingen]


def test_without_documents_there_is_nothing_to_compare(tmp_path: Path) -> None:
    leeg = (Weg("inventaris.csv"), Weg("documenten/0001.pdf"), Weg("documenten/0002.pdf"))
    bevindingen = find(tmp_path, *leeg)
    assert "GRD022" not in [b.code for b in bevindingen]
