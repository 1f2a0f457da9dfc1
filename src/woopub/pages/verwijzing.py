# SPDX-License-Identifier: EUPL-1.2
"""Citations of law articles and judgments in the text of published files, as links."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from ..law.verwijzingen import Verwijzing, vind_verwijzingen
from ..model import Gat, Tekst
from .adres import artikel_url, link

# A citation has one of these; a document of a thousand pages has few, and looking costs next to nothing.
_MOGELIJK = re.compile(r"\bart|ECLI:|\blid\b", re.IGNORECASE)
# Stands for a withheld passage: no citation goes on across one.
_GAT = "\ufffc"


def verwijzing_href(verwijzing: Verwijzing, van: str) -> str:
    """Return where a citation leads, seen from the page ``van``: the portal's page of the article, or the official
    address of a judgment."""
    return verwijzing.adres or link(van, artikel_url(verwijzing.wet, verwijzing.artikel, verwijzing.anker))


def tekstdelen_data(delen: Sequence[Tekst | Gat], van: str) -> Iterator[tuple[Gat | None, dict[str, Any]]]:
    """Yield the parts of a block for a template, text split where a citation in it begins and ends; with each part the
    withheld passage that it is, if it is one.

    Only a citation that names its act is one: a contract has an article 5.2 of its own.
    """
    heel = "".join(deel.tekst if isinstance(deel, Tekst) else _GAT for deel in delen)
    gevonden = vind_verwijzingen(heel) if _MOGELIJK.search(heel) else []
    plaats = 0
    for deel in delen:
        if isinstance(deel, Gat):
            plaats += len(_GAT)
            yield deel, _deel("", vet=False)
            continue
        eind = plaats + len(deel.tekst)
        for begin, tot, verwijzing in _stukken(plaats, eind, gevonden):
            href = verwijzing_href(verwijzing, van) if verwijzing else ""
            yield None, _deel(heel[begin:tot], deel.vet, href)
        plaats = eind


def _deel(tekst: str, vet: bool, href: str = "") -> dict[str, Any]:
    return {"tekst": tekst, "vet": vet, "href": href, "gat": None}


def _stukken(
    begin: int, eind: int, gevonden: Sequence[Verwijzing]
) -> Iterator[tuple[int, int, Verwijzing | None]]:
    """Cut a stretch of text at the citations in it; one that is bold in part stands in two stretches."""
    for verwijzing in gevonden:
        van, tot = max(verwijzing.start, begin), min(verwijzing.eind, eind)
        if van < tot:
            if begin < van:
                yield begin, van, None
            yield van, tot, verwijzing
            begin = tot
    if begin < eind:
        yield begin, eind, None
