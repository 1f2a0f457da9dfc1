# SPDX-License-Identifier: EUPL-1.2
"""Copies of many files: kept and believed only while they are what they were, and looked into before they count."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pymupdf
import pytest

from tests.besluiten.maken import draw_goed, draw_lek
from tests.pdf.deadly import DeadlyPath, EndlessPath, HugePath
from tests.pdf.dirty import SPOOR, add_annot, draw_vuil, save
from woopub.pdf import Gelukt, Kopieeropdracht, Mislukt, copy_all, digest_paginas, read_bytes


def order(map_: Path, data: bytes, naam: str = "0001.pdf") -> Kopieeropdracht:
    """Put a file into the folder and return the order to copy it, as after a check."""
    (map_ / naam).write_bytes(data)
    facts, _ = read_bytes(data, naam)
    assert facts is not None
    return Kopieeropdracht(map_ / naam, naam, facts.sha256, "Een titel", "nl", digest_paginas(facts))


def one(opdracht: Kopieeropdracht, map_: Path) -> Gelukt:
    (gemaakt,) = copy_all([opdracht], map_, workers=1)
    assert isinstance(gemaakt, Gelukt), gemaakt
    return gemaakt


def why(opdracht: Kopieeropdracht, map_: Path) -> str:
    (gemaakt,) = copy_all([opdracht], map_, workers=1)
    assert isinstance(gemaakt, Mislukt)
    assert list(map_.iterdir()) == []
    return gemaakt.melding


@pytest.fixture
def kast(tmp_path: Path) -> Path:
    return tmp_path / "kast"


def test_copy_is_what_its_record_says(tmp_path: Path, kast: Path) -> None:
    gemaakt = one(order(tmp_path, draw_vuil("info", "xmp")), kast)
    data = gemaakt.pad.read_bytes()
    assert (gemaakt.uitgave.sha256, gemaakt.uitgave.omvang) == (hashlib.sha256(data).hexdigest(), len(data))
    with pymupdf.open(stream=data) as doc:
        assert doc.metadata["title"] == "Een titel"
        assert SPOOR not in str(doc.metadata)


def test_copy_is_made_once(tmp_path: Path, kast: Path) -> None:
    opdracht = order(tmp_path, draw_goed())
    first = one(opdracht, kast)
    when = first.pad.stat().st_mtime_ns
    steps: list[int] = []
    assert copy_all([opdracht], kast, steps.append) == [first]
    assert (steps, first.pad.stat().st_mtime_ns) == ([1], when)


def test_damaged_entry_is_made_again(tmp_path: Path, kast: Path) -> None:
    opdracht = order(tmp_path, draw_goed())
    first = one(opdracht, kast)
    good = first.pad.read_bytes()
    for bad in (b"", good[:-1], good + b" ", b"iets heel anders"):
        first.pad.write_bytes(bad)
        assert one(opdracht, kast) == first
        assert first.pad.read_bytes() == good


def test_what_a_copy_depends_on_makes_another(tmp_path: Path) -> None:
    opdracht = order(tmp_path, draw_goed())
    others = [
        replace(opdracht, titel="Anders"), replace(opdracht, taal="fy"), replace(opdracht, sha256="0" * 64),
        replace(opdracht, letters={"J": "5.1.2.e"}), replace(opdracht, aanvaard=(("LEK001", 1),)),
    ]  # fmt: skip
    assert len({opdracht.key(), *(other.key() for other in others)}) == 6
    assert replace(opdracht, pad=tmp_path / "elders.pdf").key() == opdracht.key()


def test_nothing_stays_behind_that_no_order_asked_for(tmp_path: Path, kast: Path) -> None:
    one(order(tmp_path, draw_goed(2), "weg.pdf"), kast)
    (kast / "rest.half").write_bytes(b"x")
    gebleven = one(order(tmp_path, draw_goed()), kast)
    assert list(kast.iterdir()) == [gebleven.pad]


def test_results_come_in_order_from_two_workers(tmp_path: Path, kast: Path) -> None:
    opdrachten = [order(tmp_path, draw_goed(number + 1), f"{number}.pdf") for number in range(5)]
    gemaakt = copy_all(opdrachten, kast, workers=2)
    pages = []
    for result in gemaakt:
        assert isinstance(result, Gelukt)
        with pymupdf.open(result.pad) as doc:
            pages.append(len(doc))
    assert pages == [1, 2, 3, 4, 5]


def test_file_that_changed_has_no_copy(tmp_path: Path, kast: Path) -> None:
    opdracht = order(tmp_path, draw_goed())
    opdracht.pad.write_bytes(draw_goed(2))
    (gemaakt,) = copy_all([opdracht], kast)
    assert isinstance(gemaakt, Mislukt)
    assert gemaakt.gewijzigd
    opdracht.pad.unlink()
    (gemaakt,) = copy_all([opdracht], kast)
    assert isinstance(gemaakt, Mislukt)
    assert gemaakt.gewijzigd


def test_copy_that_reads_otherwise_does_not_count(tmp_path: Path, kast: Path) -> None:
    opdracht = order(tmp_path, draw_goed(2))
    anders = replace(opdracht, paginas=(opdracht.paginas[0], "0"))
    assert why(anders, kast) == "De schone kopie heeft op pagina 2 andere tekst dan het bestand."
    minder = replace(opdracht, paginas=opdracht.paginas[:1])
    assert why(minder, kast) == "De schone kopie van deze PDF heeft niet evenveel pagina's."


def test_leak_stays_a_leak_unless_it_was_accepted(tmp_path: Path, kast: Path) -> None:
    data = draw_lek(2)
    opdracht = order(tmp_path, data)
    _, bevindingen = read_bytes(data, "x.pdf")
    leaks = tuple((b.code, b.pagina) for b in bevindingen if b.code == "LEK001")
    assert len(leaks) == 2
    assert why(opdracht, kast).endswith("(LEK001).")
    assert "pagina 2" in why(replace(opdracht, aanvaard=leaks[:1]), kast)
    assert one(replace(opdracht, aanvaard=leaks), kast).uitgave.omvang


def test_look_that_only_the_viewer_knows_is_not_lost_in_silence(tmp_path: Path, kast: Path) -> None:
    """A list of choices whose look viewers make up: the copy would be empty there, so there is none."""
    with pikepdf.open(BytesIO(draw_goed())) as pdf:
        empty = pdf.make_indirect(
            pikepdf.Stream(
                pdf, b"", Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=[0, 0, 60, 30]
            )
        )
        field = add_annot(
            pdf, "/Widget", FT=pikepdf.Name.Ch, T=pikepdf.String("k"), DA=pikepdf.String("/Helv 9 Tf 0 g"),
            Opt=pikepdf.Array(["een", "twee"]), V=pikepdf.String("een"), AP=pikepdf.Dictionary(N=empty),
        )  # fmt: skip
        pdf.Root.AcroForm = pikepdf.Dictionary(
            Fields=pikepdf.Array([field]), NeedAppearances=True,
            DR=pikepdf.Dictionary(Font=pikepdf.Dictionary(Helv=pikepdf.Dictionary(
                Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica))),
        )  # fmt: skip
        data = save(pdf)
    opdracht = order(tmp_path, data)
    assert why(opdracht, kast) == "De schone kopie ziet er op pagina 1 anders uit dan het bestand."


@pytest.mark.parametrize(
    ("soort", "melding"),
    [
        (DeadlyPath, "stopte het programma"),
        (EndlessPath, "duurde langer dan"),
        (HugePath, "te veel geheugen"),
    ],
)
def test_file_that_takes_its_worker_along_costs_only_itself(
    soort: type[Path], melding: str, tmp_path: Path, kast: Path
) -> None:
    goed = order(tmp_path, draw_goed())
    kwaad = replace(goed, pad=soort(goed.pad), titel="Anders")
    mislukt, gelukt = copy_all([kwaad, goed], kast, workers=1, timeout=5)
    assert isinstance(mislukt, Mislukt)
    assert melding in mislukt.melding
    assert isinstance(gelukt, Gelukt)
