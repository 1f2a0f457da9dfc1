# SPDX-License-Identifier: EUPL-1.2
"""The catalogue of finding codes: how heavy each is, what it means, and how to repair it.

Families: LEK hidden or recoverable information, PER personal data left visible, INV inventory, GRD grounds
and their motivation, TRM terms and dates, MET metadata, BST files, TOE accessibility of documents.
Texts are Dutch: `woopub explain`, the reports and the manual print them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Weging = Literal["blokkade", "waarschuwing", "info"]


@dataclass(frozen=True, slots=True)
class Code:
    """One kind of finding: its weight, a short name, what it means and what to do.

    ``afweegbaar``: a person may accept it although it blocks. Where that is False the publication cannot be
    made with it: a name that is no address, a file that is not there. What does not block can always be accepted.
    """

    niveau: Weging
    titel: str
    uitleg: str
    oplossing: str
    afweegbaar: bool = False

    @property
    def aanvaardbaar(self) -> bool:
        """Whether a finding with this code can be accepted in besluit.yml."""
        return self.afweegbaar or self.niveau != "blokkade"


CODES: dict[str, Code] = {
    # --- LEK: what can still be read
    "LEK001": Code(
        "blokkade",
        "Tekst die niet te zien is, maar wel te lezen",
        "Er staat tekst in het bestand die lezers niet zien: onder een vlak of een afbeelding, in de kleur van de "
        "achtergrond, of onder een lakmarkering die nog niet is toegepast. Iedereen kan die tekst selecteren, "
        "kopiëren of met een zoekmachine vinden.",
        "Lak het document opnieuw met de functie van uw lakprogramma die tekst echt verwijdert "
        "(vaak 'toepassen' of 'apply redactions'), en vervang het bestand. Een getekend vlak is niet genoeg.",
        afweegbaar=True,
    ),
    # --- INV: the inventory
    "INV001": Code(
        "blokkade",
        "Inventaris ontbreekt",
        "In de map van de publicatie staan documenten, maar geen inventaris.csv. Zonder inventaris is niet te zien "
        "welke documenten er zijn en hoe ze zijn beoordeeld.",
        "Maak een inventaris.csv met één rij per document, ook voor documenten die u niet openbaar maakt.",
    ),
    "INV002": Code(
        "blokkade",
        "Kolommen van de inventaris kloppen niet",
        "De eerste rij van inventaris.csv moet precies de afgesproken kolommen hebben, in de vaste volgorde.",
        "Neem de kolomnamen over uit de handleiding, of zet de gevonden namen recht.",
    ),
    "INV003": Code(
        "blokkade",
        "Id komt vaker voor",
        "Twee rijen hebben hetzelfde id (hoofdletters tellen niet mee). Het id is het adres van het document, "
        "dus dat moet uniek zijn.",
        "Geef elk document een eigen id en hernoem het bijbehorende bestand.",
    ),
    "INV004": Code(
        "blokkade",
        "Id is niet bruikbaar als adres",
        "Een id bestaat uit letters, cijfers, punt, streepje of laag streepje, hoogstens 100, en mag niet met een "
        "punt beginnen of eindigen. Het mag ook geen naam zijn die het portaal of Windows zelf gebruikt.",
        "Wijzig het id en hernoem het bijbehorende bestand.",
    ),
    "INV005": Code(
        "blokkade",
        "Onbekende beoordeling",
        "De beoordeling is leeg of is geen van de afgesproken waarden. woopub raadt niet: onbekend is niet hetzelfde "
        "als niet openbaar.",
        "Gebruik openbaar, deels openbaar, niet openbaar, reeds openbaar, buiten reikwijdte of dubbel.",
    ),
    "INV006": Code(
        "blokkade",
        "Datum in de inventaris is onleesbaar of bestaat niet",
        "Een datum staat als JJJJ-MM-DD (eventueel met Tuu:mm), of als alleen een jaar of jaar en maand.",
        "Verbeter de datum, of laat de cel leeg als de datum onbekend is.",
    ),
    "INV007": Code(
        "blokkade",
        "Openbaar document met een grond",
        "Een document dat helemaal openbaar is, kan geen weigeringsgrond hebben.",
        "Kies 'deels openbaar' als er iets is gelakt, of haal de grond weg.",
        afweegbaar=True,
    ),
    "INV008": Code(
        "blokkade",
        "Weigering zonder grond",
        "Een document is deels of niet openbaar, maar er staat geen grond bij. Een weigering rust altijd op "
        "een grond uit de wet.",
        "Vul de grond of gronden in (bijvoorbeeld 5.1.2.e), gescheiden door een puntkomma en een spatie.",
        afweegbaar=True,
    ),
    "INV009": Code(
        "blokkade",
        "Verwijzing naar een onbekend document",
        "Een kolom verwijst naar een id dat niet in deze inventaris staat.",
        "Verbeter het id, of voeg het document toe aan de inventaris.",
    ),
    "INV010": Code(
        "blokkade",
        "Cel met een onbekende waarde",
        "In deze kolom zijn alleen bepaalde waarden mogelijk.",
        "Vul een van de genoemde waarden in, of maak de cel leeg.",
    ),
    "INV011": Code(
        "blokkade",
        "Document zonder titel",
        "Een rij heeft geen titel. Lezers zien dan niet waar het document over gaat.",
        "Geef het document een titel die zegt wat het is.",
    ),
    "INV012": Code(
        "blokkade",
        "Inventaris is niet te lezen",
        "inventaris.csv is geen CSV-bestand in UTF-8, of een rij heeft te veel of te weinig cellen.",
        "Sla het bestand in uw spreadsheetprogramma op als 'CSV UTF-8 (door komma's gescheiden)'.",
    ),
    "INV013": Code(
        "waarschuwing",
        "Dubbel zonder verwijzing",
        "Een document is als dubbel beoordeeld, maar er staat niet van welk document het een dubbel is.",
        "Vul in de kolom dubbel_van het id in van het document dat wel is beoordeeld.",
    ),
    "INV014": Code(
        "waarschuwing",
        "Reeds openbaar zonder vindplaats",
        "Een document is al openbaar, maar lezers kunnen niet zien waar.",
        "Vul in de kolom links het adres in waar het document staat.",
    ),
    "INV015": Code(
        "blokkade",
        "Link die geen webadres is",
        "In de kolom links staan alleen volledige adressen die met https:// of http:// beginnen.",
        "Verbeter het adres.",
    ),
    # --- GRD: grounds and their motivation
    "GRD001": Code(
        "blokkade",
        "Onbekende grond",
        "De code is geen weigeringsgrond van de Woo of de Wob.",
        "Gebruik een code als 5.1.2.e (Woo) of 10.2.e (Wob). `woopub explain 5.1.2.e` legt een grond uit.",
    ),
    "GRD002": Code(
        "blokkade",
        "Onvolledige grond",
        "De code noemt wel het artikel, maar niet het onderdeel. Daardoor is niet te zien welk belang is bedoeld.",
        "Maak de code volledig, bijvoorbeeld 10.2.e in plaats van 10.2.",
    ),
    "GRD003": Code(
        "blokkade",
        "Grond zonder motivering in het besluit",
        "Een grond staat bij een document, maar het besluit legt niet uit waarom die grond is gebruikt. "
        "Een weigering moet worden gemotiveerd (Awb, artikelen 3:46 en 3:47; Woo, artikel 5.1 lid 3).",
        "Neem de grond met zijn motivering op onder `gronden:` in besluit.yml, of verbeter de inventaris.",
        afweegbaar=True,
    ),
    "GRD004": Code(
        "waarschuwing",
        "Gemotiveerde grond die nergens is gebruikt",
        "Het besluit motiveert een grond die bij geen enkel document in de inventaris staat.",
        "Vul de grond in bij de documenten waar die is gebruikt, of haal de grond uit besluit.yml.",
    ),
    "GRD005": Code(
        "blokkade",
        "Grond uit een andere wet",
        "De grond hoort niet bij de wet die gold op de datum van het besluit: vanaf 1 mei 2022 de Woo, eerder de Wob.",
        "Gebruik de gronden van de juiste wet, of vul `wet:` in besluit.yml in.",
        afweegbaar=True,
    ),
    "GRD006": Code(
        "blokkade",
        "Motivering voor een document dat niet in de inventaris staat",
        "Onder een grond staat een motivering bij een document, maar dat id komt in de inventaris niet voor.",
        "Verbeter het id, of voeg het document toe aan de inventaris.",
    ),
    "GRD007": Code(
        "blokkade",
        "Grond staat twee keer in het besluit",
        "Twee gronden in besluit.yml hebben hetzelfde label. Dan is niet duidelijk welke motivering erbij hoort.",
        "Voeg de motiveringen samen, of geef elk een eigen label zoals het in de documenten staat.",
    ),
    "GRD008": Code(
        "waarschuwing",
        "Motivering bij een document zonder die grond",
        "Het besluit geeft voor een document een reden op deze grond, maar de inventaris noemt die grond daar niet.",
        "Vul de grond in bij het document, of haal de motivering weg.",
    ),
    # --- TRM: terms and dates
    "TRM001": Code(
        "waarschuwing",
        "Datum in de toekomst",
        "Een datum van iets dat al gebeurd moet zijn, ligt in de toekomst.",
        "Controleer de datum.",
    ),
    "TRM002": Code(
        "waarschuwing",
        "Datums in een onlogische volgorde",
        "Een gebeurtenis heeft een datum die voor een eerdere gebeurtenis ligt.",
        "Controleer beide datums.",
    ),
    # --- MET: metadata
    "MET001": Code(
        "blokkade",
        "YAML-bestand is niet te lezen",
        "Het bestand is geen geldige YAML. Vaak is een spatie, aanhalingsteken of dubbele punt de oorzaak.",
        "Kijk op de genoemde regel. Zet tekst met een dubbele punt tussen aanhalingstekens.",
    ),
    "MET002": Code(
        "blokkade",
        "Onbekend veld",
        "Dit veld bestaat niet. Een verkeerd gespelde naam zou anders stil verdwijnen.",
        "Verbeter de naam, of haal het veld weg. `woopub schema` geeft alle velden.",
    ),
    "MET003": Code(
        "blokkade",
        "Verplicht veld ontbreekt",
        "Zonder dit veld kan de publicatie niet goed worden getoond.",
        "Vul het veld in.",
    ),
    "MET004": Code(
        "blokkade",
        "Veld met een waarde die niet kan",
        "De waarde heeft niet de goede vorm, of is geen van de mogelijke waarden.",
        "Vul een waarde in zoals de melding aangeeft.",
    ),
    "MET005": Code(
        "blokkade",
        "Onbekende organisatie",
        "De organisatie staat niet in de officiële lijst van overheidsorganisaties (TOOI).",
        "Neem de naam over zoals die in de lijst staat; de melding doet een voorstel.",
    ),
    "MET006": Code(
        "blokkade",
        "Onbekende informatiecategorie",
        "De categorie staat niet in de officiële lijst: de 17 van artikel 3.3 van de Woo en die van artikel 3.1.",
        "Neem de naam over zoals die in de lijst staat; de melding doet een voorstel.",
    ),
    "MET007": Code(
        "blokkade",
        "Onbekende taal",
        "De taal staat niet in de officiële lijst van talen (TOOI).",
        "Gebruik bijvoorbeeld nl, en of fy.",
    ),
    "MET008": Code(
        "waarschuwing",
        "Geen besluitbrief",
        "Bij een besluit op een verzoek hoort de brief aan de verzoeker, maar besluitbrief.pdf ontbreekt.",
        "Zet de gelakte brief als besluitbrief.pdf in de map van de publicatie.",
    ),
    "MET009": Code(
        "blokkade",
        "Naam van de map kan geen adres zijn",
        "De map is het adres van de publicatie: besluiten/JAAR/NAAM, met vier cijfers en daarna kleine letters, "
        "cijfers en streepjes.",
        "Hernoem de map voordat u publiceert. Daarna blijft het adres voor altijd hetzelfde.",
    ),
    "MET010": Code(
        "waarschuwing",
        "Aanvaarde bevinding die er niet (meer) is",
        "In `aanvaard:` staat een bevinding die deze controle niet heeft gedaan.",
        "Haal de regel weg als het probleem is opgelost.",
    ),
    "MET011": Code(
        "blokkade",
        "Aanvaarding die zo niet kan",
        "Een lek kan alleen per document en per pagina worden aanvaard, nooit in een keer voor alles. En wat het "
        "maken van de publicatie onmogelijk maakt, zoals een bestand dat er niet is, kan niemand aanvaarden.",
        "Vul bij een lek `document` en `pagina` in. Los andere problemen op.",
    ),
    "MET012": Code(
        "waarschuwing",
        "Onzichtbare tekens verwijderd",
        "In de tekst stonden tekens die niemand ziet, zoals tekens die de leesrichting omdraaien. "
        "Daarmee kan tekst anders lijken dan hij is.",
        "Typ de tekst opnieuw als die nu niet klopt. De publicatie gebruikt de tekst zonder die tekens.",
    ),
    "MET013": Code(
        "blokkade",
        "Instelling van het portaal klopt niet",
        "In mkdocs.yml ontbreekt iets dat woopub nodig heeft, of er staat iets dat niet kan.",
        "Verbeter mkdocs.yml zoals de melding aangeeft.",
    ),
    "MET014": Code(
        "blokkade",
        "Onbekend wetsartikel",
        "Bij `artikelen` staat een artikel dat woopub niet in huis heeft.",
        "Schrijf het als `woo 4.1`. De pagina Wet op het portaal toont welke artikelen er zijn.",
    ),
    "MET015": Code(
        "blokkade",
        "Veld dat niet bij deze publicatie past",
        "Dit veld hoort bij een besluit op een Woo- of Wob-verzoek, of bij een ingetrokken publicatie.",
        "Haal het veld weg, of verbeter de categorie of de status.",
    ),
    "MET016": Code(
        "waarschuwing",
        "Pagina met een verwijzing die nergens heen gaat",
        "In een eigen pagina van het portaal staat een verwijzing naar een pagina die er niet is.",
        "Verbeter de verwijzing in de map content/.",
    ),
    "MET017": Code(
        "waarschuwing",
        "Tekst die als opmerking is gelezen",
        "In YAML begint met een spatie en een hekje (#) een opmerking. Wat daarna staat, komt niet op de website: "
        "van 'Besluit #12' blijft 'Besluit' over.",
        "Zet de hele tekst tussen aanhalingstekens, of zet een spatie na het hekje als het een opmerking is.",
    ),
    # --- BST: files
    "BST001": Code(
        "blokkade",
        "Bestand ontbreekt",
        "Volgens de inventaris of besluit.yml hoort hier een bestand te zijn, maar het is er niet.",
        "Zet het bestand in de map, of verbeter de beoordeling of de bestandsnaam.",
    ),
    "BST002": Code(
        "blokkade",
        "Bestand dat in geen lijst staat",
        "In de map staat een bestand dat de inventaris of besluit.yml niet noemt. woopub publiceert nooit "
        "iets waar niemand over heeft beslist.",
        "Neem het op in de inventaris, of haal het bestand weg.",
    ),
    "BST003": Code(
        "blokkade",
        "PDF is beschadigd",
        "Het bestand kan niet als PDF worden gelezen. Wat niet te lezen is, is ook niet te controleren.",
        "Maak het bestand opnieuw, of vraag een nieuwe versie.",
    ),
    "BST004": Code(
        "blokkade",
        "PDF is beveiligd met een wachtwoord",
        "Zonder wachtwoord kan niemand dit bestand lezen, ook woopub niet.",
        "Sla het bestand op zonder wachtwoord.",
    ),
    "BST005": Code(
        "blokkade",
        "PDF heeft geen pagina's",
        "Het bestand is wel een PDF, maar er staat niets in.",
        "Maak het bestand opnieuw.",
    ),
    "BST006": Code(
        "blokkade",
        "Bestand is geen PDF",
        "De naam of de inhoud van het bestand is niet die van een PDF. Iets anders kan woopub nog niet controleren.",
        "Maak er een PDF van.",
    ),
    "BST007": Code(
        "blokkade",
        "Bestand van een document dat niet openbaar is",
        "In de map staat een bestand bij een document dat volgens de inventaris niet openbaar wordt gemaakt.",
        "Haal het bestand uit de map, of verbeter de beoordeling.",
    ),
    "BST008": Code(
        "blokkade",
        "Twee bestanden met dezelfde naam",
        "Twee bestandsnamen verschillen alleen in hoofdletters. Op veel computers is dat hetzelfde bestand.",
        "Hernoem of verwijder een van de twee.",
    ),
    "BST009": Code(
        "blokkade",
        "Bestand laat de controle vastlopen",
        "Bij het lezen van dit bestand stopte het controleprogramma. De andere bestanden zijn wel gecontroleerd.",
        "Maak het bestand opnieuw, bijvoorbeeld door het af te drukken naar PDF.",
    ),
    "BST010": Code(
        "blokkade",
        "Snelkoppeling in plaats van een bestand",
        "Een snelkoppeling (link) kan naar iets buiten de map wijzen. woopub volgt die niet.",
        "Zet het bestand zelf in de map.",
    ),
    # --- TOE: accessibility of documents
    "TOE001": Code(
        "waarschuwing",
        "Pagina's zonder tekst",
        "Een of meer pagina's zijn alleen een plaatje, zoals bij een scan. Zoeken en voorlezen kan daar niet.",
        "Maak het document opnieuw vanuit de bron, of laat tekstherkenning (OCR) lopen.",
    ),
    "TOE002": Code(
        "waarschuwing",
        "PDF zonder opmaakstructuur",
        "Het bestand heeft geen labels (tags) voor koppen, alinea's en lijsten. Voorleessoftware leest het dan slecht.",
        "Maak een PDF met labels: kies bij het opslaan voor 'toegankelijk' of 'PDF/UA'.",
    ),
    "TOE003": Code(
        "waarschuwing",
        "PDF zonder taal",
        "In het bestand staat niet in welke taal het is. Voorleessoftware kiest dan misschien de verkeerde uitspraak.",
        "Stel de taal van het document in voordat u er een PDF van maakt.",
    ),
}
"""Every code that a finding can have."""
