# SPDX-License-Identifier: EUPL-1.2
"""Findings and progress on the screen: colours on a terminal, plain lines elsewhere."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import groupby, zip_longest
from typing import Any

import click
from rich.console import Console
from rich.padding import Padding
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TaskID, TextColumn
from rich.text import Text

from .. import __version__
from ..build import Voortgang
from ..export import iter_json, samenvatting, to_github, to_sarif
from ..model import CODES, NIETS_TE_DOEN, Bevinding, Niveau

FORMATEN = ("text", "json", "github", "sarif")
GELIJKE = 20
"""Findings of one code that are shown of one file; a spreadsheet may have fifty thousand."""

_BROK = 1 << 16  # characters that are printed at a time

_STIJL = {Niveau.BLOKKADE: "bold red", Niveau.WAARSCHUWING: "yellow", Niveau.INFO: "cyan"}

format_option = click.option(
    "--format", "formaat", type=click.Choice(FORMATEN), default="text", metavar="FORMAAT",
    help="Vorm van de uitvoer: text (standaard), json, github (annotaties) of sarif.",
)  # fmt: skip


def show_bevindingen(
    bevindingen: Sequence[Bevinding],
    formaat: str,
    extra: Mapping[str, Any] | None = None,
    *,
    geheimen: bool = False,
    levering: str = "",
) -> None:
    """Print findings to stdout in one of FORMATEN; ``extra`` goes into the JSON, an iterator in it piece by piece.

    ``geheimen``: print what leaked as well; the caller has made sure that a person's screen is all that it goes to.
    ``levering``: a folder or ZIP of which the files count as one, where findings of one kind are many.
    """
    if formaat == "json":
        _print_delen(iter_json(bevindingen, __version__, extra))
    elif formaat == "github":
        if bevindingen:
            click.echo(to_github(bevindingen))
    elif formaat == "sarif":
        click.echo(to_sarif(bevindingen, __version__))
    else:
        _show_text(bevindingen, geheimen, levering)


def _print_delen(delen: Iterable[str]) -> None:
    """Print a long text of many pieces, and end the line."""
    klaar: list[str] = []
    lengte = 0
    for deel in delen:
        klaar.append(deel)
        lengte += len(deel)
        if lengte > _BROK:
            click.echo("".join(klaar), nl=False)
            klaar, lengte = [], 0
    click.echo("".join(klaar))


def _show_text(bevindingen: Sequence[Bevinding], geheimen: bool, levering: str) -> None:
    """Print the findings per file: where, what is wrong, what to do."""
    # Off a terminal nothing is wrapped: logs and pipes want a finding's sentence whole.
    scherm = Console(highlight=False, soft_wrap=not sys.stdout.isatty())
    te_veel = _te_veel(bevindingen, levering) if not geheimen else Counter()
    getoond: Counter[tuple[str, str]] = Counter()
    for bestand, groep in groupby(bevindingen, key=lambda bevinding: bevinding.bestand):
        rij = []
        for bevinding in groep:
            soort = (_onder(bestand, levering), bevinding.code)
            getoond[soort] += 1
            if soort not in te_veel or getoond[soort] <= GELIJKE:
                rij.append(bevinding)
        if not rij:
            continue
        scherm.print(Text(bestand, style="bold underline"))
        for bevinding, volgende in zip_longest(rij, rij[1:]):
            regels = _uitleg(bevinding, geheimen, advies=not _zelfde_advies(bevinding, volgende))
            _print_regels(scherm, _kop(bevinding), regels)
        _print_rest(scherm, te_veel, bestand)
        scherm.print()
    if levering and _print_rest(scherm, te_veel, f"{levering}/"):
        scherm.print()
    scherm.print(Text(slotregel(bevindingen), style="bold"))


def _print_regels(scherm: Console, kop: Text, regels: Iterable[str]) -> None:
    """Print a finding: its head, and indented what it says."""
    scherm.print(Padding(kop, (0, 0, 0, 2)) if scherm.is_terminal else Text("  ") + kop)
    for regel in regels:
        scherm.print(Padding(Text(regel), (0, 0, 0, 4)) if scherm.is_terminal else Text(f"    {regel}"))


def _print_rest(scherm: Console, te_veel: Mapping[tuple[str, str], int], bestand: str) -> bool:
    """Print how many findings of a file are not shown; returns whether there are any."""
    rest = [(code, aantal) for (van, code), aantal in te_veel.items() if van == bestand]
    for code, aantal in rest:
        scherm.print(Text(f"  … en nog {aantal} keer dezelfde bevinding ({code})"))
    return bool(rest)


def _te_veel(bevindingen: Sequence[Bevinding], levering: str) -> Counter[tuple[str, str]]:
    """Return how many findings are not shown, by file (or the delivery that it is in) and code."""
    telling = Counter((_onder(b.bestand, levering), b.code) for b in bevindingen)
    return Counter({soort: aantal - GELIJKE for soort, aantal in telling.items() if aantal > GELIJKE})


def _onder(bestand: str, levering: str) -> str:
    """Return the file that a finding counts for: all that lie in a delivery are one."""
    return f"{levering}/" if levering and bestand.startswith(f"{levering}/") else bestand


def _kop(bevinding: Bevinding) -> Text:
    stijl = "dim" if bevinding.aanvaard else _STIJL[bevinding.niveau]
    niveau = f"{bevinding.niveau.value} (aanvaard)" if bevinding.aanvaard else bevinding.niveau.value
    # What asks for nothing is told in one line.
    titel = bevinding.melding if bevinding.advies == NIETS_TE_DOEN else CODES[bevinding.code].titel
    kop = Text.assemble((niveau, stijl), " ", (bevinding.code, "bold"), f" {titel}")
    return kop + Text(f" — {bevinding.plek}" if bevinding.plek else "")


def _zelfde_advies(bevinding: Bevinding, volgende: Bevinding | None) -> bool:
    """Whether the next finding asks for the same; then the last of the run says what to do."""
    if volgende is None or (bevinding.aanvaard is None) != (volgende.aanvaard is None):
        return False
    return (bevinding.code, bevinding.advies, bevinding.bron) == (
        volgende.code,
        volgende.advies,
        volgende.bron,
    )


def _uitleg(bevinding: Bevinding, geheimen: bool, *, advies: bool = True) -> Iterator[str]:
    if bevinding.advies != NIETS_TE_DOEN:
        yield bevinding.melding
    if geheimen and bevinding.geheim:
        # Text from a file may hold codes that steer a terminal.
        tekst = "".join(teken if teken.isprintable() else " " for teken in bevinding.geheim.onthul())
        yield f"Te lezen: {' '.join(tekst.split())}"
    if bevinding.advies != NIETS_TE_DOEN and advies:
        yield f"→ {bevinding.advies}"
    if bevinding.bron and advies:
        yield f"Wet: {bevinding.bron.verwijzing}"
    if bevinding.aanvaard:
        yield f"Aanvaard: {bevinding.aanvaard}"


def slotregel(bevindingen: Sequence[Bevinding]) -> str:
    """Return the line that closes a check: ``2 blokkades, 1 waarschuwing, 0 opmerkingen.``"""
    telling = samenvatting(bevindingen)
    namen = (("blokkade", "blokkades"), ("waarschuwing", "waarschuwingen"), ("info", "opmerkingen"))
    delen = [f"{telling[naam]} {_woord(telling[naam], naam, meervoud)}" for naam, meervoud in namen]
    return ", ".join(delen) + "."


def _woord(aantal: int, enkelvoud: str, meervoud: str) -> str:
    return ("opmerking" if enkelvoud == "info" else enkelvoud) if aantal == 1 else meervoud


@contextmanager
def show_progress() -> Iterator[Voortgang]:
    """Show progress on stderr: a bar on a terminal, elsewhere one line for each step that is done."""
    scherm = Console(stderr=True, highlight=False)
    if not scherm.is_terminal:
        yield _plain
        return
    kolommen = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*kolommen, console=scherm, transient=True) as balk:
        taken: dict[str, TaskID] = {}

        def meld(wat: str, gedaan: int, totaal: int) -> None:
            if wat not in taken:
                taken[wat] = balk.add_task(wat, total=totaal)
            balk.update(taken[wat], completed=gedaan, total=totaal)

        yield meld


def _plain(wat: str, gedaan: int, totaal: int) -> None:
    if gedaan == totaal:
        click.echo(f"{wat}: {gedaan} van {totaal}", err=True)
