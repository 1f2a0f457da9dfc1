# SPDX-License-Identifier: EUPL-1.2
"""Using the command line wrongly, getting help, asking for explanation: in Dutch, with the right exit code."""

from __future__ import annotations

import errno
import re
from pathlib import Path

import jsonschema
import pytest
import yaml
from click.testing import CliRunner
from ruamel.yaml import YAML

from tests.cli.conftest import Woopub
from tests.conftest import ROOT
from tests.pages.dossier import Map
from woopub import __version__
from woopub.build import AlBezig, NietTeruggezet, besluit_schema
from woopub.cli import main
from woopub.cli.fouten import Groep, oorzaak
from woopub.law.gronden import ANDERE_CODES, GRONDEN
from woopub.model import CODES
from woopub.publish import Gewijzigd

OPDRACHTEN = ("init", "new", "import", "scan", "check", "build", "serve", "explain", "schema")
ENGELS = (
    "Usage",
    "Error",
    "Try '",
    "Options",
    "Commands",
    "Show this",
    "Invalid",
    "Missing",
    "No such",
    "default:",
    "Aborted",
)


@pytest.mark.parametrize(
    "args", [["--help"], ["-h"], *([naam, "--help"] for naam in OPDRACHTEN)], ids=" ".join
)
def test_help_is_dutch(woopub: Woopub, args: list[str]) -> None:
    done = woopub(*args)
    assert done.exit_code == 0
    assert done.stdout.startswith("Gebruik: woopub")
    assert [word for word in ENGELS if word in done.output] == []
    assert not re.search(r"\[[^\]]*[<>]=", done.output)


def test_check_tells_that_concepts_count(woopub: Woopub) -> None:
    assert "Ook concepten tellen mee" in woopub("check", "--help").stdout


@pytest.mark.parametrize("opdracht", ["check", "build"])
def test_wrong_moment_ends_with_2(
    woopub: Woopub, portaal: Map, monkeypatch: pytest.MonkeyPatch, opdracht: str
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "morgen")
    done = woopub(opdracht)
    assert done.exit_code == 2
    assert done.stderr == (
        "woopub: SOURCE_DATE_EPOCH is 'morgen', maar moet een heel getal zijn: de seconden sinds 1 januari 1970.\n"
    )


def test_version(woopub: Woopub) -> None:
    assert woopub("--version").stdout == f"woopub {__version__}\n"


@pytest.mark.parametrize(
    ("args", "zegt"),
    [
        (["bouw"], "bestaat niet. Er zijn: init, new,"),
        (["build", "--hold"], "--hold-back"),
        (["check", "--format", "xml"], "text, json, github, sarif"),
        (["build", "--workers", "0"], "vanaf 1"),
        (["build", "--workers", "veel"], "heel getal"),
        (["build", "--workers"], "--workers"),
        (["serve", "--port", "99999"], "65535"),
        (["build", "extra"], "woopub: "),
        (["new"], "JAAR/NAAM"),
        (["init"], "MAP"),
        (["explain"], "CODE"),
        (["--weg"], "--weg"),
        (["build", "--site-dir", "mkdocs.yml"], "--site-dir"),
        (["check", "bestaat-niet"], "bestaat niet"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_wrong_usage_ends_with_2_in_dutch(woopub: Woopub, portaal: Map, args: list[str], zegt: str) -> None:
    done = woopub(*args)
    assert done.exit_code == 2
    assert zegt in done.stderr
    assert done.stdout == ""
    assert [word for word in ENGELS if word in done.output] == []


@pytest.mark.parametrize(
    "args", [["check"], ["build"], ["new", "2026/x"], ["serve"]], ids=lambda args: args[0]
)
def test_outside_a_portal(
    woopub: Woopub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, args: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    done = woopub(*args)
    assert done.exit_code == 2
    assert "woopub init" in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("code", CODES)
def test_every_finding_is_explained(woopub: Woopub, code: str) -> None:
    done = woopub("explain", code.lower())
    assert done.exit_code == 0
    for text in (code, CODES[code].niveau, CODES[code].titel, CODES[code].uitleg, CODES[code].oplossing):
        assert text in done.stdout


@pytest.mark.parametrize("code", GRONDEN)
def test_every_ground_is_explained(woopub: Woopub, code: str) -> None:
    done = woopub("explain", code)
    assert done.exit_code == 0
    assert GRONDEN[code].titel in done.stdout
    assert GRONDEN[code].wettekst in done.stdout


@pytest.mark.parametrize(
    ("gevraagd", "code"),
    [(["5.1", "lid", "2", "sub", "e"], "5.1.2.e"), (["10.2.e"], "10.2.e"), (["art. 5.2.1 Woo"], "5.2.1")],
)
def test_any_spelling_of_a_ground_is_understood(woopub: Woopub, gevraagd: list[str], code: str) -> None:
    assert woopub("explain", *gevraagd).stdout.startswith(f"{code} (")


@pytest.mark.parametrize("code", ANDERE_CODES)
def test_every_label_that_is_no_ground_is_explained(woopub: Woopub, code: str) -> None:
    done = woopub("explain", code)
    assert done.exit_code == 0
    assert done.stdout == f"{code} (geen grond van de Woo of de Wob): {ANDERE_CODES[code]}\n"


@pytest.mark.parametrize(
    ("gevraagd", "code"),
    [(["Buiten", "verzoek"], "buiten verzoek"), (["DUBBEL"], "dubbel"), (["Awr-67"], "awr-67")],
)
def test_any_spelling_of_such_a_label_is_understood(woopub: Woopub, gevraagd: list[str], code: str) -> None:
    assert woopub("explain", *gevraagd).stdout.startswith(f"{code} (")


@pytest.mark.parametrize(
    ("gevraagd", "raad"),
    [
        ("reeds openbaer", "reeds openbaar"),
        ("INV05", "INV005"),
        ("inv0055", "INV005"),
        ("5.1.2.ee", "5.1.2.e"),
        ("zzz", ""),
    ],
)
def test_misspelt_code_gets_a_suggestion(woopub: Woopub, gevraagd: str, raad: str) -> None:
    done = woopub("explain", gevraagd)
    assert done.exit_code == 2
    assert f"'{gevraagd}' is geen bekende code of grond." in done.stderr
    assert ("Bedoelt u" in done.stderr) is bool(raad)
    assert raad in done.stderr


def test_schema_accepts_every_publication_of_the_demonstration(woopub: Woopub) -> None:
    done = woopub("schema")
    assert done.exit_code == 0
    schema = YAML(typ="safe").load(done.stdout)
    validator = jsonschema.Draft202012Validator(schema)
    validator.check_schema(schema)
    bestanden = sorted((ROOT / "besluiten").glob("*/*/besluit.yml"))
    assert len(bestanden) == 5
    for bestand in bestanden:
        data = yaml.load(bestand.read_text(encoding="utf-8"), EditorLoader)
        assert [fout.message for fout in validator.iter_errors(data)] == []


class EditorLoader(yaml.SafeLoader):
    """Reads YAML as editors do (YAML 1.2): numbers are numbers, but a date is text."""


EditorLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@pytest.mark.parametrize(
    "data",
    [
        {"titel": "x", "onbekend": 1},
        {"status": "klaar"},
        {"datum_besluit": "12 maart"},
        {},
        {"gronden": [{}]},
    ],
)
def test_schema_refuses_what_the_check_refuses(data: dict[str, object]) -> None:
    schema = YAML(typ="safe").load(besluit_schema())
    assert list(jsonschema.Draft202012Validator(schema).iter_errors(data))


def test_every_field_of_the_schema_has_a_dutch_title_and_description() -> None:
    schema = YAML(typ="safe").load(besluit_schema())
    for naam, definitie in {"besluit": schema, **schema["$defs"]}.items():
        for veld, inhoud in definitie.get("properties", {}).items():
            verwijzing = schema["$defs"].get(inhoud.get("$ref", "").rpartition("/")[2], {})
            assert inhoud.get("title") or verwijzing.get("title"), f"{naam}.{veld}"
            assert inhoud.get("description"), f"{naam}.{veld}"
    # What docstrings say is for who reads the code.
    assert [naam for naam, definitie in schema["$defs"].items() if "description" in definitie] == []


@pytest.mark.parametrize(
    ("fout", "zegt"),
    [
        (OSError(errno.ENOSPC, "No space left on device", "/x"), "De schijf is vol"),
        (OSError(errno.EROFS, "Read-only file system", "/x"), "alleen-lezen"),
        (PermissionError(errno.EACCES, "Permission denied", "/x/y"), "geen toestemming voor dit bestand"),
        (FileNotFoundError(errno.ENOENT, "No such file", "/x/y"), "(/x/y)"),
        (OSError("los"), "Het systeem gaf een fout: los."),
        (KeyboardInterrupt(), "afgebroken"),
        (AlBezig("123", Path("build/bezig")), "wordt al gebouwd, door proces 123."),
        (Gewijzigd("x.pdf"), "x.pdf is gewijzigd tijdens het bouwen; bouw opnieuw."),
        (NietTeruggezet(["a.csv"], [], Path("build/x")), "Niet teruggezet: a.csv."),
        (RuntimeError("kapot"), "fout in woopub zelf"),
    ],
)  # fmt: skip
def test_failure_of_the_environment_ends_with_3(fout: BaseException, zegt: str) -> None:
    groep = Groep("woopub")

    @groep.command("mis")
    def mis() -> None:
        raise fout

    done = CliRunner().invoke(groep, ["mis"])
    assert done.exit_code == 3
    assert zegt in done.stderr
    assert ("Traceback" in done.stderr) is isinstance(fout, RuntimeError)


def test_what_could_not_be_put_back_comes_after_why_it_was_needed() -> None:
    groep = Groep("woopub")

    @groep.command("mis")
    def mis() -> None:
        raise NietTeruggezet(["a.csv"], [], Path("build/x")) from OSError(
            errno.ENOSPC, "No space left on device"
        )

    zegt = CliRunner().invoke(groep, ["mis"]).stderr
    assert zegt.startswith("woopub: De schijf is vol.")
    assert "a.csv" in zegt.partition("De schijf is vol.")[2]


def test_cause_names_the_file() -> None:
    assert oorzaak(OSError(errno.EBUSY, "busy", "a", None, "b")).endswith("(b)")


def test_commands_are_those_of_the_manual() -> None:
    assert tuple(main.commands) == OPDRACHTEN
