# SPDX-License-Identifier: EUPL-1.2
"""A picture of a terminal, from what a command printed."""

from __future__ import annotations

from html import escape
from io import StringIO

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

BREED = 100
"""Columns of the terminal."""

# Dark on light, each colour with a contrast of at least 4.5 to the background, as on the site itself.
THEMA = TerminalTheme(
    (250, 250, 250),
    (33, 33, 33),
    [(33, 33, 33), (176, 0, 32), (27, 94, 32), (138, 75, 0), (21, 71, 134), (106, 27, 154), (0, 96, 100), (97, 97, 97)],
    [(66, 66, 66), (176, 0, 32), (27, 94, 32), (138, 75, 0), (21, 71, 134), (106, 27, 154), (0, 96, 100), (33, 33, 33)],
)  # fmt: skip

# Rich's own form asks a host on the internet for its font; a picture on the portal asks nobody.
_VORM = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img">
<title>@TITEL@</title>
<style>
.{unique_id}-matrix {{
  font: {char_height}px "DejaVu Sans Mono", Menlo, Consolas, monospace; line-height: {line_height}px;
}}
.{unique_id}-title {{ font: bold 16px sans-serif; }}
{styles}
</style>
<defs><clipPath id="{unique_id}-clip-terminal"><rect x="0" y="0" width="{terminal_width}" height="{terminal_height}"/>
</clipPath>{lines}</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">{matrix}</g>
</g>
</svg>
"""


def draw_scherm(opdracht: str, uitvoer: str) -> str:
    """Return an SVG of a terminal in which ``opdracht`` was typed and ``uitvoer`` (with ANSI colours) came back."""
    scherm = Console(record=True, width=BREED, file=StringIO(), force_terminal=True, color_system="truecolor")
    scherm.print(Text.assemble(("$ ", "bold blue"), (opdracht, "bold")), soft_wrap=False)
    for regel in uitvoer.rstrip().splitlines():
        scherm.print(Text.from_ansi(regel), overflow="fold")
    svg = scherm.export_svg(title=opdracht, theme=THEMA, code_format=_VORM, unique_id="scherm")
    svg = svg.replace("@TITEL@", escape(f"Terminal: {opdracht}"), 1)
    return "\n".join(regel.rstrip() for regel in svg.splitlines() if regel.strip()) + "\n"
