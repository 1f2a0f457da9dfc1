# SPDX-License-Identifier: EUPL-1.2
"""What was decided: sentences of a decision → one of the official outcomes, or none where they contradict."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ....model import Uitkomst

_OPENBAAR = (
    r"(?:openbaar|openbaarmak\w*|inwillig\w*|ingewilligd|in te willigen|willig\w*|toe te wijzen|toewij\w*|honor\w*|"
    r"toegewezen|verstrekk?\w*|vrij(?: te)? ?ge\w*|tegemoet\w*)"
)
_DEELS = (
    r"(?:gedeeltelijk\w*|deels|ten dele|partieel|voor een (?:groot |klein |belangrijk )?(?:ge)?deel|"
    r"grotendeels|niet (?:volledig|geheel)|een deel van)"
)
_GEDEELTELIJK = re.compile(
    rf"\b{_DEELS}\b[^.]{{0,120}}\b{_OPENBAAR}|\b{_OPENBAAR}\b[^.]{{0,60}}\b{_DEELS}\b|"
    rf"\b{_DEELS}\b[^.]{{0,60}}(?:af te wijzen|afwij|te weigeren|afgewezen)"
    r"|(?:af te wijzen|te weigeren)[^.]{0,30}\bvoor zover\b|wij(?:s|zen|st)\b[^.]{0,80}\b(?:gedeeltelijk|deels)\b"
    r"[^.]{0,20}\b(?:af|toe)\b"
    rf"|\b{_OPENBAAR}\b[^.]{{0,100}}\b(?:met (?:inachtneming|toepassing) van (?:de |het |"
    rf"een )?(?:\w+ )*(?:uitzonderings|weigerings|bepaalde)\w*"
    r"|met uitzondering van|behoudens|met weglating van|onder weglating|na (?:het )?(?:weg)?lakken|behalve|"
    r"uitgezonderd)"
    rf"|(?:met uitzondering van|behoudens|"
    rf"met inachtneming van (?:de )?(?:\w+ )*uitzonderings\w*)[^.]{{0,160}}\b{_OPENBAAR}",
    re.IGNORECASE,
)
_AANTAL = re.compile(
    r"\b(?P<deel>\w+) van de (?P<alle>\w+) (?:documenten|stukken)\b[^.]*\bopenbaar", re.IGNORECASE
)
# Plain language: `de meeste informatie`, `met zwarte balken`, `krijgt u niet`.
_GEWOON = re.compile(
    r"\bkrijgt u (?:de meeste|een (?:groot )?deel|(?:maar |alleen )?een aantal)|\bu krijgt (?:de meeste|"
    r"een (?:groot )?deel|niet alles|niet alle)|zwarte balken"
    r"|\b(?:niet alles|niet alle (?:informatie|documenten|stukken))\b[^.]*\b(?:openbaar|krijgt|geven)|"
    r"\bstukjes? (?:tekst )?(?:weggelakt|onleesbaar)",
    re.IGNORECASE,
)
_VOLLEDIG = re.compile(
    rf"\b(?:volledig|geheel|integraal|in (?:zijn|haar|hun) geheel|ongelakt|"
    rf"zonder weglating\w*)\b[^.]{{0,60}}\b{_OPENBAAR}"
    rf"|\b{_OPENBAAR}\b[^.]{{0,40}}\b(?:volledig|geheel|integraal)\b|\balle (?:gevraagde |gevonden |"
    rf"aangetroffen )?(?:documenten|stukken|informatie)\b"
    r"[^.]{0,60}\bopenbaar (?:te maken|gemaakt|maken|worden|zijn)",
    re.IGNORECASE,
)
_WEL = re.compile(
    r"\bopenbaar (?:te maken|maken)\b|\bma(?:ak|ken)\b[^.]{0,120}\bopenbaar\b(?!heid)|\bin te willigen\b|"
    r"willig\w*\b[^.]{0,60}\bin\b|toe te wijzen|"
    r"wij(?:s|st|zen)\b[^.]{0,60}\btoe\b|worden[^.]{0,40}openbaar gemaakt|(?:documenten|informatie|"
    r"stukken)[^.]{0,40} te verstrekken|tegemoet te komen|\bverstrek(?:ken)? (?:ik |wij )?u\b(?![^.]*\bniet\b)|"
    r"te honoreren|\bhonoreer\b|\bu krijgt alle",
    re.IGNORECASE,
)
_NIET = re.compile(
    r"\bniet[^.]{0,40}\bopenbaar\b|\bopenbaar\w*[^.]{0,30}\b(?:te weigeren|geweigerd|af te wijzen)|"
    r"verzoek[^.]{0,60}\baf te wijzen|\baf te wijzen\b|"
    r"\bwijs(?:t|zen)?\b[^.]{0,80}\baf\b|\bwijzen\b[^.]{0,80}\baf\b|afgewezen|"
    r"weiger\w*\b[^.]{0,60}\b(?:openbaar|verzoek|document|documenten|informatie|stuk|stukken|gevraagde)|"
    r"niet te verstrekken|niet in te willigen|niet toe te wijzen|\b(?:wordt|worden)\b[^.]{0,40}\bgeweigerd|"
    r"\bverstrek\w*\b[^.]{0,80}\bniet\b|krijgt u (?:deze |die )?niet\b|u krijgt (?:de |"
    r"deze |geen )[^.]{0,40}(?:niet|documenten niet)\b|geen (?:van de )?(?:documenten|informatie)[^.]{0,40}openbaar",
    re.IGNORECASE,
)
_NIETS = re.compile(
    r"\bgeen (?:enkele? )?(?:\w+ )?(?:documenten|document|informatie|stukken|"
    r"gegevens)\b[^.]{0,100}\b(?:aangetroffen|gevonden|aanwezig|berust\w*|beschikb\w*|bekend)"
    r"|(?:aangetroffen|gevonden|berust\w*|aanwezig)[^.]{0,40}\bgeen (?:\w+ )?(?:documenten|informatie|stukken)|"
    r"\b(?:niets|niks) (?:is |zijn )?(?:aangetroffen|gevonden)"
    r"|niet (?:over|bij)[^.]{0,60}(?:documenten|informatie|stukken|gegevens)[^.]{0,40}\bbeschik|"
    r"beschik\w*[^.]{0,40}\bniet over\b"
    r"|berusten[^.]{0,60}\b(?:geen|niet)\b|(?:documenten|informatie|stukken)[^.]{0,60}\bniet (?:bij (?:ons|mij)|"
    r"onder)[^.]{0,40}\b(?:berust|aanwezig)"
    r"|documenten[^.]{0,60}\b(?:niet bestaan|bestaan niet)|beschik\w*[^.]{0,30}\bgeen (?:documenten|informatie)|"
    r"geen documenten (?:gevonden|aangetroffen)"
    r"|(?:hebben|heb)[^.]{0,60}\bgeen (?:documenten|informatie|stukken)\b",
    re.IGNORECASE,
)
_REEDS = re.compile(
    r"\b(?:reeds|al|eerder)\s+(?:\w+\s+){0,2}(?:openbaar|gepubliceerd|openbaar gemaakt)\b|\bis al openbaar\b|"
    r"reeds (?:voor iedereen )?(?:te raadplegen|toegankelijk)",
    re.IGNORECASE,
)
# Nothing but what is public already was found.
_ALLEEN_REEDS = re.compile(
    r"\b(?:geen|niet) (?:andere|meer|verdere|nieuwe) (?:documenten|stukken|informatie)\b[^.]*\bdan\b[^.]*"
    r"\b(?:al|reeds) (?:\w+ ){0,2}openbaar",
    re.IGNORECASE,
)
_BESLISSEND = re.compile(
    r"\b(?:besluit|besluiten|besloten|beslis|beslissen|beslist)\b|\b(?:wijs|wijzen|wijst)\b[^.]*\b(?:af|toe)\b|"
    r"\bma(?:ak|ken)\b[^.]*\bopenbaar|willig\w*|"
    r"\bverkla(?:ar|ren)|\bherroep|\bweiger",
    re.IGNORECASE,
)
_BEPERKT = re.compile(
    r"^(?:Voor zover|Wat betreft|Ten aanzien van|Met betrekking tot|Voor (?:onderdeel|vraag|punt)|Het (?:deel|"
    r"gedeelte)|Een deel|De overige|Het overige|"
    r"Op (?:onderdeel|vraag|punt))|\b(?:onderdeel|onderdelen|vraag|vragen|punt|punten|document|documenten|"
    r"sub) (?:\d|[a-z]\b|[IVX]+\b)|"
    r"\b(?:overige|resterende|andere) (?:\w+ )?(?:documenten|informatie|stukken)|voor het overige|"
    r"\b(?:een aantal|enkele|sommige|één|twee|drie|vier|vijf|\d+) (?:van de )?"
    r"(?:documenten|document|stukken)",
    re.IGNORECASE,
)
_VOORWAARDE = re.compile(
    r"\b(?:twee weken|14 dagen|voorlopige voorziening|op (?:onze|de) website|feitelijk\w* (?:openbaar|verstrek)|"
    r"niet eerder dan|geplaatst|gepubliceerd op)\b",
    re.IGNORECASE,
)
_OP_BEZWAAR = re.compile(
    r"\bverkla(?:ar|ren)\w*\b.*\b(?:on)?gegrond|\bherroep|\bbestreden besluit|\bprimaire besluit", re.I
)
_BEZWAAR = re.compile(r"\b(?:bezwa(?:ar|ren)|primaire besluit|bestreden besluit)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Uitspraak:
    """The outcome (None where it is not clear), and the sentences to look at where it is not sure."""

    uitkomst: Uitkomst | None
    controleren: str = ""


def lees_uitkomst(
    zinnen: Sequence[str], gronden_gebruikt: bool, alleen_beslissend: bool = False
) -> Uitspraak:
    """Return what sentences decide on a request.

    ``gronden_gebruikt``: the letter gives reasons for grounds, so that something was withheld; ``alleen_beslissend``:
    the sentences are of the whole letter, so only those that decide count.
    """
    tellen = (
        [zin for zin in zinnen if _BESLISSEND.search(zin) or _NIETS.search(zin)]
        if alleen_beslissend
        else list(zinnen)
    )
    gezegd: dict[str, list[str]] = {}
    for zin in tellen:
        for soort in _soorten(zin):
            gezegd.setdefault(soort, []).append(zin)
    uitspraak = _weeg(gezegd, gronden_gebruikt)
    op_bezwaar = [zin for zin in zinnen if _OP_BEZWAAR.search(zin)]
    if op_bezwaar and uitspraak.uitkomst and not uitspraak.controleren:
        # What is decided now is said of what the first decision left: the outcome of both is for a person.
        return Uitspraak(uitspraak.uitkomst, " ".join(op_bezwaar))
    if uitspraak.uitkomst is None and not uitspraak.controleren:
        return Uitspraak(
            None, next((zin for zin in zinnen if _BESLISSEND.search(zin)), next(iter(tellen), ""))
        )
    return uitspraak


def _soorten(zin: str) -> set[str]:
    """What one sentence says: ``deels``, ``heel`` (all of it), ``wel``, ``niet``, ``niets``, ``reeds``."""
    soorten: set[str] = set()
    if _GEDEELTELIJK.search(zin) or _GEWOON.search(zin) or _AANTAL.search(zin):
        return {"deels"}
    if _ALLEEN_REEDS.search(zin):
        return {"reeds"}
    if _NIETS.search(zin):
        soorten.add("niets")
    if _REEDS.search(zin):
        soorten.add("reeds")
    # A condition on the moment of disclosure decides nothing.
    if _VOORWAARDE.search(zin) and not _BESLISSEND.search(zin):
        return soorten
    if _NIET.search(zin):
        soorten.add("niet")
    elif _VOLLEDIG.search(zin):
        soorten.add("heel")
    elif _WEL.search(zin) and "reeds" not in soorten:
        soorten.add("wel")
    return soorten


def _weeg(gezegd: dict[str, list[str]], gronden_gebruikt: bool) -> Uitspraak:
    """One outcome from what all sentences say together."""
    soorten = set(gezegd)
    alles = " ".join(dict.fromkeys(zin for zinnen in gezegd.values() for zin in zinnen))
    bezwaar = alles if _BEZWAAR.search(alles) else ""
    if "deels" in soorten:
        vreemd = [
            zin for soort in ("heel", "niet") for zin in gezegd.get(soort, ()) if not _BEPERKT.search(zin)
        ]
        tegen = " ".join([*gezegd["deels"][:1], *vreemd]) if vreemd else ""
        return Uitspraak(Uitkomst.GEDEELTELIJK, tegen or bezwaar)
    open_ = soorten & {"heel", "wel"}
    if open_ and "niet" in soorten:
        verdeeld = all(_BEPERKT.search(zin) for zin in gezegd["niet"])
        return Uitspraak(Uitkomst.GEDEELTELIJK if verdeeld or "heel" not in soorten else None, alles)
    if open_:
        if gronden_gebruikt and "heel" in soorten:
            return Uitspraak(None, alles)
        if gronden_gebruikt:
            return Uitspraak(Uitkomst.GEDEELTELIJK, alles)
        rest = soorten & {"niets", "reeds"}
        return Uitspraak(Uitkomst.OPENBAARMAKING, alles if rest or bezwaar else "")
    return _weeg_zonder_openbaarmaking(gezegd, alles, bezwaar)


def _weeg_zonder_openbaarmaking(gezegd: dict[str, list[str]], alles: str, bezwaar: str) -> Uitspraak:
    """Nothing is disclosed: because nothing is there, because all is public, or because it is refused."""
    if "niets" in gezegd:
        beperkt = all(_BEPERKT.search(zin) for zin in gezegd["niets"])
        twijfel = alles if "reeds" in gezegd or (beperkt and "niet" in gezegd) else ""
        return Uitspraak(Uitkomst.NIETS_AANGETROFFEN, twijfel or bezwaar)
    if "reeds" in gezegd:
        # Refused because it is public already, or the one and the other: then somebody must look.
        los = [zin for zin in gezegd.get("niet", ()) if zin not in gezegd["reeds"] and _BEPERKT.search(zin)]
        return Uitspraak(Uitkomst.REEDS_OPENBAAR, alles if los else bezwaar)
    if "niet" in gezegd:
        return Uitspraak(Uitkomst.GEEN, bezwaar)
    return Uitspraak(None, alles)
