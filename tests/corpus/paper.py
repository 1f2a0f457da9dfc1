# SPDX-License-Identifier: EUPL-1.2
"""The page that every class draws on: upright points from the bottom left, whatever the file makes of them.

A file has its own page size, rotation, crop, origin, nesting in forms and way of writing text, all from the seed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from random import Random

from .content import Scope, ink, pick_matrix, resource_source
from .geometry import SAME, Box, Matrix, Point, around, corners, inverse, moved, numbers, times, turn
from .pdffile import Objects, add_font, array, tidy
from .prose import chance
from .typefaces import BODY, NAMED, Typeface

Colour = tuple[float, ...]
BLACK, WHITE = (0.0,), (1.0,)
A4: tuple[float, float] = (595, 842)
SIZES = (
    (A4,) * 8 + ((842.0, 595.0),) * 2 + ((612.0, 792.0), (595.28, 841.89), (420.0, 595.0), (842.0, 1191.0))
)
# One ink, as a printer has it; the share of ink is one minus the grey.
SEPARATION = "[/Separation/Black/DeviceGray<</FunctionType 2/Domain[0 1]/C0[1]/C1[0]/N 1>>]"
TURNS = (0,) * 11 + (90,) * 3 + (180,) * 2 + (270,) * 3


class Paper:
    """A PDF in the making; see the module. ``plain`` gives an upright, uncropped, unnested A4."""

    def __init__(
        self,
        rng: Random,
        *,
        plain: bool = False,
        nest: bool = True,
        size: tuple[float, float] | None = None,
        cut: int = 0,
    ):
        self.rng, self.objects = rng, Objects()
        self.root, self.tree = self.objects.reserve(), self.objects.reserve()
        self.wide, self.high = size or (A4 if plain else rng.choice(SIZES))
        self.rotation = 0 if plain else rng.choice(TURNS)
        self.lying = 0 if plain or chance(rng, 0.92) else rng.choice((90, 180, 270))
        self.origin = (0.0, 0.0)
        if not plain and chance(rng, 0.3):
            self.origin = (float(rng.randint(-300, 300)), float(rng.randint(-300, 300)))
        trim = 0 if plain or chance(rng, 0.75) else rng.randint(8, 60)
        self.cut = cut or trim
        self.nest = 0 if plain or not nest else rng.choice((0, 0, 0, 0, 1, 1, 2))
        self.separation = not plain and chance(rng, 0.08)
        self.inherit = not plain and chance(rng, 0.15)
        self.cmyk = not plain and chance(rng, 0.08)
        self.style = "line" if plain else rng.choice(("line", "line", "tj", "words", "mixed"))
        self.literal = chance(rng, 0.5)
        self.compress = chance(rng, 0.8)
        self.version = rng.choice(("1.4", "1.5", "1.6", "1.7"))
        self.fonts: dict[Typeface, tuple[str, set[str]]] = {}
        self.face = pick_face(rng)
        self.pages: list[str] = []
        self.catalog = self.shared = ""
        self._names = 0
        self._scopes: list[Scope] = []
        self._forms: list[Matrix] = []
        self._annots: list[str] = []
        self.new_page()

    # --- pages ---------------------------------------------------------------------------------------

    @property
    def scope(self) -> Scope:
        """The content stream that is being written."""
        return self._scopes[-1]

    @property
    def base(self) -> Matrix:
        """The matrix from upright points to the page's own space."""
        wide, high = self.wide, self.high
        x, y = self.origin[0] + self.cut, self.origin[1] + self.cut
        return {
            0: (1, 0, 0, 1, x, y),
            90: (0, 1, -1, 0, x + high, y),
            180: (-1, 0, 0, -1, x + wide, y + high),
            270: (0, -1, 1, 0, x, y + wide),
        }[self.rotation]

    def new_page(self) -> None:
        """End the page, if there is one, and begin the next."""
        if self._scopes:
            self._end_page()
        self._scopes, self._annots, self._forms = [Scope()], [], []
        self.page = self.objects.reserve()
        if self.base != SAME:
            self.op(f"{numbers(*self.base)} cm")
        for _ in range(self.nest):
            self.open_form()

    def _end_page(self) -> None:
        while self._forms:
            self.close_form()
        wide, high = (self.high, self.wide) if self.rotation in (90, 270) else (self.wide, self.high)
        x, y, cut = *self.origin, self.cut
        media = f"/MediaBox[{numbers(x, y, x + wide + 2 * cut, y + high + 2 * cut)}]"
        crop = f"/CropBox[{numbers(x + cut, y + cut, x + cut + wide, y + cut + high)}]" if cut else ""
        turned = (self.rotation + self.lying) % 360
        given = f"{media}{crop}{f'/Rotate {turned}' if turned or self.inherit else ''}"
        if self.inherit:
            # What all pages share stands at the tree; a page says only what differs.
            self.shared = self.shared or given
            given = "" if given == self.shared else given
        scope = self._scopes[0]
        streams = self._split(scope.ops)
        contents = array([self.objects.add("", part.encode("latin-1")) for part in streams])
        self.objects.put(
            self.page,
            f"<</Type/Page/Parent {self.tree}{given}"
            f"/Resources {resource_source(scope)}/Contents {contents if len(streams) > 1 else contents[1:-1]}"
            f"{f'/Annots{array(self._annots)}' if self._annots else ''}>>",
        )
        self.pages.append(self.page)

    def _split(self, ops: list[str]) -> list[str]:
        """Return the content as one stream, or as several that a reader must join."""
        if len(ops) < 6 or not chance(self.rng, 0.2):
            return ["\n".join(ops)]
        at = self.rng.randint(2, len(ops) - 2)
        return ["\n".join(ops[:at]), "\n".join(ops[at:])]

    def write(self) -> bytes:
        """Return the file as it was drawn, before anything is compressed."""
        self._end_page()
        for face, (ref, letters) in self.fonts.items():
            add_font(self.objects, ref, face, letters)
        self.objects.put(
            self.tree, f"<</Type/Pages/Count {len(self.pages)}/Kids{array(self.pages)}{self.shared}>>"
        )
        self.objects.put(self.root, f"<</Type/Catalog/Pages {self.tree}{self.catalog}>>")
        return self.objects.write(self.root, self.version)

    def finish(self, *, subset: bool = True) -> bytes:
        """Return the file, tidied."""
        embedded = subset and any(face.kind != "named" for face in self.fonts)
        return tidy(self.write(), self.rng, subset=embedded, compress=self.compress)

    # --- content -------------------------------------------------------------------------------------

    def op(self, *sources: str) -> None:
        """Write operators."""
        self.scope.ops.extend(sources)

    def name(self, kind: str, value: str) -> str:
        """Give a resource of the current stream a name; the same value keeps its name."""
        group = self.scope.resources.setdefault(kind, {})
        for name, known in group.items():
            if known == value:
                return name
        self._names += 1
        group[name := f"{kind[:2]}{self._names}"] = value
        return name

    @contextmanager
    def form(self, entries: str = "", matrix: Matrix | None = None) -> Iterator[None]:
        """What is drawn within goes into a Form XObject that is drawn in place; ``entries`` go in its dictionary."""
        self.open_form(matrix)
        yield
        self.close_form(entries)

    def open_form(self, matrix: Matrix | None = None) -> None:
        """Begin a form; coordinates stay those of the page."""
        self._forms.append(matrix or pick_matrix(self.rng))
        self._scopes.append(Scope())

    def close_form(self, entries: str = "") -> None:
        """End the last form and draw it."""
        scope, matrix = self._scopes.pop(), self._forms.pop()
        ref = self.objects.add(
            self.form_source(scope, matrix) + entries, "\n".join(scope.ops).encode("latin-1")
        )
        self.op(f"q {numbers(*inverse(matrix))} cm /{self.name('XObject', ref)} Do Q")

    def form_source(self, scope: Scope, matrix: Matrix, box: Box | None = None) -> str:
        """Return the entries of a form's dictionary."""
        box = box or (-40, -40, self.wide + 40, self.high + 40)
        place = f"/BBox[{numbers(*box)}]/Matrix[{numbers(*matrix)}]"
        return f"/Type/XObject/Subtype/Form{place}/Resources {resource_source(scope)}"

    def ink(self, colour: Sequence[float], stroke: bool = False) -> str:
        """Return the operators for a colour, in the file's own model."""
        if self.separation and len(colour) == 1:
            name = self.name("ColorSpace", SEPARATION)
            return f"/{name} {'CS' if stroke else 'cs'} {numbers(1 - colour[0])} {'SCN' if stroke else 'scn'}"
        return ink(colour, stroke, self.cmyk)

    def state(self, source: str) -> str:
        """Return the operator that sets a graphics state, e.g. ``/ca 0.5``."""
        return f"/{self.name('ExtGState', f'<</Type/ExtGState{source}>>')} gs"

    def rect(
        self, box: Box, fill: Sequence[float] | None = BLACK, rand: Sequence[float] | None = None, line: float = 1.0,
        state: str = "",
    ) -> None:  # fmt: skip
        """Draw a rectangle, in one of the ways in which programs do."""
        parts = ["q", self.state(state) if state else ""]
        parts += [self.ink(fill)] if fill is not None else []
        parts += [self.ink(rand, True), f"{numbers(line)} w"] if rand is not None else []
        paint = ("B" if rand is not None else "f") if fill is not None else "S"
        way = self.rng.choice((0, 0, 0, 1, 1, 2, 2, 3, 3, 4 if paint == "f" else 0)) if paint != "S" else 0
        x, y, right, top = box
        if way == 4:  # a clip, and paint over far more than it leaves
            parts.append(f"{numbers(x, y, right - x, top - y)} re W n")
            x, y, right, top = x - 50, y - 50, right + 50, top + 50
        if way == 3:
            scale = self.rng.choice((0.24, 0.1, 0.75))
            parts.append(f"{numbers(scale, 0, 0, -scale, 0, self.high)} cm")
            parts += [f"{numbers(line / scale)} w"] if rand is not None else []
            x, right, y, top = x / scale, right / scale, (self.high - top) / scale, (self.high - y) / scale
        shape = f"{numbers(x, y, right - x, top - y)} re"
        if way == 2:
            shape = f"{numbers(x, top, right - x, y - top)} re"
        self.op(" ".join([*filter(None, parts), shape, paint if way != 1 else paint + "*", "Q"]))

    def path(
        self, points: Sequence[Point], fill: Sequence[float] | None = BLACK, rand: Sequence[float] | None = None,
        line: float = 1.0, paint: str = "",
    ) -> None:  # fmt: skip
        """Draw a polygon."""
        parts = ["q"] + ([self.ink(fill)] if fill is not None else [])
        parts += [self.ink(rand, True), f"{numbers(line)} w"] if rand is not None else []
        paint = paint or ("S" if fill is None else "f" if rand is None else "B")
        lines = [f"{numbers(*point)} l" for point in points[1:]]
        self.op(" ".join([*parts, f"{numbers(*points[0])} m", *lines, "h", paint, "Q"]))

    # --- text ----------------------------------------------------------------------------------------

    def font(self, face: Typeface, text: str) -> str:
        """Return the name of a font in the current stream, and note which letters it needs."""
        if face not in self.fonts:
            self.fonts[face] = (self.objects.reserve(), set())
        ref, letters = self.fonts[face]
        letters.update(text)
        return self.name("Font", ref)

    def show(self, face: Typeface, text: str) -> str:
        """Return a string of a font for Tj."""
        if self.literal and face.kind in ("named", "simple") and text.isascii():
            return "(" + text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ")"
        return f"<{face.codes(text)}>"

    def text(
        self, x: float, y: float, text: str, *, face: Typeface | None = None, size: float = 11.0,
        colour: Sequence[float] = BLACK, angle: float = 0.0, before: str = "", style: str = "",
    ) -> float:  # fmt: skip
        """Write a line from (x, y); ``before`` are operators within the text object. Returns its width."""
        face = face or self.face
        name, style = self.font(face, text), style or self.style
        if style == "mixed":
            style = self.rng.choice(("line", "tj", "words"))
        lead = f"q {self.ink(colour)} " if tuple(colour) != BLACK or self.cmyk else "q "
        scale = self.rng.choice((1.0, 1.0, 1.0, 0.1, size))
        lead += f"BT /{name} {numbers(size / scale)} Tf {before} "
        tilt = times((scale, 0, 0, scale, 0, 0), turn(angle))

        def place(step: float) -> str:
            at = moved((step, 0), turn(angle, x, y))
            return f"{numbers(*tilt[:4], *at)} Tm"

        self.op(lead + self._shown(face, text, size, style, place) + " ET Q")
        return face.width(text, size)

    def _shown(
        self, face: Typeface, text: str, size: float, style: str, place: Callable[[float], str]
    ) -> str:
        if style == "line" or not text:
            how = "Tj" if self.rng.random() < 0.9 else "'"  # which goes to the next line first: 0 points down
            return f"{'0 TL ' if how != 'Tj' else ''}{place(0)} {self.show(face, text)} {how}"
        if style == "tj":
            cuts = sorted(self.rng.sample(range(1, len(text)), min(len(text) - 1, 4)))
            pieces = [text[start:end] for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]
            shown = " ".join(f"{self.show(face, piece)} {self.rng.randint(-8, 8)}" for piece in pieces)
            return f"{place(0)} [{shown}] TJ"
        pieces = list(text) if style == "letters" else text.split(" ")
        parts, step = [], 0.0
        for piece in pieces:
            if piece:
                parts.append(f"{place(step)} {self.show(face, piece)} Tj")
            step += face.width(piece if style == "letters" else piece + " ", size)
        return " ".join(parts)

    # --- annotations ---------------------------------------------------------------------------------

    def annot(self, source: str, box: Box, scope: Scope | None = None, flags: int = 4) -> str:
        """Add an annotation; ``scope`` is what its appearance draws, in upright points of the page."""
        rect = around(moved(corner, self.base) for corner in corners(box))
        look = ""
        if scope is not None:
            matrix = (*self.base[:4], 0.0, 0.0)
            ref = self.objects.add(
                self.form_source(scope, matrix, box), "\n".join(scope.ops).encode("latin-1")
            )
            look = f"/AP<</N {ref}>>"
        ref = self.objects.add(
            f"<</Type/Annot{source}/Rect[{numbers(*rect)}]/F {flags}/P {self.page}{look}>>"
        )
        self._annots.append(ref)
        return ref

    @contextmanager
    def aside(self) -> Iterator[Scope]:
        """What is drawn within goes into the scope given, and nowhere on the page."""
        scope = Scope()
        self._scopes.append(scope)
        yield scope
        self._scopes.pop()

    def user(self, points: Sequence[Point]) -> str:
        """Return upright points as numbers in the page's own space."""
        return numbers(*(value for point in points for value in moved(point, self.base)))


def pick_face(rng: Random) -> Typeface:
    """Return a font for running text."""
    name = rng.choice(BODY)
    if name in NAMED:
        return Typeface(name, rng.choice(("named", "named", "simple", "cid")))
    return Typeface(name, rng.choice(("cid", "cid", "simple")))
