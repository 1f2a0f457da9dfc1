# SPDX-License-Identifier: EUPL-1.2
"""The terms of a publication: what besluit.yml says, as the law counts it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from ..law.gronden import WetId
from ..law.termijnen import (
    Behandeling,
    Beslistermijn,
    Grondslag,
    Stilstand,
    beslistermijn,
    bezwaartermijn,
    lees_grondslag,
)
from .besluit import Besluit, Stap
from .publicatie import Publicatie

# How the kind of a step is written in which a request is made specific, or is asked to be.
_PRECISERING = re.compile(r"precis|specific", re.IGNORECASE)

_WIE = r"(?:u|(?:de )?verzoek(?:st)?er)"
_DEED = r"(?:heeft|hebt|gaf|antwoordde|reageerde|liet|stuurde|preciseerde|specificeerde|verduidelijkte)"
_DOET_VERZOEKER = re.compile(
    rf"\b{_WIE} {_DEED}\b|\b{_DEED} {_WIE}\b|\buw (?:antwoord|reactie|precisering)\b"
    r"|\bverzoek (?:is )?(?:door u )?(?:gepreciseerd|gespecificeerd|verduidelijkt)",
    re.IGNORECASE,
)
_DOET_ORGAAN = re.compile(
    r"\bte (?:preciseren|specificeren|verduidelijken|concretiseren)\b"
    rf"|\b{_WIE} (?:verzocht|gevraagd)\b|\b(?:verzocht|vroeg)(?:en)? (?:ik|wij|we)\b",
    re.IGNORECASE,
)


# A kind of step that is the answer by itself, such as `reactie op verzoek om precisering` or `precisering ontvangen`.
_SOORT_ANTWOORD = re.compile(
    r"\b(?:antwoord|reactie|respons|ontvangst)\b(?!\s+(?:gevraagd|verzocht|gewenst))"
    r"|\bge(?:preciseerd|specificeerd)\b"
    rf"|\b(?:precisering|specificatie)\s+(?:(?:is\s+)?(?:ontvangen|binnen)|(?:door|van)\s+{_WIE})\b",
    re.IGNORECASE,
)
_GEPRECISEERD = re.compile(
    r"\b(?:ge)?(?:preciseerd|specificeerd|concretiseerd)e?\b|\bverduidelijkte?\b"
    r"|\b(?:ontvangst (?:van )?)?(?:uw |de )?(?:precisering|specificatie)\s+(?:is\s+)?(?:ontvangen|binnen)\b"
    r"|\b(?:ontvingen|ontvangst|ontving)\b.{0,20}\b(?:precisering|specificatie)\b"
    rf"|\b(?:precisering|specificatie)\s+(?:door|van)\s+{_WIE}\b",
    re.IGNORECASE,
)
_NIET = re.compile(r"\b(?:niet|geen|nooit|onvoldoende|deels|gedeeltelijk|nog)\b", re.IGNORECASE)


def is_antwoord(stap: Stap) -> bool:
    """Whether a step 'precisering' tells of the requester's answer, not of the request to be specific."""
    if _SOORT_ANTWOORD.search(stap.soort):
        return True
    return bool(_DOET_VERZOEKER.search(stap.tekst)) and not _DOET_ORGAAN.search(stap.tekst)


def _maakte_precies(stap: Stap) -> bool:
    """Whether an answer surely made the request specific: not every answer does."""
    woorden = f"{stap.soort}\n{stap.tekst}"
    return bool(_GEPRECISEERD.search(woorden)) and not _NIET.search(woorden)


def preciseringen(besluit: Besluit) -> tuple[tuple[int, Stap], ...]:
    """Return the steps in which the requester was asked to be specific, with their place in the procedure."""
    return tuple(
        (nummer, stap)
        for nummer, stap in enumerate(besluit.procesverloop)
        if _PRECISERING.search(stap.soort) and not is_antwoord(stap)
    )


def behandeling_van(publicatie: Publicatie, vrije_dagen: Iterable[date] = ()) -> Behandeling:
    """Return what besluit.yml says of the handling of a request; ``vrije_dagen`` are those of the portal."""
    besluit = publicatie.besluit
    wet: WetId = "wob" if publicatie.wet == "wob" else "woo"
    return Behandeling(
        wet=wet,
        ontvangst=besluit.datum_ontvangst,
        verzoek=besluit.datum_verzoek,
        besluit=besluit.datum_besluit,
        verdaging=besluit.verdaging.datum if besluit.verdaging else None,
        verdaging_weken=besluit.verdaging.weken if besluit.verdaging else None,
        stilstanden=(*_opschortingen(besluit), *_antwoorden(besluit)),
        precisering=tuple(stap.datum for _, stap in preciseringen(besluit)),
        vrije_dagen=frozenset(vrije_dagen),
    )


def _opschortingen(besluit: Besluit) -> Iterator[Stilstand]:
    for opschorting in besluit.opschortingen:
        grondslag = lees_grondslag(opschorting.grondslag) or lees_grondslag(opschorting.reden)
        yield Stilstand(opschorting.van, opschorting.tot, grondslag)


def _antwoorden(besluit: Besluit) -> Iterator[Stilstand]:
    """Yield the time that making a request specific took, where its end is known: from the request to be specific,
    or, where none is told of, from some day since receipt."""
    gevraagd = [stap.datum for _, stap in preciseringen(besluit)]
    antwoorden = [s for s in besluit.procesverloop if _PRECISERING.search(s.soort) and is_antwoord(s)]
    begin = besluit.datum_ontvangst or besluit.datum_verzoek
    for stap in antwoorden:
        if begin and not any(dag <= stap.datum for dag in gevraagd):
            yield Stilstand(begin, stap.datum, Grondslag.PRECISERING)
    for dag in gevraagd:
        einden = [stap.datum for stap in antwoorden if dag <= stap.datum and _maakte_precies(stap)]
        if einden:
            yield Stilstand(dag, min(einden), Grondslag.PRECISERING)


def beslistermijn_van(publicatie: Publicatie, vrije_dagen: Iterable[date] = ()) -> Beslistermijn | None:
    """Count the term of a decision on a request; None for other publications, and where the day of the decision or
    every day that it can have begun is missing."""
    if not publicatie.is_verzoek:
        return None
    return beslistermijn(behandeling_van(publicatie, vrije_dagen))


def bekendmaking(besluit: Besluit) -> date | None:
    """Return the day on which a decision was sent; the day of the decision where that is not stated."""
    return besluit.datum_bekendmaking or besluit.datum_besluit


def einde_bezwaar(publicatie: Publicatie, vrije_dagen: Iterable[date] = ()) -> date | None:
    """Return the last day to object to a decision on a request, six weeks after it was sent (Awb, article 6:7); the
    day of the decision stands for that of sending where that is not stated. None for other publications."""
    bekend = bekendmaking(publicatie.besluit)
    if not publicatie.is_verzoek or bekend is None:
        return None
    return bezwaartermijn(bekend, vrij=frozenset(vrije_dagen))
