# SPDX-License-Identifier: EUPL-1.2
"""The drawn bar of a term: days as percentages of its width, so that the theme draws it at any size.

A stretch of days is ``{soort, x, breedte}``, a single day ``{soort, x}``; the theme has a pattern for each ``soort``.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from ..law.feestdagen import tel_dagen
from ..law.termijnen import Beslistermijn, Stand

_MAANDEN = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")

_STREEPJES = 5
"""How many months are named below the bar, at most: more do not fit on a phone."""

_SOORTEN = {
    "eerste": "eerste termijn van vier weken",
    "verdaging": "verdaging",
    "stilstand": "de termijn stond stil",
    "stilstand-open": "de termijn stond stil; tot wanneer is niet bekend",
    "onzeker": "niet vast te stellen of de termijn nog liep",
    "behandeling": "tijd tot het besluit",
    "te-laat": "tijd na de uiterste dag",
}
_MERKEN = {"verdaagd": "verdaging meegedeeld", "uiterste-dag": "uiterste dag volgens de wet"}


def balk_data(termijn: Beslistermijn, verdaagd: date | None) -> dict[str, Any]:
    """Return the bar of a term; ``verdaagd`` is the day on which postponement was told."""
    balk = _Balk(termijn, verdaagd)
    wet, echt, merken = list(balk.wet()), list(balk.echt()), list(balk.merken())
    gebruikt = {deel["soort"] for deel in (*wet, *echt)}
    return {
        "wet": wet,
        "echt": echt,
        "merken": merken,
        "streepjes": list(balk.streepjes()),
        "legenda": [
            {"soort": soort, "tekst": tekst} for soort, tekst in _SOORTEN.items() if soort in gebruikt
        ],
        "merklegenda": [
            {"soort": soort, "tekst": tekst}
            for soort, tekst in _MERKEN.items()
            if soort in {merk["soort"] for merk in merken}
        ],
    }


class _Balk:
    """Places days on the bar, which runs from the day of receipt to the last day that it has to show."""

    def __init__(self, termijn: Beslistermijn, verdaagd: date | None) -> None:
        self._termijn = termijn
        self._verdaagd = verdaagd
        dagen = [termijn.besluit, termijn.einde.vroegst, termijn.einde.laatst or termijn.besluit]
        self._begin = termijn.begin
        self._eind = _na(max(dagen))

    def wet(self) -> Iterator[dict[str, Any]]:
        """Yield the term as the law counts it; later stretches are drawn over earlier ones."""
        termijn = self._termijn
        eerste, einde = termijn.eerste.vroegst, termijn.einde.vroegst
        yield from self._stuk("eerste", self._begin, eerste)
        yield from self._stuk("verdaging", _na(eerste), einde)
        if not termijn.einde.zeker:
            yield from self._stuk("onzeker", _na(einde), termijn.einde.laatst or self._laatste)
        for van, tot in termijn.stilstand:
            if tot:
                yield from self._stuk("stilstand", van, min(tot, termijn.einde.laatst or self._laatste))
            else:
                yield from self._stuk("stilstand-open", van, self._laatste)

    def echt(self) -> Iterator[dict[str, Any]]:
        """Yield what happened: the time that the decision took, and what of it came surely too late."""
        termijn = self._termijn
        grens = termijn.einde.laatst
        if termijn.stand is Stand.TE_LAAT and grens:
            yield from self._stuk("behandeling", self._begin, grens)
            yield from self._stuk("te-laat", _na(grens), termijn.besluit)
        else:
            yield from self._stuk("behandeling", self._begin, termijn.besluit)

    def merken(self) -> Iterator[dict[str, Any]]:
        """Yield single days to mark: that of the notice of postponement, and the last day where it is certain."""
        if self._verdaagd and self._begin <= self._verdaagd <= self._laatste:
            # In the middle of its day: apart from the end of the day before, which may be the last of the term.
            begin, einde = self._x(self._verdaagd), self._x(_na(self._verdaagd))
            yield {"soort": "verdaagd", "x": round((begin + einde) / 2, 3)}
        if self._termijn.einde.zeker:
            yield {"soort": "uiterste-dag", "x": self._x(_na(self._termijn.einde.vroegst))}

    def streepjes(self) -> Iterator[dict[str, Any]]:
        """Yield the first days of months to name below the bar, with the year where it is new."""
        maanden = range(_maand(self._begin) + 1, _maand(self._laatste) + 1)
        stap = next(
            stap for stap in (1, 2, 3, 6, *range(12, 10_000, 12)) if len(maanden) // stap < _STREEPJES
        )
        vorig_jaar = 0
        for nummer in maanden:
            jaar, maand = divmod(nummer, 12)
            if maand % min(stap, 12) == 0 and jaar % max(1, stap // 12) == 0:
                x = self._x(date(jaar, maand + 1, 1))
                yield {"x": x, "maand": _MAANDEN[maand], "jaar": str(jaar) if jaar != vorig_jaar else ""}
                vorig_jaar = jaar

    @property
    def _laatste(self) -> date:
        return tel_dagen(self._eind, -1)

    def _stuk(self, soort: str, van: date, tot: date) -> Iterator[dict[str, Any]]:
        """Yield a stretch from one day up to and including another; nothing where that is no day."""
        van = max(van, self._begin)
        if van <= tot:
            x = self._x(van)
            yield {
                "soort": soort,
                "x": x,
                "breedte": round(self._x(_na(min(tot, self._laatste))) - x, 3),
            }

    def _x(self, dag: date) -> float:
        return round((dag - self._begin).days / max(1, (self._eind - self._begin).days) * 100, 3)


def _na(dag: date) -> date:
    return tel_dagen(dag, 1)


def _maand(dag: date) -> int:
    return dag.year * 12 + dag.month - 1
