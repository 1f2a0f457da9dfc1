# SPDX-License-Identifier: EUPL-1.2
"""What was seen inside a file that is no PDF and is published as it is: a spreadsheet, a text, a picture."""

from __future__ import annotations

from dataclasses import dataclass

BESTANDSOORTEN: dict[str, str] = {
    "xlsx": "spreadsheet",
    "ods": "spreadsheet",
    "csv": "tabel",
    "docx": "tekstdocument",
    "odt": "tekstdocument",
    "txt": "tekst",
    "jpg": "afbeelding",
    "jpeg": "afbeelding",
    "png": "afbeelding",
}
"""Extension → what people call such a file. Everything else that is no PDF is refused."""


@dataclass(frozen=True, slots=True)
class BestandFacts:
    """Everything that the other rooms may know of one such file.

    ``soort`` is its extension in small letters; ``tekst`` is what can be read in it, a line for each row or
    paragraph; ``titel`` is the title it gives itself.
    """

    soort: str
    sha256: str
    omvang: int  # bytes
    tekst: str = ""
    titel: str = ""


def bestandsoort(naam: str) -> str:
    """Return the extension of a name, in small letters and without its dot; '' where there is none."""
    return naam.rpartition("/")[2].rpartition(".")[2].casefold() if "." in naam else ""
