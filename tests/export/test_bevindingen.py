# SPDX-License-Identifier: EUPL-1.2
"""Findings as JSON, GitHub annotations, SARIF and a spreadsheet."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from datetime import date
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from woopub.export import KOPPEN, rapport_rij, samenvatting, to_github, to_json, to_sarif, to_xlsx
from woopub.law import Bepaling
from woopub.model import CODES, Bevinding, Niveau

YML = "besluiten/2025/een stuk #1/besluit.yml"
LEK = Bevinding(
    "LEK001", "besluiten/2025/x/documenten/0012.pdf", "Onder een vlak staat nog tekst (14 tekens).", "Lak opnieuw.",
    document="0012", pagina=3, vlak=(72.0, 90.1, 210.4, 104.0),
)  # fmt: skip
CEL = Bevinding("INV005", "besluiten/2025/x/inventaris.csv", "=1+1", "a, b: 50%\nc", cel="G4", regel=4)
AANVAARD = Bevinding("TOE002", YML, "Geen tags.", "Maak tags.", regel=7, aanvaard="Dit is een oude scan.")
ALLE = [LEK, CEL, AANVAARD]

# What programs may rely on.
SCHEMA: dict[str, Any] = {
    "type": "object",
    "required": ["woopub", "bevindingen", "samenvatting"],
    "properties": {
        "woopub": {"type": "string"},
        "samenvatting": {
            "type": "object",
            "properties": {
                niveau: {"type": "integer", "minimum": 0} for niveau in ("blokkade", "waarschuwing", "info")
            },
            "required": ["blokkade", "waarschuwing", "info"],
            "additionalProperties": False,
        },
        "bevindingen": {
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": False,
                "properties": {
                    "code": {"enum": list(CODES)},
                    "niveau": {"enum": ["blokkade", "waarschuwing", "info"]},
                    "bestand": {"type": "string", "pattern": r"^[^/\\]"},
                    "document": {"type": ["string", "null"]},
                    "pagina": {"type": ["integer", "null"], "minimum": 1},
                    "vlak": {
                        "type": ["array", "null"],
                        "items": {"type": "number"},
                        "minItems": 4,
                        "maxItems": 4,
                    },
                    "cel": {"type": ["string", "null"], "pattern": "^[A-Z]+[0-9]+$"},
                    "regel": {"type": ["integer", "null"], "minimum": 1},
                    "melding": {"type": "string", "minLength": 1},
                    "advies": {"type": "string", "minLength": 1},
                    "aanvaard": {"type": ["string", "null"]},
                },
            },
        },
    },
}
SCHEMA["properties"]["bevindingen"]["items"]["required"] = list(
    SCHEMA["properties"]["bevindingen"]["items"]["properties"]
)


def test_json_is_as_promised() -> None:
    data = json.loads(to_json(ALLE, "1.0.0"))
    jsonschema.validate(data, SCHEMA)
    assert data["bevindingen"][0] == {
        "code": "LEK001", "niveau": "blokkade", "bestand": "besluiten/2025/x/documenten/0012.pdf", "document": "0012",
        "pagina": 3, "vlak": [72.0, 90.1, 210.4, 104.0], "cel": None, "regel": None,
        "melding": "Onder een vlak staat nog tekst (14 tekens).", "advies": "Lak opnieuw.", "aanvaard": None,
    }  # fmt: skip


def test_extra_groups_stand_beside_the_findings() -> None:
    assert json.loads(to_json([], "1", {"bestanden": []})) == {
        "woopub": "1", "bevindingen": [], "bestanden": [],
        "samenvatting": {"blokkade": 0, "waarschuwing": 0, "info": 0},
    }  # fmt: skip


def test_accepted_findings_count_as_info() -> None:
    assert samenvatting(ALLE) == {"blokkade": 2, "waarschuwing": 0, "info": 1}
    assert list(samenvatting([])) == [niveau.value for niveau in Niveau]


def test_github_annotations() -> None:
    assert [regel.partition("::")[2].partition("::") for regel in to_github(ALLE).split("\n")] == [
        (
            f"error file=besluiten/2025/x/documenten/0012.pdf,title=LEK001 {CODES['LEK001'].titel.replace(',', '%2C')}",
            "::",
            "pagina 3: Onder een vlak staat nog tekst (14 tekens). Lak opnieuw.",
        ),
        (
            "error file=besluiten/2025/x/inventaris.csv,title=INV005 Onbekende beoordeling,line=4",
            "::",
            "cel G4: =1+1 a, b: 50%25%0Ac",
        ),
        (
            f"notice file={YML},title=TOE002 PDF zonder opmaakstructuur,line=7",
            "::",
            "regel 7: Geen tags. Maak tags. (aanvaard: Dit is een oude scan.)",
        ),
    ]


@given(st.text(), st.text())
def test_no_text_can_start_a_workflow_command(bestand: str, melding: str) -> None:
    uit = to_github([Bevinding("MET001", bestand, melding, "x")])
    assert "\n" not in uit
    assert "\r" not in uit
    eigenschappen = uit.removeprefix("::error ").partition("::")[0].split(",")
    assert [eigenschap.partition("=")[0] for eigenschap in eigenschappen] == ["file", "title"]


def test_sarif_has_the_shape_of_2_1_0() -> None:
    data = json.loads(to_sarif(ALLE, "1.0.0"))
    assert data["version"] == "2.1.0"
    (run,) = data["runs"]
    driver = run["tool"]["driver"]
    assert (driver["name"], driver["version"]) == ("woopub", "1.0.0")
    assert [rule["id"] for rule in driver["rules"]] == ["INV005", "LEK001", "TOE002"]
    assert all(rule["shortDescription"]["text"] and rule["help"]["text"] for rule in driver["rules"])
    for result, bevinding in zip(run["results"], ALLE, strict=True):
        assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == bevinding.code
        assert result["level"] in {"error", "warning", "note"}
        assert result["message"]["text"]
    locations = [result["locations"][0]["physicalLocation"] for result in run["results"]]
    assert locations[2] == {
        "artifactLocation": {"uri": "besluiten/2025/een%20stuk%20%231/besluit.yml"},
        "region": {"startLine": 7},
    }
    assert [result.get("suppressions") for result in run["results"]] == [
        None, None, [{"kind": "external", "justification": "Dit is een oude scan."}],
    ]  # fmt: skip


def test_what_rests_on_the_law_leads_to_its_text() -> None:
    eigen = Bepaling("woo", "5.2", dag=date(2024, 3, 12))
    gewoon = Bevinding("GRD017", "x.csv", "Ouder dan vijf jaar.", "Motiveer dat.")
    anders = replace(gewoon, bepaling=eigen)
    assert gewoon.record()["advies"] == (
        "Motiveer dat. Zie artikel 5.3 van de Woo "
        "(https://wetten.overheid.nl/BWBR0045754/2026-08-15#Hoofdstuk5_Artikel5.3)."
    )
    assert "Zie artikel 5.2 van de Woo (https://wetten.overheid.nl/BWBR0045754/2024-03-12#" in to_github(
        [anders]
    )
    (run,) = json.loads(to_sarif([gewoon], "1"))["runs"]
    assert run["tool"]["driver"]["rules"][0]["helpUri"].startswith("https://wetten.overheid.nl/")
    assert dict(zip(KOPPEN, rapport_rij(anders), strict=True))["Wet"] == eigen.verwijzing


def test_sarif_without_findings() -> None:
    (run,) = json.loads(to_sarif([], "1"))["runs"]
    assert (run["results"], run["tool"]["driver"]["rules"]) == ([], [])


def test_spreadsheet_has_a_row_each_and_no_formulas() -> None:
    blad = load_workbook(io.BytesIO(to_xlsx(ALLE))).active
    assert blad is not None
    rijen = list(blad.iter_rows(values_only=True))
    assert rijen[0] == KOPPEN
    assert [tuple(cel or "" for cel in rij) for rij in rijen[1:]] == [rapport_rij(b) for b in ALLE]
    assert {cel.data_type for rij in blad.iter_rows() for cel in rij} <= {"s", "n"}
    assert blad.cell(3, 7).value == "=1+1"
    assert blad.cell(3, 7).data_type == "s"
    assert blad.auto_filter.ref == "A1:J4"
    assert blad.freeze_panes == "A2"


@pytest.mark.parametrize(
    "melding", ["=HYPERLINK(1)", "https://x.example", "\x1b[31m rood", "x" * 5000, "{=1}"]
)
def test_any_message_is_text_in_the_spreadsheet(melding: str) -> None:
    blad = load_workbook(io.BytesIO(to_xlsx([Bevinding("MET001", "x", melding, "y")]))).active
    assert blad is not None
    assert blad.cell(2, 7).data_type == "s"
    assert blad.cell(2, 7).hyperlink is None
    assert str(blad.cell(2, 7).value).endswith(melding[-4:])
