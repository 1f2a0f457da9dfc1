# SPDX-License-Identifier: EUPL-1.2
"""PER: personal data left visible."""

from __future__ import annotations

from .soort import Code

_DOEN = (
    "Lak het, of haal het weg. Mag iedereen het weten, bijvoorbeeld omdat het van de organisatie zelf is? Zet het dan "
    "bij `toegestaan`: in besluit.yml voor deze publicatie, of in mkdocs.yml voor het hele portaal."
)
_ALTIJD = (
    "Lak het, of haal het weg. Een burgerservicenummer hoort nooit op een website. Is het een ander nummer, zet het "
    "dan bij `toegestaan` in besluit.yml."
)

PER: dict[str, Code] = {
    "PER001": Code(
        "waarschuwing",
        "Burgerservicenummer (BSN)",
        "Er staat een getal dat aan de elfproef voldoet, zoals elk burgerservicenummer. Daarmee kan iemand zich voor "
        "een ander uitgeven. Eén op de elf andere getallen van negen cijfers voldoet toevallig ook.",
        _ALTIJD,
    ),
    "PER002": Code(
        "waarschuwing",
        "Rekeningnummer (IBAN)",
        "Er staat een rekeningnummer waarvan het controlegetal klopt.",
        _DOEN,
    ),
    "PER003": Code(
        "waarschuwing",
        "Telefoonnummer",
        "Er staat een telefoonnummer dat echt kan bestaan, vast of mobiel. Nummers die met 0800, 0900 of 14 beginnen, "
        "tellen niet mee.",
        _DOEN,
    ),
    "PER004": Code(
        "waarschuwing",
        "E-mailadres",
        "Er staat een e-mailadres. Ook het adres van een ambtenaar is meestal een persoonsgegeven.",
        _DOEN,
    ),
    "PER005": Code(
        "waarschuwing",
        "Postcode met huisnummer",
        "Er staat een postcode met een huisnummer. Samen wijzen die één voordeur aan. Postbussen tellen niet mee.",
        _DOEN,
    ),
    "PER006": Code(
        "waarschuwing",
        "Kenteken",
        "Er staat een kenteken van een auto, motor of aanhanger. Daarmee is de eigenaar te vinden.",
        _DOEN,
    ),
    "PER007": Code(
        "waarschuwing",
        "Geboortedatum",
        "Er staat een hele datum bij een woord als 'geboren' of 'geboortedatum'.",
        _DOEN,
    ),
    "PER008": Code(
        "waarschuwing",
        "Naam van een persoon bij afzender of ontvanger",
        "In de kolom afzender of ontvanger lijkt de naam van een persoon te staan. De inventaris is voor iedereen te "
        "lezen, ook van documenten die niet openbaar zijn.",
        "Vul de organisatie of de functie in. Mag de naam openbaar zijn, bijvoorbeeld van een bestuurder? Zet haar dan "
        "bij `toegestaan` in besluit.yml.",
    ),
}
