# SPDX-License-Identifier: EUPL-1.2
"""A folder or ZIP of documents as clerks deliver them, and which file belongs to which row of the inventory.

``levering`` holds what both kinds share, ``uit_map`` and ``uit_zip`` list them safely, ``soorten`` knows what is no
document; ``nummers`` finds ids in names, and ``koppelen`` ties files to rows.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from ...model import Bevinding
from .koppelen import Gevonden, match_bestanden
from .levering import Aanlevering, Kopie, Lid
from .uit_map import read_map
from .uit_zip import read_zip

__all__ = ["Aanlevering", "Gevonden", "Kopie", "Lid", "match_bestanden", "read_aanlevering"]


def read_aanlevering(
    pad: Path, bestand: str, zonder: Collection[Path] = ()
) -> tuple[Aanlevering | None, list[Bevinding]]:
    """List a folder or ZIP of documents; nothing is unpacked yet.

    ``bestand`` is the name that findings use; files in ``zonder`` (the inventory itself, say) are left out of a
    folder. Returns the delivery, to be used in a ``with`` statement, and the findings; None where it was refused
    as a whole. Raises OSError for what cannot be read at all.
    """
    if pad.is_dir():
        return read_map(pad, bestand, zonder)
    return read_zip(pad, bestand)
