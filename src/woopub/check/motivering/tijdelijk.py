# SPDX-License-Identifier: EUPL-1.2
"""A refusal for a time says until when (Woo, article 5.1 lid 4 and article 5.4)."""

from __future__ import annotations

from collections.abc import Iterator

from ...law.bepalingen import Bepaling
from ...model import Bevinding, Niveau
from ..inventaris import in_cel
from ..regel import Dossier, regel
from .weigering import list_gebruik, list_geweigerd, list_gronden, volgens
from .zinnen import list_woorden

_TIJDELIJK = {
    "5.1.4": (
        Bepaling("woo", "5.1", "4"),
        "Lezers zien zo niet binnen welke termijn de informatie alsnog openbaar wordt (Woo, artikel 5.1 lid 4).",
    ),
    "5.4": (
        Bepaling("woo", "5.4"),
        "Lezers zien zo niet wanneer de weigering eindigt: als de formatie is afgerond (Woo, artikel 5.4).",
    ),
}
"""Ground → its provision, and what readers miss without an end."""

_GEEN_EINDE = frozenset({
    "aan", "al", "alsnog", "asap", "bekend", "bekendgemaakt", "bepaald", "bepalen", "bepaling", "binnen",
    "binnenkort", "dan", "dat", "datum", "de", "die", "dit", "document", "documenten", "duidelijk", "een", "einde",
    "enige", "er", "geen", "gemaakt", "geven", "gezet", "geïnformeerd", "het", "hier", "hierover", "hoogte",
    "hoort", "houden", "in", "informatie", "informeer", "informeren", "ingevuld", "invullen", "is", "kan", "kort",
    "korte", "later", "latere", "lijst", "maken", "mededeling", "moet", "mogelijk", "moment", "n", "naar", "nader",
    "nadere", "niet", "nnb", "nog", "ntb", "nu", "nvt", "om", "onbekend", "onbepaald", "onbepaalde", "onduidelijk",
    "onzeker", "op", "openbaar", "openbaarmaking", "pm", "redelijke", "snel", "spoedig", "stellen", "stukken", "t",
    "tbd", "te", "termijn", "tijd", "tijdelijk", "tijdig", "tijdstip", "todo", "toekomst", "tzt", "u", "van",
    "vast", "vastgesteld", "verwachting", "volgen", "volgt", "voorlopig", "voorzien", "wanneer", "weten", "wij",
    "worden", "wordt", "x", "xx", "xxx", "zal", "zeggen", "zijner", "zo", "zodra", "zsm",
})  # fmt: skip
"""Words in small letters, without points, of a text that names no end: `zo spoedig mogelijk`, `nog te bepalen`."""


@regel("GRD016")
def tijdelijk_zonder_termijn(dossier: Dossier) -> Iterator[Bevinding]:
    """Each entry of a ground for a time has a term; one that is used and has no entry lacks it too. The duty is owed to
    who asked: without a request it is a warning."""
    weging = None if dossier.is_verzoek else Niveau.WAARSCHUWING
    genoemd: set[str] = set()
    for nummer, gebruik, grond in list_gebruik(dossier):
        if grond.code not in _TIJDELIJK:
            continue
        genoemd.add(grond.code)
        if not _noemt_einde(gebruik.termijn):
            bepaling, wat = _TIJDELIJK[grond.code]
            hoe = (
                f"zegt `termijn: {gebruik.termijn[:40]}` niets" if gebruik.termijn else "ontbreekt `termijn:`"
            )
            melding = f"Bij de grond {grond.code} {hoe}. {wat}"
            advies = "Vul `termijn:` in: een datum of een gebeurtenis."
            plek = dossier.in_yml("GRD016", melding, advies, "gronden", nummer, "code")
            yield volgens(dossier, plek, bepaling, weging)
    for rij in list_geweigerd(dossier):
        for grond in list_gronden(dossier, rij):
            if grond.code in _TIJDELIJK and grond.code not in genoemd:
                genoemd.add(grond.code)
                bepaling, wat = _TIJDELIJK[grond.code]
                melding = f"De grond {grond.code} is tijdelijk, maar een termijn ontbreekt. {wat}"
                advies = f"Neem {grond.code} op onder `gronden:` in besluit.yml, met `termijn:`."
                plek = in_cel(dossier, "GRD016", rij, "gronden", melding, advies)
                yield volgens(dossier, plek, bepaling, weging)


def _noemt_einde(termijn: str) -> bool:
    """Whether a text can be a date, a stretch of time or an event: it has a word that says something."""
    return any(woord.replace(".", "") not in _GEEN_EINDE for woord in list_woorden(termijn))
