# SPDX-License-Identifier: EUPL-1.2
"""Real PDF files, to count false alarms on: fetched at bench time, never kept in the repository.

``python -m tests.bench.real_files FOLDER`` takes them from Debian's packages and from PyPI's source
distributions, with the system's own clients (apt-get, dpkg-deb, pip). ``FOLDER/gewoon`` gets ordinary documents
(manuals, papers, leaflets, vignettes), ``FOLDER/proef`` what PDF programs test themselves with: those are odd on
purpose, and their rate is counted apart. A package that cannot be had is named and skipped.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import io
import re
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path, PurePosixPath
from typing import Any

import pymupdf

GEWOON, PROEF = "gewoon", "proef"

DEBIAN: tuple[str, ...] = (
    "asymptote-doc", "bash-doc", "bind9-doc", "cwebx", "debian-faq", "debian-policy", "developers-reference",
    "doxygen-doc", "fig2dev", "fonts-cardo", "fonts-ebgaramond-extra", "fonts-junicode", "fonts-linuxlibertine",
    "gap-core", "gfarm-doc", "glpk-doc", "gmsh-doc", "gnumed-doc", "gnuplot-doc", "gpredict", "gprolog-doc", "graphviz",
    "graphviz-doc", "groff", "harden-doc", "homebank-data", "hplip-doc", "iproute2-doc", "iverilog", "kicad-doc-en",
    "ktechlab", "libcfitsio-doc", "libfftw3-doc", "libsuitesparse-doc", "libsuperlu-doc", "libtasn1-doc", "lmodern",
    "macaulay2", "maint-guide", "maxima-doc", "mpich-doc", "nasm", "ne-doc", "ngspice-doc", "octave-doc", "pari-doc",
    "pcb-common", "pstoedit", "python-reportlab-doc", "r-cran-aer", "r-cran-colorspace", "r-cran-fitdistrplus",
    "r-cran-flexmix", "r-cran-lme4", "r-cran-matrix", "r-cran-mclust", "r-cran-multcomp", "r-cran-mvtnorm",
    "r-cran-party", "r-cran-plm", "r-cran-rcpp", "r-cran-sandwich", "r-cran-spdep", "r-cran-strucchange",
    "r-cran-survival", "r-cran-tm", "r-cran-vcd", "r-cran-xtable", "r-cran-zoo", "scilab-doc", "sdcc-doc",
    "shared-mime-info", "slurm-wlm-doc", "stellarium", "swi-prolog-doc", "texlive-fonts-recommended-doc",
    "texlive-lang-european", "texlive-lang-german", "texlive-lang-other", "texlive-latex-base-doc",
    "texlive-latex-recommended-doc", "texlive-science-doc", "tipa-doc", "valgrind", "verilator", "xcircuit", "xfig-doc",
    "xorg-docs", "zsh-doc",
)  # fmt: skip
"""Binary packages of Debian whose documentation is partly PDF, of many makers (TeX, FOP, LibreOffice, groff …)."""

DEBIAN_SOURCES: tuple[str, ...] = (
    "qpdf", "poppler", "pdfminer", "ocrmypdf", "cairo", "ghostscript", "cups-filters", "evince", "pdfgrep", "okular",
    "pdfarranger", "diffpdf", "mupdf", "pikepdf", "pdf2djvu", "inkscape", "impressive", "xournalpp",
)  # fmt: skip
"""Source packages of Debian; nearly all PDFs in them are test files."""

PYPI: tuple[str, ...] = (
    "pdfminer.six", "pypdf", "pikepdf", "ocrmypdf", "pdfplumber", "pdfrw", "img2pdf", "pypdfium2", "camelot-py",
    "pdf2image", "pyhanko", "endesive", "reportlab", "rst2pdf", "pdfannots", "svglib", "borb", "fpdf2", "tabula-py",
    "pdf2docx", "pdfreader", "pdf-annotate", "xhtml2pdf", "weasyprint", "PyX", "PyCifRW", "cvxopt", "exifread",
)  # fmt: skip
"""Projects of PyPI with PDFs in their source distribution."""

_PDF_PROJECTS = re.compile(
    r"pdf|qpdf|poppler|cairo|ghostscript|evince|okular|borb|podofo|hpdf|reportlab|hanko|camelot"
)
_TEST_FOLDER = re.compile(
    r"(^|/)(tests?|testing|qtest|autotests|fixtures|samples?|resources|data|examples?)(/|$)", re.I
)
_PER_PACKAGE, _PER_TEST_PACKAGE = 6, 25
_SMALLEST, _LARGEST = 700, 3_000_000
_MOST_PAGES = 60
_SECONDS = 300


def fetch(folder: Path, names: Iterable[str] = ()) -> dict[str, int]:
    """Fill a folder with PDFs of all packages (or of those with these names); returns how many of each kind.

    Packages that were fetched before are not fetched again. Needs apt-get and pip as set up on this machine.
    """
    wanted = set(names)
    jobs = [(source, name) for source, all_names in SOURCES.items() for name in all_names]
    jobs = [job for job in jobs if not wanted or job[1] in wanted]
    (folder / "klaar").mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(2) as pool:
        for line in pool.map(lambda job: _fetch_one(folder, *job), jobs):
            if line:
                print(line, file=sys.stderr, flush=True)
    _drop_doubles(folder)
    return {kind: len(list((folder / kind).glob("*.pdf"))) for kind in (GEWOON, PROEF)}


def _fetch_one(folder: Path, source: str, name: str) -> str:
    """Take the PDFs of one package; returns a line for the log."""
    stamp = folder / "klaar" / f"{source}_{name}"
    if stamp.exists():
        return ""
    with tempfile.TemporaryDirectory() as temp:
        try:
            found = [pdf for archive in _DOWNLOADERS[source](name, Path(temp)) for pdf in _pdfs_in(archive)]
        except (subprocess.SubprocessError, OSError, tarfile.TarError, EOFError) as problem:
            return f"{source} {name}: not to be had ({type(problem).__name__})"
    count = _keep(folder, source, name, found)
    stamp.write_text(f"{count}\n", "utf-8")
    return f"{source} {name}: {count} of {len(found)}"


def _keep(folder: Path, source: str, name: str, found: list[tuple[str, bytes]]) -> int:
    """Write the chosen PDFs of one package, spread evenly over its list."""
    by_kind: dict[str, list[tuple[str, bytes]]] = {GEWOON: [], PROEF: []}
    for path, data in sorted(found):
        by_kind[kind_of(source, name, path)].append((path, data))
    count = 0
    for kind, files in by_kind.items():
        most = _PER_PACKAGE if kind == GEWOON else _PER_TEST_PACKAGE
        step = max(1.0, len(files) / most)
        chosen = [files[int(number * step)] for number in range(min(most, len(files)))]
        for path, data in chosen:
            target = folder / kind / f"{name}__{PurePosixPath(path).name}"
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
        count += len(chosen)
    return count


def kind_of(source: str, name: str, path: str) -> str:
    """Return what a file is: an ordinary document, or the test file of a program.

    Binary packages hold documentation. In sources, whatever a PDF program ships (or any project keeps among its
    tests) was made to test with.
    """
    if source == "deb":
        return GEWOON
    return PROEF if _PDF_PROJECTS.search(name.lower()) or _TEST_FOLDER.search(path) else GEWOON


def _drop_doubles(folder: Path) -> None:
    """Remove files with the bytes of another; an ordinary one goes before a test file."""
    seen: set[bytes] = set()
    for path in [*sorted((folder / GEWOON).glob("*.pdf")), *sorted((folder / PROEF).glob("*.pdf"))]:
        digest = hashlib.sha256(path.read_bytes()).digest()
        if digest in seen:
            path.unlink()
        seen.add(digest)


# --- archives ---------------------------------------------------------------------------------------------


def _pdfs_in(archive: Path) -> Iterator[tuple[str, bytes]]:
    """Give the path and the bytes of every PDF of usable size in a .deb or a tar archive; gzipped ones too."""
    if archive.suffix == ".deb":
        data = subprocess.run(
            ["dpkg-deb", "--fsys-tarfile", str(archive)], capture_output=True, check=True, timeout=_SECONDS
        ).stdout
        source: dict[str, Any] = {"fileobj": io.BytesIO(data)}
    else:
        source = {"name": archive}
    with tarfile.open(**source) as tar:
        for member in tar:
            if not member.isfile() or not member.name.lower().endswith((".pdf", ".pdf.gz")):
                continue
            stream = tar.extractfile(member)
            pdf = stream.read() if stream else b""
            name = member.name
            if name.lower().endswith(".gz"):
                pdf, name = gzip.decompress(pdf), name[:-3]
            if (
                _SMALLEST <= len(pdf) <= _LARGEST
                and b"%PDF-" in pdf[:1024]
                and _count_pages(pdf) <= _MOST_PAGES
            ):
                yield name, pdf


def _count_pages(pdf: bytes) -> int:
    """Return the number of pages, 0 for a file that does not open (test files may be broken, on purpose)."""
    try:
        with pymupdf.open(stream=pdf) as doc:
            return 0 if doc.needs_pass else len(doc)
    except (RuntimeError, ValueError):
        return 0


# --- downloads, with the clients of this machine ----------------------------------------------------------


def _run(command: list[str], folder: Path) -> None:
    subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=_SECONDS)


def _get_deb(name: str, temp: Path) -> list[Path]:
    _run(["apt-get", "download", name], temp)
    return sorted(temp.glob("*.deb"))


def _get_sdist(name: str, temp: Path) -> list[Path]:
    """Download a source distribution; pip asks its build program for the metadata, so that must be installable."""
    _run([sys.executable, "-m", "pip", "download", "--no-deps", "--no-binary", ":all:", name], temp)
    return sorted(temp.glob("*.tar.*"))


def _get_source(name: str, temp: Path) -> list[Path]:
    """Download a Debian source package; the machine's sources are read as deb-src, without changing them."""
    options = _source_options(temp)
    _run(["apt-get", *options, "update"], temp)
    _run(["apt-get", *options, "source", "--download-only", name], temp)
    return sorted(path for path in temp.glob("*.tar.*") if path.suffix in {".gz", ".xz", ".bz2"})


def _source_options(temp: Path) -> list[str]:
    """Return apt options for a private list of sources: the machine's own Debian ones, as deb-src."""
    parts = temp / "parts"
    (temp / "lists" / "partial").mkdir(parents=True)
    parts.mkdir()
    for path in Path("/etc/apt/sources.list.d").glob("debian*.sources"):
        text = re.sub(r"(?m)^Types:.*$", "Types: deb-src", path.read_text("utf-8"))
        (parts / path.name).write_text(text, "utf-8")
    lines = Path("/etc/apt/sources.list")
    old = (
        [line for line in lines.read_text("utf-8").splitlines() if line.startswith("deb ")]
        if lines.exists()
        else []
    )
    (temp / "sources.list").write_text("".join(f"deb-src{line[3:]}\n" for line in old), "utf-8")
    settings = {
        "Dir::Etc::sourcelist": temp / "sources.list",
        "Dir::Etc::sourceparts": parts,
        "Dir::State::lists": temp / "lists",
        "APT::Get::List-Cleanup": "0",
        "Dir::Cache::pkgcache": "",
        "Dir::Cache::srcpkgcache": "",
    }
    return [word for key, value in settings.items() for word in ("-o", f"{key}={value}")]


SOURCES = {"deb": DEBIAN, "pypi": PYPI, "src": DEBIAN_SOURCES}
_DOWNLOADERS = {"deb": _get_deb, "pypi": _get_sdist, "src": _get_source}


def main(arguments: list[str] | None = None) -> None:
    """Fetch into the folder that the command line names."""
    parser = argparse.ArgumentParser(description=fetch.__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*", help="only these packages")
    options = parser.parse_args(arguments)
    for kind, count in fetch(options.folder, options.names).items():
        print(f"{kind}: {count}")


if __name__ == "__main__":
    main()
