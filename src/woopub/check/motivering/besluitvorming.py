# SPDX-License-Identifier: EUPL-1.2
"""Opinions in documents for formal administrative decision-making (Woo, article 5.2 lid 3)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date

from ...law.bepalingen import Bepaling
from ...law.teksten import artikel_op
from ...model import Bevinding, Inventarisregel
from ...tooi import zoek_organisatie
from ..inventaris import in_cel
from ..regel import Dossier, regel
from .weigering import index_redenen, list_geweigerd, list_gronden, volgens
from .zinnen import list_algemeen, plat

_DERDE_LID = Bepaling("woo", "5.2", "3")

_STUK = r"(?:voorstel|advies|adviesnota|nota|besluit|stuk|formulier)"
_BW = r"b\s?(?:&|en|\+)\s?w|burgemeester en wethouders"
_ALGEMEEN = (
    r"beslis-?nota|besluit-?nota|besluitvormings(?:nota|document|stuk)|beslis(?:document|stuk|memo)"
    r"|(?:nota|voorstel|notitie|memo|stuk) (?:voor|ter|tot) (?:formele )?(?:bestuurlijke )?"
    r"(?:besluitvorming|beslissing)"
)
_WOORDEN: Mapping[str, str] = {
    "gemeente": rf"college-?(?:voorstel|advies|adviesnota|nota|besluit|stuk)|(?:{_BW})[- ]?{_STUK}"
    rf"|{_STUK} (?:aan |voor |van )?(?:het )?(?:college|{_BW}|de burgemeester|de wethouder|wethouder)\b(?! van bestuur)"
    r"|wethouders?-?(?:nota|advies|voorstel)|burgemeesters?-?(?:nota|advies|voorstel)|portefeuillehouders?-?(?:nota|advies)",
    "provincie": rf"gs[- ]{_STUK}|{_STUK} (?:aan |voor |van )?(?:gs|gedeputeerde staten|(?:de )?gedeputeerde"
    r"|(?:de )?commissaris van de koning)\b",
    "ministerie": r"minister(?:raads?|ie)?-?(?:stuk|voorstel|nota)|mr-?(?:stuk|formulier)"
    rf"|{_STUK} (?:aan |voor |van )?(?:de )?(?:minister|ministerraad)\b|aanbiedingsformulier",
    "waterschap": rf"(?:d\s?(?:&|en)\s?h|db|dagelijks bestuur)[- ]{_STUK}"
    rf"|{_STUK} (?:aan |voor |van )?(?:het )?(?:dagelijks bestuur|college van dijkgraaf|d\s?(?:&|en)\s?h)\b",
}
"""Kind of organisation → how its documents for formal decision-making are called."""
_BEGIN = re.compile(r"(?:bijlage (?:\d+\w?|[a-z]):? |definitie[fv]e? |vastgestelde? |\d[\w.-]* |- )*")
"""What may stand before the kind of a document in its title; not `e-mail over`, and not `concept`."""
_IN_WET: Mapping[str, str] = {
    "gemeente": "burgemeester en wethouders",
    "provincie": "gedeputeerde staten",
    "ministerie": "een minister",
    "waterschap": "waterschap",
}
"""Kind of organisation → the words by which article 5.2 lid 3 names its body."""

_GENOEMD = re.compile(
    r"(?:formele|bestuurlijke) (?:bestuurlijke )?besluitvorming|5\.2,? ?(?:(?:van de woo,? )?lid 3|derde lid|\.3)"
    r"|derde lid[^.;]{0,40}5\.2|onevenredig[^.;]{0,40}geschaad|intern beraad onevenredig|onevenredig\w* schad"
    r"|(?:niet|onmogelijk)[^.;]{0,20}tot (?:\w+ )?(?:personen|persoon) (?:te )?herleid"
)


@regel("GRD021")
def mening_in_besluitstuk(dossier: Dossier) -> Iterator[Bevinding]:
    """Opinions refused in a document by whose kind a body of article 5.2 lid 3 decides, without a word on that lid.

    Ground 5.2.2 gives the opinions without the persons, which is what the lid asks.
    """
    organisatie = zoek_organisatie(dossier.publicatie.besluit.organisatie)
    soort = organisatie.soort if organisatie else ""
    if not dossier.is_verzoek or dossier.publicatie.wet != "woo":
        return
    if not _noemt_de_wet(soort, dossier.publicatie.peildatum):
        return
    gronden = [g for g in dossier.publicatie.besluit.gronden if g.code.startswith("5.2.")]
    if _spreekt([*list_algemeen(dossier), *(gebruik.motivering for gebruik in gronden)]):
        return
    redenen = index_redenen(dossier)
    for rij in list_geweigerd(dossier):
        codes = [grond.code for grond in list_gronden(dossier, rij)]
        eigen = [
            tekst for code in codes if code.startswith("5.2.") for tekst in redenen.get((code, rij.id), [])
        ]
        if "5.2.1" in codes and _is_besluitstuk(soort, rij) and not _spreekt([rij.toelichting, *eigen]):
            melding = (
                "Dit lijkt een stuk voor formele besluitvorming. Meningen daaruit worden in beginsel wel verstrekt, "
                "maar niet te herleiden tot personen (Woo, artikel 5.2 lid 3). De motivering zegt daar niets over."
            )
            advies = "Controleer of artikel 5.2 lid 3 geldt, en schrijf in de motivering waarom (niet)."
            yield volgens(dossier, in_cel(dossier, "GRD021", rij, "gronden", melding, advies), _DERDE_LID)


def _noemt_de_wet(soort: str, dag: date | None) -> bool:
    """Whether article 5.2 lid 3, as it read on a day, names a body of this kind of organisation."""
    woorden = _IN_WET.get(soort)
    versie = artikel_op("woo", "5.2", dag)
    leden = [lid for lid in versie.leden if lid.nummer == "3"] if versie else []
    return woorden is not None and any(woorden in plat(lid.tekst) for lid in leden)


def _is_besluitstuk(soort: str, rij: Inventarisregel) -> bool:
    """Whether the kind of a document, or the first words of its title, say that it is for formal decision-making."""
    patroon = re.compile(rf"(?:{_WOORDEN[soort]}|{_ALGEMEEN})")
    wat, titel = plat(rij.soort), plat(rij.titel)
    if patroon.match(wat, _na_begin(wat)):
        return True
    bericht = re.match(r"e-?mail|mail|bericht|chat|whatsapp|sms|brief|verslag|notulen", wat)
    return not bericht and patroon.match(titel, _na_begin(titel)) is not None


def _na_begin(tekst: str) -> int:
    begin = _BEGIN.match(tekst)
    return begin.end() if begin else 0


def _spreekt(teksten: list[str]) -> bool:
    """Whether one of these texts speaks of the third lid."""
    return any(_GENOEMD.search(plat(tekst)) for tekst in teksten)
