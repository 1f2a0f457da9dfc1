# SPDX-License-Identifier: EUPL-1.2
"""What a portal says of itself in mkdocs.yml, as pydantic models."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from .inventaris import KOLOMMEN
from .invoer import Dag, Invoer


def _kolom(waarde: str) -> str:
    """Accept the name of a column of inventaris.csv only."""
    if waarde not in KOLOMMEN:
        mogelijk = ", ".join(f"'{kolom}'" for kolom in KOLOMMEN)
        raise PydanticCustomError("enum", "not {expected}", {"expected": mogelijk})
    return waarde


Kolom = Annotated[str, AfterValidator(_kolom)]


class Portaalcontact(Invoer):
    """Whom to tell of a mistake or a leak; shown on every page."""

    naam: str = Field(title="Naam", description="Team of afdeling, geen persoon.")
    email: str = Field(title="E-mail", description="Adres dat elke dag gelezen wordt.")
    telefoon: str = Field("", title="Telefoon", description="Nummer voor spoed.")
    adres: str = Field("", title="Adres", description="Postadres.")


class Persoonsweging(StrEnum):
    """How heavy a portal takes personal data that was left visible."""

    WAARSCHUWING = "waarschuwing"
    BLOKKADE = "blokkade"


class Persoonsinstelling(Invoer):
    """What a portal says of personal data in all its publications."""

    weging: Persoonsweging = Field(
        Persoonsweging.WAARSCHUWING,
        title="Weging",
        description="waarschuwing, of blokkade als zo'n publicatie niet online mag.",
    )
    toegestaan: tuple[str, ...] = Field(
        (),
        title="Toegestaan",
        description="Nummers, adressen en domeinen die overal openbaar mogen zijn, "
        "bijvoorbeeld 088-1234567 of '@gemeente.example'.",
    )


class Portaalinstelling(Invoer):
    """What ``extra: woopub:`` in mkdocs.yml holds."""

    contact: Portaalcontact = Field(title="Contact", description="Voor 'Fout of datalek gezien?'.")
    organisatie: str = Field("", title="Organisatie", description="De organisatie van dit portaal (TOOI).")
    inleiding: str = Field("", title="Inleiding", description="Eén alinea voor de startpagina.")
    voettekst: str = Field("", title="Voettekst", description="Regel onder elke pagina.")
    persoonsgegevens: Persoonsinstelling | None = Field(
        None, title="Persoonsgegevens", description="Hoe zwaar ze wegen, en welke openbaar mogen zijn."
    )
    kolommen: dict[str, Kolom] = Field(
        {},
        title="Kolommen",
        description="Namen van kolommen in eigen spreadsheets, en welke kolom van inventaris.csv dat is: "
        "{Onze kop: gronden}.",
    )
    vrije_dagen: tuple[Dag, ...] = Field(
        (),
        title="Vrije dagen",
        description="Dagen die met een feestdag zijn gelijkgesteld (Algemene termijnenwet, artikel 3 lid 3): een "
        "termijn die dan eindigt, loopt door.",
    )
