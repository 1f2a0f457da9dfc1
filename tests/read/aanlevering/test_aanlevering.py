# SPDX-License-Identifier: EUPL-1.2
"""Folders and archives: what is listed, what is refused, and that nothing of a refused archive gets out."""

from __future__ import annotations

import errno
import hashlib
import io
import os
import stat
import struct
import tarfile
import tracemalloc
import zipfile
import zlib
from pathlib import Path
from random import Random

import pytest

from tests.read.aanlevering.aanleveren import maak_map, maak_ruwe_zip, maak_zip
from woopub.model import Bevinding
from woopub.read.aanlevering import Aanlevering, read_aanlevering, uit_zip
from woopub.read.aanlevering import levering as levering_module


def lees(pad: Path) -> Aanlevering:
    aanlevering, bevindingen = read_aanlevering(pad, pad.name)
    assert bevindingen == []
    assert aanlevering is not None
    return aanlevering


def weiger(pad: Path) -> list[Bevinding]:
    """Return why an archive was refused, with all that belongs to a finding."""
    aanlevering, bevindingen = read_aanlevering(pad, "levering.zip")
    assert aanlevering is None
    assert bevindingen
    for bevinding in bevindingen:
        assert bevinding.blokkeert
        assert bevinding.bestand.startswith("levering.zip")
        assert bevinding.melding.endswith(".")
        assert bevinding.advies.endswith(".")
    return bevindingen


def namen(aanlevering: Aanlevering) -> list[str]:
    with aanlevering:
        return [lid.naam for lid in aanlevering.leden]


RUIS = (
    ".DS_Store", "__MACOSX/._0012.pdf", "map/Thumbs.db", "desktop.ini", "~$brief.docx", ".~lock.x.ods#", ".git/config",
    "map/._0012.pdf", "@eaDir/0012.pdf",
)  # fmt: skip


def test_map(tmp_path: Path) -> None:
    maak_map(tmp_path, ["b.pdf", "a/c/0012.pdf", "a/d.pdf", *RUIS])
    aanlevering = lees(tmp_path)
    assert namen(aanlevering) == ["b.pdf", "a/d.pdf", "a/c/0012.pdf"]


def test_zip(tmp_path: Path) -> None:
    leden = {"b.pdf": b"bb", "a/": b"", "a/c/0012.pdf": b"x", **dict.fromkeys(RUIS, b"")}
    aanlevering = lees(maak_zip(tmp_path / "l.zip", leden))
    assert [(lid.naam, lid.omvang) for lid in aanlevering.leden] == [("a/c/0012.pdf", 1), ("b.pdf", 2)]
    aanlevering.close()
    aanlevering.close()


def test_lege_zip_en_lege_map(tmp_path: Path) -> None:
    assert namen(lees(maak_zip(tmp_path / "leeg.zip", {}))) == []
    (tmp_path / "leeg").mkdir()
    assert namen(lees(tmp_path / "leeg")) == []


def test_zonder_de_inventaris_zelf(tmp_path: Path) -> None:
    maak_map(tmp_path, ["lijst.xlsx", "0012.pdf"])
    aanlevering, _ = read_aanlevering(tmp_path, "m", zonder=[tmp_path / "x" / ".." / "lijst.xlsx"])
    assert aanlevering is not None
    assert namen(aanlevering) == ["0012.pdf"]


@pytest.mark.parametrize(
    "wijze", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA]
)
def test_kopie(tmp_path: Path, wijze: int) -> None:
    inhoud = Random(1).randbytes(3_000_000)
    with lees(maak_zip(tmp_path / "l.zip", {"0012.pdf": inhoud}, wijze)) as aanlevering:
        (lid,) = aanlevering.leden
        kopie, bevindingen = aanlevering.copy_lid(lid, tmp_path / "uit.pdf")
        assert bevindingen == []
        assert kopie == aanlevering.digest_lid(lid)[0]
    assert (tmp_path / "uit.pdf").read_bytes() == inhoud
    assert kopie is not None
    assert (kopie.sha256, kopie.omvang) == (hashlib.sha256(inhoud).hexdigest(), len(inhoud))


def test_kopie_uit_een_map(tmp_path: Path) -> None:
    maak_map(tmp_path / "in", {"a/0012.pdf": b"inhoud"})
    with lees(tmp_path / "in") as aanlevering:
        kopie, _ = aanlevering.copy_lid(aanlevering.leden[0], tmp_path / "uit.pdf")
    assert kopie is not None
    assert kopie.sha256 == hashlib.sha256(b"inhoud").hexdigest()
    assert sorted(pad.name for pad in tmp_path.iterdir()) == ["in", "uit.pdf"]


def test_een_groot_bestand_past_niet_in_het_geheugen(tmp_path: Path) -> None:
    inhoud = Random(2).randbytes(40_000_000)
    with lees(maak_zip(tmp_path / "l.zip", {"0012.pdf": inhoud}, 0)) as aanlevering:
        tracemalloc.start()
        aanlevering.copy_lid(aanlevering.leden[0], tmp_path / "uit.pdf")
        piek = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert piek < 8_000_000


def test_volle_schijf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the room runs out is known before anything is written."""
    monkeypatch.setattr(levering_module, "VRIJ_OVER", 1 << 62)
    with lees(maak_zip(tmp_path / "l.zip", {"0012.pdf": b"x"})) as aanlevering:
        with pytest.raises(OSError, match="No space") as fout:
            aanlevering.copy_lid(aanlevering.leden[0], tmp_path / "uit.pdf")
        assert fout.value.errno == errno.ENOSPC
    assert [pad.name for pad in tmp_path.iterdir()] == ["l.zip"]


# Names in the letters of the computer that made the archive.
LETTERS = [
    ("Reünie ë é ï.pdf".encode("cp437"), 0, b"", "Reünie ë é ï.pdf"),
    ("CORRIGEÉR À Á.pdf".encode("cp850"), 0, b"", "CORRIGEÉR À Á.pdf"),
    ("Reünie.pdf".encode(), 0x800, b"", "Reünie.pdf"),
    ("Reünie.pdf".encode(), 0, b"", "Reünie.pdf"),
    ("Reu\u0308nie.pdf".encode(), 0x800, b"", "Reünie.pdf"),
    (b"Re?nie.pdf", 0, "Reünie.pdf", "Reünie.pdf"),
    (b"map\\onder\\0012.pdf", 0, b"", "map/onder/0012.pdf"),
    (b"./map/./0012.pdf", 0, b"", "map/0012.pdf"),
    (b"Re: vraag.pdf", 0, b"", "Re: vraag.pdf"),
    (b"brief....pdf", 0, b"", "brief....pdf"),
]


@pytest.mark.parametrize(("ruw", "vlaggen", "extra", "naam"), LETTERS)
def test_namen_in_een_zip(tmp_path: Path, ruw: bytes, vlaggen: int, extra: bytes | str, naam: str) -> None:
    if isinstance(extra, str):
        veld = struct.pack("<BL", 1, zlib.crc32(ruw)) + extra.encode()
        extra = struct.pack("<HH", 0x7075, len(veld)) + veld
    pad = maak_ruwe_zip(tmp_path / "l.zip", [(ruw, b"inhoud")], vlaggen=vlaggen, extra=extra)
    with lees(pad) as aanlevering:
        assert [lid.naam for lid in aanlevering.leden] == [naam]
        kopie, _ = aanlevering.copy_lid(aanlevering.leden[0], tmp_path / "uit")
        assert kopie is not None


@pytest.mark.parametrize(
    "ruw",
    [
        b"../0012.pdf", b"map/../../0012.pdf", b"map/../0012.pdf", b"..\\0012.pdf", b"map\\..\\..\\x.pdf", b"..",
        b".. /0012.pdf", b"/etc/0012.pdf", b"\\0012.pdf", b"\\\\server\\map\\0012.pdf", b"//server/0012.pdf",
        b"C:\\0012.pdf", b"c:0012.pdf", b"0012.pdf\0.exe", b"../", b"/", b"",
    ],
)  # fmt: skip
def test_onveilige_namen(tmp_path: Path, ruw: bytes) -> None:
    pad = maak_ruwe_zip(tmp_path / "l.zip", [(b"0001.pdf", b"goed"), (ruw, b"fout")])
    assert {b.code for b in weiger(pad)} == {"BST017"}
    assert [item.name for item in tmp_path.iterdir()] == ["l.zip"]


@pytest.mark.parametrize("soort", [stat.S_IFLNK, stat.S_IFBLK, stat.S_IFCHR, stat.S_IFIFO, stat.S_IFSOCK])
def test_koppelingen_en_apparaten_in_een_zip(tmp_path: Path, soort: int) -> None:
    pad = maak_ruwe_zip(tmp_path / "l.zip", [(b"0012.pdf", b"/etc/passwd")], attributen=(soort | 0o777) << 16)
    assert [b.code for b in weiger(pad)] == ["BST017"]


@pytest.mark.parametrize(("vlaggen", "wijze"), [(0x1, 0), (0x41, 8), (0x2001, 0), (0x1, 99)])
def test_versleuteld(tmp_path: Path, vlaggen: int, wijze: int) -> None:
    pad = maak_ruwe_zip(tmp_path / "l.zip", [(b"0012.pdf", b"x")], vlaggen=vlaggen, wijze=wijze)
    (bevinding,) = weiger(pad)
    assert bevinding.code == "BST016"
    assert "wachtwoord" in bevinding.melding


def test_een_versleuteld_bestand_weigert_alles(tmp_path: Path) -> None:
    pad = maak_zip(tmp_path / "l.zip", {"0001.pdf": b"x", "0002.pdf": b"y"})
    data = bytearray(pad.read_bytes())
    tweede = data.rindex(b"PK\x01\x02")
    data[tweede + 8] |= 1
    pad.write_bytes(data)
    assert [b.bestand for b in weiger(pad)] == ["levering.zip/0002.pdf"]


@pytest.mark.parametrize("wijze", [1, 6, 9, 12345])
def test_onbekende_inpakwijze(tmp_path: Path, wijze: int) -> None:
    pad = maak_ruwe_zip(tmp_path / "l.zip", [(b"0012.pdf", b"x")], wijze=wijze)
    (bevinding,) = weiger(pad)
    assert bevinding.code == "BST016"
    assert "zelf uit" in bevinding.advies


def _tar() -> bytes:
    uit = io.BytesIO()
    with tarfile.open(fileobj=uit, mode="w") as archief:
        archief.addfile(tarfile.TarInfo("0012.pdf"))
    return uit.getvalue()


@pytest.mark.parametrize(
    ("inhoud", "zegt"),
    [
        (b"7z\xbc\xaf\x27\x1c" + bytes(100), "7z"),
        (b"Rar!\x1a\x07\x01\x00" + bytes(100), "rar"),
        (_tar(), "tar"),
        (b"\x1f\x8b" + bytes(100), "gz"),
        (b"%PDF-1.7\n", "een PDF"),
        (b"", "leeg"),
        (b"zomaar iets", "geen ZIP"),
        (b"PK\x03\x04" + bytes(200), "beschadigd"),
        (b"MZ" + bytes(200), "geen ZIP"),
    ],
)
def test_geen_zip(tmp_path: Path, inhoud: bytes, zegt: str) -> None:
    (tmp_path / "l.zip").write_bytes(inhoud)
    (bevinding,) = weiger(tmp_path / "l.zip")
    assert bevinding.code == "BST016"
    assert zegt in bevinding.melding


def test_een_werkmap_is_geen_zip_met_documenten(tmp_path: Path) -> None:
    pad = maak_zip(tmp_path / "l.xlsx", {"[Content_Types].xml": b"<x/>", "xl/workbook.xml": b"<x/>"})
    assert "Office" in weiger(pad)[0].melding


def test_afgebroken_zip(tmp_path: Path) -> None:
    heel = maak_zip(tmp_path / "h.zip", {"0012.pdf": Random(1).randbytes(5000)}).read_bytes()
    for einde in range(0, len(heel), 97):
        (tmp_path / "l.zip").write_bytes(heel[:einde])
        assert {b.code for b in weiger(tmp_path / "l.zip")} == {"BST016"}


def test_een_pad_dat_er_niet_is(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_aanlevering(tmp_path / "weg.zip", "weg.zip")


@pytest.mark.parametrize("wijze", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_bom(tmp_path: Path, wijze: int) -> None:
    pad = maak_zip(tmp_path / "l.zip", {"0001.pdf": b"x", "0002.pdf": bytes(20_000_000)}, wijze)
    (bevinding,) = weiger(pad)
    assert (bevinding.code, bevinding.bestand) == ("BST016", "levering.zip/0002.pdf")
    assert "Pak het niet uit" in bevinding.advies


def test_een_gewone_tekst_is_geen_bom(tmp_path: Path) -> None:
    rng = Random(3)
    tekst = "".join(f"{rng.randrange(10**6)};de beoordeling is openbaar;\n" for _ in range(60_000)).encode()
    assert namen(lees(maak_zip(tmp_path / "l.zip", {"0012.csv": tekst}))) == ["0012.csv"]


def test_te_veel_leden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uit_zip, "LEDEN_MAX", 50)
    assert len(namen(lees(maak_zip(tmp_path / "g.zip", {f"{n}.pdf": b"" for n in range(50)})))) == 50
    (bevinding,) = weiger(maak_zip(tmp_path / "l.zip", {f"{n}.pdf": b"" for n in range(51)}))
    assert "meer dan 50 bestanden" in bevinding.melding


def test_een_register_dat_niet_in_het_geheugen_past(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uit_zip, "REGISTER_MAX", 100_000)
    pad = maak_zip(tmp_path / "l.zip", {f"{'x' * 2000}{n}.pdf": b"" for n in range(60)})
    assert "onredelijk lang" in weiger(pad)[0].melding


def test_veel_kleine_bommen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each member is harmless by itself; together they are not."""
    monkeypatch.setattr(uit_zip, "TOTAAL_ONSCHULDIG", 10_000_000)
    pad = maak_zip(tmp_path / "l.zip", {f"{n}.pdf": bytes(1_000_000) for n in range(20)})
    assert "keer zo groot" in weiger(pad)[0].melding


def test_leden_over_elkaar(tmp_path: Path) -> None:
    leden = [(f"{n:04}.pdf".encode(), bytes(1000)) for n in range(20)]
    pad = maak_ruwe_zip(tmp_path / "l.zip", leden, zelfde_plek=True)
    (bevinding,) = weiger(pad)
    assert "over elkaar" in bevinding.melding


@pytest.mark.parametrize(
    "dubbel", [(b"0012.pdf", b"0012.pdf"), (b"a\\0012.pdf", b"a/0012.pdf"), (b"0012.pdf", b"./0012.pdf")]
)
def test_dezelfde_naam_twee_keer(tmp_path: Path, dubbel: tuple[bytes, bytes]) -> None:
    pad = maak_ruwe_zip(tmp_path / "l.zip", [(dubbel[0], b"gelakt"), (dubbel[1], b"geheim")])
    (bevinding,) = weiger(pad)
    assert "twee keer" in bevinding.melding


def test_dezelfde_naam_in_andere_tekens(tmp_path: Path) -> None:
    leden = [("Re\u00fcnie.pdf".encode(), b"een"), ("Reu\u0308nie.pdf".encode(), b"twee")]
    assert "twee keer" in weiger(maak_ruwe_zip(tmp_path / "l.zip", leden, vlaggen=0x800))[0].melding


@pytest.mark.parametrize(
    "leugen",
    [{"omvang": 10}, {"omvang": 5000}, {"som": 1}, {"omvang": 10, "som": zlib.crc32(bytes(10))}],
)
def test_leugens_blijken_bij_het_kopieren(tmp_path: Path, leugen: dict[str, int]) -> None:
    pakker = zlib.compressobj(wbits=-15)
    data = pakker.compress(bytes(1000)) + pakker.flush()
    som = leugen.pop("som", zlib.crc32(bytes(1000)))
    pad = maak_ruwe_zip(
        tmp_path / "l.zip", [(b"0012.pdf", data)], wijze=8, som=som, omvang=leugen.get("omvang", 1000)
    )
    with lees(pad) as aanlevering:
        kopie, bevindingen = aanlevering.copy_lid(aanlevering.leden[0], tmp_path / "uit.pdf")
    if kopie is not None:  # what is said is also all that is read
        assert kopie.omvang == 10
    else:
        assert [b.code for b in bevindingen] == ["BST016"]
        assert [b.bestand for b in bevindingen] == ["l.zip/0012.pdf"]
    assert not (tmp_path / "uit.pdf").exists() or kopie is not None
    assert not (tmp_path / "uit.pdf.half").exists()


@pytest.mark.parametrize("wijze", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_beschadigde_inhoud(tmp_path: Path, wijze: int) -> None:
    pad = maak_zip(tmp_path / "l.zip", {"0012.pdf": Random(1).randbytes(20_000)}, wijze)
    heel = pad.read_bytes()
    for plek in range(45, 15_000, 1501):
        pad.write_bytes(heel[:plek] + bytes(40) + heel[plek + 40 :])
        with lees(pad) as aanlevering:
            kopie, bevindingen = aanlevering.copy_lid(aanlevering.leden[0], tmp_path / "uit.pdf")
        assert kopie is None
        assert [b.code for b in bevindingen] == ["BST016"]
        assert [item.name for item in tmp_path.iterdir()] == ["l.zip"]


def test_koppelingen_in_een_map(tmp_path: Path) -> None:
    maak_map(tmp_path / "buiten", ["geheim.pdf"])
    map_ = maak_map(tmp_path / "in", ["0001.pdf"])
    (map_ / "0012.pdf").symlink_to(tmp_path / "buiten" / "geheim.pdf")
    (map_ / "submap").symlink_to(tmp_path / "buiten")
    (map_ / "rondje").symlink_to(map_)
    (map_ / "stuk").symlink_to("nergens")
    os.mkfifo(map_ / "0013.pdf")
    aanlevering, bevindingen = read_aanlevering(map_, "in")
    assert aanlevering is not None
    assert namen(aanlevering) == ["0001.pdf"]
    assert sorted((b.code, b.bestand) for b in bevindingen) == [
        ("BST017", f"in/{naam}") for naam in ("0012.pdf", "0013.pdf", "rondje", "stuk", "submap")
    ]


def test_een_bestand_dat_onder_de_handen_een_koppeling_wordt(tmp_path: Path) -> None:
    map_ = maak_map(tmp_path / "in", {"0012.pdf": b"0123456789"})
    (tmp_path / "geheim").write_bytes(b"9876543210")
    with lees(map_) as aanlevering:
        (map_ / "0012.pdf").unlink()
        (map_ / "0012.pdf").symlink_to(tmp_path / "geheim")
        with pytest.raises(OSError, match=r"symbolic links|0012"):
            aanlevering.copy_lid(aanlevering.leden[0], tmp_path / "uit.pdf")
    assert not (tmp_path / "uit.pdf").exists()


def test_een_bestand_dat_groeit(tmp_path: Path) -> None:
    map_ = maak_map(tmp_path / "in", {"0012.pdf": b"0123456789"})
    with lees(map_) as aanlevering:
        (map_ / "0012.pdf").write_bytes(b"0123456789ABC")
        kopie, bevindingen = aanlevering.copy_lid(aanlevering.leden[0], tmp_path / "uit.pdf")
    assert kopie is None
    assert [b.code for b in bevindingen] == ["BST017"]
    assert not (tmp_path / "uit.pdf").exists()


def test_een_diepe_map(tmp_path: Path) -> None:
    diep = tmp_path
    for _ in range(300):
        diep = diep / "m"
        diep.mkdir()
    (diep / "0012.pdf").write_bytes(b"x")
    assert namen(lees(tmp_path)) == [f"{'m/' * 300}0012.pdf"]
