# SPDX-License-Identifier: EUPL-1.2
"""Why a file is not read at all, in the words of the clerk; and how much of a file is still reasonable."""

from __future__ import annotations

OPSLAAN = "Open het in uw spreadsheetprogramma en sla het opnieuw op als xlsx."
MAX_BESTAND = 100 * 1024**2
"""Bytes of a file; an inventory of 50,000 rows takes some five million."""
MAX_CSV = 64 * 1024**2
"""Bytes of a text, which takes up to four times as much memory."""
MAX_DEEL = 400 * 1024**2
"""Bytes of all parts together that are read from an archive."""
MAX_CELLEN = 2_000_000
"""Cells of a file, counted from column A to the last of each row: 50,000 rows of forty."""
MAX_ONTHOUDEN = 200_000
"""Numbers that are kept to be used again, where cells have the same one."""
MAX_LETTERS = 64 * 1024**2
"""Letters of all different texts together; in memory a letter takes up to four bytes."""
MAX_XLS = 50 * 1024**2
"""Bytes of an old workbook, which is read at once; 65,536 rows of 17 cells take twenty million."""
MAX_STUKKEN = 4_096
"""Pieces of one text, of at most 8,192 letters each; Excel holds 32,767 letters in a cell."""
MAX_ELEMENTEN = 12_000_000
"""Elements of XML in the sheets of a file: formatted cells without a value count too."""
MAX_BLADEN = 1_000
MAX_RIJ = 1_048_576
MAX_KOLOM = 16_384


class Geweigerd(Exception):
    """A file that is not read: what is wrong, what to do (plain Dutch), and the line where there is one."""

    def __init__(self, melding: str, advies: str = OPSLAAN, regel: int | None = None) -> None:
        super().__init__(melding)
        self.melding = melding
        self.advies = advies
        self.regel = regel


def te_groot() -> Geweigerd:
    """Return the refusal of a file that is unreasonably large, or pretends to be small."""
    return Geweigerd(
        "Dit bestand is te groot, of wordt onredelijk groot bij het uitpakken.",
        "Verwijder werkbladen, rijen en kolommen die niet bij de inventaris horen, ook de lege met opmaak, en sla het "
        "opnieuw op als xlsx.",
    )


def beschadigd(wat: str = "") -> Geweigerd:
    """Return the refusal of a file that cannot be read to its end."""
    return Geweigerd(f"Dit bestand is beschadigd{f': {wat}' if wat else ''}.")
