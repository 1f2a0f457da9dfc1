# SPDX-License-Identifier: EUPL-1.2
"""A ZIP of documents → its files; an archive that is unsafe anywhere is refused as a whole.

Judged is what the archive says of itself, before anything is unpacked; that it tells the truth is seen while
copying. Names are never used as a path to write to.
"""

from __future__ import annotations

import lzma
import stat
import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from ...model import CODES, Bevinding
from .levering import BROK, Aanlevering, Lid, Onleesbaar, plek_in
from .soorten import is_ruis
from .zipnamen import judge_naam, read_naam

LEDEN_MAX = 200_000
"""Members of one archive: four times the largest inventory that we know of (50,000 documents)."""

REGISTER_MAX = 64 * 1024 * 1024
"""Bytes of the list of members, which must be read whole: 200,000 members with names of 250 letters."""

VERHOUDING_MAX = 200
"""How many times larger a member may become. PDFs and pictures hardly shrink in a ZIP, text some five to twenty
times, the emptiest spreadsheet about a hundred; what deflate can do at most is 1,032, other ways have no limit."""

ONSCHULDIG = 1024 * 1024
"""Bytes up to which no member is judged by how much it grows."""

TOTAAL_MAX = 50
"""How many times larger the whole may become, if that is more than ``TOTAAL_ONSCHULDIG``. There is no limit in
bytes: forty gigabytes of scans exist. Whether the disk can hold them is seen when they are copied."""

TOTAAL_ONSCHULDIG = 1024 * 1024 * 1024
"""Bytes up to which the whole is not judged by how much it grows."""

_GETOOND = 20  # findings on one archive; a thousand of them help nobody

_ANDERE = (
    (b"7z\xbc\xaf\x27\x1c", "een 7z-bestand"),
    (b"Rar!\x1a\x07", "een rar-bestand"),
    (b"\x1f\x8b", "een gz-bestand"),
    (b"BZh", "een bz2-bestand"),
    (b"\xfd7zXZ\x00", "een xz-bestand"),
    (b"MSCF", "een cab-bestand"),
    (b"%PDF-", "een PDF"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "een Office-bestand"),
)
_LOS = ("een PDF", "een Office-bestand")
_BEGIN = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08", b"PK00PK\x03\x04")
_WIJZEN = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA}
# What zipfile raises on an archive that is damaged, or does what it does not know.
_KAPOT = (
    zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, EOFError, OverflowError, struct.error,
    zlib.error, lzma.LZMAError,
)  # fmt: skip
_NIET_VERTROUWD = (
    "Pak het niet uit. Weet u niet waar het vandaan komt? Vraag het aan uw beheerder. Anders: maak een nieuwe ZIP met "
    "alleen de documenten."
)
_UITPAKKEN = "Pak het zelf uit en geef de map op."


class ZipAanlevering(Aanlevering):
    """A ZIP as a delivery; it stays open until it is closed."""

    CODE = "BST016"
    ADVIES = CODES["BST016"].oplossing

    def __init__(
        self, bestand: str, leden: tuple[Lid, ...], archief: zipfile.ZipFile, bron: BinaryIO
    ) -> None:
        super().__init__(bestand, leden)
        self._archief = archief
        self._bron = bron
        self._items = archief.infolist()

    def close(self) -> None:
        """Close the archive."""
        self._archief.close()
        self._bron.close()

    def _read(self, lid: Lid) -> Iterator[bytes]:
        try:
            with self._archief.open(self._items[lid.plaats]) as bestand:
                while brok := bestand.read(BROK):
                    yield brok
        except _KAPOT as fout:
            raise Onleesbaar("Dit bestand in het archief is beschadigd.") from fout
        except OSError as fout:
            if fout.errno is not None:
                raise
            # How bzip2 says that its data are damaged: an OSError that no disk ever gave.
            raise Onleesbaar("Dit bestand in het archief is beschadigd.") from fout


class _Register:
    """An archive's file that refuses to hand over a list of members which is too long to hold in memory."""

    def __init__(self, bron: BinaryIO) -> None:
        self._bron = bron
        self.seek = bron.seek
        self.tell = bron.tell

    def read(self, aantal: int = -1) -> bytes:
        data = self._bron.read(aantal if 0 <= aantal <= REGISTER_MAX else REGISTER_MAX + 1)
        if len(data) > REGISTER_MAX:
            raise Onleesbaar("De lijst van bestanden in dit archief is onredelijk lang.")
        if data.count(b"PK\x01\x02") > LEDEN_MAX:
            raise Onleesbaar(f"In dit archief staan meer dan {LEDEN_MAX} bestanden.")
        return data

    def seekable(self) -> bool:
        return True


def read_zip(pad: Path, bestand: str) -> tuple[Aanlevering | None, list[Bevinding]]:
    """List the files of a ZIP, or refuse it; see ``read_aanlevering``."""
    if pad.exists() and not pad.is_file():
        return None, [_weiger(bestand, "Dit is geen map en geen ZIP.", "Geef een map of een ZIP op.")]
    bron = pad.open("rb")
    klaar = False
    try:
        if anders := _geen_zip(bron):
            return None, [_weiger(bestand, *anders)]
        archief = zipfile.ZipFile(_Register(bron))
        leden, bevindingen = _judge(archief, bestand, pad.stat().st_size)
        if bevindingen:
            return None, bevindingen
        klaar = True
        return ZipAanlevering(bestand, leden, archief, bron), []
    except Onleesbaar as fout:
        return None, [_weiger(bestand, str(fout), _NIET_VERTROUWD)]
    except _KAPOT:
        return None, [_weiger(bestand, "Dit archief is beschadigd, of van een soort die woopub niet kent.")]
    finally:
        if not klaar:
            bron.close()


def _geen_zip(bron: BinaryIO) -> tuple[str, str] | None:
    """Return what is wrong and what to do, in Dutch, where a file is something else than a ZIP."""
    begin = bron.read(512)
    bron.seek(0)
    if begin.startswith(_BEGIN):
        return None
    if not begin:
        return "Dit bestand is leeg.", "Geef een map of een ZIP op."
    soort = next((naam for merk, naam in _ANDERE if begin.startswith(merk)), "")
    if begin[257:262] == b"ustar":
        soort = "een tar-bestand"
    if soort in _LOS:
        return (
            f"Dit is {soort}, geen ZIP.",
            "Geef de map op waar het bestand in staat, of maak er een ZIP van.",
        )
    return (f"Dit is {soort}; woopub opent alleen ZIP." if soort else "Dit bestand is geen ZIP."), _UITPAKKEN


def _judge(archief: zipfile.ZipFile, bestand: str, omvang: int) -> tuple[tuple[Lid, ...], list[Bevinding]]:
    """Return the members, or everything for which the archive is refused."""
    items = archief.infolist()
    namen = [read_naam(item) for item in items]
    bevindingen = [*_judge_geheel(archief, namen, bestand, omvang)]
    for item, naam in zip(items, namen, strict=True):
        bevindingen += _judge_lid(item, naam, plek_in(bestand, naam))
        if len(bevindingen) >= _GETOOND:
            break
    if bevindingen:
        return (), bevindingen
    leden = (
        Lid(naam, item.file_size, plaats)
        for plaats, (item, naam) in enumerate(zip(items, namen, strict=True))
        if not naam.endswith("/") and not is_ruis(naam)
    )
    return tuple(sorted(leden, key=lambda lid: lid.naam)), []


def _judge_lid(item: zipfile.ZipInfo, naam: str, plek: str) -> Iterator[Bevinding]:
    """Judge one member by what the archive says of it."""
    if melding := judge_naam(naam):
        yield Bevinding("BST017", plek, melding, CODES["BST017"].oplossing)
    soort = stat.S_IFMT(item.external_attr >> 16)
    if soort == stat.S_IFLNK:
        melding = "Dit is een snelkoppeling naar een ander bestand."
        yield Bevinding("BST017", plek, melding, CODES["BST017"].oplossing)
    elif soort not in (0, stat.S_IFREG, stat.S_IFDIR):
        melding = "Dit is geen gewoon bestand, maar een apparaat of een doorgeefluik van een programma."
        yield Bevinding("BST017", plek, melding, CODES["BST017"].oplossing)
    if item.flag_bits & 0x2041 or item.compress_type == 99:
        yield _weiger(
            plek, "Dit bestand is versleuteld met een wachtwoord.", "Maak een ZIP zonder wachtwoord."
        )
    elif item.compress_type not in _WIJZEN:
        yield _weiger(plek, "Dit bestand is ingepakt op een manier die woopub niet kent.")
    if item.file_size > ONSCHULDIG and item.file_size > VERHOUDING_MAX * item.compress_size:
        keer = item.file_size // max(item.compress_size, 1)
        yield _weiger(plek, f"Dit bestand wordt bij het uitpakken {keer} keer zo groot.", _NIET_VERTROUWD)


def _judge_geheel(
    archief: zipfile.ZipFile, namen: list[str], bestand: str, omvang: int
) -> Iterator[Bevinding]:
    """Judge the archive as a whole: size, members on top of each other, names that are there twice."""
    items = archief.infolist()
    if "[Content_Types].xml" in namen or "mimetype" in namen[:1]:
        advies = "Geef de inventaris los op, en bij --documents de map of ZIP met documenten."
        yield _weiger(bestand, "Dit is een Office-bestand, geen ZIP met documenten.", advies)
        return
    if len(items) > LEDEN_MAX:
        yield _weiger(bestand, f"In dit archief staan meer dan {LEDEN_MAX} bestanden.")
    totaal = sum(item.file_size for item in items)
    if totaal > TOTAAL_ONSCHULDIG and totaal > TOTAAL_MAX * omvang:
        melding = f"Dit archief wordt bij het uitpakken {totaal // max(omvang, 1)} keer zo groot."
        yield _weiger(bestand, melding, _NIET_VERTROUWD)
    if _overlapt(items, archief.start_dir):
        yield _weiger(bestand, "In dit archief liggen bestanden over elkaar heen.", _NIET_VERTROUWD)
    dubbel = [naam for naam, keer in Counter(namen).items() if keer > 1 and not naam.endswith("/")]
    for naam in dubbel[:_GETOOND]:
        melding = "In dit archief staat deze naam twee keer; welk bestand u bedoelt, is niet te zeggen."
        yield _weiger(
            plek_in(bestand, naam), melding, "Maak een nieuwe ZIP waarin elke naam één keer voorkomt."
        )


def _overlapt(items: list[zipfile.ZipInfo], einde: int) -> bool:
    """Whether members share bytes, or reach beyond where they can be: small archives grow huge that way."""
    vrij = 0
    for item in sorted(items, key=lambda item: item.header_offset):
        if item.header_offset < vrij:
            return True
        # The fixed part of a header, the name and the data; what else the header holds is not known here.
        vrij = item.header_offset + 30 + len(item.orig_filename) + item.compress_size
    return vrij > einde


def _weiger(plek: str, melding: str, advies: str = CODES["BST016"].oplossing) -> Bevinding:
    return Bevinding("BST016", plek, melding, advies)
