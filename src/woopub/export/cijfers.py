# SPDX-License-Identifier: EUPL-1.2
"""The figures of the portal as files for reuse: terms of decisions, grounds, judgements."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from ..model import CheckedPublicatie, Portaal
from ..model.cijfers import Afhandeling, list_afhandelingen, list_grondcijfers, list_oordeelcijfers
from .tabel import to_csv

_TERMIJNEN = (
    "jaar", "organisatie", "titel", "kenmerk", "link", "wet", "datum_verzoek", "datum_ontvangst",
    "uiterste_dag_vroegst", "uiterste_dag_laatst", "datum_besluit", "dagen", "oordeel", "dagen_te_laat", "ontbreekt",
)  # fmt: skip


def cijfers_csv(portaal: Portaal, publicaties: Iterable[CheckedPublicatie]) -> dict[str, bytes]:
    """Return the files of figures by name: UTF-8 with byte order mark, comma, CRLF, a header row; cells that a
    spreadsheet would run as a formula get an apostrophe in front. What is not known is an empty cell."""
    publicaties = tuple(publicaties)
    afhandelingen = list_afhandelingen(publicaties, portaal.instelling.vrije_dagen)
    termijnen = (_termijn(afhandeling, portaal.site_url) for afhandeling in afhandelingen)
    gronden = (
        (str(c.jaar), c.organisatie, c.grond.wet, c.grond.code, c.grond.titel, str(c.documenten))
        for c in list_grondcijfers(publicaties)
    )
    oordelen = (
        (str(c.jaar), c.organisatie, c.beoordeling.value, str(c.documenten), _getal(c.paginas))
        for c in list_oordeelcijfers(publicaties)
    )
    return {
        "behandeltermijnen.csv": _to_csv(_TERMIJNEN, termijnen),
        "gronden.csv": _to_csv(("jaar", "organisatie", "wet", "code", "grond", "documenten"), gronden),
        "beoordelingen.csv": _to_csv(
            ("jaar", "organisatie", "beoordeling", "documenten", "paginas"), oordelen
        ),
    }


def _termijn(afhandeling: Afhandeling, site_url: str) -> Iterator[str]:
    """Yield the cells of one decision. The last day is two cells: the earliest and the latest that it can be."""
    publicatie, termijn = afhandeling.publicatie, afhandeling.termijn
    besluit = publicatie.besluit
    yield str(afhandeling.jaar)
    yield publicatie.organisatie.label
    yield besluit.titel
    yield besluit.kenmerk
    yield f"{site_url.rstrip('/')}/{publicatie.publicatie.url}"
    yield publicatie.publicatie.wet
    yield from (_dag(besluit.datum_verzoek), _dag(besluit.datum_ontvangst))
    yield _dag(termijn.einde.vroegst if termijn else None)
    yield _dag(termijn.einde.laatst if termijn else None)
    yield _dag(besluit.datum_besluit)
    yield _getal(afhandeling.dagen)
    yield afhandeling.stand.value
    yield _getal(termijn.te_laat if termijn else None)
    yield " ".join(afhandeling.ontbreekt)


def _dag(dag: date | None) -> str:
    return dag.isoformat() if dag else ""


def _getal(getal: int | None) -> str:
    return "" if getal is None else str(getal)


def _to_csv(koppen: Sequence[str], rijen: Iterable[Iterable[str]]) -> bytes:
    return to_csv(koppen, rijen, "\r\n").encode("utf-8-sig")
