# SPDX-License-Identifier: EUPL-1.2
"""besluit.yml as it is written: it reads back to what went in, whatever that is, and says what to check."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.read.brief.bouwstenen import DEMO, SJABLOON
from woopub.model import Besluit
from woopub.read.besluit import read_besluit
from woopub.read.brief.delen import Voorstel
from woopub.read.brief.opmaak.besluit import VOLGORDE, render_besluit
from woopub.read.brief.opmaak.scalair import BREEDTE, reinig, vouw
from woopub.read.yaml_tree import read_yaml

LEEG = SJABLOON.read_text("utf-8")

VREEMD = (
    "", " ", "'", '"', "''", "it's", "a: b", "a:", ": a", "# a", "a # b", "a #b", "#", "-", "- a", "---", "...",
    "?", "? a", "! a",
    "&a", "*a", "%a", "@a", "`a`", "|", ">", "|\n a", "{a: b}", "[a, b]", "a, b", "a]b", "}", "null", "~", "Null",
    "true", "no", "y",
    "0012", "12", "1e5", "0x1f", "1_000", "12:30:00", "2024-03-12", ".5", "+1", "5.1", "5.1.2.e", "\ttab", "a\tb",
    "a \t b", "  a", "a  ",
    "a  b", "a\nb", "a\n\nb", "a\n\n\n\nb", "a\n  b\n\tc", "a\r\nb", "a\rb", "a\n---\nb", "a\n# b", "a\n...\nb",
    "\na\n", "a\n \nb",
    "😀 é ï", "\u00a0a\u00a0b", "\u2028a\u2028b", "a\u200bb", "\ufeffa", "a\x00b", "a\x0bb", "a\x85b",
    "\ud83d\ude00", "a\\nb", "\\", '\\"', "c:\\map",
    "x" * 300, "a " * 150, ("woord " * 30).strip() + ": eind", "x" * 120 + " y", "a" + " " * 50 + "b",
    "tekst # geen opmerking " * 8, "<<", "=", "a: b # c",
    "woord " * 16 + "# op de vouw " * 4, "woord " * 16 + "- op de vouw " * 4,
)  # fmt: skip


def tekst() -> st.SearchStrategy[str]:
    """Any text, with more than its share of what YAML can misread."""
    stukje = st.sampled_from(
        [
            ": ",
            " #",
            "'",
            '"',
            "\n",
            "\n\n",
            "- ",
            "  ",
            "\t",
            "---",
            "\r\n",
            "😀",
            "{",
            "]",
            ",",
            "|",
            "woord ",
        ]
    )
    los = st.one_of(st.text(max_size=30), stukje, st.sampled_from(VREEMD))
    return st.lists(los, max_size=12).map("".join)


def waarden(t: st.SearchStrategy[str]) -> st.SearchStrategy[dict[str, Any]]:
    """A whole proposal, every text of it any."""
    # A value that stands for nothing is the same as none, where the model asks for one.
    vol = t.map(lambda x: x if reinig(x) and reinig(x) not in ("~", "null", "Null", "NULL") else "x")
    grond = st.fixed_dictionaries(
        {"code": vol}, optional={"label": t, "kop": t, "motivering": t, "termijn": t,
                                 "documenten": st.lists(st.fixed_dictionaries({"document": vol, "motivering": vol}),
                                 max_size=2)}
    )  # fmt: skip
    onderdeel = st.fixed_dictionaries({"nummer": vol, "tekst": vol})
    return st.fixed_dictionaries(
        {"titel": vol, "organisatie": vol, "categorie": vol, "status": st.just("concept")},
        optional={
            "kenmerk": t, "samenvatting": t, "wettelijk_kader": t, "overwegingen": t, "besluit": t,
            "uitkomst": st.sampled_from(["openbaarmaking", "geen openbaarmaking"]),
            "datum_besluit": st.dates().map(str), "artikelen": st.lists(vol, max_size=2),
            "periode": st.just({"van": "2019", "tot": "2020-05"}),
            "verdaging": st.fixed_dictionaries({"datum": st.dates().map(str)}, optional={"reden": t}),
            "opschortingen": st.lists(
                st.fixed_dictionaries({"van": st.dates().map(str), "tot": st.none()}, optional={"reden": t}), max_size=2
            ),
            "procesverloop": st.lists(
                st.fixed_dictionaries({"datum": st.dates().map(str), "soort": vol, "tekst": t}), max_size=2
            ),
            "verzoek": st.fixed_dictionaries(
                {}, optional={"tekst": t, "onderdelen": st.lists(onderdeel, max_size=2), "afbakening": st.lists(t,
                max_size=2)}
            ),
            "gronden": st.lists(grond, max_size=2),
            "bezwaar": st.fixed_dictionaries({}, optional={"tekst": t, "termijn_weken": st.integers(1, 26),
            "adres": t}),
            "contact": st.fixed_dictionaries({}, optional={"tekst": t, "website": t, "telefoon": t, "email": t}),
            "letters": st.dictionaries(st.sampled_from(["A", "12", "no", "J"]), vol, max_size=2),
        },
    )  # fmt: skip


def schoon(waarde: Any) -> Any:
    """A value as it reads back: no invisible characters, nothing around it, nothing that is empty."""
    if isinstance(waarde, dict):
        return {
            sleutel: schoon(deel)
            for sleutel, deel in waarde.items()
            if schoon(deel) not in (None, "", {}, [])
        }
    if isinstance(waarde, list):
        return [schoon(deel) for deel in waarde]
    return reinig(waarde) if isinstance(waarde, str) else waarde


def gelezen(tekst_: str, map_: Path) -> Besluit:
    pad = map_ / "besluit.yml"
    pad.write_text(tekst_, "utf-8", newline="")
    uit = read_besluit(pad, "besluit.yml")
    assert uit.bevindingen == [], tekst_
    assert uit.besluit is not None
    return uit.besluit


def merken(waarde: Any, pad: tuple[str | int, ...] = ()) -> dict[tuple[str | int, ...], str]:
    """A remark for every place in a proposal."""
    uit = {pad: "Zin met: dubbele punt, # hekje en\n--- streepjes. " * 3} if pad else {}
    paren = (
        waarde.items() if isinstance(waarde, dict) else enumerate(waarde) if isinstance(waarde, list) else ()
    )
    for sleutel, deel in paren:
        uit |= merken(deel, (*pad, sleutel))
    return uit


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(waarden(tekst()), st.booleans())
def test_any_text_reads_back(tmp_path: Path, inhoud: dict[str, Any], met_merken: bool) -> None:
    voorstel = Voorstel(inhoud, merken(inhoud) if met_merken else {})
    # The empty file has a group `verzoek`, with nothing in it.
    verwacht = Besluit.model_validate({"verzoek": {}} | schoon(inhoud))
    assert gelezen(render_besluit(voorstel, LEEG), tmp_path) == verwacht


@pytest.mark.parametrize("vreemd", VREEMD)
def test_a_strange_text_reads_back_in_every_field(vreemd: str, tmp_path: Path) -> None:
    vol = vreemd if reinig(vreemd) else "x"
    inhoud = {
        "titel": vol, "organisatie": vol, "categorie": vol, "status": "concept", "kenmerk": vreemd,
        "samenvatting": vreemd,
        "besluit": vreemd, "verdaging": {"datum": "2024-01-01", "reden": vreemd},
        "opschortingen": [{"van": "2024-01-01", "tot": None, "reden": vreemd}],
        "verzoek": {"tekst": vreemd, "onderdelen": [{"nummer": vol, "tekst": vol}], "afbakening": [vreemd, "b"]},
        "gronden": [{"code": vol, "label": vreemd, "motivering": vreemd, "documenten": [{"document": vol,
        "motivering": vol}]}],
        "bezwaar": {"tekst": vreemd, "adres": vreemd}, "letters": {"J": vol},
    }  # fmt: skip
    besluit = gelezen(render_besluit(Voorstel(inhoud, merken(inhoud)), LEEG), tmp_path)
    assert besluit == Besluit.model_validate(schoon(inhoud))


def demo() -> dict[str, Any]:
    data = read_yaml((DEMO / "besluit.yml").read_text("utf-8")).data
    assert isinstance(data, dict)
    return data


def test_the_demonstration_is_written_as_a_person_wrote_it() -> None:
    tekst_ = render_besluit(Voorstel(demo()), LEEG)
    met_de_hand = (DEMO / "besluit.yml").read_text("utf-8")
    regels = {regel for regel in met_de_hand.split("\n") if not regel.lstrip().startswith("#")}
    zelfde = [regel for regel in tekst_.split("\n") if regel in regels]
    assert len(zelfde) > 0.9 * len(regels)
    assert max(len(regel) for regel in tekst_.split("\n")) <= BREEDTE + len("motivering")


def test_fields_and_comments_stand_as_in_the_empty_file() -> None:
    leeg = render_besluit(Voorstel(), LEEG)
    assert leeg == LEEG
    tekst_ = render_besluit(Voorstel(demo()), LEEG)
    velden = re.findall(r"^([a-z_]+):", tekst_, re.MULTILINE)
    assert velden == [veld for veld in VOLGORDE if veld in velden]
    assert "# Een grond met de motivering uit het besluit" in tekst_
    assert "# gronden:" not in tekst_
    assert "# bezwaar:" not in tekst_
    assert "# Alleen bij een besluit op een Woo-verzoek:\n" in tekst_


def test_a_remark_stands_right_above_its_value() -> None:
    inhoud = {
        "kenmerk": "A-1",
        "gronden": [{"code": "5.1.2.e", "kop": "Privacy"}],
        "bezwaar": {"termijn_weken": 6},
    }
    merk = {
        ("kenmerk",): "Ons kenmerk: A-1.",
        ("gronden", 0, "code"): "Een kop.",
        ("gronden", 0, "kop"): "Nog een kop.",
        ("bezwaar", "adres"): "Geen adres.",
        ("datum_besluit",): "Twee datums.",
    }
    tekst_ = render_besluit(Voorstel(inhoud, merk), LEEG)
    assert "# controleren: Ons kenmerk: A-1.\nkenmerk: A-1" in tekst_
    assert (
        "  # controleren: Een kop.\n  - code: 5.1.2.e\n    # controleren: Nog een kop.\n    kop: Privacy"
        in tekst_
    )
    assert "# controleren: Geen adres.\nbezwaar:\n" in tekst_
    assert "# controleren: Twee datums.\ndatum_besluit:\n" in tekst_


def test_a_long_remark_is_folded_into_comments_only(tmp_path: Path) -> None:
    tekst_ = render_besluit(Voorstel({"titel": "T"}, {("titel",): "woord " * 60}), LEEG)
    regels = tekst_.split("\n")
    begin = next(nummer for nummer, regel in enumerate(regels) if regel.startswith("# controleren:"))
    assert all(regel.startswith("#   woord") for regel in regels[begin + 1 : begin + 4])
    assert all(len(regel) <= BREEDTE for regel in regels[begin : begin + 5])


@given(st.text(alphabet="ab .\t", max_size=200), st.integers(1, 40))
def test_folding_loses_nothing(regel: str, breedte: int) -> None:
    assert " ".join(vouw(regel, breedte)) == regel
