# SPDX-License-Identifier: EUPL-1.2
"""What was refused in a publication, on which grounds, and how a finding says which provision asks more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ...law.bepalingen import Bepaling
from ...law.gronden import Grond, zoek_grond
from ...law.opmerkingen import som_op
from ...model import Beoordeling, Bevinding, Grondgebruik, Inventarisregel, Niveau
from ..regel import Dossier


def list_geweigerd(dossier: Dossier) -> Iterator[Inventarisregel]:
    """Yield the rows of the inventory that are refused wholly or in part; none of a publication that was taken
    back, or whose inventory cannot be used."""
    if dossier.ingetrokken or not dossier.publicatie.inventaris_leesbaar:
        return
    for rij in dossier.publicatie.inventaris:
        if rij.beoordeling in (Beoordeling.DEELS, Beoordeling.NIET):
            yield rij


def list_gronden(dossier: Dossier, rij: Inventarisregel) -> list[Grond]:
    """Return the grounds of a row that belong to the act of the decision, each once. Other rules speak of the rest."""
    gronden = (zoek_grond(code) for code in dict.fromkeys(rij.gronden))
    return [grond for grond in gronden if grond and grond.wet == dossier.publicatie.wet]


def list_gebruik(dossier: Dossier) -> Iterator[tuple[int, Grondgebruik, Grond]]:
    """Yield the entries of ``gronden:`` with their place from 0, where the ground belongs to the act of the decision;
    none of a publication that was taken back."""
    for nummer, gebruik in enumerate(() if dossier.ingetrokken else dossier.publicatie.besluit.gronden):
        grond = zoek_grond(gebruik.code)
        if grond and grond.wet == dossier.publicatie.wet:
            yield nummer, gebruik, grond


def per_document(gebruik: Grondgebruik) -> dict[str, list[str]]:
    """Return the reasons that an entry of ``gronden:`` gives for documents, by id."""
    redenen: dict[str, list[str]] = {}
    for reden in gebruik.documenten:
        if reden.motivering:
            redenen.setdefault(reden.document, []).append(reden.motivering)
    return redenen


def index_redenen(dossier: Dossier) -> dict[tuple[str, str], list[str]]:
    """Return all reasons for documents, by ground and id; a decision may give thousands."""
    redenen: dict[tuple[str, str], list[str]] = {}
    for gebruik in dossier.publicatie.besluit.gronden:
        for id_, teksten in per_document(gebruik).items():
            redenen.setdefault((gebruik.code, id_), []).extend(teksten)
    return redenen


def is_eerste_of_tweede_lid(code: str) -> bool:
    """Whether a code, also one that lacks its onderdeel, is of article 5.1 lid 1 or lid 2 of the Woo."""
    return code in ("5.1.1", "5.1.2") or code.startswith(("5.1.1.", "5.1.2."))


def volgens(
    dossier: Dossier, bevinding: Bevinding, bepaling: Bepaling, weging: Niveau | None = None
) -> Bevinding:
    """Return a finding with the provision behind it, as it read on the day of the decision, and perhaps a weight of
    its own."""
    return replace(bevinding, bepaling=dossier.op_dag(bepaling), weging=weging)


def noem(namen: list[str], meest: int = 5) -> str:
    """Return names in words: ``0001``, ``0001 en 0002``, ``0001, 0002 en nog 7``."""
    if len(namen) > meest:
        namen = [*namen[: meest - 1], f"nog {len(namen) - meest + 1}"]
    return som_op(namen)
