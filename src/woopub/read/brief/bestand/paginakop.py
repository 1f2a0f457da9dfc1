# SPDX-License-Identifier: EUPL-1.2
"""What later pages repeat of the letterhead (date, reference, department), told from text by the letterhead itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ..datums import lees_dag
from ..hoofd.etiketten import lees_etiketten

MAX_KOPREGELS = 8
"""Lines that repeat the letterhead on a later page, at most."""
_MAX_REGEL = 100
_KOLOM = re.compile(r"\s{2,}|\s*\|\s*|\t")
_TELLING = re.compile(
    r"(?:(?:pagina|pag\.?|blad|blz\.?)\s*)?\d{1,3}(?:\s*(?:van|/)\s*\d{1,3})?|pagina", re.IGNORECASE
)
_SLEUTEL = re.compile(r"(?=[\w./-]*\d)\w[\w./-]{4,}\w")
"""A reference or a case number: figures, and long enough to be nothing else."""


@dataclass(frozen=True, slots=True)
class Briefhoofd:
    """What the letterhead of the first page says: its lines, its days, and its references."""

    regels: frozenset[str]
    dagen: frozenset[str]
    sleutels: frozenset[str]

    @classmethod
    def van(cls, regels: Iterable[str]) -> Briefhoofd:
        """Take a letterhead from its lines; what stood on two may be repeated on one."""
        kaal = [regel for regel in regels if regel.strip()]
        dagen = {dag.isoformat() for regel in kaal if (dag := lees_dag(regel))}
        sleutels = {sleutel for regel in kaal for sleutel in _sleutels(regel)}
        samen = [f"{een} {ander}" for een, ander in pairwise(kaal)]
        return cls(frozenset(map(_vouw, [*kaal, *samen])), frozenset(dagen), frozenset(sleutels))

    def herhaald(self, regels: Sequence[str]) -> int:
        """Return how many lines from the first only repeat the letterhead; labels alone do not begin a header, but
        for those that a value follows."""
        aantal = 0
        for plaats, regel in enumerate(regels[:MAX_KOPREGELS]):
            soort = self._soort(regel)
            if soort == "tekst":
                break
            if soort == "waarde":
                aantal = plaats + 1
        return aantal

    def _soort(self, regel: str) -> str:
        """What a line is: a value that the letterhead has (``waarde``), a label without one, or text."""
        if len(regel) > _MAX_REGEL or regel.rstrip().endswith((".", ";", ",")):
            return "tekst"
        if _vouw(regel) in self.regels:
            return "waarde"
        soorten = {self._deel(kolom) for kolom in _KOLOM.split(regel.strip()) if kolom}
        return "tekst" if "tekst" in soorten else "waarde" if "waarde" in soorten else "etiket"

    def _deel(self, tekst: str) -> str:
        if _vouw(tekst) in self.regels or _TELLING.fullmatch(tekst):
            return "waarde"
        if self.sleutels & set(_sleutels(tekst)):
            return "waarde"
        dag = lees_dag(tekst)
        if dag and dag.isoformat() in self.dagen and len(tekst) < 40:
            return "waarde"
        etiketten = list(lees_etiketten([tekst]))
        return "etiket" if etiketten and not etiketten[0].waarde and len(tekst) < 40 else "tekst"


def _sleutels(tekst: str) -> list[str]:
    """The references in a text; no day and no year."""
    gevonden = [sleutel.casefold() for sleutel in _SLEUTEL.findall(tekst)]
    return [
        sleutel
        for sleutel in gevonden
        if lees_dag(sleutel) is None and not re.fullmatch(r"\d{4}\W\d{4}", sleutel)
    ]


def _vouw(tekst: str) -> str:
    return re.sub(r"[\W_]+", " ", tekst.casefold()).strip()
