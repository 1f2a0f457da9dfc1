# SPDX-License-Identifier: EUPL-1.2
"""The bench of the scan, on a handful of files: it draws, scans, counts and writes what it says it does."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests import bench_scan
from tests.bench import cases, known_files, score
from tests.bench.cases import Geval
from tests.bench.readers import Oordeel, XrayOordeel, judge_findings
from tests.bench.real_files import GEWOON, PROEF, kind_of
from tests.corpus.klasse import Verwacht
from woopub.model import Bevinding, Niveau

BLOCKED = Oordeel(True, True, ("LEK001",), ("LEK001 Hier staat tekst",))
CLEAN = Oordeel(False, False, ())


def test_a_small_run_prints_and_writes_every_class(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = [
        "--only",
        "text_under_rect",
        "highbit",
        "--per-class",
        "2",
        "--folder",
        str(tmp_path),
        "--no-xray",
    ]
    result = bench_scan.main([*options, "--real", str(tmp_path / "corpus")])
    written = json.loads((tmp_path / "scan.json").read_text("utf-8"))
    by_class = {row["klasse"]: row for row in written["corpus"]["klassen"]}
    assert by_class["text_under_rect"]["aantal"] == 2
    assert by_class["text_under_rect"]["goed"] == 2
    assert by_class["highbit_comment_line2"]["aantal"] >= 2
    assert written["echt"][0]["aantal"] == len(list((tmp_path / "corpus").glob("*.pdf")))
    assert written["echt"][0]["geblokkeerd"] >= 2
    out = capsys.readouterr().out
    assert "text_under_rect" in out
    assert result["xray"] is False


def test_there_are_as_many_harmless_files_as_leaking_ones_and_the_same_seed_draws_the_same(
    tmp_path: Path,
) -> None:
    chosen = cases.pick(())
    harmless = {klasse.naam for klasse in chosen if klasse.verwacht == "schoon"}
    jobs = cases.plan(chosen, 8)
    assert sum(naam in harmless for naam, _ in jobs) >= sum(naam not in harmless for naam, _ in jobs)
    assert min(sum(naam == klasse.naam for naam, _ in jobs) for klasse in chosen) >= 8
    first, again, other = (
        [geval.pad.read_bytes() for geval in cases.draw_cases(tmp_path / folder, seed, 2, ["page_label"])]
        for folder, seed in (("a", "7"), ("b", "7"), ("c", "8"))
    )
    assert first == again
    assert first != other


def test_a_class_that_is_not_there_is_an_error() -> None:
    with pytest.raises(ValueError, match="zonderling"):
        cases.pick(["zonderling"])


@pytest.mark.parametrize(
    ("verwacht", "oordeel", "goed"),
    [
        ("blokkade", BLOCKED, True),
        ("blokkade", CLEAN, False),
        ("blokkade", Oordeel(False, True, ("LEK012",)), False),
        ("waarschuwing", Oordeel(False, True, ("LEK012",)), True),
        ("waarschuwing", CLEAN, False),
        ("schoon", Oordeel(False, True, ("LEK012",)), True),
        ("schoon", BLOCKED, False),
        ("blokkade", Oordeel(True, True, ("BST009",), (), True), False),
        ("schoon", Oordeel(True, True, ("BST009",), (), True), False),
    ],
)
def test_what_counts_as_right(verwacht: Verwacht, oordeel: Oordeel, goed: bool) -> None:
    assert score.is_good(Geval(Path("a-00.pdf"), "a", verwacht), oordeel) is goed


def test_only_leaks_and_file_troubles_count_and_info_does_not() -> None:
    def finding(code: str, weging: Niveau | None = None) -> Bevinding:
        return Bevinding(code, "a.pdf", "Hier.", "Doe iets.", weging=weging)

    assert judge_findings([finding("TOE001"), finding("LEK001", Niveau.INFO)]) == CLEAN
    warned = judge_findings([finding("LEK012", Niveau.WAARSCHUWING)])
    assert (warned.blokkeert, warned.meldt) == (False, True)
    assert judge_findings([finding("BST009")]).uitval
    assert judge_findings([finding("LEK001")]).meldingen == ("LEK001 Hier.",)


def test_rows_add_up_and_name_what_was_missed() -> None:
    gevallen = [Geval(Path(f"a-0{number}.pdf"), "a", "blokkade", "J. Voorbeeld") for number in range(3)]
    xray = [XrayOordeel(("J.", "Voorbeeld")), XrayOordeel(("XXX",)), XrayOordeel((), True)]
    rows = score.score(gevallen, [BLOCKED, CLEAN, BLOCKED], xray)
    assert [(row.aantal, row.goed, row.xray_vlag, row.xray_noemt, row.xray_dood) for row in rows] == [
        (3, 2, 2, 1, 1)
    ]
    assert rows[0].codes == {"LEK001": 2}
    assert score.totals(rows)["blokkade"]["aandeel"] == pytest.approx(2 / 3)
    assert "  a: 01" in score.miss_lines(rows)
    assert any("2/3" in line for line in score.lines(rows))


def test_real_files_are_grouped_by_folder_and_blocks_are_explained(tmp_path: Path) -> None:
    for name in ("gewoon/a.pdf", "gewoon/b.pdf", "proef/c.PDF"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"%PDF-1.4\n")
    groups = known_files.find_pdfs([tmp_path])
    assert {name: len(paths) for name, paths in groups.items()} == {"gewoon": 2, "proef": 1}
    groep = known_files.summarise("gewoon", groups["gewoon"], [BLOCKED, CLEAN])
    assert (groep.aantal, groep.geblokkeerd, groep.codes) == (2, 1, {"LEK001": 1})
    assert "      LEK001 Hier staat tekst" in known_files.real_lines(groep)


def test_the_verdict_table_marks_what_differs() -> None:
    paths = [Path("rectangles_yes.pdf"), Path("rectangles_no.pdf"), Path("ok_words.pdf")]
    lines = known_files.verdict_lines(paths, [CLEAN, CLEAN, BLOCKED], None)
    assert [line[0] for line in lines[2:]] == ["!", " ", " "]


@pytest.mark.parametrize(
    ("source", "name", "path", "kind"),
    [
        ("deb", "r-cran-zoo", "usr/lib/R/zoo.pdf", GEWOON),
        ("pypi", "pypdf", "pypdf-7/resources/crazyones.pdf", PROEF),
        ("pypi", "cvxopt", "cvxopt-1/doc/manual.pdf", GEWOON),
        ("pypi", "cvxopt", "cvxopt-1/tests/plot.pdf", PROEF),
        ("src", "qpdf", "qpdf-11/manual/qpdf.pdf", PROEF),
    ],
)
def test_test_files_of_pdf_programs_are_no_ordinary_documents(
    source: str, name: str, path: str, kind: str
) -> None:
    assert kind_of(source, name, path) == kind
