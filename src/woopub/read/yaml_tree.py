# SPDX-License-Identifier: EUPL-1.2
"""YAML as plain data with the line of every value.

Every scalar stays the text that was typed: ``0012`` keeps its zeros, ``10.2`` is no number, and ``no`` is
no boolean. Anchors, aliases and tags are refused: nobody needs them here, and they are how YAML does harm.
The data is made from the parser's events, so that nothing is ever looked up, repeated or constructed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from ..model import Plaats
from .tekst import clean_text, drop_stuurtekens, kort

MAX_TEKENS = 5_000_000
"""Characters; far above any real decision, and low enough to be read in minutes rather than hours."""
MAX_DIEPTE = 40
"""Groups and lists inside each other; a request with parts of parts of parts needs ten."""

_OPMERKING = re.compile(r"\s+#[^\s#]")
_LEEG = {"", "~", "null", "Null", "NULL"}
_KIJK = "Kijk op deze regel en de regel erboven naar spaties, dubbele punten en aanhalingstekens."
_AANHALING = "Zet de tekst tussen aanhalingstekens."
# What the parser says → what is wrong, what to do.
_UITLEG = (
    ("'\\t'", "Op deze regel staat een tab waar spaties horen.", "Vervang de tab door spaties."),
    ("mapping values", "Op deze regel staat een dubbele punt die YAML niet begrijpt.", _AANHALING),
    ("cannot start any token", "Deze tekst begint met een teken dat in YAML iets anders betekent.", _AANHALING),
    ("quoted scalar", "Een aanhalingsteken wordt hier geopend en nergens goed gesloten.",
     "Zet aan het begin en aan het eind van de tekst hetzelfde aanhalingsteken."),
    ("undefined alias", "Tekst kan niet met een sterretje (*) beginnen.", _AANHALING),
)  # fmt: skip


class YamlFout(Exception):
    """A YAML file that cannot be used: what is wrong in Dutch, the line where it is known, what to do."""

    def __init__(self, melding: str, regel: int | None, advies: str = _KIJK) -> None:
        super().__init__(melding)
        self.melding = melding
        self.regel = regel
        self.advies = advies


@dataclass(slots=True)
class Boom:
    """What a YAML file holds: the data and the line of every place in it.

    ``afgekapt`` has the places of text that goes on as a comment (``Besluit #12``: YAML reads ``Besluit``);
    ``opgeschoond`` has the places that held invisible characters, ``gestript`` the lines that held control
    characters; those are gone from the data. ``fouten`` is what must not stand in a file but did not stop reading.
    """

    data: Any = None
    regels: dict[Plaats, int] = field(default_factory=dict)
    opgeschoond: dict[Plaats, int] = field(default_factory=dict)
    afgekapt: dict[Plaats, int] = field(default_factory=dict)
    gestript: dict[int, int] = field(default_factory=dict)
    fouten: list[YamlFout] = field(default_factory=list)


def read_yaml(tekst: str, tags: bool = False) -> Boom:
    """Read the text of a YAML file; with ``tags``, tagged values are read as their plain text.

    Double keys, anchors and tags are gathered in the result. Raises YamlFout for what is not YAML.
    """
    if len(tekst) > MAX_TEKENS:
        raise YamlFout("Het bestand is te groot.", None, "Zet lange stukken als bijlage in bijlagen/.")
    boom = Boom()
    regels = tekst.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for nummer, regel in enumerate(regels):
        regels[nummer], aantal = drop_stuurtekens(regel)
        if aantal:
            boom.gestript[nummer + 1] = aantal
    lezer = _Lezer(boom, tags, "\n".join(regels))
    try:
        lezer.read_file()
    except MarkedYAMLError as fout:
        raise _vertaal(fout, lezer.regel) from fout
    except (YAMLError, ValueError, OverflowError, RecursionError) as fout:
        raise YamlFout("Dit is geen geldige YAML.", lezer.regel) from fout
    return boom


def _vertaal(fout: MarkedYAMLError, regel: int) -> YamlFout:
    """Say in Dutch what the parser stumbled on, at the line where a clerk must look."""
    gezegd = f"{fout.context} {fout.problem}"
    begin = fout.context_mark if "quoted scalar" in gezegd else None
    mark = begin or fout.problem_mark or fout.context_mark
    waar = mark.line + 1 if mark else regel
    for teken, melding, advies in _UITLEG:
        if teken in gezegd:
            return YamlFout(melding, waar, advies)
    return YamlFout("Dit is geen geldige YAML.", waar)


class _Lezer:
    """Turns the events of one document into data and fills its Boom."""

    def __init__(self, boom: Boom, tags: bool, tekst: str) -> None:
        self._boom = boom
        self._tags = tags
        self._regels = tekst.split("\n")
        self._events: Iterator[Event] = YAML(typ="safe", pure=True).parse(tekst)
        self.regel = 1  # of the last event, for errors that have no mark

    def read_file(self) -> None:
        """Read the one document of the file."""
        self._next()
        if not isinstance(self._next(), DocumentStartEvent):
            return
        self._boom.data = self._read(self._next(), ())
        self._next()
        if isinstance(self._next(), DocumentStartEvent):
            advies = "Haal de regel met --- weg; alles staat in één stuk."
            raise YamlFout("Na deze regel begint een tweede YAML-stuk.", self.regel, advies)

    def _next(self) -> Event:
        event = next(self._events)
        self.regel = event.start_mark.line + 1
        return event

    def _meld(self, melding: str, regel: int, advies: str) -> None:
        self._boom.fouten.append(YamlFout(melding, regel, advies))

    def _read(self, event: Event, plaats: Plaats) -> Any:
        regel = event.start_mark.line + 1
        self._boom.regels.setdefault(plaats, regel)
        if isinstance(event, AliasEvent):
            self._meld("Een verwijzing (*) is hier niet toegestaan.", regel, f"Schrijf het uit. {_AANHALING}")
            return None
        if isinstance(event, NodeEvent) and event.anchor:
            self._meld("Een verwijzing (&) is hier niet toegestaan.", regel, "Haal het woord met & weg.")
        # "!" alone only says: this is text, and so it is.
        if not self._tags and getattr(event, "tag", None) not in (None, "!"):
            self._meld("Een YAML-label (!) is hier niet toegestaan.", regel, "Haal het woord met ! weg.")
        if len(plaats) > MAX_DIEPTE:
            raise YamlFout("Hier staan te veel groepen in elkaar.", regel, "Maak de indeling eenvoudiger.")
        if isinstance(event, MappingStartEvent):
            return self._read_mapping(plaats)
        if isinstance(event, SequenceStartEvent):
            return self._read_sequence(plaats)
        if not isinstance(event, ScalarEvent):
            raise TypeError(f"the parser gave {event!r} where a value begins")
        return self._read_scalar(event, plaats)

    def _read_sequence(self, plaats: Plaats) -> list[Any]:
        data: list[Any] = []
        while not isinstance(event := self._next(), SequenceEndEvent):
            data.append(self._read(event, (*plaats, len(data))))
        return data

    def _read_mapping(self, plaats: Plaats) -> dict[str, Any]:
        data: dict[str, Any] = {}
        while not isinstance(event := self._next(), MappingEndEvent):
            regel = self.regel
            if not isinstance(event, ScalarEvent):
                raise YamlFout("De naam van een veld moet gewone tekst zijn.", regel)
            sleutel, onzichtbaar = clean_text(str(event.value))
            if onzichtbaar:
                self._boom.opgeschoond[(*plaats, sleutel)] = onzichtbaar
            if sleutel in data:
                melding = f"Het veld '{kort(sleutel)}' staat hier twee keer."
                self._meld(melding, regel, "Haal een van de twee weg.")
                self._read(self._next(), (*plaats, sleutel))
                continue
            self._boom.regels[(*plaats, sleutel)] = regel
            data[sleutel] = self._read(self._next(), (*plaats, sleutel))
        return data

    def _read_scalar(self, event: ScalarEvent, plaats: Plaats) -> str | None:
        if event.style in (None, "") and event.value in _LEEG:
            return None
        rest = self._regels[event.end_mark.line][event.end_mark.column :]
        # Who means a comment leaves a space behind the #; who means number 12 does not.
        if event.style in (None, "") and _OPMERKING.match(rest):
            self._boom.afgekapt[plaats] = event.end_mark.line + 1
        tekst, aantal = clean_text(event.value)
        if aantal:
            self._boom.opgeschoond[plaats] = self._boom.opgeschoond.get(plaats, 0) + aantal
        return tekst
