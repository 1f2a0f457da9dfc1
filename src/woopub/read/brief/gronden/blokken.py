# SPDX-License-Identifier: EUPL-1.2
"""Where a letter gives the reasons for each ground: below a heading of its own, or somewhere in a section's text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from ....law import GRONDEN
from ..besluit.beslissing import is_verzoekbeslissing
from ..besluit.bezwaar import gaat_over_bezwaar
from ..delen import Briefdeel, Deelsoort, Sectie
from ..indeling.rubrieken import Rubriek, rubriek_van
from ..zinnen import zin_grenzen, zinnen_van
from .codes import vind_gronden_in, volledige_codes
from .label import vind_opdrukken
from .lopend import splits_sectie
from .nietgebruikt import is_niet_gebruikt
from .titels import code_van_titel, codes_van_titel, heel_opschrift, opschrift_zonder_artikel

_NOOIT = frozenset(
    {
        Rubriek.VERZOEK,
        Rubriek.VERLOOP,
        Rubriek.BEZWAAR,
        Rubriek.CONTACT,
        Rubriek.BIJLAGE,
        Rubriek.KADER,
        Rubriek.INVENTARISATIE,
        Rubriek.ZIENSWIJZEN,
    }
)
_ONDER = frozenset({Rubriek.ANDERS, Rubriek.OVERWEGINGEN, Rubriek.GROND})
_REDEN = re.compile(
    r"niet (?:openbaar|verstrek)|weiger|onleesbaar|gelakt|lak\b|achterwege|zwaarder|verwijder|anonimiseer|"
    r"niet te verstrekken|geheim",
    re.IGNORECASE,
)
_MEERVOUD = re.compile(
    r"(?:uitzonderings|weigerings|lak)gronden|^(?:de )?gronden\b|overwegingen", re.IGNORECASE
)
_DOCUMENTKOP = re.compile(
    r"^(?:document(?:en)?|stuk(?:ken)?|doc\.?|e-?mail\w*|brief|memo|notitie|nota|verslag|bericht)\b.*\d",
    re.IGNORECASE,
)
_LID = {"5.2": "5.2.1", "11": "11.1"}
"""What an article alone stands for: its first lid is the refusal."""


@dataclass(frozen=True, slots=True)
class Grondblok:
    """The reasons for one ground or for several at once, as one stretch of the letter.

    ``kop`` is the heading as printed without the article; ``twijfel`` the sentence that the codes were drawn from
    where the letter does not say them in full; ``label`` the mark of its own that an authority gives it in a heading.
    """

    kop: str
    codes: tuple[str, ...]
    delen: tuple[Briefdeel, ...]
    twijfel: str = ""
    label: str = ""


def vind_grondblokken(
    secties: Sequence[tuple[Sectie, Rubriek]],
    wet: str,
    letters: Mapping[str, str],
    elders: Iterable[str] = (),
) -> tuple[list[Grondblok], list[tuple[Sectie, Rubriek]]]:
    """Return the stretches that give reasons for grounds, in order, and the sections without them.

    A heading that names a ground takes its whole section; in other sections paragraphs, list items and rows of a
    table are taken out. A ground that has its own heading is not looked for in running text. ``letters`` are the marks
    that the authority gives grounds; a heading can name a ground by its mark. ``elders``: grounds whose reasons stand
    in another part of the letter.
    """
    met_kop = [
        _met_letter(sectie, letters) or _onder_kop(sectie, rubriek, wet) for sectie, rubriek in secties
    ]
    _neem_vervolg(secties, met_kop)
    eigen = {*elders, *(code for blok in met_kop if blok for code in blok.codes)}
    blokken: list[Grondblok] = []
    over: list[tuple[Sectie, Rubriek]] = []
    for (sectie, rubriek), blok in zip(secties, met_kop, strict=True):
        if blok and blok.codes:
            redenen, besluit = _knip_besluit(blok.delen)
            blokken.append(replace(blok, delen=redenen))
            if besluit:
                over.append((Sectie("", besluit, niveau=sectie.niveau), Rubriek.BESLUIT))
        elif blok is None:
            lopend, rest = _in_tekst(sectie, rubriek, eigen)
            blokken += lopend
            if rest or not lopend:
                over.append((replace(sectie, delen=tuple(rest)), rubriek))
    return blokken, over


def _knip_besluit(delen: tuple[Briefdeel, ...]) -> tuple[tuple[Briefdeel, ...], tuple[Briefdeel, ...]]:
    """The reasons of a ground, and what follows them without a heading: the decision on the request, how to object."""
    for plaats, deel in enumerate(delen):
        if deel.soort is not Deelsoort.ALINEA:
            continue
        grenzen = zin_grenzen(deel.tekst)
        eerste = next((van for van, tot in grenzen if _is_voorbij(deel.tekst[van:tot].strip())), None)
        later = any(
            _REDEN.search(verder.tekst) for verder in delen[plaats + 1 :] if verder.soort is Deelsoort.ALINEA
        )
        if eerste is None or later or (plaats == 0 and eerste == 0):
            continue
        voor = (replace(deel, tekst=deel.tekst[:eerste].strip(), regels=()),) if eerste else ()
        vanaf = replace(deel, tekst=deel.tekst[eerste:].strip(), regels=deel.regels if not eerste else ())
        return (*delen[:plaats], *voor), (vanaf, *delen[plaats + 1 :])
    return delen, ()


def _is_voorbij(zin: str) -> bool:
    return is_verzoekbeslissing(zin) or gaat_over_bezwaar(zin)


def _in_tekst(sectie: Sectie, rubriek: Rubriek, eigen: set[str]) -> tuple[list[Grondblok], list[Briefdeel]]:
    """The stretches about grounds inside a section, and the rest of it."""
    if _eigen_rubriek(sectie, rubriek) in _NOOIT:
        return [], list(sectie.delen)
    stukken, rest = splits_sectie(sectie.delen, eigen)
    # A letter that goes by document: its heading says which one the reasons are for.
    kop = (Briefdeel(Deelsoort.KOP, sectie.kop, sectie.nummer),) if _DOCUMENTKOP.match(sectie.kop) else ()
    return [Grondblok(stuk.kop, stuk.codes, (*kop, *stuk.delen), stuk.twijfel) for stuk in stukken], rest


def _eigen_rubriek(sectie: Sectie, rubriek: Rubriek) -> Rubriek:
    eigen = rubriek_van(sectie.kop) if sectie.kop else Rubriek.ANDERS
    return rubriek if eigen is Rubriek.ANDERS else eigen


def _neem_vervolg(secties: Sequence[tuple[Sectie, Rubriek]], met_kop: list[Grondblok | None]) -> None:
    """Give what stands under a ground's own heading (a lower level, or the number of a document) to that ground; its
    own place becomes a block without codes."""
    laatste, omvat = -1, -1
    for plaats, (sectie, rubriek) in enumerate(secties):
        blok = met_kop[plaats]
        if blok is not None:
            laatste = plaats
            continue
        if laatste < 0:
            omvat = sectie.niveau
        boven = met_kop[laatste] if laatste >= 0 else None
        eigen = rubriek_van(sectie.kop)
        # A bold line is a heading without a level: what stood above it says how low it is.
        lager = laatste >= 0 and sectie.niveau > max(secties[laatste][0].niveau, omvat) and eigen in _ONDER
        anders = {code for deel in sectie.delen for code in volledige_codes(deel.tekst)}
        document = _DOCUMENTKOP.match(sectie.kop) is not None and rubriek not in _NOOIT
        if boven is not None and document and anders - set(boven.codes):
            document = lager = False
        if boven is None or not (lager or document):
            laatste, omvat = -1, sectie.niveau
            continue
        kop = Briefdeel(Deelsoort.KOP, sectie.kop, sectie.nummer)
        met_kop[laatste] = replace(boven, delen=(*boven.delen, kop, *sectie.delen))
        met_kop[plaats] = Grondblok("", (), ())


def _met_letter(sectie: Sectie, letters: Mapping[str, str]) -> Grondblok | None:
    """The ground that a heading names by an authority's own mark: `J. Persoonlijke levenssfeer`, `Grond J`."""
    if not letters or not sectie.delen:
        return None
    merk = re.match(
        r"(?:(?:[Gg]rond|[Ll]etter|[Cc]ode|[Cc]ategorie|[Aa]d)\s+)?([A-Z]{1,2}\d{0,2}|\d{1,2})(?!\w|\.\d)[\s.:)–-]*",
        sectie.kop,
    )
    teken = sectie.nummer if sectie.nummer in letters else merk[1] if merk else ""
    code = letters.get(teken)
    kop = sectie.kop[merk.end() :] if merk and merk[1] == teken and sectie.nummer != teken else sectie.kop
    plekken = vind_gronden_in(kop)
    titels = codes_van_titel(kop)
    if (
        not code
        or any(plek.volledig and code not in plek.codes for plek in plekken)
        or (titels and code not in titels)
    ):
        return None
    return Grondblok(
        opschrift_zonder_artikel(kop, plekken) if kop else "", (code,), sectie.delen, label=teken
    )


def _onder_kop(sectie: Sectie, rubriek: Rubriek, wet: str) -> Grondblok | None:
    """The ground that a section is about by its heading; None if its heading names none."""
    if not sectie.kop or not sectie.delen or is_niet_gebruikt(" ".join(deel.tekst for deel in sectie.delen)):
        return None
    opschrift, plekken = heel_opschrift(sectie.kop, sectie.nummer)
    eigen = rubriek_van(opschrift)
    if eigen in _NOOIT or (eigen is Rubriek.ANDERS and rubriek in _NOOIT):
        return None
    codes = tuple(dict.fromkeys(code for plek in plekken for code in plek.codes if plek.volledig))
    kop = opschrift_zonder_artikel(opschrift, plekken)
    if codes:
        return Grondblok(kop, codes, sectie.delen)
    halve = tuple(code for plek in plekken for code in plek.codes)
    codes, twijfel = _uit_tekst(sectie, opschrift, halve, wet)
    return Grondblok(kop, codes, sectie.delen, twijfel) if codes else None


def _uit_tekst(
    sectie: Sectie, opschrift: str, halve: tuple[str, ...], wet: str
) -> tuple[tuple[str, ...], str]:
    """The grounds of a section whose heading names none in full: by the label, the title and the text together."""
    teksten = [deel.tekst for deel in sectie.delen]
    genoemd = tuple(dict.fromkeys(code for tekst in teksten for code in volledige_codes(tekst)))
    titels = codes_van_titel(opschrift)
    eigen = rubriek_van(opschrift)
    if _DOCUMENTKOP.match(opschrift) and not titels and not halve:
        return (), ""
    algemeen = eigen in (Rubriek.OVERWEGINGEN, Rubriek.BESLUIT, Rubriek.OPENBAARMAKING) or _MEERVOUD.search(
        opschrift
    )
    if algemeen and not titels:
        return (), ""
    opgedrukt = dict.fromkeys(code for opdruk in vind_opdrukken(zinnen_van(teksten)) for code in opdruk.codes)
    if len(opgedrukt) == 1:
        return tuple(opgedrukt), ""
    if passend := tuple(code for code in genoemd if code in titels):
        return passend, ""
    begint = [code for code in genoemd if any(code.startswith(f"{half}.") for half in halve)]
    if len(begint) == 1:
        return (begint[0],), ""
    for half in halve:
        if half in _LID:
            return (_LID[half],), opschrift
    gezegd = " ".join(teksten)
    if len(genoemd) == 1 and _REDEN.search(gezegd):
        return genoemd, opschrift if titels else ""
    van_titel = code_van_titel(opschrift, wet)
    if van_titel in GRONDEN and not genoemd and _REDEN.search(gezegd):
        return (van_titel,), opschrift
    return (), ""
