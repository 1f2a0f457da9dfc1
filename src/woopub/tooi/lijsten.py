# SPDX-License-Identifier: EUPL-1.2
"""The value lists as typed tuples, read from data/ when first asked for (origin: data/README.md)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

_TOOI_ID = "https://identifier.overheid.nl/tooi/id/"


class Lijst(StrEnum):
    """The lists; the value is the name of the data file."""

    CATEGORIEEN = "informatiecategorieen"
    DOCUMENTSOORTEN = "documentsoorten"
    DOCUMENTHANDELINGEN = "documenthandelingen"
    DOCUMENTRELATIES = "documentrelaties"
    REDENEN = "redenen_verwijdering_vervanging"
    BESTANDSTYPEN = "bestandstypen"
    TALEN = "talen"
    THEMAS = "themas"
    ORGANISATIES = "organisaties"


@dataclass(frozen=True, slots=True)
class Lijstinfo:
    """Where a list comes from; `tooi_lijst` is its URI (empty for the organisations: several registers)."""

    titel: str
    tooi_lijst: str
    versie: int | None
    publicatiedatum: date | None


@dataclass(frozen=True, slots=True)
class Waarde:
    """One value: `label` is the official Dutch text, as it goes into DiWoo metadata beside the URI."""

    uri: str
    code: str
    label: str

    @property
    def namen(self) -> tuple[str, ...]:
        """Other official texts that mean this value (synonyms, singular), best first."""
        return ()


@dataclass(frozen=True, slots=True)
class Categorie(Waarde):
    """An information category (Woo, article 3.3; or article 3.1 for what falls under none of the 17).

    `infocat` is the number in names of DiWoo sitemap files (1 to 17); None for article 3.1. `in_werking`:
    the duty of this category was in force in the version of the Woo of 15 August 2026.
    """

    label_enkelvoud: str
    definitie: str
    woo_artikel: str
    woo_artikel_kort: str
    infocat: int | None
    in_werking: bool

    @property
    def namen(self) -> tuple[str, ...]:
        """The singular, the short article (`3.3.2i`) and the sitemap name (`infocat014`)."""
        sitemap = (f"infocat{self.infocat:03d}",) if self.infocat else ()
        return (self.label_enkelvoud, self.woo_artikel_kort, *sitemap)


@dataclass(frozen=True, slots=True)
class Documentsoort(Waarde):
    """A kind of document, with synonyms and groups from an older version of the list (for finding only)."""

    synoniemen: tuple[str, ...]
    groepen: tuple[str, ...]

    @property
    def namen(self) -> tuple[str, ...]:
        """The synonyms."""
        return self.synoniemen


@dataclass(frozen=True, slots=True)
class Bestandstype(Waarde):
    """A file format that the Woo harvester accepts; extensions without dot."""

    extensies: tuple[str, ...]
    mediatypes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Taal(Waarde):
    """A language; `iso` is the ISO 639-1 code (`nl`), None where there is none."""

    iso: str | None

    @property
    def namen(self) -> tuple[str, ...]:
        """The ISO code."""
        return (self.iso,) if self.iso else ()


@dataclass(frozen=True, slots=True)
class Thema(Waarde):
    """A theme; `valt_onder` is the URI of its main theme (None for a main theme)."""

    hoofdthema: bool
    valt_onder: str | None


@dataclass(frozen=True, slots=True)
class Organisatie(Waarde):
    """A government organisation of the registers.

    `soort`: gemeente, ministerie, zbo …; `naam`: the label without its kind. `actief`: no end date on or before
    29 January 2026. `in_xsd`: known to the DiWoo schema 0.9.8 (else its URI makes a sitemap invalid); `label_xsd`:
    the label there where it differs. Dates only where the register has them.
    """

    soort: str
    subsoort: tuple[str, ...]
    naam: str
    afkorting: str | None
    andere_namen: tuple[str, ...]
    eerdere_namen: tuple[str, ...]
    actief: bool
    begindatum: date | None
    einddatum: date | None
    in_xsd: bool
    label_xsd: str | None

    @property
    def namen(self) -> tuple[str, ...]:
        """Other names in use now."""
        return (*((self.label_xsd,) if self.label_xsd else ()), *self.andere_namen)


def lijstinfo(lijst: Lijst) -> Lijstinfo:
    """Title, official URI, version and publication date of a list."""
    kop = _read_lijst(lijst)["lijst"]
    return Lijstinfo(
        titel=kop["titel"],
        tooi_lijst=kop.get("tooi_lijst", ""),
        versie=kop.get("tooi_lijst_versie"),
        publicatiedatum=_dag(kop.get("publicatiedatum") or kop.get("zichtdatum")),
    )


def waarden(lijst: Lijst) -> tuple[Waarde, ...]:
    """All values of a list, in the order of the list."""
    match lijst:
        case Lijst.CATEGORIEEN:
            return categorieen()
        case Lijst.DOCUMENTSOORTEN:
            return documentsoorten()
        case Lijst.BESTANDSTYPEN:
            return bestandstypen()
        case Lijst.TALEN:
            return talen()
        case Lijst.THEMAS:
            return themas()
        case Lijst.ORGANISATIES:
            return organisaties()
        case _:
            return _read_waarden(lijst)


@cache
def categorieen() -> tuple[Categorie, ...]:
    """The 17 categories of Woo article 3.3, and the one for article 3.1."""
    return tuple(
        Categorie(
            uri=rij["uri"],
            code=rij["code"],
            label=rij["label"],
            label_enkelvoud=rij["label_enkelvoud"],
            definitie=rij["definitie"],
            woo_artikel=rij["woo_artikel"],
            woo_artikel_kort=rij["woo_artikel_kort"],
            infocat=rij["nummer"],
            in_werking=rij["in_werking"],
        )
        for rij in _rijen(Lijst.CATEGORIEEN)
    )


@cache
def documentsoorten() -> tuple[Documentsoort, ...]:
    """The kinds of document."""
    return tuple(
        Documentsoort(
            rij["uri"], rij["code"], rij["label"], tuple(rij["synoniemen"] or ()), tuple(rij["groepen"] or ())
        )
        for rij in _rijen(Lijst.DOCUMENTSOORTEN)
    )


@cache
def bestandstypen() -> tuple[Bestandstype, ...]:
    """The file formats that the Woo harvester accepts."""
    return tuple(
        Bestandstype(rij["uri"], rij["code"], rij["label"], tuple(rij["extensies"]), tuple(rij["mediatypes"]))
        for rij in _rijen(Lijst.BESTANDSTYPEN)
    )


@cache
def talen() -> tuple[Taal, ...]:
    """The languages."""
    return tuple(Taal(rij["uri"], rij["code"], rij["label"], rij["iso"]) for rij in _rijen(Lijst.TALEN))


@cache
def themas() -> tuple[Thema, ...]:
    """The themes of the TOP list, main themes included."""
    return tuple(
        Thema(rij["uri"], rij["code"], rij["label"], rij["hoofdthema"], rij["valt_onder"])
        for rij in _rijen(Lijst.THEMAS)
    )


@cache
def organisaties() -> tuple[Organisatie, ...]:
    """All organisations of the registers, former ones included (`actief` False)."""
    return tuple(_read_organisatie(rij) for rij in _rijen(Lijst.ORGANISATIES))


@cache
def _read_waarden(lijst: Lijst) -> tuple[Waarde, ...]:
    return tuple(Waarde(rij["uri"], rij["code"], rij["label"]) for rij in _rijen(lijst))


def _read_organisatie(rij: dict[str, Any]) -> Organisatie:
    pad: str = rij["pad"]
    return Organisatie(
        uri=_TOOI_ID + pad,
        code=pad.rpartition("/")[2],
        label=rij["label"],
        soort=rij["soort"],
        subsoort=tuple(rij["subsoort"] or ()),
        naam=rij["naam"] or rij["label"],
        afkorting=rij["afkorting"],
        andere_namen=tuple(rij["andere_namen"] or ()),
        eerdere_namen=tuple(rij["eerdere_namen"] or ()),
        actief=bool(rij["actief"]),
        begindatum=_dag(rij["begindatum"]),
        einddatum=_dag(rij["einddatum"]),
        in_xsd=bool(rij["in_xsd"]),
        label_xsd=rij["label_xsd"],
    )


def _rijen(lijst: Lijst) -> list[dict[str, Any]]:
    inhoud = _read_lijst(lijst)
    return [dict(zip(inhoud["velden"], rij, strict=True)) for rij in inhoud["waarden"]]


def _read_lijst(lijst: Lijst) -> dict[str, Any]:
    inhoud: dict[str, Any] = json.loads(
        files(__package__).joinpath("data", f"{lijst.value}.json").read_text("utf-8")
    )
    return inhoud


def _dag(tekst: str | None) -> date | None:
    return date.fromisoformat(tekst) if tekst else None
