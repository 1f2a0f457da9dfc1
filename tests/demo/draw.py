# SPDX-License-Identifier: EUPL-1.2
"""Draws the PDFs of the demo portal from the texts in ``teksten/``: ``python tests/demo/draw.py``.

A text begins with ``key: value`` lines up to ``---``. ``titel`` and ``bestand`` (where the PDF goes, from the
portal's root) are needed; there may be ``kop`` (on every page), ``voet``, ``korps`` and ``marges`` (points),
``regelafstand`` and ``koppen`` (shares of the size) and ``regels: vast`` (keep line ends). Then follow blocks
with a blank line between:

- ``# …``, ``## …``, ``### …``: headings; ``**…**`` bold; ``[text](address)`` a link;
- ``{{5.1.2.e|Xxxxxx}}``: a placeholder that is removed from the PDF, with that label in its place;
- ``- text`` or ``- [1.] text``: list items, two spaces more for a deeper level; other lines go on with the item;
- ``@inhoud text | 3``: a line of a table of contents; ``@noot``: a footnote; ``@voet``: a line in the margin below;
- ``@tabel 90 120``: a table with these column widths, rows ``| a | b``, ``<br>`` for a new line in
  a cell; ``@tabel - 90 120`` has no row of headings;
- ``===``: a new page; ``===+``: a new page in the middle of a paragraph; a line that ends in ``\\``: a forced break.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TEKSTEN = Path(__file__).resolve().parent / "teksten"
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))

from tests.make_pdf import Drawing  # noqa: E402

ITEM = re.compile(r"(?P<indent> *)- (?:\[(?P<label>[^\]]+)\] )?(?P<text>.*)")


def read_text(path: Path) -> tuple[dict[str, str], list[str]]:
    """Return the keys of a text file and its blocks."""
    head, body = path.read_text(encoding="utf-8").split("---\n", 1)
    keys = dict(line.split(": ", 1) for line in head.splitlines())
    return keys, [block.strip("\n") for block in re.split(r"\n\s*\n", body) if block.strip()]


def numbers(text: str) -> tuple[float, ...]:
    """Return the numbers in a text, split by spaces."""
    return tuple(map(float, text.split()))


def draw(path: Path) -> bytes:
    """Return the PDF of a text file."""
    keys, blocks = read_text(path)
    left, top, right, bottom = numbers(keys.get("marges", "72 72 72 64"))
    one, two, three = numbers(keys.get("koppen", "1.6 1.25 1.05"))
    drawing = Drawing(
        keys["titel"],
        header=keys.get("kop", ""),
        footer=keys.get("voet", ""),
        size=float(keys.get("korps", "10")),
        margins=(left, top, right, bottom),
        leading=float(keys.get("regelafstand", "1.4")),
        headings=(one, two, three),
    )
    continued = False
    for block in blocks:
        if block.startswith("==="):
            drawing.page_break()
        else:
            draw_block(drawing, block, fixed=keys.get("regels") == "vast", continued=continued)
        continued = block == "===+"
    return drawing.save()


def draw_block(drawing: Drawing, block: str, *, fixed: bool, continued: bool) -> None:
    """Draw one block; ``fixed`` keeps its line ends, ``continued`` goes on with the paragraph before."""
    lines = block.splitlines()
    word, _, rest = block.partition(" ")
    if re.fullmatch("#{1,3}", word):
        drawing.heading(rest, level=len(word))
    elif word == "@inhoud":
        for line in lines:
            text, _, page = line.removeprefix("@inhoud ").rpartition(" | ")
            drawing.entry(text, page)
    elif word == "@noot":
        for note in re.split(r"\n?@noot ", block)[1:]:
            drawing.footnote(note)
    elif word == "@voet":
        drawing.foot(rest)
    elif word == "@tabel":
        rows = [[cell.strip().replace("<br>", "\n") for cell in line.split("|")[1:]] for line in lines[1:]]
        drawing.table(rows, numbers(rest.splitlines()[0].lstrip("- ")), header=not rest.startswith("-"))
    elif ITEM.match(block):
        draw_items(drawing, lines, fixed=fixed)
    else:
        drawing.paragraph(join_lines(lines, fixed=fixed), continued=continued)


def draw_items(drawing: Drawing, lines: list[str], *, fixed: bool) -> None:
    """Draw the items of a list."""
    items: list[tuple[int, str, list[str]]] = []
    for line in lines:
        if found := ITEM.match(line):
            items.append((len(found["indent"]) // 2, found["label"] or "•", [found["text"]]))
        else:
            items[-1][2].append(line.strip())
    for level, label, text in items:
        drawing.item(label, join_lines(text, fixed=fixed), level=level)


def join_lines(lines: list[str], *, fixed: bool) -> str:
    """Return lines as one text, with a newline only where the text keeps or forces it."""
    text = "\n".join(line.strip() for line in lines)
    return text if fixed else re.sub(r"(?<!\\)\n", " ", text).replace("\\\n", "\n")


def main() -> None:
    """Draw every PDF of the demo portal and say how large it is."""
    for path in sorted(TEKSTEN.rglob("*.txt")):
        target = ROOT / read_text(path)[0]["bestand"]
        target.parent.mkdir(parents=True, exist_ok=True)
        data = draw(path)
        target.write_bytes(data)
        print(f"{len(data):7} bytes  {target.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
