# SPDX-License-Identifier: EUPL-1.2
"""Citations of articles and judgments in a text of clerks, linked in the tree that Markdown made of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from ..law.verwijzingen import vind_verwijzingen
from .verwijzing import verwijzing_href

_IN_DE_REGEL = {"a", "br", "code", "em", "img", "strong"}
_GEEN_LINK_IN = {"a", "code", "pre"}
# An address that is no link may hold what looks like an article.
_ADRES = re.compile(r"https?://\S+")


@dataclass(slots=True)
class _Plek:
    """A stretch of text in the tree: at the start of ``ouder``, or behind its child ``na``."""

    ouder: Element
    na: Element | None
    vrij: bool

    @property
    def tekst(self) -> str:
        """The text of the stretch."""
        return (self.ouder.text if self.na is None else self.na.tail) or ""

    def splits(self, begin: int, eind: int, href: str) -> None:
        """Make a link of a part of the text; what stands before it stays this stretch."""
        tekst = self.tekst
        nieuw = Element("a", {"href": href})
        nieuw.text, nieuw.tail = tekst[begin:eind], tekst[eind:]
        if self.na is None:
            self.ouder.text = tekst[:begin]
            self.ouder.insert(0, nieuw)
        else:
            self.na.tail = tekst[:begin]
            self.ouder.insert(list(self.ouder).index(self.na) + 1, nieuw)


class Citaten(Treeprocessor):
    """Makes links of citations, seen from the page ``van``; ``wet`` is the act that a bare number means.

    A citation is sought in the text of a whole paragraph, since what follows may name another act, and linked
    where it is one stretch of text outside links and code.
    """

    def __init__(self, lezer: Markdown, van: str, wet: str) -> None:
        super().__init__(lezer)
        self._van = van
        self._wet = wet

    def run(self, root: Element) -> None:
        """Link every citation in the tree."""
        for regel in list(_regels(root)):
            self._link(regel)

    def _link(self, regel: list[_Plek]) -> None:
        tekst = "".join(plek.tekst for plek in regel)
        adressen = [treffer.span() for treffer in _ADRES.finditer(tekst)]
        gevonden = [
            verwijzing
            for verwijzing in vind_verwijzingen(tekst, standaardwet=self._wet)
            if not any(begin < verwijzing.eind and verwijzing.start < eind for begin, eind in adressen)
        ]
        eind = len(tekst)
        for plek in reversed(regel):
            begin = eind - len(plek.tekst)
            # From the back, so that what was found before it keeps its place.
            for verwijzing in reversed(gevonden):
                if plek.vrij and begin <= verwijzing.start and verwijzing.eind <= eind:
                    href = verwijzing_href(verwijzing, self._van)
                    plek.splits(verwijzing.start - begin, verwijzing.eind - begin, href)
            eind = begin


def _regels(element: Element, vrij: bool = True) -> Iterator[list[_Plek]]:
    """Yield the running texts below an element, each as its stretches in order; a block inside one ends it."""
    vrij = vrij and element.tag not in _GEEN_LINK_IN
    regel = [_Plek(element, None, vrij)]
    for kind in element:
        if kind.tag in _IN_DE_REGEL:
            for binnen in _regels(kind, vrij):
                regel += binnen
        else:
            yield regel
            yield from _regels(kind, vrij)
            regel = []
        regel.append(_Plek(element, kind, vrij))
    yield regel
