# SPDX-License-Identifier: EUPL-1.2
"""Holds the code to the house of ARCHITECTURE.md: who may import whom, and who owns which outside package."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "woopub"

STEPS = (
    "read",
    "pdf",
    "ocr",
    "files",
    "check",
    "pages",
    "export",
    "stage",
    "site",
    "pour",
    "search",
    "publish",
)
BASE = ("model", "law", "tooi")
# Room -> the rooms it may import. Steps never import each other.
ROOMS: dict[str, tuple[str, ...]] = {
    "law": (),
    "tooi": (),
    "model": ("law", "tooi"),
    **dict.fromkeys(STEPS, BASE),
    "build": (*STEPS, *BASE),
    "cli": ("build", *STEPS, *BASE),
}
# Outside package -> (the name it is imported by, the one room that may do so).
OWNERS: dict[str, tuple[str, str]] = {
    "click": ("click", "cli"),
    "holidays": ("holidays", "law"),
    "jinja2": ("jinja2", "pour"),
    "lxml": ("lxml", "export"),
    "markdown": ("markdown", "pages"),
    "mkdocs": ("mkdocs", "site"),
    "mkdocs-material": ("material", "site"),
    "nh3": ("nh3", "pages"),
    "numpy": ("numpy", "pdf"),
    "ocrmypdf": ("ocrmypdf", "ocr"),
    "pagefind-bin": ("pagefind_bin", "search"),
    "phonenumberslite": ("phonenumbers", "check"),
    "pikepdf": ("pikepdf", "pdf"),
    "pillow": ("PIL", "files"),
    "pydantic": ("pydantic", "model"),
    "pydantic-core": ("pydantic_core", "model"),
    "pymupdf": ("pymupdf", "pdf"),
    "python-docx": ("docx", "read"),
    "python-stdnum": ("stdnum", "check"),
    "rich": ("rich", "cli"),
    "ruamel.yaml": ("ruamel", "read"),
    "watchdog": ("watchdog", "cli"),
    "xlrd": ("xlrd", "read"),
    "xlsxwriter": ("xlsxwriter", "export"),
}
NOT_IMPORTED = {"tzdata"}  # data only: zoneinfo finds it where the system has none
VAGUE_NAMES = {"common", "helper", "helpers", "misc", "util", "utils"}


class Import(NamedTuple):
    """One import: the module that does it (dotted), the line, what it names (dotted), and whether in a function."""

    module: str
    line: int
    target: str
    in_function: bool


def parse_modules(sources: Mapping[str, str]) -> dict[str, ast.Module]:
    """Parse sources by path below the package (``read/besluit.py``); returns trees by dotted name."""
    return {dotted(path): ast.parse(text, path) for path, text in sources.items()}


def dotted(path: str) -> str:
    """``read/__init__.py`` -> ``woopub.read``."""
    parts = ["woopub", *Path(path).with_suffix("").parts]
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def list_imports(modules: Mapping[str, ast.Module], packages: set[str]) -> list[Import]:
    """Every import, relative ones resolved; ``from x import y`` gives ``x.y`` where that is a module, else ``x``."""
    found = []
    for module, tree in modules.items():
        in_function = {
            id(inner)
            for node in ast.walk(tree)
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            for inner in ast.walk(node)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Import | ast.ImportFrom):
                for target in _targets(node, module, module in packages, set(modules)):
                    found.append(Import(module, node.lineno, target, id(node) in in_function))
    return found


def _targets(
    node: ast.Import | ast.ImportFrom, module: str, is_package: bool, known: set[str]
) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
        return
    base = node.module or ""
    if node.level:
        above = module.split(".")
        above = above[: len(above) - node.level + is_package]
        base = ".".join([*above, *([node.module] if node.module else [])])
    for alias in node.names:
        whole = f"{base}.{alias.name}"
        yield whole if whole in known else base


def room_of(module: str) -> str | None:
    """``woopub.read.besluit`` -> ``read``; None for woopub itself and for everything outside."""
    parts = module.split(".")
    return parts[1] if parts[0] == "woopub" and len(parts) > 1 else None


def find_violations(sources: Mapping[str, str]) -> list[str]:
    """Judge sources (by path below the package); returns one sentence for each violation, sorted."""
    modules = parse_modules(sources)
    packages = {dotted(path) for path in sources if path.endswith("__init__.py")}
    imports = list_imports(modules, packages)
    return sorted(
        {
            *_judge_names(sources),
            *(fault for item in imports for fault in _judge_import(item)),
            *_judge_cycles(imports, set(modules)),
            *_judge_calls(modules),
        }
    )


def _judge_names(sources: Mapping[str, str]) -> Iterator[str]:
    for path in sources:
        parts = Path(path).with_suffix("").parts
        room = parts[0]
        if room not in ROOMS and room not in {"__init__", "__main__"}:
            yield f"{path}: there is no room '{room}' in the table"
        if VAGUE_NAMES & set(parts):
            yield f"{path}: call the module by what it does"


def _judge_import(item: Import) -> Iterator[str]:
    where = f"{item.module}:{item.line} imports {item.target}"
    if item.in_function:
        yield f"{where} inside a function"
    room = room_of(item.module)
    top = item.target.partition(".")[0]
    if top == "woopub":
        other = room_of(item.target)
        if room in ROOMS and other in ROOMS and other != room and other not in ROOMS[room]:
            yield f"{where}, but {room} may only import: {', '.join(ROOMS[room]) or 'nothing'}"
    elif top not in sys.stdlib_module_names:
        owner = next((owner for name, owner in OWNERS.values() if name == top), None)
        if owner is None:
            yield f"{where}, which has no owner in the table"
        elif owner != room:
            yield f"{where}, but only {owner} may"


def _judge_cycles(imports: list[Import], modules: set[str]) -> Iterator[str]:
    graph: dict[str, set[str]] = {module: set() for module in modules}
    for item in imports:
        if item.target in modules and item.target != item.module:
            graph[item.module].add(item.target)
    done: set[str] = set()

    def visit(module: str, trail: tuple[str, ...]) -> Iterator[str]:
        if module in trail:
            circle = trail[trail.index(module) :]
            first = circle.index(min(circle))
            yield "cycle: " + " -> ".join([*circle[first:], *circle[:first], min(circle)])
        elif module not in done:
            for target in sorted(graph[module]):
                yield from visit(target, (*trail, module))
            done.add(module)

    for module in sorted(graph):
        yield from visit(module, ())


def _judge_calls(modules: Mapping[str, ast.Module]) -> Iterator[str]:
    for module, tree in modules.items():
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            name = ast.unparse(node.func)
            if name in {"__import__", "import_module", "importlib.import_module"}:
                yield f"{module}:{node.lineno} imports by name, which this test cannot follow"
            if name.rpartition(".")[2] == "CheckedPublicatie" and room_of(module) != "check":
                yield f"{module}:{node.lineno} makes a CheckedPublicatie, but only check may"


def _read_sources() -> dict[str, str]:
    return {
        path.relative_to(PACKAGE).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(PACKAGE.rglob("*.py"))
    }


def test_code_keeps_to_the_house() -> None:
    assert find_violations(_read_sources()) == []


def test_every_room_of_the_table_exists() -> None:
    rooms = {Path(path).with_suffix("").parts[0] for path in _read_sources()} - {"__init__", "__main__"}
    assert set(ROOMS) == rooms


def test_document_names_every_room() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    table = text.partition("## The rooms")[2].partition("\n## ")[0]
    assert set(re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)) == set(ROOMS)


def _declared() -> set[str]:
    """Return the names of the packages that pyproject.toml asks for at run time, or may be asked for."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    optional = (line for extra in project["optional-dependencies"].values() for line in extra)
    return {re.split(r"[<>=]", line)[0] for line in (*project["dependencies"], *optional)}


def test_every_dependency_has_an_owner_and_a_reason() -> None:
    assert _declared() - NOT_IMPORTED <= set(OWNERS)
    document = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    assert [name for name in sorted(_declared()) if f"`{name}`" not in document] == []


def test_every_outside_import_is_declared() -> None:
    tops = {item.target.partition(".")[0] for item in list_imports(parse_modules(_read_sources()), set())}
    imported = {package for package, (name, _) in OWNERS.items() if name in tops}
    # pydantic asks for exactly one version of its core.
    assert imported - {"pydantic-core"} <= _declared()


@pytest.mark.parametrize(
    ("sources", "fault"),
    [
        ({"read/a.py": "from ..pdf import x", "pdf/__init__.py": ""}, "read may only import"),
        ({"read/a.py": "from woopub import pdf", "pdf/__init__.py": ""}, "read may only import"),
        ({"read/__init__.py": "from ..check import x", "check.py": ""}, "read may only import"),
        ({"law.py": "import woopub.model", "model.py": ""}, "law may only import: nothing"),
        ({"build.py": "from .cli import main", "cli.py": ""}, "build may only import"),
        ({"check.py": "import pymupdf"}, "only pdf may"),
        ({"check.py": "import pandas"}, "has no owner"),
        ({"check.py": "def f():\n    import json"}, "inside a function"),
        ({"check.py": "import importlib\nimportlib.import_module('x')"}, "imports by name"),
        ({"pages.py": "from .model import CheckedPublicatie\nCheckedPublicatie()"}, "only check may"),
        ({"read/a.py": "from . import b", "read/b.py": "from .a import x"}, "cycle: woopub.read.a"),
        ({"read/utils.py": ""}, "call the module"),
        ({"attic.py": ""}, "no room 'attic'"),
    ],
)
def test_a_breach_is_seen(sources: dict[str, str], fault: str) -> None:
    assert any(fault in sentence for sentence in find_violations(sources))


def test_what_is_allowed_is_not_reported() -> None:
    sources = {
        "model/__init__.py": "from .besluit import Besluit",
        "model/besluit.py": "import pydantic\nfrom ..law import wet_op",
        "law/__init__.py": "import json\n\n\ndef wet_op(): ...",
        "check/__init__.py": "from woopub.model import CheckedPublicatie\nCheckedPublicatie()",
        "build.py": "from . import check\nfrom .model import Besluit",
        "cli.py": "import click\nfrom . import build\nfrom .law import wet_op",
    }
    assert find_violations(sources) == []
