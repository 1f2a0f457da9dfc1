# SPDX-License-Identifier: EUPL-1.2
"""Rows, folders and archives to deliver."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path

from woopub.model import Beoordeling, Inventarisregel


def maak_regel(
    id_: str, beoordeling: Beoordeling | None = Beoordeling.OPENBAAR, *, bestand: str = "", rij: int = 2,
    opgeschort: bool = False,
) -> Inventarisregel:  # fmt: skip
    return Inventarisregel(
        id=id_, titel="VOORBEELD", datum=None, soort="", afzender=(), ontvanger=(), beoordeling=beoordeling,
        gronden=(), toelichting="", bestand=bestand, familie="", thread="", gerelateerd=(), dubbel_van=(),
        opgeschort=opgeschort, zaaknummers=(), links=(), rij=rij, regel=rij,
    )  # fmt: skip


def maak_regels(ids: Sequence[str]) -> list[Inventarisregel]:
    return [maak_regel(id_, rij=rij) for rij, id_ in enumerate(ids, start=2)]


def maak_map(wortel: Path, bestanden: Mapping[str, bytes] | Sequence[str]) -> Path:
    """A folder with these files; those without content get one of their own."""
    if not isinstance(bestanden, Mapping):
        bestanden = {naam: naam.encode() for naam in bestanden}
    for naam, inhoud in bestanden.items():
        pad = wortel / naam
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_bytes(inhoud)
    return wortel


def maak_zip(pad: Path, bestanden: Mapping[str, bytes], wijze: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(pad, "w", wijze) as archief:
        for naam, inhoud in bestanden.items():
            archief.writestr(zipfile.ZipInfo(naam), inhoud, wijze)
    return pad


def maak_ruwe_zip(
    pad: Path, leden: Sequence[tuple[bytes, bytes]], *, vlaggen: int = 0, extra: bytes = b"", attributen: int = 0,
    wijze: int = 0, omvang: int | None = None, som: int | None = None, zelfde_plek: bool = False,
) -> Path:  # fmt: skip
    """A ZIP byte by byte, as other programs write it or as an attacker does: names in any letters, sizes that lie,
    members on top of each other."""
    delen, register, plek = b"", b"", 0
    for nummer, (naam, inhoud) in enumerate(leden):
        groot = len(inhoud) if omvang is None else omvang
        controle = zlib.crc32(inhoud) if som is None else som
        kop = struct.pack("<5H3L", 20, vlaggen, wijze, 0, 0x21, controle, len(inhoud), groot)
        if not (zelfde_plek and nummer):
            plek = len(delen)
            delen += b"PK\3\4" + kop + struct.pack("<2H", len(naam), 0) + naam + inhoud
        register += b"PK\1\2" + struct.pack("<H", 0x0314) + kop
        register += struct.pack("<5H2L", len(naam), len(extra), 0, 0, 0, attributen, plek) + naam + extra
    einde = struct.pack("<4H2LH", 0, 0, len(leden), len(leden), len(register), len(delen), 0)
    pad.write_bytes(delen + register + b"PK\5\6" + einde)
    return pad
