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
from ..tooi import zoek_categorie
from .besluit import Besluit, Stap
from .publicatie import WOO_VERZOEKEN, Publicatie

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


def is_antwoord(stap: Stap) -> bool:
    """Whether a step 'precisering' tells of the requester's answer, not of the request to be specific."""
    return bool(_DOET_VERZOEKER.search(stap.tekst)) and not _DOET_ORGAAN.search(stap.tekst)


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
    """An answer without a request to be specific before it: the request was made on some day since receipt."""
    gevraagd = [stap.datum for _, stap in preciseringen(besluit)]
    begin = besluit.datum_ontvangst or besluit.datum_verzoek
    for stap in besluit.procesverloop:
        if (
            begin
            and _PRECISERING.search(stap.soort)
            and is_antwoord(stap)
            and not any(dag <= stap.datum for dag in gevraagd)
        ):
            yield Stilstand(begin, stap.datum, Grondslag.PRECISERING)


def is_besluit_op_verzoek(publicatie: Publicatie) -> bool:
    """Whether a publication is a decision on a request: only those have terms (Woo, article 4.4)."""
    categorie = zoek_categorie(publicatie.besluit.categorie)
    return categorie is not None and categorie.code == WOO_VERZOEKEN


def beslistermijn_van(publicatie: Publicatie, vrije_dagen: Iterable[date] = ()) -> Beslistermijn | None:
    """Count the term of a decision on a request; None for other publications, and where the day of the decision or
    every day that it can have begun is missing."""
    if not is_besluit_op_verzoek(publicatie):
        return None
    return beslistermijn(behandeling_van(publicatie, vrije_dagen))


def bekendmaking(besluit: Besluit) -> date | None:
    """Return the day on which a decision was sent; the day of the decision where that is not stated."""
    return besluit.datum_bekendmaking or besluit.datum_besluit


def einde_bezwaar(publicatie: Publicatie, vrije_dagen: Iterable[date] = ()) -> date | None:
    """Return the last day to object to a decision on a request, six weeks after it was sent (Awb, article 6:7); the
    day of the decision stands for that of sending where that is not stated. None for other publications."""
    bekend = bekendmaking(publicatie.besluit)
    if not is_besluit_op_verzoek(publicatie) or bekend is None:
        return None
    return bezwaartermijn(bekend, vrij=frozenset(vrije_dagen))
