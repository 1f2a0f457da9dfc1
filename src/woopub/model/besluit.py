# SPDX-License-Identifier: EUPL-1.2
"""The contents of besluit.yml, as pydantic models: what may stand in it and of which form."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from .datum import Datum
from .invoer import Dag, Invoer


class Status(StrEnum):
    """Where a publication is in its life."""

    CONCEPT = "concept"
    GEPLAND = "gepland"
    GEPUBLICEERD = "gepubliceerd"
    INGETROKKEN = "ingetrokken"


class Uitkomst(StrEnum):
    """What was decided on a request (official wording)."""

    OPENBAARMAKING = "openbaarmaking"
    GEDEELTELIJK = "gedeeltelijke openbaarmaking"
    GEEN = "geen openbaarmaking"
    REEDS_OPENBAAR = "reeds openbaar"
    NIETS_AANGETROFFEN = "geen documenten aangetroffen"


class WetCode(StrEnum):
    """The act under which was decided."""

    WOO = "woo"
    WOB = "wob"


BEHOUDEN = "behouden"
"""What `origineel:` says for all files of a publication."""

ALLE = "alle"
"""What `milieu_informatie:` and `emissies:` say for all documents."""


def _read_lijst(woord: str) -> BeforeValidator:
    """Make the reader of a list of ids, or of one word for all of them, which is a list of one; another word is an
    error."""

    def lees(waarde: Any) -> Any:
        if not isinstance(waarde, str):
            return waarde
        if waarde.strip() != woord:
            raise PydanticCustomError("enum", "not {expected}", {"expected": f"'{woord}'"})
        return (woord,)

    return BeforeValidator(lees)


def _lijst_schema(woord: str) -> WithJsonSchema:
    return WithJsonSchema({"anyOf": [{"const": woord}, {"type": "array", "items": {"type": "string"}}]})


Originelen = Annotated[tuple[str, ...], _read_lijst(BEHOUDEN), _lijst_schema(BEHOUDEN)]
Documenten = Annotated[tuple[str, ...], _read_lijst(ALLE), _lijst_schema(ALLE)]


def _ja_nee(waarde: Any) -> Any:
    """Read ja and nee; unknown is not no, so any other word is an error."""
    if isinstance(waarde, bool):
        return waarde
    if waarde not in ("ja", "nee"):
        raise PydanticCustomError("enum", "not {expected}", {"expected": "'ja', 'nee'"})
    return waarde == "ja"


JaNee = Annotated[bool, BeforeValidator(_ja_nee), WithJsonSchema({"enum": ["ja", "nee"]})]


class Periode(Invoer):
    """The period that the information is about."""

    van: Datum | None = Field(None, title="Van", description="Eerste dag, maand of jaar van de periode.")
    tot: Datum | None = Field(None, title="Tot en met", description="Laatste dag, maand of jaar.")


class Verdaging(Invoer):
    """Postponement of the decision (Woo, article 4.4 lid 2)."""

    datum: Dag = Field(title="Datum", description="Dag waarop de verdaging is meegedeeld.")
    reden: str = Field(
        "", title="Reden", description="Waarom de termijn is verlengd (omvang of gecompliceerdheid)."
    )
    weken: int | None = Field(
        None,
        ge=1,
        le=52,
        title="Weken",
        description="Met hoeveel weken; leeg: het langste dat de wet toestaat.",
    )


class Opschorting(Invoer):
    """Suspension of the term (Woo, article 4.4 lid 3; Awb, article 4:15)."""

    van: Dag = Field(title="Van", description="Dag van de mededeling dat de termijn stilstaat.")
    tot: Dag | None = Field(
        None, title="Tot", description="Dag waarop de opschorting eindigde; leeg als onbekend."
    )
    grondslag: str = Field(
        "",
        title="Grondslag",
        description="zienswijzen, aanvulling, buitenland, toestemming, vertraging, overmacht of precisering.",
    )
    reden: str = Field("", title="Reden", description="Uitleg in gewone woorden.")


class Stap(Invoer):
    """One event of the procedure."""

    datum: Dag = Field(title="Datum", description="Dag van de gebeurtenis.")
    soort: str = Field(
        title="Soort", description="Bijvoorbeeld: verzoek, ontvangstbevestiging, precisering, besluit."
    )
    tekst: str = Field("", title="Tekst", description="Wat er gebeurde, in een of twee zinnen.")


class Verzoekonderdeel(Invoer):
    """A numbered part of the request; parts can hold parts."""

    nummer: str = Field(title="Nummer", description="Zoals in het verzoek: 1, 2, a, b.")
    tekst: str = Field(title="Tekst", description="Wat er in dit onderdeel gevraagd is.")
    onderdelen: tuple[Verzoekonderdeel, ...] = Field(
        (), title="Onderdelen", description="Onderdelen van dit onderdeel."
    )


class Verzoek(Invoer):
    """What was asked."""

    tekst: str = Field("", title="Tekst", description="Het verzoek, zonder gegevens van de verzoeker.")
    onderdelen: tuple[Verzoekonderdeel, ...] = Field(
        (), title="Onderdelen", description="De genummerde delen."
    )
    afbakening: tuple[str, ...] = Field(
        (), title="Afbakening", description="Wat de verzoeker zelf uitsloot of beperkte."
    )


class Documentmotivering(Invoer):
    """Why a ground was applied to one document."""

    document: str = Field(title="Document", description="Het id uit de inventaris.")
    motivering: str = Field(title="Motivering", description="De reden voor juist dit document.")


class Grondgebruik(Invoer):
    """A ground as this decision uses it, one for each label as printed."""

    code: str = Field(title="Code", description="Volledige code van de grond, bijvoorbeeld 5.1.2.e.")
    label: str = Field("", title="Label", description="Zoals het in de documenten staat; standaard de code.")
    kop: str = Field("", title="Kop", description="De kop boven deze grond in de besluitbrief.")
    motivering: str = Field("", title="Motivering", description="De reden in dit besluit (Markdown).")
    termijn: str = Field(
        "", title="Termijn", description="Wanneer alsnog openbaar wordt gemaakt (artikel 5.1 lid 4)."
    )
    documenten: tuple[Documentmotivering, ...] = Field(
        (), title="Documenten", description="Redenen per document, waar die er zijn."
    )

    @property
    def opdruk(self) -> str:
        """The label as printed in the documents."""
        return self.label or self.code


class Bezwaar(Invoer):
    """How to object (Awb, articles 3:45 and 6:7)."""

    tekst: str = Field("", title="Tekst", description="Hoe u bezwaar maakt (Markdown).")
    termijn_weken: int | None = Field(None, ge=1, le=26, title="Termijn in weken", description="Meestal 6.")
    adres: str = Field("", title="Adres", description="Waar het bezwaarschrift heen moet.")


class Contact(Invoer):
    """Where to put questions about this publication."""

    tekst: str = Field("", title="Tekst", description="Uitleg bij het contact (Markdown).")
    website: str = Field("", title="Website", description="Adres dat begint met https:// of www.")
    telefoon: str = Field("", title="Telefoon", description="Algemeen nummer.")
    email: str = Field("", title="E-mail", description="Algemeen adres, niet van een persoon.")


class Bijlage(Invoer):
    """An attachment to the decision, with its title."""

    bestand: str = Field(
        title="Bestand", description="Pad vanaf de map van de publicatie, bijvoorbeeld bijlagen/x.pdf."
    )
    titel: str = Field(title="Titel", description="De naam van de bijlage zoals lezers die zien.")


class Intrekking(Invoer):
    """Why and when a publication was taken back."""

    datum: Dag = Field(title="Datum", description="Dag van de intrekking.")
    reden: str = Field(title="Reden", description="Reden uit de officiële lijst.")
    toelichting: str = Field(
        "", title="Toelichting", description="Uitleg voor lezers, zonder gegevens die weg moesten."
    )


class Aanvaarding(Invoer):
    """A finding that a person accepted, with the reason; it stays in every report."""

    code: str = Field(title="Code", description="Code van de bevinding, bijvoorbeeld TOE002.")
    document: str = Field(
        "", title="Document", description="Het id uit de inventaris, als het om een document gaat."
    )
    pagina: int | None = Field(None, ge=1, title="Pagina", description="Paginanummer, vanaf 1.")
    reden: str = Field(
        min_length=10, title="Reden", description="Waarom dit zo mag blijven, minstens tien tekens."
    )


class Besluit(Invoer):
    """Everything besluit.yml says of one publication."""

    verplicht: ClassVar[tuple[str, ...]] = ("titel", "organisatie", "categorie", "status")

    titel: str = Field("", title="Titel", description="Waar deze publicatie over gaat.")
    kenmerk: str = Field(
        "", title="Kenmerk", description="Kenmerk van de organisatie zelf; leeg als onbekend."
    )
    organisatie: str = Field("", title="Organisatie", description="Naam, code of adres uit de TOOI-lijst.")
    categorie: str = Field("", title="Categorie", description="Informatiecategorie uit de TOOI-lijst.")
    wet: WetCode | None = Field(
        None, title="Wet", description="woo of wob; standaard volgt dit uit de datum."
    )
    status: Status = Field(
        Status.CONCEPT, title="Status", description="concept, gepland, gepubliceerd of ingetrokken."
    )
    publicatiedatum: Dag | None = Field(
        None, title="Publicatiedatum", description="Dag van publicatie op dit portaal."
    )
    uitkomst: Uitkomst | None = Field(
        None, title="Uitkomst", description="Alleen bij een Woo- of Wob-besluit."
    )
    datum_verzoek: Dag | None = Field(None, title="Datum verzoek", description="Dag van het verzoek.")
    datum_ontvangst: Dag | None = Field(
        None, title="Datum ontvangst", description="Dag waarop het verzoek binnenkwam."
    )
    datum_besluit: Dag | None = Field(None, title="Datum besluit", description="Dag van het besluit.")
    datum_bekendmaking: Dag | None = Field(
        None,
        title="Datum bekendmaking",
        description="Dag waarop het besluit is verzonden; leeg: de dag van het besluit.",
    )
    periode: Periode | None = Field(None, title="Periode", description="Waar de informatie over gaat.")
    verdaging: Verdaging | None = Field(
        None, title="Verdaging", description="Verlenging van de beslistermijn."
    )
    opschortingen: tuple[Opschorting, ...] = Field(
        (), title="Opschortingen", description="Tijd waarin de termijn stilstond."
    )
    procesverloop: tuple[Stap, ...] = Field(
        (), title="Procesverloop", description="Wat er achtereenvolgens gebeurde."
    )
    verzoek: Verzoek | None = Field(None, title="Verzoek", description="Wat er gevraagd is.")
    samenvatting: str = Field("", title="Samenvatting", description="Eén alinea in gewone taal.")
    wettelijk_kader: str = Field(
        "", title="Wettelijk kader", description="Wat het besluit daarover zegt (Markdown)."
    )
    overwegingen: str = Field("", title="Overwegingen", description="De algemene overwegingen (Markdown).")
    besluit: str = Field("", title="Besluit", description="Wat er besloten is (Markdown).")
    artikelen: tuple[str, ...] = Field(
        (), title="Artikelen", description="Extra wetsartikelen voor Bijlage 1, bijvoorbeeld woo 4.1."
    )
    gronden: tuple[Grondgebruik, ...] = Field(
        (), title="Gronden", description="De gebruikte gronden met hun motivering."
    )
    milieu_informatie: Documenten | None = Field(
        None,
        title="Milieu-informatie",
        description="De id's van de documenten met milieu-informatie; alle, of [] als het er geen zijn.",
    )
    emissies: Documenten | None = Field(
        None,
        title="Emissies",
        description="De id's van de documenten met milieu-informatie over emissies in het milieu; alle, of [].",
    )
    bezwaar: Bezwaar | None = Field(
        None, title="Bezwaar", description="Hoe en waar bezwaar kan worden gemaakt."
    )
    bezwaar_derden: JaNee | None = Field(
        None,
        title="Bezwaar van derden",
        description="ja of nee: heeft een derde naar verwachting bezwaar? Dan pas na twee weken openbaar.",
    )
    contact: Contact | None = Field(None, title="Contact", description="Voor vragen over deze publicatie.")
    bijlagen: tuple[Bijlage, ...] = Field(
        (), title="Bijlagen", description="Titels van de bestanden in bijlagen/."
    )
    intrekking: Intrekking | None = Field(
        None, title="Intrekking", description="Alleen bij status ingetrokken."
    )
    letters: dict[str, str] = Field(
        {}, title="Letters", description="Eigen letters voor gronden: {J: 5.1.2.e}."
    )
    aanvaard: tuple[Aanvaarding, ...] = Field(
        (), title="Aanvaard", description="Bevindingen die bewust blijven staan."
    )
    toegestaan: tuple[str, ...] = Field(
        (),
        title="Toegestaan",
        description="Nummers, adressen en domeinen die in deze publicatie openbaar mogen zijn, "
        "bijvoorbeeld 088-1234567 of '@gemeente.example'.",
    )
    taal: str = Field("nl", title="Taal", description="Taal van de documenten; standaard nl.")
    origineel: Originelen = Field(
        (),
        title="Origineel",
        description="behouden: publiceer de PDF's zoals ze zijn, zonder schone kopie; of een lijst met de id's van "
        "de documenten waarvoor dat geldt.",
    )

    def behoudt(self, id_: str) -> bool:
        """Whether a file is published as it is: by its id in the inventory, or its place in addresses."""
        return BEHOUDEN in self.origineel or id_.removeprefix("documenten/") in self.origineel
