# SPDX-License-Identifier: EUPL-1.2
"""What the law asks of a decision that uses a ground, and what the ground was called under the other act."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from ..law.bepalingen import Bepaling
from ..law.gronden import Grond, zoek_grond
from .adres import artikel_url, link
from .tekst import hoofdletter
from .wet import grond_link


class _Regel(NamedTuple):
    """A rule on the reasoning of a decision: in a few words, in a sentence or two, and where it stands."""

    kop: str
    tekst: str
    bepaling: Bepaling


_EIGEN = _Regel(
    "Eigen motivering verplicht",
    "Wijst een besluit een verzoek af op deze grond, dan moet het uitdrukkelijk zeggen waarom.",
    Bepaling("woo", "5.1", "3"),
)
_GEWOON = _Regel(
    "Gewone motivering",
    "Elk besluit moet goed zijn gemotiveerd. Voor deze grond eist de wet niet nog een aparte motivering.",
    Bepaling("awb", "3:46"),
)
_UITZONDERLIJK = _Regel(
    "Uitleggen waarom het een uitzondering is",
    "Het moet gaan om een uitzonderlijk geval. Het besluit laat zien dat openbaarheid een ander belang te veel "
    "schaadt, en dat openbaarheid daar niet tegen opweegt. Voor milieu-informatie geldt deze grond niet.",
    Bepaling("woo", "5.1", "5"),
)
_MILIEU = _Regel(
    "Uitleggen hoe ernstig de schade is",
    "Het besluit laat zien dat openbaarheid een bedrijf ernstig schaadt, en dat openbaarheid daar niet tegen opweegt. "
    "Deze grond is er alleen voor milieu-informatie.",
    Bepaling("woo", "5.1", "6"),
)
_MENING = "Uitleggen dat het een mening is"
_MENING_TEKST = (
    "Het besluit laat zien dat het document voor intern beraad is gemaakt, en dat het om een mening gaat."
)
_MENING_WOO = _Regel(
    _MENING, f"{_MENING_TEKST} Feiten en prognoses zijn geen mening.", Bepaling("woo", "5.2", "1")
)
_MENING_WOB = _Regel(_MENING, _MENING_TEKST, Bepaling("wob", "11", "1"))
_TERMIJN = _Regel(
    "Termijn noemen",
    "De verzoeker moet horen binnen welke termijn de informatie alsnog openbaar wordt.",
    Bepaling("woo", "5.1", "4"),
)
_EINDE = _Regel(
    "Einde noemen",
    "De informatie is geheim totdat de formatie is afgerond. Daarna geldt deze grond niet meer.",
    Bepaling("woo", "5.4"),
)
_EIGEN_REGEL = {
    "5.1.5": _UITZONDERLIJK, "5.1.6": _MILIEU, "5.2.1": _MENING_WOO, "5.2.2": _MENING_WOO,
    "11.1": _MENING_WOB, "11.2": _MENING_WOB,
}  # fmt: skip
"""Ground → what its own article asks of the reasoning."""
_TIJDELIJK = {"5.1.4": _TERMIJN, "5.4": _EINDE}
"""Ground for a time → what the decision says of its end."""
_OUD = _Regel(
    "Extra uitleg bij oude informatie",
    "Is de gevraagde informatie ouder dan vijf jaar? Dan moet het besluit ook zeggen waarom dit belang, ondanks de "
    "tijd die voorbij is, nog zwaarder weegt dan openbaarheid.",
    Bepaling("woo", "5.3"),
)
_NIET_OUD = _Regel(
    "Geen aparte regel voor oude informatie",
    "De regel voor informatie die ouder is dan vijf jaar noemt deze grond niet.",
    Bepaling("woo", "5.3"),
)


def overgang_data(grond: Grond, van: str) -> list[dict[str, Any]]:
    """Return the step from one act to the other, seen from the page ``van``: a few words and a ground to link to."""
    return [
        {"tekst": tekst}
        | {naam: waarde for naam, waarde in grond_link(ander, van).items() if naam != "aantal"}
        for tekst, ander in _overgang(grond)
    ]


def _overgang(grond: Grond) -> Iterator[tuple[str, Grond]]:
    # The successors of a ground of the Wob are given the nearest first; the others took over a part of it.
    for plek, code in enumerate(grond.opvolgers):
        if ander := zoek_grond(code):
            yield ("Onder de Woo is dit" if not plek else "Een deel valt nu onder"), ander
    for code in grond.voorgangers:
        if ander := zoek_grond(code):
            dezelfde = ander.opvolgers[0] == grond.code
            yield ("In de Wob was dit" if dezelfde else "In de Wob was dit een deel van"), ander


def regels_data(grond: Grond, van: str) -> list[dict[str, str]]:
    """Return what a decision has to say when it uses this ground: in a few words, why, and the article that says so."""
    regels = [_EIGEN if grond.motivering_vereist else _EIGEN_REGEL.get(grond.code, _GEWOON)]
    if grond.code in _TIJDELIJK:
        regels.append(_TIJDELIJK[grond.code])
    if grond.wet == "woo":
        regels.append(_OUD if grond.vijf_jaar else _NIET_OUD)
    return [
        {
            "kop": regel.kop,
            "tekst": regel.tekst,
            "artikel": hoofdletter(regel.bepaling.voluit),
            "href": link(van, artikel_url(regel.bepaling.wet, regel.bepaling.artikel, regel.bepaling.anker)),
        }
        for regel in regels
    ]
