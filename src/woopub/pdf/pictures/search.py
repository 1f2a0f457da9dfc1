# SPDX-License-Identifier: EUPL-1.2
"""The search in the images of one file: each image once, and each place where a page paints one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO

import pikepdf

from ...law import read_label
from ...model import Niveau, Vlak
from ..engine import Pdf, PdfBlad, Unreadable
from ..geometry import Punt, area, around, grow, holds, middle
from ..painted import Glyph
from ..vondst import Vondst
from .covered import Hidden, Log, find_covers, find_hidden_ink, has_mask
from .cropped import Crop, find_crop, visible_part
from .pixels import Drawn, draw_page
from .placed import Placement, list_placements, place_vlak, shown_size
from .single import PUNTEN, ImageFinds, look_at_image

BIJSCHRIFT = 12
"""Letters on a cover from which they are a caption, not the label of a redaction."""

LETTER = 40
"""Difference, of 255, between pixels in the place of a letter that is seen."""

MEESTE = 20
"""Findings of one kind on one page at most; more are told as one."""

ONGELDIG = (pikepdf.PdfError, ValueError, TypeError, AttributeError, LookupError, OverflowError)
"""What pikepdf raises on content that makes no sense."""

Sleutel = tuple[int, int]

TE_GROOT = "Deze afbeelding is te groot om te controleren."
ONLEESBAAR = "Een afbeelding op deze pagina kan niet worden gelezen, en dus niet worden gecontroleerd."
ALTERNATIEF = "Deze afbeelding heeft een tweede versie, die lezers niet zien."
MOZAIEK = "Een deel van deze afbeelding is in blokjes verdeeld. Wat er stond, is soms terug te rekenen."
LEESBAAR = "Dit donkere vlak in een scan is niet effen: met meer contrast is er tekst in te lezen."
EFFEN = "In deze afbeelding zit tekst die niet te zien is, omdat alles er in één kleur wordt getoond."
VERBORGEN = {
    "vlak": "Onder een vlak zit in de scan nog beeld met tekst.",
    "masker": "In een afbeelding zit beeld met tekst dat door een masker niet te zien is.",
}
FOTO = {
    "vlak": "Onder een vlak zit nog een deel van een foto.",
    "masker": "Een masker verbergt een deel van een foto. Het lijkt een uitgeknipte foto of een logo.",
}
ONDER_BIJSCHRIFT = "Onder een bijschrift zit nog beeld met tekst."
ONDER_BEELD = "Onder een afbeelding ligt een andere afbeelding, met tekst."
NOG_MEER = "Op deze pagina zijn nog {} andere plekken met beeld dat niet te zien is."
_GEWICHT = (None, Niveau.BLOKKADE, Niveau.WAARSCHUWING, Niveau.INFO)
"""From heavy to light; None is the weight that the catalogue gives, which blocks."""

GEGEVENS = {
    "plaats": "In deze afbeelding staat waar die is gemaakt.",
    "persoon": "In deze afbeelding staan gegevens over de maker of een beschrijving.",
    "tijd": "In deze afbeelding staat wanneer die is gemaakt.",
    "toestel": "In deze afbeelding staat met welk toestel of programma die is gemaakt.",
}


@dataclass(slots=True)
class PageFinds:
    """What the images of one page gave: findings, and boxes that are part of the pixels (points, as shown)."""

    vondsten: list[Vondst] = field(default_factory=list)
    vlakken: list[Vlak] = field(default_factory=list)


@dataclass(slots=True)
class _PageLook:
    """A page while its images are looked at."""

    nummer: int
    page: PdfBlad
    log: Log
    finds: PageFinds = field(default_factory=PageFinds)
    hidden: list[Hidden] = field(default_factory=list)
    _seen: Drawn | None = None

    @property
    def seen(self) -> Drawn:
        """The page as rendered, when first asked."""
        if self._seen is None:
            self._seen = draw_page(self.page)
        return self._seen


class PictureSearch:
    """The images of one file. It is opened a second time only when a page has an image."""

    def __init__(self, data: bytes) -> None:
        """Take the bytes of a file that MuPDF could open."""
        self._data = data
        self._pdf: pikepdf.Pdf | None = None
        self._images: dict[Sleutel, ImageFinds | None] = {}
        self._unmasked: set[Sleutel] = set()
        self._crops: list[tuple[int, Crop]] = []

    def look(self, nummer: int, page: PdfBlad) -> PageFinds:
        """Return what the images of a page hold that readers do not see.

        ``nummer`` counts from 1. A page that paints no image costs nothing. What
        cannot be read is a finding (BST012).
        """
        log = page.paint_log()
        if not any("im" in kind for kind, _ in log):
            return PageFinds()
        try:
            self._pdf = self._pdf or pikepdf.open(BytesIO(self._data))
            placements = list_placements(_page(self._pdf, nummer, page))
        except ONGELDIG:
            return PageFinds([Vondst("BST012", ONLEESBAAR, nummer)])
        look = _PageLook(nummer, page, log)
        for placement in placements:
            try:
                self._look_at(placement, look)
            except (Unreadable, *ONGELDIG):
                look.finds.vondsten.append(Vondst("BST012", ONLEESBAAR, nummer, placement.vlak))
        look.finds.vondsten += _told(list(_hidden_vondsten(look)))
        return look.finds

    def finish(self, heeft_lakvlakken: bool) -> list[Vondst]:
        """Return the findings on cut-off images, which weigh more in a file with redactions. Closes the file."""
        if self._pdf is not None:
            self._pdf.close()
        return [_crop_vondst(nummer, crop, heeft_lakvlakken) for nummer, crop in self._crops]

    def _look_at(self, placement: Placement, look: _PageLook) -> None:
        image, new = self._image(placement)
        if image is None:
            return
        if new:
            look.finds.vondsten += _image_vondsten(look.nummer, placement, image)
        look.finds.vlakken += [
            place_vlak(placement.matrix, vlak) for vlak in (*image.vlakken, *image.leesbaar)
        ]
        visible = visible_part(placement, (look.page.breedte, look.page.hoogte))
        if image.te_groot or min(shown_size(placement)) < PUNTEN:
            return
        if crop := find_crop(placement, visible):
            self._crops.append((look.nummer, crop))
        if not area(visible):
            return
        covers = find_covers(look.log, placement, visible)
        masked = has_mask(placement) and placement.sleutel not in self._unmasked
        if covers or masked:
            self._unmasked.add(placement.sleutel)
            look.hidden += find_hidden_ink(placement, covers, masked, image.document, look.seen)

    def _image(self, placement: Placement) -> tuple[ImageFinds | None, bool]:
        """Return what an image holds, and whether it is met for the first time; None if it cannot be read."""
        key = placement.sleutel
        if key in self._images:
            return self._images[key], False
        self._images[key] = None
        self._images[key] = look_at_image(placement)
        return self._images[key], True


def _page(pdf: pikepdf.Pdf, nummer: int, page: PdfBlad) -> pikepdf.Page:
    """Return a page by its object, for of a damaged page tree libraries make different lists."""
    found = pdf.get_object(page.objectnummer, 0) if page.objectnummer > 0 else None
    if isinstance(found, pikepdf.Dictionary) and str(found.get("/Type")) == "/Page":
        return pikepdf.Page(found)
    return pdf.pages[nummer - 1]


def find_in_pictures(data: bytes, pdf: Pdf, heeft_lakvlakken: bool) -> list[Vondst]:
    """Return what the images of a file hold that readers do not see, page by page.

    ``pdf`` is the same file, opened. Raises Unreadable and MemoryError for what MuPDF cannot draw.
    """
    search = PictureSearch(data)
    found: list[Vondst] = []
    for number in range(pdf.page_count):
        page = pdf.page(number)
        found += search.look(number + 1, page).vondsten
    return found + search.finish(heeft_lakvlakken)


def _image_vondsten(nummer: int, placement: Placement, image: ImageFinds) -> Iterator[Vondst]:
    vlak = placement.vlak
    if image.te_groot:
        yield Vondst("BST012", TE_GROOT, nummer, vlak)
    if image.alternatief:
        yield Vondst("LEK008", ALTERNATIEF, nummer, vlak)
    for soort, melding in GEGEVENS.items():
        if soort in image.gegevens.soorten:
            weging = Niveau.INFO if soort == "toestel" else None
            yield Vondst("LEK022", melding, nummer, vlak, weging)
    for code, melding, parts in (
        ("LEK008", LEESBAAR, image.leesbaar),
        ("LEK008", EFFEN, image.effen),
        ("LEK023", MOZAIEK, image.mozaieken),
    ):
        places = [place_vlak(placement.matrix, part) for part in parts]
        for place in places if len(places) <= MEESTE else [around(places)]:
            yield Vondst(code, melding, nummer, place)


def _told(vondsten: list[Vondst]) -> list[Vondst]:
    """Return the findings of one page, what blocks first; where there are very many, the last ones told as one."""
    vondsten = sorted(vondsten, key=lambda vondst: _GEWICHT.index(vondst.weging))
    rest = vondsten[MEESTE:]
    if not rest:
        return vondsten
    vlak = around([vondst.vlak for vondst in rest if vondst.vlak])
    meer = Vondst("LEK008", NOG_MEER.format(len(rest)), rest[0].pagina, vlak, rest[0].weging)
    return [*vondsten[:MEESTE], meer]


def _hidden_vondsten(look: _PageLook) -> Iterator[Vondst]:
    if not look.hidden:
        return
    nummer, letters = look.nummer, _seen_letters(look.page, look.seen)
    for found in look.hidden:
        captioned = _is_captioned([glyph for glyph in letters if _holds(found.over, middle(glyph.vlak))])
        if found.papier and found.onder_beeld:
            yield Vondst("LEK008", ONDER_BEELD, nummer, found.vlak, Niveau.WAARSCHUWING)
        elif found.papier and not captioned:
            yield Vondst("LEK008", VERBORGEN[found.oorzaak], nummer, found.vlak)
        elif found.papier:
            yield Vondst("LEK008", ONDER_BIJSCHRIFT, nummer, found.vlak, Niveau.WAARSCHUWING)
        else:
            soft = captioned or found.oorzaak == "masker"
            weging = Niveau.INFO if soft else Niveau.WAARSCHUWING
            yield Vondst("LEK008", FOTO[found.oorzaak], nummer, found.vlak, weging)


def _seen_letters(page: PdfBlad, seen: Drawn) -> list[Glyph]:
    """Return the letters of the page that leave ink."""
    found: list[Glyph] = []
    for glyph in page.glyphs():
        if glyph.blind or glyph.teken.isspace():
            continue
        x0, y0, x1, y1 = (max(0, round(side * seen.schaal)) for side in glyph.vlak)
        part = seen.pixels[y0:y1, x0:x1]
        if part.size and int(part.max()) - int(part.min()) >= LETTER:
            found.append(glyph)
    return found


def _is_captioned(glyphs: list[Glyph]) -> bool:
    """Whether letters are a caption: many, and not the labels of redactions, line by line."""
    rows: list[list[Glyph]] = []
    for glyph in glyphs:
        high = (glyph.vlak[3] - glyph.vlak[1]) / 2
        row = next((row for row in rows if abs(middle(row[0].vlak)[1] - middle(glyph.vlak)[1]) <= high), None)
        if row is None:
            rows.append(row := [])
        row.append(glyph)
    teksten = ("".join(glyph.teken for glyph in row) for row in rows)
    tekst = "".join(tekst for tekst in teksten if not read_label(tekst))
    return sum(map(str.isalnum, tekst)) >= BIJSCHRIFT


def _holds(vlak: Vlak, punt: Punt) -> bool:
    return holds(grow(vlak, 2.0), punt)


def _crop_vondst(nummer: int, crop: Crop, heeft_lakvlakken: bool) -> Vondst:
    deel = "Een groot deel" if crop.aandeel > 0.5 else "Een deel"
    if crop.tekst and heeft_lakvlakken:
        melding = f"{deel} van een afbeelding met tekst is weggesneden, maar zit nog in het bestand."
        return Vondst("LEK008", melding, nummer, crop.vlak)
    melding = f"{deel} van een afbeelding valt buiten beeld, maar zit nog in het bestand."
    return Vondst("LEK008", melding, nummer, crop.vlak, Niveau.WAARSCHUWING)
