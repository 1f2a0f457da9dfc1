# SPDX-License-Identifier: EUPL-1.2
"""Where the decision announces a reason per document, every document has one (Awb, article 3:47 lid 1)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ...law.bepalingen import Bepaling
from ...law.labels import read_label
from ...law.verwijzingen import vind_verwijzingen
from ...model import Bevinding, Grondgebruik, Inventarisregel
from ..inventaris import in_cel
from ..regel import Dossier, regel
from .weigering import list_gebruik, list_geweigerd, list_gronden, per_document, volgens
from .zinnen import list_algemeen, list_zinnen, plat

_KENBAAR = Bepaling("awb", "3:47", "1")

_STUK = r"(?:document|stuk|bestand|e-mail(?:bericht|wisseling)?|documentnummer|inventarisnummer)"
_PER = re.compile(
    rf"\bper (?:afzonderlijke? |los |individueel |geweigerde? |\(deels\) )?{_STUK}\b|\bop documentniveau\b"
    rf"|\b(?:elk|ieder|elke|iedere) (?:afzonderlijke? |individueel |los |geweigerde? )?{_STUK}\b"
    r"|\b(?:elk|ieder) van (?:de|deze) (?:\w+ )?(?:documenten|stukken|bestanden|e-mails)\b"
    rf"|\b{_STUK} voor {_STUK}\b|\bvoor (?:alle )?(?:deze |de |onderstaande )?documenten afzonderlijk\b"
)
_REDEN = re.compile(
    r"\b(?:nader )?toe(?:\s|ge|te )?\s?licht\w*|\btoelicht\w*|\btoegelicht\b|\b(?:ge)?motiv\w*|\buitle\w*"
    r"|\blicht(?:en)? (?:ik|wij|we)\b|\b(?:ik licht|(?:wij|we) lichten)\b|\bleg(?:gen)? (?:ik|wij|we)\b"
    r"|\buitgelegd\b|\breden(?:en)?\b|\bwaarom\b|\bonderbouw\w*|\buiteen(?:gezet|zet\w*)\b|\bafweging\b"
    r"|\bga ik\b[^.;]{0,40}\bin\b"
)
_VOLGT = re.compile(
    r"\b(?:hieronder|hierna|onderstaand\w*|(?:hier)?navolgende|volg(?:t|en)|vervolgens|hieropvolgende)\b[^.;]{0,60}:?$"
)
_NIET = re.compile(
    r"\b(?:niet|geen|zonder|hoef\w*|hoeven|onmogelijk|onnodig|behoudens|in plaats van|ondoenlijk|achterwege)\b"
    r"|\b(?:of|en/of) (?:per )?(?:categorie|soort|groep|cluster)|\bper (?:categorie|cluster|groep)\b"
    r"|\b(?:tot|op|in) (?:\w+ )?herhaling(?:en)?\b|\bafge?zien\b|\bzie(?:n|t)?\b[^.;]*\baf\b"
    r"|\b(?:moet|moeten|dient|dienen|behoort|behoren)\b|\bu (?:hebt|heeft) (?:\w+ )?(?:gevraagd|verzocht)\b"
    r"|\bzou(?:den)?\b[^.;]{0,40}\b(?:neerkomen|leiden|vergen|opleveren|betekenen|kosten|vragen|onevenredig\w*)\b"
    r"|\bindien\b|\bu (?:vraagt|verzoekt|vroeg|verzocht|wilt|wenst)\b"
)
_WEIGERING = re.compile(
    r"\b(?:niet|geen|deels niet)\b (?:\w+ ){0,3}?(?:openbaar\w*|verstrek\w*|verstrekt|vrijge\w*)"
)
_GROND = re.compile(r"\bwelke (?:\w+ )?(?:uitzonderings|weigerings)?grond(?:en)?\b")
_CODE = re.compile(r"\b(?:5|1[01])\.\d(?:\.\w)*\b")
_WET = re.compile(r"\b(?:wo[ob]|wet open(?= overheid)|wet openbaarheid(?= van))\b")
_LIJST = re.compile(
    r"\b(?:inventaris\w*|documentenlijst|documentenoverzicht|bijlage|overzicht|lijst|tabel)\b"
)


def kondigt_aan(zin: str) -> bool:
    """Whether a sentence (in small letters) announces the reason for each document; not which ground stands where, and
    not that this cannot be done. Both halves of it stand on the same side of a semicolon."""
    return any(map(_belooft, zin.split(";")))


def _belooft(zin: str) -> bool:
    # What stands after `waarom` is what will be explained, and may well be a no.
    if _PER.search(zin) is None or _NIET.search(_WEIGERING.sub(" ", zin.partition("waarom")[0])):
        return False
    reden = _REDEN.search(zin)
    return reden is not None or (_VOLGT.search(zin) is not None and not _GROND.search(zin))


@dataclass(frozen=True, slots=True)
class _Belofte:
    """An announcement in the general text: the grounds it names (none: all), and whether it points to a list, whose
    remarks then count."""

    codes: frozenset[str]
    lijst: bool


@regel("GRD019")
def reden_bij_de_grond(dossier: Dossier) -> Iterator[Bevinding]:
    """A ground whose reasoning announces reasons per document has one for each document that bears its label."""
    if not dossier.is_verzoek:
        return
    for _, gebruik, grond in list_gebruik(dossier):
        zinnen = [zin for zin in list_zinnen(gebruik.motivering) if kondigt_aan(zin)]
        lijst, redenen = any(map(_LIJST.search, zinnen)), per_document(gebruik)
        for rij in list_geweigerd(dossier) if zinnen else ():
            heeft = rij.id in redenen or (lijst and rij.toelichting)
            if grond.code in rij.gronden and not heeft and _draagt(dossier, gebruik, rij):
                melding = (
                    f"Het besluit zegt bij {gebruik.opdruk} dat de reden per document volgt, maar bij dit document "
                    f"staat er geen (Awb, artikel 3:47 lid 1)."
                )
                advies = f"Vul bij {gebruik.opdruk} onder `documenten:` de reden voor {rij.id} in."
                plek = in_cel(dossier, "GRD019", rij, "gronden", melding, advies)
                yield volgens(dossier, plek, _KENBAAR)


@regel("GRD019")
def reden_bij_het_document(dossier: Dossier) -> Iterator[Bevinding]:
    """What the general text announces for each document holds for every refused one: some ground gives its reason. An
    announcement that names grounds is about those. What a ground announces itself is left to the other rule."""
    if not dossier.is_verzoek:
        return
    beloften = [
        _belofte(dossier, zin) for t in list_algemeen(dossier) for zin in list_zinnen(t) if kondigt_aan(zin)
    ]
    if not beloften:
        return
    gebruikt = dossier.publicatie.besluit.gronden
    zelf = {g.code for g in gebruikt if any(map(kondigt_aan, list_zinnen(g.motivering)))}
    gegeven = {(reden.document, g.code) for g in gebruikt for reden in g.documenten if reden.motivering}
    for rij in list_geweigerd(dossier):
        codes = {grond.code for grond in list_gronden(dossier, rij)}
        eigen = {code for code in codes if (rij.id, code) in gegeven}
        if any(_breekt(belofte, codes, eigen, zelf, rij) for belofte in beloften):
            melding = (
                "Het besluit zegt dat de reden per document volgt, maar bij dit document staat er geen (Awb, artikel "
                "3:47 lid 1)."
            )
            advies = f"Vul bij de grond, onder `documenten:` in besluit.yml, de reden voor {rij.id} in."
            plek = in_cel(dossier, "GRD019", rij, "gronden", melding, advies)
            yield volgens(dossier, plek, _KENBAAR)


def _breekt(
    belofte: _Belofte, codes: set[str], eigen: set[str], zelf: set[str], rij: Inventarisregel
) -> bool:
    """Whether a document lacks the reason that an announcement promises it."""
    if belofte.lijst and rij.toelichting:
        return False
    if belofte.codes:
        return bool((codes & belofte.codes) - eigen - zelf)
    return bool(codes) and not eigen and not codes & zelf


def _belofte(dossier: Dossier, zin: str) -> _Belofte:
    """Read an announcement: an article, a lid or an onderdeel that it names stands for the grounds there."""
    genoemd = set(_CODE.findall(zin))
    # Acts are known by their capital.
    for plek in vind_verwijzingen(_WET.sub(lambda wet: wet[0].capitalize(), zin), dossier.publicatie.wet):
        if plek.soort == "artikel":
            genoemd.add(".".join(filter(None, (plek.artikel, plek.lid, plek.onderdeel))))
    codes = {
        grond.code
        for _, _, grond in list_gebruik(dossier)
        if any(f"{grond.code}.".startswith(f"{deel}.") for deel in genoemd)
    }
    return _Belofte(frozenset(codes), bool(_LIJST.search(zin)))


def _draagt(dossier: Dossier, gebruik: Grondgebruik, rij: Inventarisregel) -> bool:
    """Whether an entry of ``gronden:`` is about a document: the only one with its code, or its label is printed there.
    Where several have the code and no label can be read, nobody knows."""
    anderen = [g for g in dossier.publicatie.besluit.gronden if g.code == gebruik.code and g is not gebruik]
    if not anderen:
        return True
    bestand = dossier.publicatie.bestand_van(rij) if rij.verwacht_bestand else None
    facts = dossier.facts.get(bestand.pad) if bestand else None
    teksten = [plat(label.tekst) for label in facts.labels if gebruik.code in label.codes] if facts else []
    eigen = _toevoeging(dossier, gebruik)
    vreemd = [toevoeging for ander in anderen if (toevoeging := _toevoeging(dossier, ander))]
    if eigen:
        return any(eigen in tekst for tekst in teksten)
    return any(not any(toevoeging in tekst for toevoeging in vreemd) for tekst in teksten)


def _toevoeging(dossier: Dossier, gebruik: Grondgebruik) -> str:
    """What a label says besides the code, `contactgegevens`."""
    label = read_label(gebruik.opdruk, dossier.publicatie.besluit.letters)
    return plat(label.toevoeging) if label and label.toevoeging else ""
