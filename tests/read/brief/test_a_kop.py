# SPDX-License-Identifier: EUPL-1.2
"""What the letterhead and the signature tell: who decided, under which reference, and when."""

from __future__ import annotations

import pytest

from woopub.read.brief.bestand.platte_tekst import read_platte_tekst
from woopub.read.brief.bestand.vormen import vorm_delen
from woopub.read.brief.delen import Voorstel
from woopub.read.brief.hoofd.bestuursorgaan import noem_organisaties, organisaties_in_hoofd
from woopub.read.brief.hoofd.briefhoofd import read_kop
from woopub.read.brief.indeling.secties import split_brief

ROMP = """

Geachte heer,

Op 3 maart 2023 heeft u een verzoek ingediend om informatie over een onderwerp dat hier niet ter zake doet.

Hoogachtend,

"""


def lees(hoofd: str, slot: str, romp: str = ROMP) -> Voorstel:
    """What is read from a letter with this letterhead and this signature."""
    return read_kop(split_brief(vorm_delen(read_platte_tekst(hoofd + romp + slot + "\n"))))


# Letterhead, signature → organisatie|kenmerk|datum_besluit.
HOOFDEN = [
    (
        "Gemeente Utrecht\n\nDatum: 12 maart 2024\nOns kenmerk: 2024-0001\nUw kenmerk: ABC-9",
        "Namens het college van burgemeester en wethouders van Utrecht,",
        "gemeente Utrecht|2024-0001|2024-03-12",
    ),
    (
        "Datum\n12 maart 2024\n\nOns kenmerk\nBSK/2024-123\n\nUw kenmerk\nX-1",
        "De minister van Financiën,",
        "ministerie van Financiën|BSK/2024-123|2024-03-12",
    ),
    (
        "Uw kenmerk   Ons kenmerk   Datum\nX-1          Z-24/55       12-03-2024",
        "Gedeputeerde Staten van Drenthe,",
        "provincie Drenthe|Z-24/55|2024-03-12",
    ),
    (
        "Den Haag, 12 maart 2024\nKenmerk [REDACTED]",
        "De staatssecretaris van Justitie en Veiligheid,",
        "ministerie van Justitie en Veiligheid||2024-03-12",
    ),
    ("Datum: 12 maart 2024\nKenmerk: █████", "De korpschef van politie,", "Politie||2024-03-12"),
    (
        "Zaaknummer 12345\nVerzenddatum 13 maart 2024\nDatum 12 maart 2024",
        "Dijkgraaf en hoogheemraden van Rijnland,",
        "Hoogheemraadschap van Rijnland|12345|2024-03-12",
    ),
    (
        "Verzonden: 13 MAART 2024\nRegistratienummer: D24.000123",
        "Burgemeester en wethouders van Almere,",
        "gemeente Almere|D24.000123|2024-03-13",
    ),
    (
        "Uw brief van 3 januari 2024\nDatum 12 maart 2024\nOnze referentie 2024/77",
        "Het dagelijks bestuur van waterschap Rivierenland,",
        "waterschap Rivierenland|2024/77|2024-03-12",
    ),
    (
        "Gemeente Utrecht\nDatum: 12 maart 2024",
        "De minister van Infrastructuur en Waterstaat,\nde minister van Financiën,",
        "||2024-03-12",
    ),
    (
        (
            "Datum   12 maart 2024        Behandeld door   J. Voorbeeld\nOns kenmerk   AB-12-3       "
            " Telefoon   088 000 00 00"
        ),
        "De burgemeester van Amsterdam,",
        "gemeente Amsterdam|AB-12-3|2024-03-12",
    ),
    (
        "Datum : 12-03-2024\nNummer : 24.0012",
        "Namens Burgemeester en wethouders van Hoorn",
        "gemeente Hoorn|24.0012|2024-03-12",
    ),
    (
        "Utrecht 12 maart 2024\nZaaknr. Z/24/001234 - 98",
        "De voorzitter van Veiligheidsregio Utrecht,",
        "Veiligheidsregio Utrecht|Z/24/001234 - 98|2024-03-12",
    ),
    (
        "dinsdag 12 maart 2024\nDossiernummer: 2024-9",
        "Het bestuur van de Autoriteit Consument en Markt,",
        "Autoriteit Consument en Markt|2024-9|2024-03-12",
    ),
    (
        "Onderwerp: besluit van 12 maart 2024 op uw Woo-verzoek van 3 maart 2023",
        "Gedeputeerde Staten van Zeeland",
        "provincie Zeeland||2024-03-12",
    ),
    (
        "Datum besluit: 12 maart 2024\nDatum verzoek: 3 maart 2023\nZaakkenmerk: W-1",
        "De directeur van Staatsbosbeheer",
        "Staatsbosbeheer|W-1|2024-03-12",
    ),
    (
        "Kenmerk\nDatum\n2024-1\n12 maart 2024",
        "De minister van Defensie",
        "ministerie van Defensie|2024-1|2024-03-12",
    ),
    ("Stichting Voorbeeld\nt.a.v. gemeente Utrecht\nDatum 12 maart 2024", "J. Voorbeeld", "||2024-03-12"),
    (
        "Ministerie van Algemene Zaken\nDatum 12 maart 2024\nKenmerk 4312345",
        "De Minister-President, Minister van Algemene Zaken,\nnamens deze,",
        "ministerie van Algemene Zaken|4312345|2024-03-12",
    ),
    (
        "Rijksinstituut voor Volksgezondheid en Milieu\nDatum 12 maart 2024",
        "De minister van Volksgezondheid, Welzijn en Sport,\nnamens deze,\nde directeur-generaal RIVM",
        "Rijksinstituut voor Volksgezondheid en Milieu||2024-03-12",
    ),
    (
        "Ministerie van Financiën\nDirectoraat-generaal Toeslagen\nDatum 12 maart 2024",
        "De staatssecretaris van Financiën,\nnamens deze,",
        "ministerie van Financiën||2024-03-12",
    ),
    (
        "Autoriteit Consument & Markt\nOns kenmerk : ACM/UIT/12\nDatum : 12 maart 2024",
        "J. Voorbeeld",
        "Autoriteit Consument en Markt|ACM/UIT/12|2024-03-12",
    ),
    ("De Nederlandsche Bank N.V.\nDatum\n12 maart '24", "J. Voorbeeld", "De Nederlandsche Bank||2024-03-12"),
    (
        "Datum\ntwaalf maart 2024\nUw brief van\n7 januari 2024\nOns kenmerk\nW-12",
        "J. Voorbeeld",
        "|W-12|2024-03-12",
    ),
    ("Uw brief van\nDatum\nBijlagen\n7 januari 2024\n12 maart 2024", "J. Voorbeeld", "||2024-03-12"),
    ("Uw brief van\nDatum\nBijlagen\n7 januari 2024\nBesluit", "J. Voorbeeld", "||"),
]


@pytest.mark.parametrize(("hoofd", "slot", "verwacht"), HOOFDEN)
def test_hoofd(hoofd: str, slot: str, verwacht: str) -> None:
    waarden = lees(hoofd, slot).waarden
    assert "|".join(waarden.get(veld, "") for veld in ("organisatie", "kenmerk", "datum_besluit")) == verwacht


ORGANISATIES = [
    ("Namens het college van burgemeester en wethouders van Utrecht,", ["gemeente Utrecht"]),
    ("Burgemeester en wethouders van 's-Hertogenbosch", ["gemeente 's-Hertogenbosch"]),
    ("college van burgemeester en wethouders van de gemeente Bergen op Zoom", ["gemeente Bergen op Zoom"]),
    ("het college van B&W van Hoorn op grond van de Woo", ["gemeente Hoorn"]),
    ("De burgemeester van Amsterdam", ["gemeente Amsterdam"]),
    (
        "De minister van Volksgezondheid, Welzijn en Sport, namens deze",
        ["ministerie van Volksgezondheid, Welzijn en Sport"],
    ),
    ("De Minister van Economische Zaken en Klimaat", ["ministerie van Economische Zaken"]),
    ("de minister van Volksgezondheid", []),
    ("Minister voor Rechtsbescherming", []),
    (
        "De minister van Infrastructuur en Waterstaat en de minister van Financiën",
        ["ministerie van Infrastructuur en Waterstaat", "ministerie van Financiën"],
    ),
    ("dijkgraaf en hoogheemraden van Delfland", ["Hoogheemraadschap van Delfland"]),
    ("De dijkgraaf van Wetterskip Fryslân", ["Wetterskip Fryslân"]),
    ("Gedeputeerde Staten van Zuid-Holland,", ["provincie Zuid-Holland"]),
    (
        "het Uitvoeringsinstituut werknemersverzekeringen (hierna: UWV)",
        ["Uitvoeringsinstituut Werknemersverzekeringen"],
    ),
    ("de raad van bestuur van het UWV", ["Uitvoeringsinstituut Werknemersverzekeringen"]),
    ("het bestuur van de Sociale verzekeringsbank", ["Sociale Verzekeringsbank"]),
    ("De korpschef van politie", ["Politie"]),
    ("U woont in Utrecht en werkt in Almere.", []),
]


@pytest.mark.parametrize(("tekst", "namen"), ORGANISATIES)
def test_welk_bestuursorgaan_een_tekst_noemt(tekst: str, namen: list[str]) -> None:
    assert [organisatie.label for organisatie in noem_organisaties(tekst)] == namen


def test_regels_van_een_hoofd_noemen_een_organisatie_alleen_voluit() -> None:
    regels = [
        "Gemeente",
        "Almere",
        "Utrecht",
        "Postbus 1",
        "Ministerie van Justitie en",
        "Veiligheid",
        "t.a.v. gemeente Ede",
    ]
    gevonden = [organisatie.label for organisatie in organisaties_in_hoofd(regels)]
    assert gevonden == ["gemeente Almere", "ministerie van Justitie en Veiligheid"]


def test_een_dienst_gaat_voor_de_minister_namens_wie_zij_tekent_en_moet_worden_nagekeken() -> None:
    hoofd = "Rijkswaterstaat\nDe heer P. Verzonnen\nNepweg 3\n3901 AA VEENENDAAL\nDatum 12 maart 2024"
    voorstel = lees(hoofd, "De minister van Infrastructuur en Waterstaat,\nnamens deze,")
    assert voorstel.waarden["organisatie"] == "Rijkswaterstaat"
    assert voorstel.controleren["organisatie",] == "De minister van Infrastructuur en Waterstaat,"


def test_wie_alleen_iets_werd_gevraagd_heeft_niet_besloten_tot_iemand_dat_heeft_nagekeken() -> None:
    zin = "U hebt de gemeente Ede op 6 mei 2024 verzocht om stukken."
    voorstel = lees(
        "Datum 12 maart 2024", "J. Voorbeeld", ROMP.replace("Hoogachtend", f"{zin}\n\nHoogachtend")
    )
    assert voorstel.waarden["organisatie"] == "gemeente Ede"
    assert voorstel.controleren["organisatie",] == zin
    gestuurd = f"{zin} De gemeente heeft uw verzoek aan ons doorgestuurd."
    voorstel = lees(
        "Datum 12 maart 2024", "J. Voorbeeld", ROMP.replace("Hoogachtend", f"{gestuurd}\n\nHoogachtend")
    )
    assert "organisatie" not in voorstel.waarden


def test_het_nummer_waaronder_het_verzoek_bekend_is_moet_worden_nagekeken() -> None:
    romp = ROMP.replace("Hoogachtend", "Uw verzoek is geregistreerd onder nummer W2023-045.\n\nHoogachtend")
    voorstel = lees("Datum: 12 maart 2024\nKenmerk:", "J. Voorbeeld", romp)
    assert voorstel.waarden["kenmerk"] == "W2023-045"
    assert voorstel.controleren["kenmerk",] == "Uw verzoek is geregistreerd onder nummer W2023-045."
