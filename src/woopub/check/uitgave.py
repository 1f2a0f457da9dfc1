# SPDX-License-Identifier: EUPL-1.2
"""The last step of the verdict: only a file that can be given to readers as it should be is published."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from ..model import Bevinding, CheckedPublicatie, Document, Stuk, Uitgave, sort_bevindingen
from .oordeel import Oordeel


def give_out(oordeel: Oordeel, uitgaven: Mapping[str, Uitgave], mislukt: Iterable[Bevinding]) -> Oordeel:
    """Return a verdict in which every published file is known by the bytes that readers get.

    ``uitgaven`` holds those by address (that of the publication and the file's id); ``mislukt`` says why some are
    missing. A publication of which one is missing does not pass.
    """
    goed: list[CheckedPublicatie] = []
    geblokkeerd = list(oordeel.geblokkeerd)
    for publicatie in oordeel.goedgekeurd:
        url = publicatie.publicatie.url
        if all(f"{url}{stuk.id}" in uitgaven for stuk in publicatie.stukken):
            goed.append(_with(publicatie, uitgaven))
        else:
            geblokkeerd.append(publicatie.publicatie.pad)
    bevindingen = sort_bevindingen([*oordeel.bevindingen, *mislukt])
    return replace(oordeel, bevindingen=bevindingen, goedgekeurd=tuple(goed), geblokkeerd=tuple(geblokkeerd))


def _with(publicatie: CheckedPublicatie, uitgaven: Mapping[str, Uitgave]) -> CheckedPublicatie:
    url = publicatie.publicatie.url

    def stuk_with(stuk: Stuk) -> Stuk:
        return replace(stuk, uitgave=uitgaven[f"{url}{stuk.id}"])

    def document_with(document: Document) -> Document:
        return replace(document, stuk=stuk_with(document.stuk)) if document.stuk else document

    return replace(
        publicatie,
        documenten=tuple(map(document_with, publicatie.documenten)),
        brief=stuk_with(publicatie.brief) if publicatie.brief else None,
        bijlagen=tuple(map(stuk_with, publicatie.bijlagen)),
    )
