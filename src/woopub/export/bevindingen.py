# SPDX-License-Identifier: EUPL-1.2
"""Findings in the forms that machines and colleagues read: JSON, GitHub annotations, SARIF, a spreadsheet."""

from __future__ import annotations

import io
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from xlsxwriter import Workbook

from ..model import CODES, Bevinding, Niveau

_GITHUB = {Niveau.BLOKKADE: "error", Niveau.WAARSCHUWING: "warning", Niveau.INFO: "notice"}
_SARIF = {Niveau.BLOKKADE: "error", Niveau.WAARSCHUWING: "warning", Niveau.INFO: "note"}
_SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def samenvatting(bevindingen: Iterable[Bevinding]) -> dict[str, int]:
    """Count the findings per weight; accepted ones count as info, since they stop nothing."""
    telling = Counter(Niveau.INFO if b.aanvaard else b.niveau for b in bevindingen)
    return {niveau.value: telling[niveau] for niveau in Niveau}


def to_json(bevindingen: Iterable[Bevinding], versie: str, extra: Mapping[str, Any] | None = None) -> str:
    """Return the findings as the JSON of ``--format json``."""
    return "".join(iter_json(tuple(bevindingen), versie, extra))


def iter_json(
    bevindingen: Sequence[Bevinding], versie: str, extra: Mapping[str, Any] | None = None
) -> Iterator[str]:
    """As to_json, in pieces: what is an iterator in ``extra`` is never in memory as a whole."""
    inhoud = {
        "woopub": versie,
        "bevindingen": (bevinding.record() for bevinding in bevindingen),
        "samenvatting": samenvatting(bevindingen),
    }
    yield from _json({**inhoud, **(extra or {})}, "\n")


def _json(waarde: Any, regel: str) -> Iterator[str]:
    """Yield the JSON of a value, each level indented by one; ``regel`` begins a line of the level it is in."""
    dieper = f"{regel} "
    if isinstance(waarde, Iterator):
        begin = "["
        for lid in waarde:
            yield f"{begin}{dieper}{_plat(lid, dieper)}"
            begin = ","
        yield "[]" if begin == "[" else f"{regel}]"
    elif isinstance(waarde, Mapping) and waarde:
        begin = "{"
        for naam, lid in waarde.items():
            yield f"{begin}{dieper}{json.dumps(naam, ensure_ascii=False)}: "
            yield from _json(lid, dieper)
            begin = ","
        yield f"{regel}}}"
    else:
        yield _plat(waarde, regel)


def _plat(waarde: Any, regel: str) -> str:
    # No text in JSON holds a line break: each of them is one between values.
    return json.dumps(waarde, ensure_ascii=False, indent=1).replace("\n", regel)


def to_github(bevindingen: Iterable[Bevinding]) -> str:
    """Return the findings as GitHub workflow commands, which become annotations on a pull request."""
    return "\n".join(_github_regel(bevinding) for bevinding in bevindingen)


def _github_regel(bevinding: Bevinding) -> str:
    niveau = "notice" if bevinding.aanvaard else _GITHUB[bevinding.niveau]
    velden = {"file": bevinding.bestand, "title": f"{bevinding.code} {CODES[bevinding.code].titel}"}
    if bevinding.regel:
        velden["line"] = str(bevinding.regel)
    eigenschappen = ",".join(f"{naam}={_escape(waarde, True)}" for naam, waarde in velden.items())
    return f"::{niveau} {eigenschappen}::{_escape(_volzin(bevinding), False)}"


def _escape(tekst: str, eigenschap: bool) -> str:
    """Escape text for a workflow command; in a property, colon and comma end it and must go too."""
    tekst = tekst.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return tekst.replace(":", "%3A").replace(",", "%2C") if eigenschap else tekst


def _volzin(bevinding: Bevinding) -> str:
    plek = f"{bevinding.plek}: " if bevinding.plek else ""
    aanvaard = f" (aanvaard: {bevinding.aanvaard})" if bevinding.aanvaard else ""
    return f"{plek}{bevinding.melding} {bevinding.raad}{aanvaard}"


def to_sarif(bevindingen: Sequence[Bevinding], versie: str) -> str:
    """Return the findings as SARIF 2.1.0 (OASIS); accepted ones carry a suppression with the reason."""
    codes = sorted({bevinding.code for bevinding in bevindingen})
    regels = [_sarif_regel(code) for code in codes]
    run = {
        "tool": {"driver": {"name": "woopub", "version": versie, "rules": regels}},
        "results": [_sarif_result(bevinding, codes.index(bevinding.code)) for bevinding in bevindingen],
    }
    return json.dumps(
        {"$schema": _SARIF_SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1
    )


def _sarif_regel(code: str) -> dict[str, Any]:
    soort = CODES[code]
    regel: dict[str, Any] = {
        "id": code,
        "shortDescription": {"text": soort.titel},
        "fullDescription": {"text": soort.uitleg},
        "help": {"text": soort.oplossing},
    }
    return regel | ({"helpUri": soort.bepaling.adres} if soort.bepaling else {})


def _sarif_result(bevinding: Bevinding, nummer: int) -> dict[str, Any]:
    # SARIF wants a URI: a space or a # in a file's name must be written as an escape.
    plaats: dict[str, Any] = {"artifactLocation": {"uri": quote(bevinding.bestand)}}
    if bevinding.regel:
        plaats["region"] = {"startLine": bevinding.regel}
    resultaat: dict[str, Any] = {
        "ruleId": bevinding.code,
        "ruleIndex": nummer,
        "level": _SARIF[bevinding.niveau],
        "message": {"text": _volzin(bevinding)},
        "locations": [{"physicalLocation": plaats}],
    }
    if bevinding.aanvaard:
        resultaat["suppressions"] = [{"kind": "external", "justification": bevinding.aanvaard}]
    return resultaat


KOPPEN = (
    "Niveau", "Code", "Wat", "Bestand", "Plaats", "Document", "Melding", "Wat te doen", "Wet", "Aanvaard",
)  # fmt: skip
"""The columns of a report for colleagues."""


def rapport_rij(bevinding: Bevinding) -> tuple[str, ...]:
    """Return a finding as one row of a report, under KOPPEN."""
    return (
        bevinding.niveau.value,
        bevinding.code,
        CODES[bevinding.code].titel,
        bevinding.bestand,
        bevinding.plek,
        bevinding.document or "",
        bevinding.melding,
        bevinding.advies,
        bevinding.bron.verwijzing if bevinding.bron else "",
        bevinding.aanvaard or "",
    )


def to_xlsx(bevindingen: Sequence[Bevinding]) -> bytes:
    """Return the findings as a spreadsheet with one row each, with a filter on every column."""
    uit = io.BytesIO()
    # Findings quote what clerks typed: nothing of it may become a formula or a link.
    boek = Workbook(uit, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    blad = boek.add_worksheet("Bevindingen")
    vet = boek.add_format({"bold": True, "text_wrap": True, "valign": "top"})
    gewoon = boek.add_format({"text_wrap": True, "valign": "top"})
    for kolom, (kop, breedte) in enumerate(zip(KOPPEN, (14, 9, 28, 38, 16, 12, 50, 50, 40, 30), strict=True)):
        blad.set_column(kolom, kolom, breedte)
        blad.write_string(0, kolom, kop, vet)
    for rij, bevinding in enumerate(bevindingen, start=1):
        for kolom, cel in enumerate(rapport_rij(bevinding)):
            blad.write_string(rij, kolom, cel, gewoon)
    blad.freeze_panes(1, 0)
    blad.autofilter(0, 0, max(1, len(bevindingen)), len(KOPPEN) - 1)
    boek.close()
    return uit.getvalue()
