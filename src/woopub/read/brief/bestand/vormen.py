# SPDX-License-Identifier: EUPL-1.2
"""From paragraphs to the parts of a letter: which are headings, which belong together, how deep a list item stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..delen import Briefdeel, Deelsoort
from ..indeling.rubrieken import Rubriek, rubriek_van
from .merken import Diepte, Merksoort, read_merk
from .ruw import MAX_KOP, Ruw, heel, is_aanhef, is_ondertekenaar, is_slot, is_zin, slot_plaats

_OPTELLING = (Merksoort.CIJFER, Merksoort.GELEED, Merksoort.HOOFDLETTER, Merksoort.ROMEINS, Merksoort.LETTER)
_KAAL_NUMMER = re.compile(r"(\d{1,2})\s+(?=[A-Z])")
_VRAAG = re.compile(r"(?:Wat|Hoe|Waarom|Wanneer|Welke?|Waar|Wie|Kan|Kunt|Bent|Heeft|Hebt|Is|Zijn|Niet)\b")
_GEEN_KOP = re.compile(
    r"https?://|www\.|@|\b\d{4}\s?[A-Z]{2}\b|^[\W\d]+$|^(?:postbus|bijlage\(n\))\b", re.IGNORECASE
)
_ZEGT_IETS = re.compile(
    r"^(?:U|Ik|Wij|We|Er|Dit|Dat|Deze|Hierbij|Hieronder|Daarom|Gelet|Op|Bij|Met|Uit"
    r"|Aan)\s+(?:\w+\s+){0,3}"
    r"(?:vroeg|vroegen|verzocht|wilt|wil|ontving|heb|heeft|hebt|hebben|ben|bent|is|zijn|wordt|worden|verzoekt|vraagt|maak|maken|besluit"
    r"|besluiten|kunt|kan|was|werd)\b"
)
_WOORD_AF = re.compile(r"[.:;?!]['\"”’)\]]*$")
_KLEIN = re.compile(r"[(\"“‘]?[a-zà-ÿ]|\((?!\d{1,2}\)|[a-z]\))")
_BIJLAGE = re.compile(r"^Bijlagen?\s*(?:[\dA-Z]{1,3}\b|[IVX]+\b|:|$|[-–—]|\w+)")


def vorm_delen(ruw: Sequence[Ruw]) -> tuple[Briefdeel, ...]:
    """Return the parts of a letter from its paragraphs in reading order.

    What stands before the salutation (or, without one, before the first full sentence) is letterhead: paragraphs
    with their lines, none of them headings. Paragraphs that a page's end broke in two are one again.
    """
    stukken = [stuk for stuk in ruw if stuk.tekst]
    begin = _begin(stukken)
    romp = _herstel(stukken[begin:])
    delen = [
        Briefdeel(Deelsoort.ALINEA, _met_merk(stuk), regels=stuk.regels or (stuk.tekst,))
        for stuk in stukken[:begin]
    ]
    return (*delen, *_vorm_romp(romp))


def _met_merk(stuk: Ruw) -> str:
    """The text with what looked like a mark: an initial, where names stand."""
    return heel(" ".join(stuk.regels)) if stuk.merk and stuk.regels else stuk.tekst


def _begin(stukken: Sequence[Ruw]) -> int:
    """Return where the text of the letter begins, behind the salutation."""
    for plaats, stuk in enumerate(stukken[:150]):
        if is_aanhef(stuk.tekst):
            return plaats + 1
    for plaats, stuk in enumerate(stukken):
        if is_zin(stuk.tekst) and not stuk.hoofd:
            while plaats and _is_bekende_kop(stukken[plaats - 1]) and not stukken[plaats - 1].hoofd:
                plaats -= 1
            return plaats
    return len(stukken)


def _is_bekende_kop(stuk: Ruw) -> bool:
    return stuk.kop is not None or (
        len(stuk.tekst) < 60
        and len(stuk.regels) <= 1
        and rubriek_van(stuk.tekst) not in (Rubriek.ANDERS, Rubriek.BIJLAGE)
        and ":" not in stuk.tekst[:-1]
    )


def _herstel(stukken: Sequence[Ruw]) -> list[Ruw]:
    """Join what a page's end broke: a paragraph without an end, and one that begins in the middle of a sentence."""
    heel_gemaakt: list[Ruw] = []
    for stuk in stukken:
        if heel_gemaakt and _gaat_verder(heel_gemaakt[-1], stuk):
            vorig = heel_gemaakt[-1]
            heel_gemaakt[-1] = replace(
                vorig, tekst=f"{vorig.tekst} {stuk.tekst}", regels=(*vorig.regels, *stuk.regels), vet=False
            )
        else:
            heel_gemaakt.append(stuk)
    return heel_gemaakt


def _gaat_verder(vorig: Ruw, stuk: Ruw) -> bool:
    if stuk.merk or vorig.kop is not None or stuk.kop is not None or not _KLEIN.match(stuk.tekst):
        return False
    if vorig.vet or stuk.vet or _WOORD_AF.search(vorig.tekst) or "|" in vorig.tekst:
        return False
    return len(vorig.tekst) >= 60 or vorig.merk is not None


def _vorm_romp(stukken: Sequence[Ruw]) -> list[Briefdeel]:
    gemarkeerd = sum(stuk.kop is not None or _vette_kop(stuk) for stuk in stukken) >= 2
    delen: list[Briefdeel] = []
    diepte = Diepte()
    afgesloten = False
    slot = slot_plaats([stuk.tekst for stuk in stukken])
    for plaats, stuk in enumerate(stukken):
        volgend = stukken[plaats + 1] if plaats + 1 < len(stukken) else None
        vorig = stukken[plaats - 1] if plaats else None
        afgesloten = afgesloten or plaats == slot
        na_kop = bool(delen) and delen[-1].soort is Deelsoort.KOP
        if _is_kop(stuk, None if na_kop else vorig, volgend, gemarkeerd, afgesloten):
            afgesloten = False
            diepte.sluit()
            delen.append(_kop(stuk))
        elif afgesloten:
            delen.append(Briefdeel(Deelsoort.ALINEA, _met_merk(stuk), regels=stuk.regels or (stuk.tekst,)))
        elif stuk.merk:
            niveau, _ = diepte.plaats(stuk.merk, stuk.inspringing)
            nummer = "" if stuk.merk.soort is Merksoort.TEKEN else stuk.merk.nummer
            delen.append(Briefdeel(Deelsoort.PUNT, stuk.tekst, nummer, niveau, stuk.regels))
        else:
            diepte.sluit()
            delen.append(Briefdeel(Deelsoort.ALINEA, stuk.tekst, regels=stuk.regels or (stuk.tekst,)))
    return delen


def _kop(stuk: Ruw) -> Briefdeel:
    tekst, nummer = stuk.tekst, stuk.merk.nummer if stuk.merk else ""
    if not nummer and (merk := read_merk(tekst)) and merk.soort in _OPTELLING and tekst[merk.eind :].strip():
        nummer, tekst = merk.nummer, tekst[merk.eind :]
    if not nummer and (kaal := _KAAL_NUMMER.match(tekst)):
        nummer, tekst = kaal[1], tekst[kaal.end() :]
    niveau = stuk.kop if stuk.kop is not None else nummer.count(".")
    return Briefdeel(Deelsoort.KOP, heel(tekst).rstrip(":").rstrip(), nummer, niveau, stuk.regels)


def _vette_kop(stuk: Ruw) -> bool:
    if not stuk.vet or len(stuk.tekst) > MAX_KOP or stuk.tekst.endswith((".", ",", ";")):
        return False
    return not stuk.tekst.endswith(":") or rubriek_van(stuk.tekst) is not Rubriek.ANDERS


def _is_kop(stuk: Ruw, vorig: Ruw | None, volgend: Ruw | None, gemarkeerd: bool, afgesloten: bool) -> bool:
    """Whether a paragraph is a heading: the file says so, or it is short, stands apart and ends on no sign."""
    rubriek = rubriek_van(stuk.tekst)
    if afgesloten and rubriek not in (Rubriek.BEZWAAR, Rubriek.CONTACT, Rubriek.BIJLAGE, Rubriek.KADER):
        return stuk.kop is not None and not is_ondertekenaar(stuk.tekst) and not is_slot(stuk.tekst)
    if stuk.kop is not None or _vette_kop(stuk):
        return len(stuk.tekst) <= MAX_KOP
    if not (stuk.los and _heeft_vorm(stuk, rubriek)):
        return False
    if rubriek is Rubriek.BIJLAGE and _BIJLAGE.match(stuk.tekst) and stuk.merk is None:
        return True
    if volgend is None or is_slot(stuk.tekst) or (is_ondertekenaar(stuk.tekst) and not volgend.los):
        return False
    if gemarkeerd:
        return (
            rubriek not in (Rubriek.ANDERS, Rubriek.GROND)
            and len(stuk.tekst.split()) <= 6
            and stuk.merk is None
        )
    if vorig and rubriek is Rubriek.ANDERS and _opent_lijst(vorig):
        return False
    if vorig and stuk.merk and vorig.tekst.endswith((":", ";", ",")):
        return False
    return stuk.merk is None or _is_genummerde_kop(stuk, vorig, volgend, rubriek)


def _opent_lijst(vorig: Ruw) -> bool:
    """Whether what stands before makes a short text an item of a list: a colon, or another such item."""
    return vorig.tekst.endswith((":", ";")) or (
        len(vorig.tekst) < 100 and not _WOORD_AF.search(vorig.tekst) and "|" not in vorig.tekst
    )


def _heeft_vorm(stuk: Ruw, rubriek: Rubriek) -> bool:
    """Whether a text reads as a heading: short, a capital first, no sign of a sentence."""
    tekst = stuk.tekst
    kort = len(tekst) <= MAX_KOP and len(tekst.split()) <= 20 and len(stuk.regels) <= 2
    if (
        not kort
        or not (tekst[0].isupper() or tekst[0] in "'’‘(“\"" or tekst[0].isdigit())
        or _GEEN_KOP.search(tekst)
    ):
        return False
    if tekst.endswith(":"):
        return rubriek is not Rubriek.ANDERS and len(tekst.split()) <= 4 and not _ZEGT_IETS.match(tekst)
    if tekst.endswith("?"):
        return _VRAAG.match(_KAAL_NUMMER.sub("", tekst, count=1)) is not None or (
            rubriek is not Rubriek.ANDERS and len(tekst.split()) <= 6
        )
    return not tekst.endswith((".", ",", ";", "!", "…]")) and not _ZEGT_IETS.match(tekst) and "|" not in tekst


def _is_genummerde_kop(stuk: Ruw, vorig: Ruw | None, volgend: Ruw, rubriek: Rubriek) -> bool:
    """A number may be of a heading or of a list item: items stand together, a heading has a paragraph below it."""
    if stuk.merk is None or stuk.merk.soort not in _OPTELLING or not stuk.tekst[0].isupper():
        return False
    if volgend.merk is None:
        return (
            vorig is None
            or vorig.merk is None
            or _WOORD_AF.search(vorig.tekst) is not None
            or rubriek is not Rubriek.ANDERS
        )
    if (
        stuk.merk.soort is Merksoort.GELEED
        and volgend.merk.soort is Merksoort.CIJFER
        and is_zin(volgend.tekst)
    ):
        # The letter numbers its paragraphs as well.
        return True
    dieper = volgend.merk.soort is Merksoort.GELEED and volgend.merk.nummer.startswith(stuk.merk.nummer)
    return dieper or (
        rubriek not in (Rubriek.ANDERS, Rubriek.VERZOEK) and volgend.merk.soort is not stuk.merk.soort
    )
