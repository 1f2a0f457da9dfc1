# SPDX-License-Identifier: EUPL-1.2
"""Files that others made: x-ray's public test files with the verdicts expected of us, and real documents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from .readers import Oordeel, XrayOordeel

VERDICTS: dict[str, Literal["blokkade", "schoon", "vrij"]] = {
    "rectangles_yes": "blokkade",
    "hidden_text_on_visible_text": "blokkade",
    "ok_words": "vrij",
    "whitespace_redactions": "schoon",
    "partial_intersections_ok": "schoon",
    "rect_ordering_2.1": "schoon",
    "rect_ordering_6.19": "schoon",
    "no_bad_redactions.2.1": "schoon",
    "no_bad_redactions.4.1": "schoon",
    "no_bad_redactions.7.1": "schoon",
    "rectangles_no": "schoon",
    "multi_line_redaction_ok": "schoon",
}
"""What a gate should say of x-ray's test files (public US court filings); ``vrij``: both answers can be defended."""


@dataclass(frozen=True, slots=True)
class Groep:
    """Real files of one kind: how many, how many were blocked, and for each of those the messages of the blocks.

    ``onleesbaar``: how many of the blocked ones for BST alone (locked, damaged, not read in time).
    """

    naam: str
    aantal: int
    geblokkeerd: int
    onleesbaar: int
    codes: dict[str, int]
    meldingen: dict[str, tuple[str, ...]]


def find_pdfs(folders: Sequence[Path]) -> dict[str, list[Path]]:
    """Return the PDFs below folders, grouped by the name of the folder that they are in."""
    groups: dict[str, list[Path]] = {}
    for folder in folders:
        for path in sorted(folder.rglob("*.[pP][dD][fF]")):
            groups.setdefault(path.parent.name, []).append(path)
    return groups


def summarise(naam: str, paths: Sequence[Path], oordelen: Sequence[Oordeel]) -> Groep:
    """Return what our scan says of one group."""
    blocked = {path.name: oordeel for path, oordeel in zip(paths, oordelen, strict=True) if oordeel.blokkeert}
    codes: Counter[str] = Counter()
    for oordeel in blocked.values():
        codes.update({line.split()[0] for line in oordeel.meldingen})
    unread = sum(all(line.startswith("BST") for line in item.meldingen) for item in blocked.values())
    messages = {name: item.meldingen for name, item in blocked.items()}
    return Groep(naam, len(paths), len(blocked), unread, dict(codes), messages)


def real_lines(groep: Groep) -> list[str]:
    """Return a group as text: the rate, then every blocked file with its codes and messages."""
    share = groep.geblokkeerd / groep.aantal if groep.aantal else 0.0
    codes = " ".join(f"{code}x{count}" for code, count in sorted(groep.codes.items()))
    unread = f" ({groep.onleesbaar} cannot be read)" if groep.onleesbaar else ""
    rate = f"{groep.geblokkeerd} of {groep.aantal} blocked = {share:.1%}{unread}"
    out = ["", f"real files, {groep.naam}: {rate}  {codes}"]
    for name, messages in groep.meldingen.items():
        out.append(f"  {name}")
        out += [f"      {message}" for message in messages[:6]]
        if len(messages) > 6:
            out.append(f"      and {len(messages) - 6} more")
    return out


def verdict_lines(
    paths: Sequence[Path], oordelen: Sequence[Oordeel], xray: Sequence[XrayOordeel] | None
) -> list[str]:
    """Return the table of x-ray's files: expected, ours, x-ray's."""
    out = ["", f"{'x-ray test file':34} {'expected':>9} {'woopub':>9} {'x-ray':>6}  codes"]
    for place, (path, oordeel) in enumerate(zip(paths, oordelen, strict=True)):
        wanted = VERDICTS.get(path.stem, "vrij")
        ours = "blokkade" if oordeel.blokkeert else "schoon"
        theirs = "-" if xray is None else "flags" if xray[place].teksten else "clean"
        mark = " " if wanted in {"vrij", ours} else "!"
        out.append(f"{mark} {path.stem:32} {wanted:>9} {ours:>9} {theirs:>6}  {' '.join(oordeel.codes)}")
    return out
