# SPDX-License-Identifier: EUPL-1.2
"""The verdict on one page: what can be recovered from it, minus what can be seen on it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np

from ...law import read_label
from ...law.ocr_labels import read_ocr_label
from ...model import Vlak
from ..geometry import Punt, overlap
from ..painted import Line, Shape
from ..vondst import Vondst
from .contents import Aard
from .covers import Dek, count_on_rows, count_over, covers_of
from .letters import ONBEKEND, Bools, Ints, Letters, join
from .pixels import ENKELE, NIETS, VAAG, Beeld, Blik, Staat, difference, look_at
from .report import Melder
from .runs import split_rows, split_words
from .scans import is_scan, without_ink
from .strokes import list_pieces
from .survey import MEESTE, MINUSCUUL, SAMEN, Log, Verdacht
from .verdict import GROND, Oordeel, Oorzaak, ground_apart, is_dimmed, judge, no_verdict, without_reason

RAND = 2.0
"""Points around glyphs that are drawn with them."""

LIJNEN, DOOR_LIJNEN = 2, 0.75
"""Thin strokes over a letter that dim it, and what part of its contrast on paper they leave at most."""

VEEL = 400
"""So many suspicious places are looked at as one."""


class Pagina(Protocol):
    """What the gate asks of a page; see ``engine.PdfBlad``."""

    breedte: float
    hoogte: float

    def letters(self, near: Callable[[Vlak], bool] | None = None) -> Letters: ...
    def letters_of_all_layers(self) -> Letters | None: ...
    def picture(self, vlak: Vlak, text: bool = True, colour: bool = False) -> Beeld: ...
    def lines(self, detail: bool = False) -> list[Line]: ...
    def aard(self) -> Aard: ...


@dataclass(slots=True)
class Zicht:
    """What came of a look at a page: the findings, and the places of glyphs that are hidden and that are seen."""

    vondsten: list[Vondst] = field(default_factory=list)
    verborgen: list[tuple[str, Punt]] = field(default_factory=list)
    gezien: list[tuple[str, Punt]] = field(default_factory=list)


def look(
    page: Pagina, nummer: int, verdacht: Verdacht, log: Log, shapes: Sequence[Shape], own: Mapping[str, str]
) -> Zicht:
    """Judge a page (``nummer`` from 1) where the survey found it suspicious; ``own`` are an authority's labels."""
    letters = page.letters(_near(verdacht, (page.breedte, page.hoogte)))
    extra = page.letters_of_all_layers() if verdacht.lagen else None
    if extra is not None:
        letters, laag = _with_layers(letters, extra)
    else:
        laag = np.zeros(len(letters), bool)
    if not len(letters):
        return Zicht()
    rows = split_rows(letters)
    words = split_words(letters, rows)
    oordeel = _judge(page, letters, verdacht, log, shapes, (rows, words), laag)
    scan = bool(letters.blind.any()) or Oorzaak.BEELD in oordeel.oorzaak
    lees = read_ocr_label if scan else read_label
    melder = Melder(nummer, letters, rows, words, oordeel, lambda tekst: lees(tekst, own))
    zicht = Zicht(melder.report())
    gone = melder.weg
    # Of what is painted twice the text layer holds two; one is enough.
    zicht.verborgen = _places(letters, gone | oordeel.dubbel)
    zicht.gezien = _places(letters, ~gone & letters.inkt)
    return zicht


def _near(verdacht: Verdacht, size: Punt) -> Callable[[Vlak], bool] | None:
    if verdacht.heel or verdacht.blind or verdacht.lagen:
        return None
    width, height = size
    plekken = np.array([plek.vlak for plek in verdacht.plekken]).reshape(-1, 4)

    def near(vlak: Vlak) -> bool:
        x0, y0, x1, y1 = vlak
        if verdacht.buiten and not (x0 >= 0 and y0 >= 0 and x1 <= width and y1 <= height):
            return True
        p = plekken
        return bool(((p[:, 0] < x1) & (p[:, 2] > x0) & (p[:, 1] < y1) & (p[:, 3] > y0)).any())

    return near


def _with_layers(letters: Letters, extra: Letters) -> tuple[Letters, Bools]:
    """Return all glyphs, and which of them are on a layer that is off."""
    known: dict[tuple[str, int, int], int] = {}
    for teken, (x, y) in zip(letters.teken, letters.voet.tolist(), strict=True):
        key = teken, round(2 * x), round(2 * y)
        known[key] = known.get(key, 0) + 1
    more: list[int] = []
    for place, (teken, (x, y)) in enumerate(zip(extra.teken, extra.voet.tolist(), strict=True)):
        key = teken, round(2 * x), round(2 * y)
        if known.get(key, 0):
            known[key] -= 1
        else:
            more.append(place)
    added = extra.take(np.array(more, np.int64))
    return join([letters, added]), np.concatenate([np.zeros(len(letters), bool), np.ones(len(added), bool)])


def _judge(
    page: Pagina,
    letters: Letters,
    verdacht: Verdacht,
    log: Log,
    shapes: Sequence[Shape],
    parts: tuple[Ints, Ints],
    laag: Bools,
) -> Oordeel:
    width, height = page.breedte, page.hoogte
    x, y = letters.middle().T
    off = (x < 0) | (y < 0) | (x > width) | (y > height)
    tiny = letters.em < MINUSCUUL
    asked = letters.leesbaar & ~off & ~tiny & ~laag
    asked &= _asked(letters, verdacht, shapes, parts[0], not page.aard().tekstknip)
    oordeel = _judge_seen(page, letters, asked & ~letters.blind, log, shapes, parts)
    _judge_blind(page, letters, asked & letters.blind, parts[1], oordeel)
    said = letters.leesbaar
    oordeel.oorzaak[said & tiny] = Oorzaak.KLEIN
    oordeel.oorzaak[said & off] = Oorzaak.BUITEN
    oordeel.oorzaak[said & laag] = Oorzaak.LAAG
    return oordeel


def _asked(letters: Letters, verdacht: Verdacht, shapes: Sequence[Shape], rows: Ints, orders: bool) -> Bools:
    """Return the glyphs that may be hidden in suspicious places; ``orders``: their numbers tell what is later."""
    if verdacht.heel or len(verdacht.plekken) > VEEL:
        return np.ones(len(letters), bool)
    asked = letters.blind.copy()
    half = (letters.breed / 2)[:, None] * np.abs(letters.langs) + (0.3 * letters.em)[:, None] * np.abs(
        letters.op
    )
    low, high = letters.middle() - half, letters.middle() + half
    striped = np.zeros(len(letters), bool)
    for plek in verdacht.plekken:
        x0, y0, x1, y1 = plek.vlak
        on = (low[:, 0] < x1) & (high[:, 0] > x0) & (low[:, 1] < y1) & (high[:, 1] > y0)
        if orders:
            on &= letters.volg < plek.voor
        if plek.strepen and orders:
            striped |= on
        else:
            asked |= on
    which = np.flatnonzero(striped & ~asked)
    if len(which):
        asked[which] = count_on_rows(letters, which, rows, list_pieces(shapes)[1]) >= SAMEN
    return asked


def _judge_seen(
    page: Pagina, letters: Letters, asked: Bools, log: Log, shapes: Sequence[Shape], parts: tuple[Ints, Ints]
) -> Oordeel:
    """Judge the glyphs that are painted: first in grey, and what is not seen then once more in colour."""
    if not asked.any():
        return no_verdict(len(letters))
    dekken = covers_of(shapes, log)
    grey = _pictures(page, letters, asked, False)
    apart = difference(*grey)
    blik = look_at(letters, asked, grey[0], apart)
    doubt = asked & (blik.staat != Staat.GEZIEN)
    if doubt.any():
        coloured = _pictures(page, letters, doubt, True)
        again = look_at(letters, doubt, coloured[0], difference(*coloured))
        for name in Blik.__slots__:
            getattr(blik, name)[doubt] = getattr(again, name)[doubt]
    oordeel = judge(letters, parts, asked, blik, dekken, grey[1], apart, page.aard())
    faint = np.flatnonzero(oordeel.oorzaak == Oorzaak.BLEEK)
    if len(faint):
        over = count_over(letters, faint, list_pieces(shapes)[1][:MEESTE])
        lined = (over >= LIJNEN) & is_dimmed(letters, faint, blik, grey[1], DOOR_LIJNEN)
        oordeel.oorzaak[faint[lined]] = Oorzaak.VLAK
    _judge_under_scan(page, letters, parts[1], dekken, oordeel, grey[0])
    _find_clipped(page, letters, oordeel)
    if not page.aard().masker:
        _find_blank(letters, parts[1], oordeel, grey[1], apart)
    return oordeel


def _pictures(page: Pagina, letters: Letters, which: Bools, colour: bool) -> tuple[Beeld, Beeld]:
    """Return the part of the page with these glyphs, with and without its text."""
    vlak = letters.vlak[which]
    x0, y0 = (vlak[:, :2].min(axis=0) - RAND).tolist()
    x1, y1 = (vlak[:, 2:].max(axis=0) + RAND).tolist()
    part = overlap((x0, y0, x1, y1), (0.0, 0.0, page.breedte, page.hoogte))
    return page.picture(part, True, colour), page.picture(part, False, colour)


def _judge_under_scan(
    page: Pagina, letters: Letters, words: Ints, dekken: Sequence[Dek], oordeel: Oordeel, shown: Beeld
) -> None:
    """Clear text under the picture of a page where that shows ink: the other way to give a scan its text."""
    under = np.flatnonzero(oordeel.oorzaak == Oorzaak.BEELD)
    scans = {
        number
        for number in np.unique(oordeel.dek[under])
        if is_scan(dekken[number], (page.breedte, page.hoogte), shown)
    }
    under = under[np.isin(oordeel.dek[under], list(scans))]
    if len(under):
        oordeel.oorzaak[under[~without_ink(letters, words, under, shown)]] = Oorzaak.GEEN


def _judge_blind(page: Pagina, letters: Letters, asked: Bools, words: Ints, oordeel: Oordeel) -> None:
    """Judge the glyphs that are not painted: there is ink in their place, or nobody sees them."""
    which = np.flatnonzero(asked)
    if not len(which):
        return
    shown, bare = _pictures(page, letters, asked, False)
    flat = without_ink(letters, words, which, bare)
    # A letter of a Type 3 font is reported so, and yet painted.
    flat &= look_at(letters, asked, shown, difference(shown, bare)).staat[which] != Staat.GEZIEN
    seen = {(teken, round(x / 3), round(y / 3)) for teken, (x, y) in _places(letters, ~letters.blind)}
    for place in np.flatnonzero(flat):
        teken, (x, y) = letters.teken[which[place]], letters.voet[which[place]]
        around = {(teken, round(x / 3) + i, round(y / 3) + j) for i in (-1, 0, 1) for j in (-1, 0, 1)}
        flat[place] = not around & seen
    oordeel.oorzaak[which[flat]] = Oorzaak.BLIND


def _find_clipped(page: Pagina, letters: Letters, oordeel: Oordeel) -> None:
    """Tell what is cut off by a clip path from what has the colour of its ground."""
    which = np.flatnonzero(oordeel.oorzaak == Oorzaak.KLEUR)
    if not len(which) or not page.aard().knipt:
        return
    kept: set[tuple[int, int]] = set()
    for line in page.lines(True):
        for span in line.spans:
            kept |= {(round(char.voet[0]), round(char.voet[1])) for char in span.chars}
    for number in which:
        x, y = (round(part) for part in letters.voet[number].tolist())
        if not any((x + i, y + j) in kept for i in (-1, 0, 1) for j in (-1, 0, 1)):
            oordeel.oorzaak[number] = Oorzaak.GEKNIPT


def _find_blank(letters: Letters, words: Ints, oordeel: Oordeel, bare: Beeld, apart: Beeld) -> None:
    """Clear glyphs of odd fonts: with ink elsewhere in their place, or without any over a picture that has it."""
    which = np.flatnonzero(oordeel.oorzaak == Oorzaak.KLEUR)
    which = which[without_reason(letters, which, bare)]
    which = which[(apart.at(letters.take(which).samples()) > NIETS).mean(axis=1) <= ENKELE]
    which = which[ground_apart(letters, which, bare) <= GROND]
    if not len(which):
        return
    around = letters.take(which).samples((-0.2, 1.2), (-0.6, 1.2))
    inked = (apart.at(around) > VAAG).mean(axis=1) > 0.01
    oordeel.oorzaak[which[inked]] = Oorzaak.GEEN
    which = which[~inked]
    if len(which):
        flat = without_ink(letters, words, which, bare)
        # In a font of which nobody knows the letters, what has no ink is a space.
        known = np.array([ord(letters.teken[number]) < ONBEKEND for number in which], bool)
        oordeel.oorzaak[which] = np.where(flat & known, Oorzaak.BLIND, Oorzaak.GEEN)


def _places(letters: Letters, which: Bools) -> list[tuple[str, Punt]]:
    return [
        (letters.teken[n], (float(letters.voet[n, 0]), float(letters.voet[n, 1])))
        for n in np.flatnonzero(which)
    ]
