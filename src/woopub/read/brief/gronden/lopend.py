# SPDX-License-Identifier: EUPL-1.2
"""Grounds inside running text: paragraphs that begin with a ground, list items, rows of a table, and paragraphs that
cite its article while giving the reason."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ..besluit.beslissing import is_besliszin, is_verzoekbeslissing
from ..delen import Briefdeel, Deelsoort
from ..indeling.rubrieken import Rubriek, rubriek_van
from ..zinnen import split_zinnen, zin_grenzen
from .codes import vind_gronden_in, volledige_codes
from .label import vind_opdrukken
from .nietgebruikt import gebruikte_codes, is_niet_gebruikt
from .titels import codes_van_titel, opschrift_zonder_artikel

_WERKWOORD = re.compile(
    r"\b(?:is|zijn|was|waren|wordt|worden|werd|kan|kunnen|mag|mogen|moet|heb|hebben|heeft|maak|maken|staat|"
    r"staan|bevat|bevatten|"
    r"bepaalt|blijft|blijven|weiger|weigeren|acht|achten|vind|vinden|gaat|verstrek\w*|ziet|geldt|bestaat|"
    r"betreft|ben|lak|lakken)\b",
    re.IGNORECASE,
)
_REDEN = re.compile(
    r"niet (?:openbaar|verstrek|openbaar)|weiger|onleesbaar|gelakt|\blak|achterwege|zwaarder|verwijder|anonim|"
    r"belang|bescherm|geheim|onthoud|verstrek\w* (?:\w+ ){0,4}niet\b|"
    r"geen informatie|vertrouwelijk|persoonlijke|intern beraad|benadeling|absolute|uitzonder",
    re.IGNORECASE,
)
_BESLISSING = re.compile(
    r"\b(?:besluit|besluiten|besloten|beslis|beslissen)\b(?!vorming)|\b(?:wijs|wijzen|willig|willigen)\b|"
    r"verkla(?:ar|ren)|\bbezwaar|\bberoep\b|hoogachtend",
    re.IGNORECASE,
)
_EINDE = re.compile(
    r"^(?:Besluit|Bezwaar|Contact|Vragen|Wijze|Publicatie|Openbaarmaking|Ten slotte|Tot slot|Overig\w*|"
    r"Zienswijze\w*|Heeft u|Hebt u|"
    r"De (?:documenten|stukken) (?:die|worden|zijn|treft)|U (?:kunt|ontvangt|treft|vindt)|Ik (?:besluit|stuur)|"
    r"Wij (?:besluiten|sturen)|"
    r"Gelet op (?:het|bovenstaande|artikel)[^.]*\bbeslu|Dit besluit|Bijlage\w*|Een (?:afschrift|kopie))\b",
)
_SLOT = re.compile(r"^(?:Ten slotte|Tot slot)\b")
_AANLOOP = re.compile(
    r"(?P<kop>.{4,160}?)(?P<teken>:\s|\.\s(?=[\"“(]*[A-ZÀ-Þ])|\s[–—-]\s(?=[A-ZÀ-Þ])|(?<=\))\s(?=[A-ZÀ-Þ])|\Z)"
)
_NUMMER = re.compile(r"(?:\d{1,5}|[A-Z]{1,3}[-.]?\d{1,5})(?!\.\d)")
_MAX_OPSCHRIFT = 5
"""Words; a heading inside a paragraph is no longer where nothing else says that it is one."""
_DOCUMENT = re.compile(r"(?:document|stuk|e-?mail|brief|pagina|ad)\w*\b", re.IGNORECASE)
_WEERLEG = re.compile(
    r"^(?:Op grond van|Ingevolge|Krachtens|Met toepassing|Gelet op|In(?: de| het)?\s|Bij|Voor\b)",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Lopend:
    """A stretch of running text about grounds. ``kracht``: how surely it is the reasoning (a mere list is 1)."""

    kop: str
    codes: tuple[str, ...]
    delen: list[Briefdeel] = field(default_factory=list)
    twijfel: str = ""
    kracht: int = 2
    niveau: int | None = None
    rij: bool = False
    bron: Briefdeel | None = None


def splits_sectie(delen: Sequence[Briefdeel], elders: set[str]) -> tuple[list[Lopend], list[Briefdeel]]:
    """Return the stretches of a section that give reasons for grounds, and the other parts, each in order.

    ``elders``: grounds that have a heading of their own in the letter; here they are only mentioned.
    """
    eigen = {code for deel in delen if (code := _enige(deel)) and code not in elders}
    stukken: list[Lopend] = []
    over: list[tuple[int, Briefdeel]] = []
    van: dict[int, int] = {}
    huidig: Lopend | None = None
    for plaats, deel in enumerate(delen):
        begin = _begin(deel, elders, eigen)
        if begin and huidig and begin.codes == huidig.codes and not begin.kop:
            huidig.delen += begin.delen
        elif begin:
            if voor := _knip(begin):
                over.append((plaats, voor))
            huidig = begin
            van[id(begin)] = plaats
            stukken.append(begin)
        elif huidig and _hoort_bij(huidig, deel, delen[plaats + 1 :], elders):
            huidig.delen.append(deel)
        else:
            huidig = None
            over.append((plaats, deel))
    _neem_opschriften(stukken)
    return _schift(stukken, over, van, elders)


def _neem_opschriften(stukken: Sequence[Lopend]) -> None:
    """Where other stretches begin with a heading of their own, so does a numbered one whose few first words are no
    sentence (`8. Toezicht. Wij houden …`)."""
    if not any(stuk.kop for stuk in stukken):
        return
    for stuk in stukken:
        if stuk.kop or len(stuk.codes) != 1 or not stuk.delen or not stuk.delen[0].nummer:
            continue
        deel = stuk.delen[0]
        match = _AANLOOP.match(deel.tekst)
        kop = match["kop"].strip("* ") if match else ""
        rest = deel.tekst[match.end() :].strip() if match else ""
        kort = (
            kop[:1].isupper() and len(kop.split()) <= _MAX_OPSCHRIFT and match and match["teken"][0] in ".:"
        )
        if (
            kort
            and rest
            and not _WERKWOORD.search(kop)
            and not vind_gronden_in(kop)
            and not _DOCUMENT.match(kop)
        ):
            stuk.kop = kop
            stuk.delen[0] = replace(deel, tekst=rest, soort=Deelsoort.ALINEA, nummer="", niveau=0, regels=())


def _knip(begin: Lopend) -> Briefdeel | None:
    """Take off the sentences that decide from before the ones about the ground; returns them as a part."""
    if begin.kop or not begin.delen or begin.delen[0].soort is not Deelsoort.ALINEA:
        return None
    deel = begin.delen[0]
    grenzen = zin_grenzen(deel.tekst)
    eerste = next(
        (nummer for nummer, (van, tot) in enumerate(grenzen) if volledige_codes(deel.tekst[van:tot])), 0
    )
    knip = grenzen[eerste][0] if eerste else 0
    if not knip or not is_besliszin(split_zinnen(deel.tekst[:knip])[-1]):
        return None
    begin.delen[0] = replace(deel, tekst=deel.tekst[knip:].strip(), regels=())
    return replace(deel, tekst=deel.tekst[:knip].strip(), regels=())


def _schift(
    stukken: list[Lopend], over: list[tuple[int, Briefdeel]], van: dict[int, int], elders: set[str]
) -> tuple[list[Lopend], list[Briefdeel]]:
    """Give lines that only name a ground back to the section. Where its reasons stand nowhere, the ground stays, with
    its name at most."""
    sterk = elders | {code for stuk in stukken if stuk.kracht > 1 for code in stuk.codes}
    blijft: list[Lopend] = []
    for stuk in stukken:
        if stuk.kracht == 1:
            terug = [stuk.bron] if stuk.bron else stuk.delen
            over += [(van[id(stuk)] + nummer, deel) for nummer, deel in enumerate(terug)]
            stuk = replace(stuk, codes=tuple(code for code in stuk.codes if code not in sterk), delen=[])
        if stuk.codes:
            blijft.append(stuk)
    return blijft, [deel for _, deel in sorted(over, key=lambda paar: paar[0])]


def _enige(deel: Briefdeel) -> str:
    codes = volledige_codes(deel.tekst)
    return codes[0] if len(codes) == 1 else ""


def _begin(deel: Briefdeel, elders: set[str], eigen: set[str]) -> Lopend | None:
    """The stretch that begins with this part, if one does."""
    if " | " in deel.tekst:
        return _rij(deel, elders)
    if aanloop := _met_aanloop(deel, elders):
        return aanloop
    codes = tuple(code for code in gebruikte_codes(deel.tekst) if code not in elders)
    if not codes or is_niet_gebruikt(deel.tekst):
        return None
    punt = deel.soort is Deelsoort.PUNT
    if punt:
        kort = len(_zonder_codes(deel.tekst)) < 70
        return _kort_punt(deel, codes) if kort else Lopend("", codes, [deel], niveau=deel.niveau)
    if len(codes) > 1:
        codes = tuple(code for code in codes if code not in eigen)
    alle = split_zinnen(deel.tekst)
    zinnen = [zin for zin in alle if not _BESLISSING.search(zin) and not is_verzoekbeslissing(zin)]
    if all(is_verzoekbeslissing(zin) for zin in alle if volledige_codes(zin)):
        return None
    vooraan = any(plek.start == 0 for plek in vind_gronden_in(deel.tekst))
    if not codes or _eindigt(deel.tekst) or not any(vooraan or _REDEN.search(zin) for zin in zinnen):
        return None
    return Lopend("", codes, [deel])


def _kort_punt(deel: Briefdeel, codes: tuple[str, ...]) -> Lopend:
    """A list item that does no more than name a ground."""
    naam = opschrift_zonder_artikel(deel.tekst, vind_gronden_in(deel.tekst)).rstrip(" .;,")
    return Lopend("" if volledige_codes(naam) else naam, codes, [deel], deel.tekst, 1, deel.niveau)


def _met_aanloop(deel: Briefdeel, elders: set[str]) -> Lopend | None:
    """A paragraph or item that begins with its own heading: `Persoonlijke levenssfeer (artikel 5.1.2.e). In …`."""
    match = _AANLOOP.match(deel.tekst)
    if match is None:
        return None
    kop = match["kop"].strip("* ")
    plekken = vind_gronden_in(kop)
    codes = tuple(dict.fromkeys(code for plek in plekken for code in plek.codes if plek.volledig))
    rest = deel.tekst[match.end() :].strip()
    if not codes:
        titels = codes_van_titel(kop)
        genoemd = volledige_codes(rest)
        opgedrukt = [code for opdruk in vind_opdrukken(split_zinnen(rest)) for code in opdruk.codes]
        codes = tuple(code for code in (*genoemd, *opgedrukt) if code in titels)[:1]
        if rubriek_van(kop) is not Rubriek.GROND and not titels:
            return None
    codes = tuple(code for code in codes if code not in elders)
    if is_niet_gebruikt(rest):
        return None
    if not codes or _WERKWOORD.search(kop) or _WEERLEG.match(kop) or (match["teken"] and not rest):
        return None
    kort = len(rest) < 70
    punt = deel.soort is Deelsoort.PUNT
    opschrift = opschrift_zonder_artikel(kop, plekken)
    if plekken and volledige_codes(opschrift):
        # `Artikel 5.1.2.e: de eerbiediging van de persoonlijke levenssfeer. In …`: the name comes behind it.
        opschrift, rest = _naam(rest, codes)
    inhoud = [replace(deel, tekst=rest, soort=Deelsoort.ALINEA, nummer="", niveau=0)] if rest else []
    if kort and punt:
        return _kort_punt(deel, codes)
    return Lopend(opschrift, codes, inhoud, niveau=deel.niveau if punt else None)


def _naam(rest: str, codes: tuple[str, ...]) -> tuple[str, str]:
    """The name of a ground that a text begins with, and the text behind it; '' where it begins otherwise."""
    match = _AANLOOP.match(rest)
    kop = match["kop"].strip() if match else ""
    if (
        not match
        or not rest[match.end() :].strip()
        or _WERKWOORD.search(kop)
        or not set(codes) & codes_van_titel(kop)
    ):
        return "", rest
    return kop[0].upper() + kop[1:], rest[match.end() :].strip()


def _rij(deel: Briefdeel, elders: set[str]) -> Lopend | None:
    """A row of a table: a cell with the ground, one with its name, the longest with the reason."""
    cellen = [cel.strip() for cel in deel.tekst.split(" | ")]
    met_code = [cel for cel in cellen if volledige_codes(cel)]
    lang = max(cellen, key=len)
    if not met_code or (met_code[0] is lang and len(met_code) == 1 and not _REDEN.search(lang)):
        return None
    codes = tuple(code for code in volledige_codes(met_code[0]) if code not in elders)
    anders = [cel for cel in cellen if cel is not lang and cel]
    kop = max((opschrift_zonder_artikel(cel, vind_gronden_in(cel)) for cel in anders), key=len, default="")
    if not codes or lang == met_code[0]:
        return None
    kracht, twijfel = (1, deel.tekst) if len(lang) < 40 else (2, "")
    if _NUMMER.fullmatch(cellen[0]):
        document = replace(deel, soort=Deelsoort.KOP, tekst=f"Document {cellen[0]}", regels=())
        return Lopend(
            "", codes, [document, replace(deel, tekst=lang, regels=())], twijfel, kracht, rij=True, bron=deel
        )
    kop = "" if volledige_codes(kop) else kop
    return Lopend(kop, codes, [replace(deel, tekst=lang, regels=())], twijfel, kracht, rij=True, bron=deel)


def _hoort_bij(huidig: Lopend, deel: Briefdeel, rest: Sequence[Briefdeel], elders: set[str]) -> bool:
    """Whether a part without a ground of its own goes on about the ground before it."""
    if (
        huidig.rij
        or _eindigt(deel.tekst)
        or (_BESLISSING.search(deel.tekst) and not vind_opdrukken([deel.tekst]))
    ):
        return False
    if set(volledige_codes(deel.tekst)) - set(huidig.codes) or " | " in deel.tekst:
        return False
    if huidig.niveau is None:
        return True
    if deel.soort is Deelsoort.PUNT:
        return deel.niveau > huidig.niveau
    return any(verder.soort is Deelsoort.PUNT and _begin(verder, elders, set()) for verder in rest)


def _eindigt(tekst: str) -> bool:
    """Whether a paragraph turns to something else; `Tot slot …` may come to the last ground."""
    return _EINDE.match(tekst) is not None and not (_SLOT.match(tekst) and gebruikte_codes(tekst))


def _zonder_codes(tekst: str) -> str:
    for plek in reversed(vind_gronden_in(tekst)):
        tekst = tekst[: plek.start] + tekst[plek.eind :]
    return tekst.strip(" .,;:()–-")
