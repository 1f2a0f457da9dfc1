# SPDX-License-Identifier: EUPL-1.2
"""What the answers amount to: recall and false alarms by class and in total, as plain data and as lines of text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from .cases import Geval
from .readers import Oordeel, XrayOordeel


@dataclass(slots=True)
class Rij:
    """One class: how many files, how many judged as wanted, the codes seen, and what x-ray made of it.

    ``goed`` counts blocks for blokkade, any finding for waarschuwing, and no block for schoon.
    """

    klasse: str
    verwacht: str
    aantal: int
    goed: int
    codes: dict[str, int]
    missers: list[str]
    xray_vlag: int | None
    xray_noemt: int | None
    xray_dood: int | None


def is_good(geval: Geval, oordeel: Oordeel) -> bool:
    """Return whether our scan says of a file what it must say, and lives to say it."""
    if oordeel.uitval:
        return False
    if geval.verwacht == "blokkade":
        return oordeel.blokkeert
    return oordeel.meldt if geval.verwacht == "waarschuwing" else not oordeel.blokkeert


def names_secret(geval: Geval, answer: XrayOordeel) -> bool:
    """Return whether x-ray's texts hold the secret, blanks apart."""
    return bool(geval.geheim) and _squash(geval.geheim) in _squash(" ".join(answer.teksten))


def _squash(text: str) -> str:
    return re.sub(r"\s", "", text)


def score(
    gevallen: Sequence[Geval], oordelen: Sequence[Oordeel], xray: Sequence[XrayOordeel] | None
) -> list[Rij]:
    """Return a row for each class, in the order of the files."""
    rows: dict[str, Rij] = {}
    for place, (geval, oordeel) in enumerate(zip(gevallen, oordelen, strict=True)):
        none = None if xray is None else 0
        row = rows.setdefault(geval.klasse, Rij(geval.klasse, geval.verwacht, 0, 0, {}, [], none, none, none))
        row.aantal += 1
        row.codes = dict(Counter(row.codes) + Counter(oordeel.codes))
        if is_good(geval, oordeel):
            row.goed += 1
        else:
            row.missers.append(geval.pad.name)
        if xray is not None:
            answer = xray[place]
            row.xray_vlag = (row.xray_vlag or 0) + bool(answer.teksten)
            row.xray_noemt = (row.xray_noemt or 0) + names_secret(geval, answer)
            row.xray_dood = (row.xray_dood or 0) + answer.dood
    return list(rows.values())


def totals(rows: Sequence[Rij]) -> dict[str, dict[str, float | int | None]]:
    """Return the sums by what is expected, with the share judged as wanted."""
    found: dict[str, dict[str, float | int | None]] = {}
    for verwacht in ("blokkade", "waarschuwing", "schoon"):
        part = [row for row in rows if row.verwacht == verwacht]
        if not part:
            continue
        count = sum(row.aantal for row in part)
        good = sum(row.goed for row in part)
        with_xray = part[0].xray_vlag is not None
        found[verwacht] = {
            "klassen": len(part), "aantal": count, "goed": good, "aandeel": good / count,
            "xray_vlag": sum(row.xray_vlag or 0 for row in part) if with_xray else None,
            "xray_noemt": sum(row.xray_noemt or 0 for row in part) if with_xray else None,
            "xray_dood": sum(row.xray_dood or 0 for row in part) if with_xray else None,
        }  # fmt: skip
    return found


TITLES = {
    "blokkade": "leaks that must block: blocked",
    "waarschuwing": "leaks that must be reported: reported",
    "schoon": "harmless files: false alarms",
}


def lines(rows: Sequence[Rij]) -> list[str]:
    """Return the table: by class, then the totals."""
    out: list[str] = []
    for verwacht, title in TITLES.items():
        part = [row for row in rows if row.verwacht == verwacht]
        if not part:
            continue
        out += ["", f"{title:38} {'woopub':>16}  {'x-ray flags':>11} {'names':>5}  codes"]
        out += [_line(row) for row in part]
    out += ["", "totals"]
    for verwacht, total in totals(rows).items():
        good, count = int(total["goed"] or 0), int(total["aantal"] or 0)
        shown = count - good if verwacht == "schoon" else good
        out.append(
            f"  {TITLES[verwacht]:44} {shown}/{count} = {shown / count:.1%} in {total['klassen']} classes"
            + (f"; x-ray flags {total['xray_vlag']}, names {total['xray_noemt']}, dies on {total['xray_dood']}"
               if total["xray_vlag"] is not None else "")
        )  # fmt: skip
    return out


def miss_lines(rows: Sequence[Rij]) -> list[str]:
    """Return the files that were not judged as wanted: class, then numbers; the files are named class-number.pdf."""
    missed = [row for row in rows if row.missers]
    count = sum(len(row.missers) for row in missed)
    out = ["", f"not as wanted: {count} files"] if missed else []
    for row in missed:
        numbers = " ".join(name.removesuffix(".pdf").rpartition("-")[2] for name in row.missers)
        out.append(f"  {row.klasse}: {numbers}")
    return out


def _line(row: Rij) -> str:
    shown = row.aantal - row.goed if row.verwacht == "schoon" else row.goed
    mark = " " if row.goed == row.aantal else "!"
    codes = " ".join(f"{code}x{count}" for code, count in sorted(row.codes.items()))
    flags = "-" if row.xray_vlag is None else f"{row.xray_vlag}/{row.aantal}"
    names = "-" if row.xray_noemt is None else str(row.xray_noemt)
    share = f"{shown:>5}/{row.aantal:<4} {shown / row.aantal:>4.0%}"
    return f"{mark} {row.klasse:36} {share}  {flags:>11} {names:>5}  {codes}"


def as_data(rows: Sequence[Rij]) -> dict[str, object]:
    """Return the rows and totals as plain data for JSON."""
    return {"klassen": [asdict(row) for row in rows], "totaal": totals(rows)}
