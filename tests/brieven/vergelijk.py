# SPDX-License-Identifier: EUPL-1.2
"""Compares what was read from a test letter with what a careful clerk would fill in (``verwacht.yml``).

Each value gives one score: right, missing, wrong or extra, and whether the reader marked it for checking. A text
field gives one score for each paragraph. ``_onzeker`` names fields that may as well be empty (and, where
``verwacht.yml`` has no value for them, may hold anything); ``_mag_ook`` holds paragraphs that may stand in a text
field and need not, and dates that may be a step.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from tests.brieven.alineas import alineas, effen, effen_kop
from woopub.tooi import zoek_organisatie

Pad = tuple[str | int, ...]


class Uitslag(StrEnum):
    """How one value came out."""

    GOED = "goed"
    ONTBREEKT = "ontbreekt"
    FOUT = "fout"
    EXTRA = "extra"


@dataclass(frozen=True, slots=True)
class Score:
    """One value: of which field, how it came out, whether it was marked, what was expected and what was read."""

    veld: str
    uitslag: Uitslag
    gemarkeerd: bool
    verwacht: str
    gelezen: str


ENKEL = (
    "kenmerk", "organisatie", "categorie", "wet", "uitkomst", "datum_verzoek", "datum_ontvangst", "datum_besluit",
    "periode.van", "periode.tot", "verdaging.datum", "verdaging.reden", "bezwaar.termijn_weken", "bezwaar.adres",
    "contact.telefoon", "contact.email", "contact.website", "samenvatting",
)  # fmt: skip
TEKSTEN = ("verzoek.tekst", "wettelijk_kader", "overwegingen", "besluit", "bezwaar.tekst", "contact.tekst")
KERN = ("verzoek", "ontvangstbevestiging", "precisering", "opschorting", "verdaging", "besluit")
"""Steps whose kind must be right; the others have no fixed name."""
AANLOOP = re.compile(r"(?:wegens|vanwege|omdat|aangezien|gelet op|in verband met)\s+", re.IGNORECASE)
LIDWOORD = re.compile(r"(?:de|het)\s+")
OOK = {"deelbesluit": "besluit", "besluit op bezwaar": "besluit"}


def _op(boom: Any, pad: str) -> Any:
    for sleutel in pad.split("."):
        if not isinstance(boom, Mapping):
            return None
        boom = boom.get(sleutel)
    return boom


@dataclass
class Vergelijking:
    """The comparison of one letter; :meth:`scores` gives all."""

    verwacht: Mapping[str, Any]
    gelezen: Mapping[str, Any]
    controleren: Mapping[Pad, str]
    uit: list[Score] = field(default_factory=list)

    def scores(self) -> list[Score]:
        """All scores of this letter, in the order of besluit.yml."""
        for veld in ENKEL:
            self._enkel(veld, (*veld.split("."),), _op(self.verwacht, veld), _op(self.gelezen, veld))
        for veld in TEKSTEN:
            self._tekst(veld, (*veld.split("."),), _op(self.verwacht, veld), _op(self.gelezen, veld))
        self._opschortingen()
        self._stappen()
        self._onderdelen()
        self._afbakening()
        self._gronden()
        self._letters()
        return self.uit

    def _onzeker(self, veld: str) -> bool:
        namen = self.verwacht.get("_onzeker", ())
        return any(veld == naam or veld.startswith(f"{naam}.") for naam in namen)

    def _gemarkeerd(self, pad: Pad) -> bool:
        """Whether this place, a place above it or one in it is marked for checking."""
        return any(plaats[: len(pad)] == pad[: len(plaats)] for plaats in self.controleren)

    def _meld(self, veld: str, uitslag: Uitslag, pad: Pad, verwacht: Any = "", gelezen: Any = "") -> None:
        self.uit.append(Score(veld, uitslag, self._gemarkeerd(pad), effen(verwacht), effen(gelezen)))

    def _enkel(self, veld: str, pad: Pad, verwacht: Any, gelezen: Any, gelijk: bool | None = None) -> None:
        """Score one value; ``gelijk`` where the caller has compared."""
        wil, kreeg, onzeker = effen(verwacht), effen(gelezen), self._onzeker(veld)
        if gelijk is None:
            gelijk = wil.casefold() == kreeg.casefold() or _zelfde_waarde(veld, wil, kreeg)
        if (not wil and not kreeg) or (onzeker and (not wil or not kreeg)):
            if onzeker and wil:
                self._meld(veld, Uitslag.GOED, pad, wil, kreeg)
        elif not kreeg:
            self._meld(veld, Uitslag.ONTBREEKT, pad, wil)
        elif not wil:
            self._meld(veld, Uitslag.EXTRA, pad, "", kreeg)
        else:
            self._meld(veld, Uitslag.GOED if gelijk else Uitslag.FOUT, pad, wil, kreeg)

    def _mag_ook(self) -> set[str]:
        mag = self.verwacht.get("_mag_ook") or {}
        return {
            alinea
            for sleutel, tekst in mag.items()
            if sleutel != "procesverloop"
            for alinea in alineas(tekst)
        }

    def _tekst(self, veld: str, pad: Pad, verwacht: Any, gelezen: Any) -> None:
        """Score a text field by paragraph."""
        wil, kreeg, onzeker = alineas(verwacht), alineas(gelezen), self._onzeker(veld)
        if onzeker and (not wil or not kreeg):
            return
        over = list(kreeg)
        for alinea in wil:
            if alinea in over:
                over.remove(alinea)
                self._meld(veld, Uitslag.GOED, pad, alinea, alinea)
            else:
                self._meld(veld, Uitslag.ONTBREEKT, pad, alinea)
        mag = self._mag_ook()
        for alinea in over:
            if not alinea.startswith("# ") and alinea not in mag:
                self._meld(veld, Uitslag.EXTRA, pad, "", alinea)

    def _opschortingen(self) -> None:
        wil = {effen(o["van"]): o for o in self.verwacht.get("opschortingen", ())}
        kreeg = {effen(o.get("van")): (n, o) for n, o in enumerate(self.gelezen.get("opschortingen") or ())}
        for van, opschorting in wil.items():
            nummer, gelezen = kreeg.pop(van, (0, {}))
            pad: Pad = ("opschortingen", nummer)
            self._enkel("opschortingen.van", pad, van, gelezen.get("van"))
            if gelezen:
                for sleutel in ("tot", "grondslag"):
                    self._enkel(
                        f"opschortingen.{sleutel}",
                        (*pad, sleutel),
                        opschorting.get(sleutel),
                        gelezen.get(sleutel),
                    )
        for van, (nummer, _) in kreeg.items():
            self._enkel("opschortingen.van", ("opschortingen", nummer), "", van)

    def _stappen(self) -> None:
        over = list(enumerate(self.gelezen.get("procesverloop") or ()))
        rest = []
        for stap in self.verwacht.get("procesverloop", ()):
            treffer = next((s for s in over if _zelfde_stap(stap, s[1])), None)
            if treffer is None:
                rest.append(stap)
                continue
            over.remove(treffer)
            self._stap(stap, *treffer)
        for stap in rest:
            treffer = next((s for s in over if effen(s[1].get("datum")) == effen(stap["datum"])), None)
            if treffer is None:
                self._meld("procesverloop", Uitslag.ONTBREEKT, ("procesverloop",), _kort(stap))
                continue
            over.remove(treffer)
            pad: Pad = ("procesverloop", treffer[0])
            self._meld("procesverloop", Uitslag.FOUT, pad, _kort(stap), _kort(treffer[1]))
        mag = {effen(datum) for datum in (self.verwacht.get("_mag_ook") or {}).get("procesverloop", ())}
        for nummer, stap in over:
            if effen(stap.get("datum")) not in mag and not self._is_ontvangst(stap):
                pad = ("procesverloop", nummer)
                self._meld(
                    "procesverloop", Uitslag.EXTRA, pad, "", _kort(stap) + ": " + effen(stap.get("tekst"))
                )

    def _is_ontvangst(self, stap: Mapping[str, Any]) -> bool:
        """A step for the day of receipt is no mistake: the letter may tell it within another sentence."""
        dag = effen(self.verwacht.get("datum_ontvangst"))
        return effen(stap.get("soort")) == "ontvangst" and effen(stap.get("datum")) == dag

    def _stap(self, wil: Mapping[str, Any], nummer: int, kreeg: Mapping[str, Any]) -> None:
        pad: Pad = ("procesverloop", nummer)
        self._meld("procesverloop", Uitslag.GOED, pad, _kort(wil), _kort(kreeg))
        if effen(wil.get("tekst")) != "*":
            self._enkel("procesverloop.tekst", (*pad, "tekst"), wil.get("tekst"), kreeg.get("tekst"))

    def _onderdelen(self) -> None:
        wil = _plat(_op(self.verwacht, "verzoek.onderdelen") or ())
        kreeg = _plat(_op(self.gelezen, "verzoek.onderdelen") or ())
        pad: Pad = ("verzoek", "onderdelen")
        for plaats in range(max(len(wil), len(kreeg))):
            nummer, tekst = wil[plaats] if plaats < len(wil) else ("", "")
            gelezen = kreeg[plaats] if plaats < len(kreeg) else ("", "")
            self._enkel("verzoek.onderdelen", pad, tekst, gelezen[1])
            if tekst and gelezen[1] and not self._onzeker("verzoek.onderdelen.nummer"):
                self._enkel("verzoek.onderdelen.nummer", pad, nummer, gelezen[0])

    def _afbakening(self) -> None:
        wil = "\n\n".join(_op(self.verwacht, "verzoek.afbakening") or ())
        kreeg = "\n\n".join(_op(self.gelezen, "verzoek.afbakening") or ())
        self._tekst("verzoek.afbakening", ("verzoek", "afbakening"), wil, kreeg)

    def _gronden(self) -> None:
        over = list(enumerate(self.gelezen.get("gronden") or ()))
        for grond in self.verwacht.get("gronden", ()):
            treffer = next((g for g in over if effen(g[1].get("code")) == effen(grond["code"])), None)
            if treffer is None:
                self._meld("gronden.code", Uitslag.ONTBREEKT, ("gronden",), grond["code"])
                continue
            over.remove(treffer)
            self._grond(grond, *treffer)
        for nummer, grond in over:
            self._meld("gronden.code", Uitslag.EXTRA, ("gronden", nummer), "", grond.get("code"))

    def _grond(self, wil: Mapping[str, Any], nummer: int, kreeg: Mapping[str, Any]) -> None:
        pad: Pad = ("gronden", nummer)
        self._meld("gronden.code", Uitslag.GOED, (*pad, "code"), wil["code"], kreeg.get("code"))
        koppen = (effen_kop(wil.get("kop")), effen_kop(kreeg.get("kop")))
        self._enkel("gronden.kop", (*pad, "kop"), wil.get("kop"), kreeg.get("kop"), koppen[0] == koppen[1])
        self._enkel("gronden.label", (*pad, "label"), wil.get("label"), kreeg.get("label"))
        plaats = (*pad, "motivering")
        self._tekst("gronden.motivering", plaats, wil.get("motivering"), kreeg.get("motivering"))
        self._redenen(wil, pad, kreeg)

    def _redenen(self, wil: Mapping[str, Any], pad: Pad, kreeg: Mapping[str, Any]) -> None:
        """Reasons tied to a document: right where it begins with the sentence that names the document."""
        plaats: Pad = (*pad, "documenten")
        gelezen = {
            effen(d.get("document")): effen(d.get("motivering")) for d in kreeg.get("documenten") or ()
        }
        for reden in wil.get("documenten", ()):
            tekst, zin = gelezen.pop(effen(reden["document"]), ""), effen(reden["motivering"])
            self._enkel("gronden.documenten", plaats, zin, tekst, tekst.startswith(zin))
        for id_, tekst in gelezen.items():
            self._enkel("gronden.documenten", plaats, "", f"{id_}: {tekst}")

    def _letters(self) -> None:
        wil, kreeg = self.verwacht.get("letters") or {}, self.gelezen.get("letters") or {}
        for letter in sorted({*wil, *kreeg}):
            self._enkel("letters", ("letters", letter), wil.get(letter), kreeg.get(letter))


def _zelfde_waarde(veld: str, wil: str, kreeg: str) -> bool:
    """Whether two values mean the same: names of one authority, web addresses with and without https."""
    if veld == "organisatie":
        een, twee = zoek_organisatie(wil), zoek_organisatie(kreeg)
        return een is not None and een == twee
    if veld == "contact.website":
        return wil.removeprefix("https://").rstrip("/") == kreeg.removeprefix("https://").rstrip("/")
    if veld == "verdaging.reden":
        return AANLOOP.sub("", wil) == AANLOOP.sub("", kreeg)
    if veld == "bezwaar.adres":
        return LIDWOORD.sub("", wil) == LIDWOORD.sub("", kreeg)
    return veld == "contact.telefoon" and wil.replace(" ", "") == kreeg.replace(" ", "")


def _zelfde_stap(wil: Mapping[str, Any], kreeg: Mapping[str, Any]) -> bool:
    """Whether a step was read with its date and a fitting kind."""
    if effen(wil["datum"]) != effen(kreeg.get("datum")):
        return False
    soorten, soort = effen(wil["soort"]).split("/"), effen(kreeg.get("soort")).split("/")[0]
    if soort in soorten or OOK.get(soorten[0]) == soort:
        return True
    return soorten[0] not in KERN and soort not in KERN


def _kort(stap: Mapping[str, Any]) -> str:
    return f"{effen(stap.get('datum'))} {effen(stap.get('soort'))}"


def _plat(onderdelen: Sequence[Mapping[str, Any]]) -> list[tuple[str, str]]:
    """The parts of a request with their parts, in order, as number and text."""
    uit: list[tuple[str, str]] = []
    for deel in onderdelen:
        uit += [(effen(deel.get("nummer")), effen(deel.get("tekst"))), *_plat(deel.get("onderdelen") or ())]
    return uit
