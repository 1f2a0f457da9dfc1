# SPDX-License-Identifier: EUPL-1.2
"""besluit.yml and mkdocs.yml → input models, with everything that is wrong in them."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from ..model import Besluit, Bevinding, Invoer, Invoerfout, Plaats, parse_invoer
from .tekst import decode_utf8, kort, meld_onzichtbaar
from .yaml_tree import Boom, YamlFout, read_yaml

Soort = TypeVar("Soort", bound=Invoer)

_VORM = {
    "dag": "een datum als 2024-03-12 (jaar-maand-dag) die echt bestaat",
    "datum": "een datum als 2024-03-12, of alleen 2024-03 of 2024",
    "string_type": "één stuk tekst",
    "int_parsing": "een heel getal",
    "int_parsing_size": "een heel getal",
    "int_from_float": "een heel getal",
    "int_type": "een heel getal",
    "greater_than_equal": "een hoger getal",
    "less_than_equal": "een lager getal",
    "tuple_type": "een lijst (regels die met een streepje beginnen)",
    "model_type": "een groep velden (naam: waarde)",
    "dict_type": "een groep velden (naam: waarde)",
    "string_too_short": "een langere tekst, van minstens tien tekens",
}


@dataclass(frozen=True, slots=True)
class Gelezen:
    """What a besluit.yml gave: the decision (None where the file is no YAML at all), the line of every place in
    it, the fields that hold a value which could not be read, and what is wrong."""

    besluit: Besluit | None
    regels: dict[Plaats, int]
    onleesbaar: frozenset[str]
    bevindingen: list[Bevinding]


def read_besluit(pad: Path, bestand: str) -> Gelezen:
    """Read a besluit.yml; ``bestand`` is the path that findings name. What is wrong is left out of the decision."""
    boom, bevindingen = read_boom(pad, bestand)
    if boom is None:
        return Gelezen(None, {}, frozenset(), bevindingen)
    if not isinstance(boom.data, dict):
        bevindingen.append(
            Bevinding(
                "MET001", bestand, "Het bestand is leeg of heeft geen velden.", "Begin met `titel:`.", regel=1
            )
        )
        return Gelezen(None, {}, frozenset(), bevindingen)
    besluit, fouten = parse_model(Besluit, boom.data, bestand, boom)
    gegeven = {sleutel for sleutel, waarde in boom.data.items() if waarde and str(waarde).strip()}
    for veld in Besluit.verplicht:
        if veld not in gegeven:
            fouten.append(
                Bevinding(
                    "MET003",
                    bestand,
                    f"Het veld '{veld}' ontbreekt of is leeg.",
                    f"Vul `{veld}:` in.",
                    regel=1,
                )
            )
    onleesbaar = frozenset(gegeven - besluit.model_fields_set) if besluit else frozenset()
    return Gelezen(besluit, boom.regels, onleesbaar, bevindingen + fouten)


def read_boom(pad: Path, bestand: str, tags: bool = False) -> tuple[Boom | None, list[Bevinding]]:
    """Read a YAML file to plain data with lines; unreadable files and invisible characters are findings."""
    tekst, fout_regel = decode_utf8(pad.read_bytes())
    if fout_regel:
        melding = "Op deze regel staat een teken dat geen UTF-8 is."
        advies = "Sla het bestand op als UTF-8."
        return None, [Bevinding("MET001", bestand, melding, advies, regel=fout_regel)]
    try:
        boom = read_yaml(tekst, tags=tags)
    except YamlFout as fout:
        return None, [Bevinding("MET001", bestand, fout.melding, fout.advies, regel=fout.regel)]
    bevindingen = [Bevinding("MET001", bestand, f.melding, f.advies, regel=f.regel) for f in boom.fouten]
    weg = [(f"In '{naam_van(p)}'", aantal, boom.regels.get(p)) for p, aantal in boom.opgeschoond.items()]
    weg += [("Op deze regel", aantal, regel) for regel, aantal in boom.gestript.items()]
    for plaats, op_regel in boom.afgekapt.items():
        melding = f"Wat bij '{naam_van(plaats)}' na # staat, telt niet mee: YAML leest het als opmerking."
        advies = "Hoort het bij de tekst? Zet de tekst dan tussen aanhalingstekens. Anders: spatie na het #."
        bevindingen.append(Bevinding("MET017", bestand, melding, advies, regel=op_regel))
    for waar, aantal, plek in weg:
        melding = meld_onzichtbaar(waar, aantal)
        bevindingen.append(
            Bevinding("MET012", bestand, melding, "Lees de tekst na op de pagina.", regel=plek)
        )
    return boom, bevindingen


def parse_model(
    soort: type[Soort], data: dict[str, Any], bestand: str, boom: Boom, voor: Plaats = ()
) -> tuple[Soort | None, list[Bevinding]]:
    """Fill an input model; every error becomes a finding with its line. ``voor`` is the place of ``data``."""
    model, fouten = parse_invoer(soort, data)
    return model, [_bevinding(fout, bestand, boom, voor) for fout in fouten]


def _bevinding(fout: Invoerfout, bestand: str, boom: Boom, voor: Plaats) -> Bevinding:
    """Say in Dutch what is wrong at one place."""
    plaats = voor + fout.plaats
    veld = naam_van(plaats)
    regel = next(
        (boom.regels[plaats[:n]] for n in range(len(plaats), -1, -1) if plaats[:n] in boom.regels), None
    )
    if fout.soort == "extra_forbidden":
        advies = gok(str(plaats[-1]), fout.mogelijk) or "Mogelijke velden: " + ", ".join(fout.mogelijk) + "."
        return Bevinding("MET002", bestand, f"Het veld '{kort(veld)}' bestaat niet.", advies, regel=regel)
    if fout.soort == "missing":
        return Bevinding(
            "MET003", bestand, f"Het veld '{veld}' ontbreekt.", f"Vul `{plaats[-1]}:` in.", regel=regel
        )
    waarde = _waarde(boom.data, plaats)
    getoond = f" '{kort(waarde)}'" if isinstance(waarde, str) else ""
    melding = f"De waarde{getoond} kan niet bij '{veld}'."
    if fout.mogelijk:
        raad = gok(waarde, fout.mogelijk) if isinstance(waarde, str) else ""
        advies = f"{raad} Mogelijk zijn: {', '.join(fout.mogelijk)}.".strip()
    else:
        advies = f"Hier hoort {_VORM.get(fout.soort, 'iets anders')}."
    return Bevinding("MET004", bestand, melding, advies, regel=regel)


def _waarde(data: Any, plaats: Plaats) -> Any:
    for key in plaats:
        try:
            data = data[key]
        except (KeyError, IndexError, TypeError):
            return None
    return data


def naam_van(plaats: Plaats) -> str:
    """Name a place as a clerk would: ``gronden, 2e: motivering``."""
    naam = ""
    for key in plaats:
        naam += f", {key + 1}e" if isinstance(key, int) else f"{': ' if naam else ''}{key}"
    return naam


def gok(waarde: str, mogelijk: Iterable[str]) -> str:
    """Return ``Bedoelt u '…'?`` for the nearest possible value, or nothing where none is near."""
    bij_vorm = {keuze.casefold(): keuze for keuze in mogelijk}
    dichtbij = difflib.get_close_matches(waarde.casefold(), bij_vorm, n=1, cutoff=0.6)
    return f"Bedoelt u '{bij_vorm[dichtbij[0]]}'?" if dichtbij else ""
