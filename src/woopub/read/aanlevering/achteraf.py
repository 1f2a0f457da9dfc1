# SPDX-License-Identifier: EUPL-1.2
"""What ties a file to a row where its own name holds no id: the title, the folder, a letter at the end.

Each of these is weak, so it counts only for a row that got no file otherwise, and only where nothing else fits.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from ...model import Inventarisregel, vouw_naam
from .levering import Lid
from .naam import is_jaar
from .nummers import Nummers

Aanwijzing = Callable[[Lid], int | None]


def find_achteraf(
    leden: Iterable[Lid], los: Sequence[Lid], regels: Sequence[Inventarisregel], bezet: Mapping[int, object],
    nummers: Nummers,
) -> dict[int, Lid]:  # fmt: skip
    """Return files for rows that have none.

    ``leden`` are all files of the delivery that can be published, ``los`` those that no row was found for, ``bezet``
    the rows that have a file, by their place from 0.
    """
    alle = list(leden)
    gevonden: dict[int, Lid] = {}
    for aanwijzing in (_titels(alle, regels), _mappen(alle, nummers), _letters(nummers)):
        kandidaten: dict[int, list[Lid]] = defaultdict(list)
        klaar = set(gevonden.values())
        for lid in los:
            rij = None if lid in klaar else aanwijzing(lid)
            if rij is not None and rij not in bezet and rij not in gevonden:
                kandidaten[rij].append(lid)
        gevonden |= {rij: paar[0] for rij, paar in kandidaten.items() if len(paar) == 1}
    return gevonden


def _titels(leden: Sequence[Lid], regels: Sequence[Inventarisregel]) -> Aanwijzing:
    """The title is the name of the file, with what says its kind."""
    namen = Counter(vouw_naam(lid.eigen_naam) for lid in leden)
    rijen: dict[str, list[int]] = defaultdict(list)
    for rij, regel in enumerate(regels):
        if regel.titel:
            rijen[vouw_naam(regel.titel.strip())].append(rij)

    def zoek(lid: Lid) -> int | None:
        naam = vouw_naam(lid.eigen_naam)
        treffers = rijen.get(naam, [])
        return treffers[0] if len(treffers) == 1 and namen[naam] == 1 else None

    return zoek


def _mappen(leden: Sequence[Lid], nummers: Nummers) -> Aanwijzing:
    """The file is the only one in a folder that is called after the id."""
    aantal = Counter(map_ for lid in leden for map_ in _boven(lid))

    def zoek(lid: Lid) -> int | None:
        map_ = next(_boven(lid), "")
        naam = map_.rpartition("/")[2]
        if not naam or is_jaar(naam) or aantal[map_] != 1:
            return None
        rijen = (nummers.zoek_heel(naam).rijen or nummers.zoek_vooraan(naam).rijen)[:2]
        return rijen[0] if len(rijen) == 1 else None

    return zoek


def _boven(lid: Lid) -> Iterator[str]:
    """Yield the folders in which a file lies, the nearest first."""
    map_ = lid.naam.rpartition("/")[0]
    while map_:
        yield map_
        map_ = map_.rpartition("/")[0]


def _letters(nummers: Nummers) -> Aanwijzing:
    """The name ends in an id with letters: ``Bijlage C1``. A number there may count anything."""

    def zoek(lid: Lid) -> int | None:
        rijen = nummers.zoek_achteraan(lid.eigen_naam.rpartition(".")[0]).rijen
        return rijen[0] if len(rijen) == 1 else None

    return zoek
