# SPDX-License-Identifier: EUPL-1.2
"""Cases on which ground may be used where, and on which reasoning each one asks."""

from __future__ import annotations

from tests.besluiten.maken import Vervang, Weg, Zet, csv, draw_goed, draw_open, yml
from tests.check.geval import GEEN_VERZOEK, ZONDER_REDEN, Geval, grond_0003
from tests.make_pdf import Drawing


def motiveer(
    code: str, tekst: str = "Hier gaat het om iets anders, en dat weegt zwaar.", meer: str = ""
) -> Vervang:
    """Give the decision one more ground with its reasoning."""
    return yml("bijlagen:\n", f"  - {{code: {code}, motivering: '{tekst}'{meer}}}\nbijlagen:\n")


def veld(tekst: str) -> Vervang:
    """Give besluit.yml one more field."""
    return yml("taal: nl", tekst)


def draw(*alineas: str) -> bytes:
    """A PDF with these paragraphs; ``{{5.2.1|words}}`` is a passage that is really gone."""
    drawing = Drawing("VOORBEELD van een nota")
    for alinea in alineas:
        drawing.paragraph(alinea)
    return drawing.save()


def draw_tabel(*rijen: tuple[str, str, str]) -> bytes:
    """A PDF with one table."""
    drawing = Drawing("VOORBEELD van een tabel")
    drawing.table(rijen, [150, 100, 100])
    return drawing.save()


def motivering(tekst: str) -> tuple[Vervang, Vervang]:
    """Give the one ground of the decision another reasoning, and no reason for a document."""
    return ZONDER_REDEN, yml("motivering: Namen van medewerkers zijn weggelakt.", f"motivering: '{tekst}'")


def nota(inhoud: bytes, gronden: str = "5.1.2.e; 5.2.1") -> tuple[Vervang, Zet]:
    """Give document 0002, which is public in part, other grounds and another file."""
    return csv("deels openbaar,5.1.2.e", f"deels openbaar,{gronden}"), Zet("documenten/0002.pdf", inhoud)


def rij_0003(titel: str, datum: str = "2023-05", soort: str = "verslag", gronden: str = "5.1.2.e") -> Vervang:
    """Make another document of the one that is wholly withheld."""
    return csv(
        "0003,Gespreksverslag,2023-05,verslag,,,niet openbaar,5.1.2.e",
        f"0003,{titel},{datum},{soort},,,niet openbaar,{gronden}",
    )


def reden_0003(tekst: str) -> Vervang:
    """Refuse document 0003 as an opinion, for this reason."""
    return motiveer("5.2.1", meer=f", documenten: [{{document: '0003', motivering: '{tekst}'}}]")


NAAM = "Dit schrijft {{5.1.2.e|een medewerker}} aan het team."
LATER = yml("publicatiedatum: 2024-03-15", "publicatiedatum: 2025-03-01")
NIET_VERDER = yml("uitkomst: gedeeltelijke openbaarmaking", "uitkomst: geen openbaarmaking")
BENADELING = motiveer("5.1.5", "Een sluis op deze plek trekt dieven aan die koper zoeken.")
VERTROUWELIJK = motiveer("5.1.6", "De fabriek verliest haar voorsprong als dit recept bekend is.")
MENINGEN = motiveer("5.2.1", "Dit zijn meningen van medewerkers voor overleg.")
ZONDER_GRONDEN = yml(
    "gronden:\n  - code: 5.1.2.e\n    motivering: Namen van medewerkers zijn weggelakt.\n    documenten:\n"
    "      - {document: '0002', motivering: Hier gaat het om een medewerker.}\n",
    "",
)
ALLES_GEWEIGERD = (
    csv("Raad,openbaar,", "Raad,niet openbaar,5.1.2.e"),
    csv("deels openbaar,5.1.2.e", "niet openbaar,5.1.2.e"),
    Weg("documenten/0001.pdf"),
    Weg("documenten/0002.pdf"),
)
NIETS_GEWEIGERD = (
    ZONDER_GRONDEN,
    *nota(draw_goed(label="buiten verzoek"), "buiten verzoek"),
    csv("niet openbaar,5.1.2.e", "buiten reikwijdte,"),
)
"""Left out is only what nobody asked for."""


OUDE_WET = (
    yml("datum_verzoek: 2024-01-10", "datum_verzoek: 2022-02-28"),
    yml("datum_ontvangst: 2024-01-11", "datum_ontvangst: 2022-02-28"),
    yml("verdaging: {datum: 2024-02-07", "verdaging: {datum: 2022-03-28"),
    yml("van: 2024-01-20, tot: 2024-02-08", "van: 2022-03-01, tot: 2022-04-18"),
    yml("{datum: 2024-01-10, soort: verzoek}", "{datum: 2022-02-28, soort: verzoek}"),
    yml("  - {datum: 2024-03-12, soort: besluit}\n", ""),
    yml("publicatiedatum: 2024-03-15", "publicatiedatum: 2022-05-04"),
    csv("niet openbaar,5.1.2.e", "niet openbaar,10.2.e"),
    csv("deels openbaar,5.1.2.e", "deels openbaar,10.2.e"),
    Zet("documenten/0002.pdf", draw_goed(label="10.2.e")),
    yml("code: 5.1.2.e", "code: 10.2.e"),
    yml("letters: {J: 5.1.2.e}", "letters: {J: 10.2.e}"),
    veld("wet: wob"),
)
"""A request on which was decided under the Wob."""

LABELS = (
    Geval(
        "GRD012",
        "samen op een vlak",
        (BENADELING, *nota(draw("Hier staat {{5.1.5 / 5.1.2.e|een naam}} op."), "5.1.2.e; 5.1.5")),
        (BENADELING, *nota(draw("De {{5.1.5|plek}} van {{5.1.2.e|een naam}}."), "5.1.2.e; 5.1.5")),
    ),
    Geval(
        "GRD012",
        "samen op een vlak zonder verzoek, in een bijlage",
        (*GEEN_VERZOEK, Zet("bijlagen/kaart.pdf", draw_goed(label="5.1.1.c; 5.1.5"))),
        (*GEEN_VERZOEK, Zet("bijlagen/kaart.pdf", draw_goed(label="5.1.4; 5.1.5"))),
    ),
    Geval(
        "GRD012",
        "samen bij een geweigerd document",
        (BENADELING, grond_0003("5.1.2.e; 5.1.5")),
        (BENADELING, grond_0003("5.1.5")),
    ),
    Geval(
        "GRD013",
        "5.1.5 op milieu-informatie",
        (BENADELING, grond_0003("5.1.5"), veld("milieu_informatie: alle")),
        (BENADELING, grond_0003("5.1.5"), veld("milieu_informatie: ['0001', '0002']")),
    ),
    Geval(
        "GRD013",
        "5.1.5 op emissies",
        (BENADELING, grond_0003("5.1.5"), veld("emissies: ['0003']")),
        (BENADELING, grond_0003("5.1.5"), veld("emissies: []")),
    ),
    Geval(
        "GRD014",
        "5.1.6 buiten milieu-informatie",
        (VERTROUWELIJK, grond_0003("5.1.6"), veld("milieu_informatie: []")),
        (VERTROUWELIJK, grond_0003("5.1.6"), veld("milieu_informatie: ['0003']")),
    ),
    Geval(
        "GRD014",
        "5.1.6 en niets over milieu",
        (VERTROUWELIJK, grond_0003("5.1.6")),
        (VERTROUWELIJK, grond_0003("5.1.6"), veld("emissies: ['0003']")),
    ),
    Geval("GRD015", "emissies geweigerd", veld("emissies: ['0002']"), veld("emissies: ['0001', '0004']")),
    Geval(
        "GRD015",
        "alle emissies, zonder verzoek",
        (
            *GEEN_VERZOEK,
            csv("deels openbaar,5.1.2.e", "openbaar,"),
            Zet("documenten/0002.pdf", draw_open()),
            veld("emissies: alle"),
        ),
        (*GEEN_VERZOEK, veld("milieu_informatie: alle")),
    ),
    Geval(
        "MET004",
        "milieu-informatie die er niet is",
        veld("milieu_informatie: ['0002', '3']"),
        veld("milieu_informatie: ['0002', '0003']"),
    ),
    Geval(
        "GRD016",
        "tijdelijk zonder termijn",
        (motiveer("5.1.4"), grond_0003("5.1.4")),
        (motiveer("5.1.4", meer=", termijn: op 1 december 2024"), grond_0003("5.1.4")),
    ),
    Geval(
        "GRD016",
        "formatie zonder einde, zonder verzoek",
        (*GEEN_VERZOEK, LATER, grond_0003("5.4")),
        (
            *GEEN_VERZOEK,
            LATER,
            grond_0003("5.4"),
            motiveer("5.4", meer=", termijn: als de formatie is afgerond"),
        ),
    ),
    Geval(
        "GRD023",
        "Wob na de Wob",
        (*OUDE_WET, yml("datum_besluit: 2024-03-12", "datum_besluit: 2022-05-01")),
        (*OUDE_WET, yml("datum_besluit: 2024-03-12", "datum_besluit: 2022-04-30")),
    ),
)

REDENEN = (
    Geval(
        "GRD017",
        "ouder dan vijf jaar bij het verzoek",
        rij_0003("Gespreksverslag", "2019-01-09"),
        rij_0003("Gespreksverslag", "2019-03-12"),
    ),
    Geval(
        "GRD017",
        "ouder dan vijf jaar, tijd genoemd bij een andere grond",
        (
            rij_0003("Gespreksverslag", "2012"),
            *nota(draw(NAAM, "Ik vind {{5.2.1|het geen goed plan}} en zij ook.")),
            motiveer("5.2.1", "Ondanks het tijdsverloop blijft dit overleg in vertrouwen gevoerd."),
        ),
        (
            rij_0003("Gespreksverslag", "2012"),
            *motivering(
                "Deze medewerkers werken er nog. Ondanks het verloop van tijd weegt hun rust zwaarder."
            ),
        ),
    ),
    Geval(
        "GRD017",
        "alleen het jaar bekend",
        rij_0003("Gespreksverslag", "2019"),
        rij_0003("Gespreksverslag", "2020"),
    ),
    Geval(
        "GRD018",
        "bedrag gelakt als mening",
        (
            MENINGEN,
            *nota(draw(NAAM, "Wij ramen de brug op € {{5.2.1|1.250.000}} en stellen voor om te beginnen.")),
        ),
        (
            MENINGEN,
            *nota(draw(NAAM, "De raming is € 1.250.000. {{5.2.1|Dat vind ik te veel geld}} voor een brug.")),
        ),
    ),
    Geval(
        "GRD018",
        "cijfers in een tabel",
        (
            MENINGEN,
            *nota(
                draw_tabel(("Post", "Naam", "Bedrag"), ("Hout", "{{5.1.2.e|een naam}}", "{{5.2.1|12.500}}"))
            ),
        ),
        (
            MENINGEN,
            *nota(
                draw_tabel(("Post", "Naam", "Reactie"), ("Hout", "{{5.1.2.e|een naam}}", "{{5.2.1|te duur}}"))
            ),
        ),
    ),
    Geval(
        "GRD018",
        "begroting geweigerd als mening",
        (MENINGEN, rij_0003("Begroting 2023", soort="", gronden="5.2.1")),
        (MENINGEN, rij_0003("Begroting 2023", soort="memo", gronden="5.2.1")),
    ),
    Geval(
        "GRD018",
        "reden gaat over cijfers",
        (
            grond_0003("5.2.1"),
            reden_0003("In dit verslag staan bedragen en aantallen. Die maak ik niet openbaar."),
        ),
        (grond_0003("5.2.1"), reden_0003("Dit is een mening over de bedragen. De feiten zijn wel openbaar.")),
    ),
    Geval(
        "GRD019",
        "aangekondigd bij de grond",
        yml("zijn weggelakt.", "zijn weggelakt. Hierna licht ik dit per document toe."),
        yml("zijn weggelakt.", "zijn weggelakt. Het is niet nodig dit per document toe te lichten."),
    ),
    Geval(
        "GRD019",
        "aangekondigd voor alles",
        veld("overwegingen: Hieronder leg ik voor elk document uit waarom het niet openbaar is."),
        veld("overwegingen: Per document staat op de gelakte plek welke grond is gebruikt."),
    ),
    Geval(
        "GRD020",
        "alleen de wet",
        motivering(
            "Op grond van artikel 5.1, tweede lid, aanhef en onder e, van de Woo blijft openbaarmaking achterwege "
            "voor zover het belang daarvan niet opweegt tegen de eerbiediging van de persoonlijke levenssfeer."
        ),
        motivering(
            "Op grond van artikel 5.1.2.e blijft openbaarmaking achterwege. De medewerkers hebben geen publieke "
            "functie, en wie hen kent kan hen thuis lastigvallen."
        ),
    ),
    Geval(
        "GRD020",
        "zelfde tekst bij twee gronden",
        (grond_0003("5.1.2.e; 5.1.2.i"), motiveer("5.1.2.i", "Namen van medewerkers zijn weggelakt.")),
        (
            grond_0003("5.1.2.e; 5.1.2.i"),
            motiveer("5.1.2.i", "Bellers die het nummer van de wachtdienst kennen, houden de lijn bezet."),
        ),
    ),
    Geval(
        "GRD021",
        "voorstel voor het college",
        (MENINGEN, rij_0003("Collegevoorstel fietsbrug", soort="", gronden="5.2.1")),
        (MENINGEN, rij_0003("Raadsvoorstel fietsbrug", soort="", gronden="5.2.1")),
    ),
    Geval(
        "GRD022",
        "uitkomst verzwijgt de weigering",
        yml("uitkomst: gedeeltelijke openbaarmaking", "uitkomst: openbaarmaking"),
        (yml("uitkomst: gedeeltelijke openbaarmaking", "uitkomst: openbaarmaking"), *NIETS_GEWEIGERD),
    ),
    Geval("GRD022", "uitkomst verzwijgt wat openbaar is", NIET_VERDER, (NIET_VERDER, *ALLES_GEWEIGERD)),
    Geval("GRD022", "niets geweigerd, toch gedeeltelijk", NIETS_GEWEIGERD, ()),
    Geval(
        "GRD022",
        "alles geweigerd, toch gedeeltelijk",
        (
            csv(",ja,,", ",,,"),
            csv("offerte,,,openbaar,", "offerte,,,niet openbaar,5.1.2.e"),
            csv("reeds openbaar", "buiten reikwijdte"),
            *ALLES_GEWEIGERD,
        ),
        ALLES_GEWEIGERD,
    ),
)

GEVALLEN = (*LABELS, *REDENEN)
