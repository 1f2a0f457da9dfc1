# SPDX-License-Identifier: EUPL-1.2
"""Figures, dates and facts are no opinions (Woo, article 5.2 lid 1): a hint where such things seem to be refused."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...law.gronden import ANDERE_CODES
from ...model import BESTANDSOORTEN, Bevinding, Inventarisregel, bestandsoort
from ..inventaris import in_cel
from ..regel import Dossier, regel
from .cijfers import find_cijfers
from .weigering import index_redenen, list_geweigerd, list_gronden, volgens
from .zinnen import list_zinnen, plat

_MENING = ("5.2.1", "11.1")
"""The grounds for opinions: of the Woo, and of the Wob."""

_ADVIES = "Controleer of hier een mening is gelakt. Zo niet: haal het lakken weg of kies een andere grond."

_CIJFERSTUK = re.compile(
    r"(?:bijlage(?: (?:\d+\w?|[a-z]))?:? (?:met )?|\d[\w.-]* |- |het |de |een |financiële?e? )*"
    r"(?:(?:excel|cijfer|kosten|getallen|prijzen|bedragen|uren|maat)?-?(?:tabel|tabellen|bestand(?= met cijfers))"
    r"|(?:financieel |cijfer|kosten|budget|uren|facturen|betaal|betalings|prijs|tarieven)-?(?:overzicht|opstelling)"
    r"|overzicht(?: van)?(?: de)? (?:kosten|uren|facturen|betalingen|bedragen|uitgaven|aantallen|cijfers|prijzen)"
    r"|overzicht$|(?:deel|meerjaren|project|kosten|concept)?-?begroting|(?:deel|verzamel|eind)?-?facturen|(?:eind)?factuur"
    r"|declaraties?|(?:detail|project|jaar)?-?planning|tijdlijn|dataset|spreadsheet|excel(?:bestand|sheet)?|rekenblad"
    r"|(?:kosten|financiële)?-?raming|jaarrekening|balans|uren(?:staat|registratie)|feiten-?(?:relaas|overzicht)"
    r"|statistiek(?:en)?|grafiek(?:en)?|meet(?:gegevens|resultaten|rapport)|cijfers|presentielijst|rooster|kalender)\b"
)
_OPINIE = re.compile(
    r"\b(?:advies|adviezen|advisering|standpunt\w*|mening\w*|opvatting\w*|beleidsopvatting\w*|visies?|reacties?"
    r"|commentaar|opmerking\w*|overweging\w*|beoordeling\w*|oordeel|suggesties?|voorkeur\w*|voorstel\w*|afweging\w*"
    r"|argument\w*|voor- en nadelen|risico\w*|dilemma\w*|vindt|vinden|inschatting\w*|aanbeveling\w*|conclusies?"
    r"|interpretatie\w*|keuzes?|scenario\w*)\b"
)
_BERICHT = re.compile(
    r"(?:e-?mail|mail|memo|nota|notitie|brief|verslag|advies|chat|whatsapp|sms|app|presentatie|gespreks|notulen|bericht)"
)

_FEIT = re.compile(
    r"\b(?:cijfers?|cijfermatige|getallen|bedrag(?:en)?|kosten|prijzen|tarieven|aantallen|percentages?|datums|tabel(?:len)?"
    r"|feiten|feitelijke|feitelijkheden|ramingen?|prognoses?|planning|budget(?:ten)?|begroting|berekening(?:en)?"
    r"|meetresultaten|meetgegevens|financiële gegevens|uitgaven|data en (?:bedragen|cijfers))\b"
)
_GEWEIGERD = re.compile(
    r"\b(?:weiger\w*|geweigerd\w*|gelakt|weggelakt|niet openbaar|onleesbaar|weggelaten|niet verstrekt|verwijderd)\b"
    r"|\b(?:bevat|bevatten|betreft|betreffen|gaat om|het gaat|staan|staat|worden genoemd|vermeld)\b"
)
_TOCH = re.compile(
    r"\b(?:niet zijnde|geen|anders dan|uitzondering|uitgezonderd|behoudens|wel (?:\w+ )?(?:openbaar|verstrekt|leesbaar)"
    r"|vallen (?:hier )?niet|valt (?:hier )?niet|verweven|verwevenheid|verstrengeld|reeds openbaar|blijft|blijven"
    r"|zonder|openbaar gemaakt|maak ik (?:wel )?openbaar|niet (?:weg)?gelakt|niet geweigerd|over (?!\d)"
    r"|omtrent|naar aanleiding)\b"
)
_NIET_OPENBAAR = re.compile(r"\b(?:niet|worden niet) openbaar gemaakt\b")


@regel("GRD018")
def zakelijk_geweigerd(dossier: Dossier) -> Iterator[Bevinding]:
    """What reads as figures, dates or facts is refused as an opinion; one finding a document, and a suspicion."""
    redenen = index_redenen(dossier)
    for rij in list_geweigerd(dossier):
        gronden = [grond for grond in list_gronden(dossier, rij) if grond.code in _MENING]
        if gronden:
            plek = (
                _op_de_plek(dossier, rij, gronden[0].code)
                or _in_de_rij(dossier, rij, gronden[0].code)
                or _in_de_reden(dossier, rij, gronden[0].code, redenen.get((gronden[0].code, rij.id), []))
            )
            if plek:
                yield volgens(dossier, plek, gronden[0].bepaling)


def _bron(code: str) -> str:
    return "Woo, artikel 5.2 lid 1" if code == "5.2.1" else "Wob, artikel 11 lid 1"


def _op_de_plek(dossier: Dossier, rij: Inventarisregel, code: str) -> Bevinding | None:
    """Look at the words around the redacted passages."""
    bestand = dossier.publicatie.bestand_van(rij) if rij.verwacht_bestand else None
    facts = dossier.facts.get(bestand.pad) if bestand else None
    for pagina in facts.paginas if facts else ():
        for nummer, wat in find_cijfers(pagina.blokken):
            vlak = pagina.lakvlakken[nummer] if nummer < len(pagina.lakvlakken) else None
            codes = (
                {c for label in vlak.labels for c in label.codes if c not in ANDERE_CODES} if vlak else set()
            )
            # With another ground beside it, that one may be for the figure.
            if bestand and vlak and codes == {code}:
                melding = f"Op een plek met {code} lijkt {wat} gelakt. Dat is geen mening ({_bron(code)})."
                return Bevinding(
                    "GRD018",
                    bestand.pad,
                    melding,
                    _ADVIES,
                    document=rij.id,
                    pagina=pagina.nummer,
                    vlak=vlak.vlak,
                )
    return None


def _in_de_rij(dossier: Dossier, rij: Inventarisregel, code: str) -> Bevinding | None:
    """Look at what the document is: a table, a budget, a spreadsheet."""
    soort, titel = plat(rij.soort), plat(rij.titel)
    bestand = dossier.publicatie.bestand_van(rij)
    naam = bestand.naam if bestand else rij.bestand
    blad = bestandsoort(naam) in ("xls", "xlsm", "csv", "ods", "xlsx") or BESTANDSOORTEN.get(
        bestandsoort(naam)
    ) in (
        "spreadsheet",
        "tabel",
    )
    stuk = _CIJFERSTUK.match(soort) is not None or (
        not _BERICHT.match(soort) and _CIJFERSTUK.match(titel) is not None
    )
    if _OPINIE.search(titel) or _OPINIE.search(soort) or not (blad or stuk):
        return None
    kolom = "soort" if _CIJFERSTUK.match(soort) else "titel"
    melding = (
        f"Dit document lijkt vooral cijfers, datums of feiten te bevatten, en is geweigerd op {code}. Zulke gegevens "
        f"zijn geen mening ({_bron(code)})."
    )
    return in_cel(dossier, "GRD018", rij, kolom, melding, _ADVIES)


def _in_de_reden(
    dossier: Dossier, rij: Inventarisregel, code: str, redenen: Sequence[str]
) -> Bevinding | None:
    """Look at the reasons for this very document."""
    if not any(_noemt_feiten(zin) for reden in redenen for zin in list_zinnen(reden)):
        return None
    melding = (
        f"De reden bij {code} voor dit document lijkt over cijfers, datums of feiten te gaan. Die zijn geen mening "
        f"({_bron(code)})."
    )
    return in_cel(dossier, "GRD018", rij, "gronden", melding, _ADVIES)


def _noemt_feiten(zin: str) -> bool:
    """Whether a sentence says that figures or facts are refused, and not that they are kept apart or left readable."""
    if not _FEIT.search(zin) or not _GEWEIGERD.search(zin) or _OPINIE.search(zin):
        return False
    return not _TOCH.search(_NIET_OPENBAAR.sub("geweigerd", zin))
