# SPDX-License-Identifier: EUPL-1.2
"""Holds the files around the code to what they promise: README, manual, locks, licences, traces of a machine."""

from __future__ import annotations

import re
import subprocess
import tomllib
from functools import cache
from pathlib import Path

import click

from tests.manual import MANUAL as FINDINGS
from tests.manual import manual
from tests.voorbeelden import MAP as VOORBEELDMAP
from tests.voorbeelden import VOORBEELDEN, teken_voorbeeld
from woopub import __version__
from woopub.cli import main
from woopub.model import CODES, KOLOMMEN, Besluit, Portaalinstelling
from woopub.read import read_portaal, read_publicatie

ROOT = Path(__file__).parents[1]
MANUAL = ROOT / "content" / "hulp"
NOT_OURS = ("requirements.txt", "requirements-dev.txt")


@cache
def list_files() -> tuple[Path, ...]:
    """Every file that is or would be committed."""
    command = [
        "git",
        "-c",
        "safe.directory=*",
        "ls-files",
        "--cached",
        "--others",
        "--exclude-standard",
        "-z",
    ]
    output = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode()
    return tuple(sorted(path for name in output.split("\0") if name and (path := ROOT / name).is_file()))


def read(name: str) -> str:
    """Return the text of a file, by its path from the root."""
    return (ROOT / name).read_text(encoding="utf-8")


def fences(text: str, language: str) -> list[str]:
    """Return the contents of the fenced blocks in a language."""
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def manual_text() -> str:
    """Return the whole manual for clerks."""
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(MANUAL.glob("*.md")))


def list_commands() -> set[str]:
    """Return the names of woopub's commands."""
    assert isinstance(main, click.Group)
    return set(main.commands)


def test_readme_has_exactly_two_commands_to_start() -> None:
    readme = read("README.md")
    start = readme.partition("## Two commands")[2].partition("\n## ")[0]
    assert [line.split("#")[0].strip() for line in "".join(fences(start, "sh")).splitlines()] == [
        "make portal",
        "make test",
    ]
    assert fences(readme.partition("## Two commands")[0], "sh") == []


def test_every_command_is_in_manual_and_readme() -> None:
    for name in list_commands():
        assert f"woopub {name}" in manual_text(), f"the manual lacks `woopub {name}`"
        assert f"`woopub {name}" in read("README.md"), f"README.md lacks `woopub {name}`"


def test_manual_and_readme_name_no_other_commands() -> None:
    text = manual_text() + read("README.md")
    named = set(re.findall(r"`woopub ([a-z]\w*)", text))
    named |= set(re.findall(r"^woopub ([a-z]\w*)", "".join(fences(text, "sh")), re.MULTILINE))
    assert named <= list_commands()


def test_every_option_in_the_manual_exists() -> None:
    options = {
        option
        for command in main.commands.values()
        for parameter in command.params
        for option in parameter.opts
    }
    for command, option in re.findall(r"woopub (\w+)[^`\n]*?(--[a-z-]+)", manual_text()):
        assert option in options | {"--help"}, f"woopub {command} {option}"


def test_manual_describes_every_key_and_column() -> None:
    page = read("content/hulp/publicatie.md")
    assert fences(page, "csv")[0].splitlines()[0] == ",".join(KOLOMMEN)
    for name in (*Besluit.model_fields, *KOLOMMEN):
        assert f"`{name}`" in page or f"\n{name}:" in page, f"the manual lacks {name}"


def test_examples_in_the_manual_are_valid(tmp_path: Path) -> None:
    page = read("content/hulp/publicatie.md")
    folder = tmp_path / "besluiten" / "2024" / "datalekken"
    folder.mkdir(parents=True)
    (folder / "besluit.yml").write_text("".join(fences(page, "yaml")), encoding="utf-8")
    (folder / "inventaris.csv").write_text(fences(page, "csv")[0], encoding="utf-8")
    publicatie, bevindingen = read_publicatie(tmp_path, folder)
    assert bevindingen == []
    assert publicatie is not None
    assert publicatie.besluit.gronden[1].opdruk == "5.1.2.i (contactgegevens)"
    assert [regel.gronden for regel in publicatie.inventaris] == [("5.1.2.e", "5.2.1")]

    config = fences(read("content/hulp/beginnen.md"), "yaml")[0]
    fixed = "docs_dir: build/docs\ntheme: {name: material, custom_dir: build/theme}\n"
    (tmp_path / "mkdocs.yml").write_text(f"{config}\n{fixed}", encoding="utf-8")
    portaal, bevindingen = read_portaal(tmp_path)
    assert bevindingen == []
    assert portaal is not None


def test_every_portal_setting_is_in_the_manual() -> None:
    page = read("content/hulp/beginnen.md")
    assert [name for name in Portaalinstelling.model_fields if f"`{name}`" not in page] == []


def test_glossary_is_sorted_and_without_doubles() -> None:
    headings = re.findall(r"^## (.+)$", read("content/begrippen.md"), re.MULTILINE)
    assert headings == sorted(set(headings), key=str.casefold)


def test_changelog_has_an_unreleased_section() -> None:
    assert re.search(r"^## \[Unreleased\]$", read("CHANGELOG.md"), re.MULTILINE)


def test_version_is_the_same_everywhere() -> None:
    project = tomllib.loads(read("pyproject.toml"))["project"]["version"]
    public = re.search(r"^softwareVersion: (.+)$", read("publiccode.yml"), re.MULTILINE)
    assert public
    assert {project, public[1]} == {__version__}


def test_licence_texts_are_at_hand() -> None:
    assert read("LICENSE") == read("LICENSES/EUPL-1.2.txt")
    named = set(re.findall(r'SPDX-License-Identifier = "(.+)"', read("REUSE.toml")))
    assert named == {path.stem for path in (ROOT / "LICENSES").iterdir()}


def test_every_python_file_names_its_licence() -> None:
    line = "# SPDX-License-" + "Identifier: EUPL-1.2\n"
    bare = [
        str(path.relative_to(ROOT))
        for path in list_files()
        if path.suffix == ".py" and not path.read_text(encoding="utf-8").startswith(line)
    ]
    assert bare == []


def test_lock_holds_hashes_and_no_addresses() -> None:
    locks = [_read_lock(name) for name in NOT_OURS]
    for lock in locks:
        assert lock
        assert [line for line, hashes in lock.items() if not hashes] == []
    assert set(locks[0]) <= set(locks[1]), "a runtime package has another version in the development lock"
    project = tomllib.loads(read("pyproject.toml"))["project"]
    locked = {line.partition("==")[0] for line in locks[0]}
    wanted = {re.split(r"[<>=]", line)[0].replace(".", "-") for line in project["dependencies"]}
    assert wanted <= locked


def _read_lock(name: str) -> dict[str, int]:
    """Return the requirements of a lock, with for each the number of hashes."""
    text = read(name)
    assert not re.search(r"://|--(?:extra-)?index-url|--find-links|@ ", text)
    entries = re.findall(r"^(\S.*?)\s*\\\n((?:    --hash=sha256:[0-9a-f]{64}.*\n)+)", text, re.MULTILINE)
    count = len(re.findall(r"^[a-z]", text, re.MULTILINE))
    assert len(entries) == count
    return {line: hashes.count("--hash=") for line, hashes in entries}


# Put together from parts, so that this file does not hold what it looks for.
FOLDERS = [b"wo" + b"rk", b"ro" + b"ot", b"t" + b"mp", b"ho" + b"me", b"Us" + b"ers"]
TRACES = [
    rb"(?<![\w.:])/(?:" + b"|".join(FOLDERS) + rb")/",
    rb"[A-Za-z]:\\" + rb"Users\\",
    b"file:" + b"///",
    b"py" + b"pi\\.org",
    b"python" + b"hosted",
    b"registry\\." + b"npm",
    b"deb\\." + b"debian",
]


def test_nothing_tells_on_which_machine_it_was_made() -> None:
    pattern = re.compile(b"|".join(TRACES))
    found = [
        f"{path.relative_to(ROOT)}: {match[0]!r}"
        for path in list_files()
        if (match := pattern.search(path.read_bytes()))
    ]
    assert found == []


def test_ignore_rules_spare_the_rooms() -> None:
    """The rooms build and site are called like the folders that are ignored; both must be committed."""
    names = [f"src/woopub/{room}/x.py" for room in ("build", "site")]
    command = ["git", "-c", "safe.directory=*", "check-ignore", "--no-index", *names, "build/x", "site/x"]
    output = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode()
    assert output.split() == ["build/x", "site/x"]


def test_the_manual_lists_every_finding_as_the_catalogue_has_it() -> None:
    assert FINDINGS.read_text(encoding="utf-8") == manual(), "run: python -m tests.manual"


def test_every_leak_is_explained_with_an_example_that_is_drawn() -> None:
    lekken = [code for code in CODES if code.startswith("LEK")]
    assert lekken == sorted(VOORBEELDEN)
    for code in lekken:
        assert CODES[code].voorbeeld
        assert CODES[code].gereedschap
        drawn = (VOORBEELDMAP / f"{code.lower()}.svg").read_text(encoding="utf-8")
        assert drawn == teken_voorbeeld(code), "run: python -m tests.voorbeelden"
