# SPDX-License-Identifier: EUPL-1.2
"""YAML as plain data with the line of every value.

Every scalar stays the text that was typed: ``0012`` keeps its zeros, ``10.2`` is no number, and ``no`` is
no boolean. Anchors, aliases and tags are refused: nobody needs them here, and they are how YAML does harm.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from ..model import Plaats
from .tekst import clean_text

_LEEG = {"", "~", "null", "Null", "NULL"}


class YamlFout(Exception):
    """A YAML file that cannot be used: what is wrong in Dutch, and the line where it is known."""

    def __init__(self, melding: str, regel: int | None) -> None:
        super().__init__(melding)
        self.melding = melding
        self.regel = regel


@dataclass(slots=True)
class Boom:
    """What a YAML file holds: the data, the line of every place in it, and the places that held
    invisible characters (which are gone from the data)."""

    data: Any = None
    regels: dict[Plaats, int] = field(default_factory=dict)
    opgeschoond: dict[Plaats, int] = field(default_factory=dict)


def read_yaml(tekst: str, tags: bool = False) -> Boom:
    """Read the text of a YAML file; with ``tags``, tagged values are read as their plain text.

    Raises YamlFout for what is not YAML, double keys, anchors and tags.
    """
    try:
        node = YAML(typ="safe", pure=True).compose(tekst)
        boom = Boom()
        if node is not None:
            boom.data = _Lezer(boom, tags).read(node, ())
    except MarkedYAMLError as fout:
        mark = fout.problem_mark or fout.context_mark
        raise YamlFout("Dit is geen geldige YAML.", mark.line + 1 if mark else None) from fout
    except (YAMLError, ValueError) as fout:
        raise YamlFout("Dit is geen geldige YAML.", None) from fout
    except RecursionError as fout:
        raise YamlFout("De YAML is te diep genest.", None) from fout
    return boom


class _Lezer:
    """Walks the nodes of one document and fills its Boom."""

    def __init__(self, boom: Boom, tags: bool) -> None:
        self._boom = boom
        self._tags = tags
        self._gezien: set[int] = set()

    def read(self, node: Node, plaats: Plaats) -> Any:
        regel = node.start_mark.line + 1
        self._boom.regels.setdefault(plaats, regel)
        if id(node) in self._gezien or node.anchor:
            raise YamlFout("Verwijzingen binnen YAML (& en *) zijn hier niet toegestaan.", regel)
        self._gezien.add(id(node))
        if not self._tags and not str(node.tag).startswith("tag:yaml.org,2002:"):
            raise YamlFout("Een YAML-label (!) is hier niet toegestaan.", regel)
        if not self._tags and ":python" in str(node.tag):
            raise YamlFout("Een YAML-label (!) is hier niet toegestaan.", regel)
        if isinstance(node, MappingNode):
            return self._read_mapping(node, plaats)
        if isinstance(node, SequenceNode):
            return [self.read(kind, (*plaats, nummer)) for nummer, kind in enumerate(node.value)]
        if not isinstance(node, ScalarNode):
            raise YamlFout("Dit is geen tekst, lijst of groep velden.", regel)
        return self._read_scalar(node, plaats)

    def _read_mapping(self, node: MappingNode, plaats: Plaats) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for sleutelnode, waardenode in node.value:
            regel = sleutelnode.start_mark.line + 1
            if not isinstance(sleutelnode, ScalarNode):
                raise YamlFout("De naam van een veld moet gewone tekst zijn.", regel)
            sleutel = str(sleutelnode.value)
            if sleutel in data:
                raise YamlFout(f"Het veld '{sleutel}' staat hier twee keer.", regel)
            self._boom.regels[(*plaats, sleutel)] = regel
            data[sleutel] = self.read(waardenode, (*plaats, sleutel))
        return data

    def _read_scalar(self, node: ScalarNode, plaats: Plaats) -> str | None:
        if node.style is None and node.value in _LEEG:
            return None
        tekst, aantal = clean_text(node.value)
        if aantal:
            self._boom.opgeschoond[plaats] = aantal
        return tekst
