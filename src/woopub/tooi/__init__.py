# SPDX-License-Identifier: EUPL-1.2
"""The official TOOI value lists (KOOP) that Woo publications use: look up a name, or suggest one."""

from .lijsten import (
    Bestandstype,
    Categorie,
    Documentsoort,
    Lijst,
    Lijstinfo,
    Organisatie,
    Taal,
    Thema,
    Waarde,
    bestandstypen,
    categorieen,
    documentsoorten,
    lijstinfo,
    organisaties,
    talen,
    themas,
    waarden,
)
from .zoeken import stel_voor, zoek, zoek_categorie, zoek_documentsoort, zoek_organisatie, zoek_taal

__all__ = [
    "Bestandstype",
    "Categorie",
    "Documentsoort",
    "Lijst",
    "Lijstinfo",
    "Organisatie",
    "Taal",
    "Thema",
    "Waarde",
    "bestandstypen",
    "categorieen",
    "documentsoorten",
    "lijstinfo",
    "organisaties",
    "stel_voor",
    "talen",
    "themas",
    "waarden",
    "zoek",
    "zoek_categorie",
    "zoek_documentsoort",
    "zoek_organisatie",
    "zoek_taal",
]
