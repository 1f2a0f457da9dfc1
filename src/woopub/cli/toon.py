# SPDX-License-Identifier: EUPL-1.2
"""Findings and progress on the screen: colours on a terminal, plain lines elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
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
from ..export import samenvatting, to_github, to_json, to_sarif
from ..model import CODES, NIETS_TE_DOEN, Bevinding, Niveau

FORMATEN = ("text", "json", "github", "sarif")
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
) -> None:
    """Print findings to stdout in one of FORMATEN; ``extra`` goes into the JSON.

    ``geheimen``: print what leaked as well; the caller has made sure that a person's screen is all that it goes to.
    """
    if formaat == "json":
        click.echo(to_json(bevindingen, __version__, extra))
    elif formaat == "github":
        if bevindingen:
            click.echo(to_github(bevindingen))
    elif formaat == "sarif":
        click.echo(to_sarif(bevindingen, __version__))
    else:
        _show_text(bevindingen, geheimen)


def _show_text(bevindingen: Sequence[Bevinding], geheimen: bool) -> None:
    """Print the findings per file: where, what is wrong, what to do."""
    # Off a terminal nothing is wrapped: logs and pipes want a finding's sentence whole.
    scherm = Console(highlight=False, soft_wrap=not sys.stdout.isatty())
    for bestand, groep in groupby(bevindingen, key=lambda bevinding: bevinding.bestand):
        scherm.print(Text(bestand, style="bold underline"))
        rij = list(groep)
        for bevinding, volgende in zip_longest(rij, rij[1:]):
            scherm.print(
                Padding(_kop(bevinding), (0, 0, 0, 2)) if scherm.is_terminal else Text("  ") + _kop(bevinding)
            )
            for regel in _uitleg(bevinding, geheimen, advies=not _zelfde_advies(bevinding, volgende)):
                scherm.print(
                    Padding(Text(regel), (0, 0, 0, 4)) if scherm.is_terminal else Text(f"    {regel}")
                )
        scherm.print()
    scherm.print(Text(slotregel(bevindingen), style="bold"))


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
    return (bevinding.code, bevinding.advies) == (volgende.code, volgende.advies)


def _uitleg(bevinding: Bevinding, geheimen: bool, *, advies: bool = True) -> Iterator[str]:
    if bevinding.advies != NIETS_TE_DOEN:
        yield bevinding.melding
    if geheimen and bevinding.geheim:
        # Text from a file may hold codes that steer a terminal.
        tekst = "".join(teken if teken.isprintable() else " " for teken in bevinding.geheim.onthul())
        yield f"Te lezen: {' '.join(tekst.split())}"
    if bevinding.advies != NIETS_TE_DOEN and advies:
        yield f"→ {bevinding.advies}"
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
