# SPDX-License-Identifier: EUPL-1.2
"""Fields of besluit.yml: dates, unknown names and values, and every error at once with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.read.lezen import lees, plaatsen
from woopub.read.besluit import gok

# --- dates


@pytest.mark.parametrize(
    "dag", ["2024-02-30", "20240312", "31-02-2021", "12 maart 2024", "2024-3-1", "2024", "2024-03", "1710201600",
            "٢٠٢٤-٠٣-١٢"]
)  # fmt: skip
def test_a_day_is_iso_and_exists(dag: str, tmp_path: Path) -> None:
    besluit, bevindingen = lees(tmp_path, f"datum_besluit: {dag}\n")
    assert plaatsen(bevindingen) == [("MET004", 5)]
    assert f"'{dag}'" in bevindingen[0].melding
    assert besluit is not None
    assert besluit.datum_besluit is None


@pytest.mark.parametrize("datum", ["2024", "2024-03", "2024-03-12"])
def test_a_period_may_be_less_precise(datum: str, tmp_path: Path) -> None:
    besluit, bevindingen = lees(tmp_path, f"periode: {{van: {datum}, tot: }}\n")
    assert bevindingen == []
    assert besluit is not None
    assert besluit.periode is not None
    assert str(besluit.periode.van) == datum


# --- fields and values


@pytest.mark.parametrize(
    ("tekst", "regel", "advies"),
    [
        ("titl: x\n", 5, "Bedoelt u 'titel'?"),
        ("bezwaar:\n  adress: x\n", 6, "Bedoelt u 'adres'?"),
        ("gronden:\n  - code: 5.1.2.e\n    motivatie: x\n", 7, "Bedoelt u 'motivering'?"),
        ("gronden:\n  - code: a\n    documenten:\n    - document: x\n      motivering: y\n      rede: z\n", 10,
         "Mogelijke velden: document, motivering."),
        (("verzoek:\n  onderdelen:\n  - nummer: 1\n    tekst: x\n    onderdelen:\n"
         "    - nummer: 2\n      tekst: y\n      teks: z\n"),
         12, "Bedoelt u 'tekst'?"),
        ("gronden: [{code: x, kopp: y}]\n", 5, "Bedoelt u 'kop'?"),
    ],
)  # fmt: skip
def test_an_unknown_field_at_every_depth(tekst: str, regel: int, advies: str, tmp_path: Path) -> None:
    _, bevindingen = lees(tmp_path, tekst)
    assert [(b.code, b.regel, b.advies) for b in bevindingen] == [("MET002", regel, advies)]


@pytest.mark.parametrize(
    ("tekst", "advies"),
    [
        ("uitkomst: gedeeltelijk openbaar\n", "Bedoelt u 'gedeeltelijke openbaarmaking'?"),
        ("wet: Woo\n", "Bedoelt u 'woo'?"),
        ("wet: awb\n", "Mogelijk zijn: woo, wob."),
    ],
)
def test_an_unknown_value_gets_a_suggestion(tekst: str, advies: str, tmp_path: Path) -> None:
    _, (bevinding,) = lees(tmp_path, tekst)
    assert (bevinding.code, bevinding.regel) == ("MET004", 5)
    assert advies in bevinding.advies


@pytest.mark.parametrize(
    ("tekst", "hoort"),
    [
        ("kenmerk: [a]\n", "één stuk tekst"),
        ("kenmerk: {a: b}\n", "één stuk tekst"),
        ("opschortingen: morgen\n", "een lijst"),
        ("artikelen: woo 4.1\n", "een lijst"),
        ("artikelen: [[woo]]\n", "één stuk tekst"),
        ("verzoek: alles\n", "een groep velden"),
        ("gronden: [5.1.2.e]\n", "een groep velden"),
        ("letters: [J]\n", "een groep velden"),
        ("letters: {J: }\n", "één stuk tekst"),
        ("bezwaar: {termijn_weken: zes}\n", "een heel getal"),
        ("bezwaar: {termijn_weken: 6.5}\n", "een heel getal"),
        (f"bezwaar: {{termijn_weken: {'9' * 5000}}}\n", "een heel getal"),
        ("bezwaar: {termijn_weken: 0}\n", "een hoger getal"),
        ("bezwaar: {termijn_weken: 60}\n", "een lager getal"),
        ("aanvaard: [{code: TOE001, reden: kort}]\n", "minstens tien tekens"),
    ],
)
def test_a_value_of_the_wrong_form_says_what_belongs_there(tekst: str, hoort: str, tmp_path: Path) -> None:
    _, (bevinding,) = lees(tmp_path, tekst)
    assert (bevinding.code, bevinding.regel) == ("MET004", 5)
    assert hoort in bevinding.advies


def test_every_error_is_reported_once_and_the_rest_is_read(tmp_path: Path) -> None:
    tekst = (
        "kenmerk: K-1\n"  # 5
        "wet: nee\n"
        "datum_besluit: morgen\n"
        "gronden:\n"
        "  - motivering: zonder code\n"  # 9
        "  - {code: [x]}\n"
        "  - {code: 5.1.2.e, motivering: goed}\n"
        "  - {code: 5.2.1, documenten: [{document: '1'}]}\n"  # 12
        "procesverloop:\n"
        "  - {datum: 2024-13-01, soort: besluit}\n"  # 14
        "  - {datum: 2024-01-01, soort: verzoek}\n"
        "aanvaard: [{code: TOE001, reden: kort}]\n"
    )
    besluit, bevindingen = lees(tmp_path, tekst)
    assert plaatsen(bevindingen) == [
        ("MET003", 9), ("MET003", 12),
        ("MET004", 6), ("MET004", 7), ("MET004", 10), ("MET004", 14), ("MET004", 16),
    ]  # fmt: skip
    assert besluit is not None
    assert besluit.kenmerk == "K-1"
    assert [grond.code for grond in besluit.gronden] == ["5.1.2.e", "5.2.1"]
    assert [stap.soort for stap in besluit.procesverloop] == ["verzoek"]


@pytest.mark.parametrize(("waarde", "verwacht"), [("TITEL", "Bedoelt u 'titel'?"), ("xyz", ""), ("", "")])
def test_gok(waarde: str, verwacht: str) -> None:
    assert gok(waarde, ("titel", "taal")) == verwacht
