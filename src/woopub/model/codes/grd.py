# SPDX-License-Identifier: EUPL-1.2
"""GRD: grounds and their motivation."""

from __future__ import annotations

from ...law.bepalingen import Bepaling
from .soort import Code

GRD: dict[str, Code] = {
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
        bepaling=Bepaling("awb", "3:47", "2"),
    ),
    "GRD004": Code(
        "blokkade",
        "Gemotiveerde grond die nergens is gebruikt",
        "Het besluit motiveert een grond die bij geen enkel document in de inventaris staat. Lezers weten dan niet wat "
        "er op die grond is geweigerd (Awb, artikel 3:47 lid 1).",
        "Vul de grond in bij de documenten waar die is gebruikt, of haal de grond uit besluit.yml.",
        afweegbaar=True,
        bepaling=Bepaling("awb", "3:47", "1"),
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
    "GRD009": Code(
        "blokkade",
        "Label in het document dat de inventaris niet noemt",
        "Op een gelakte plek staat een grond die niet bij het document in de inventaris staat. Dan spreken de "
        "inventaris en het document elkaar tegen, en ontbreekt de grond misschien ook in het besluit.",
        "Vul de grond aan in de inventaris (en motiveer die in het besluit), of verbeter het label in het document.",
        afweegbaar=True,
    ),
    "GRD010": Code(
        "waarschuwing",
        "Grond in de inventaris die in het document niet voorkomt",
        "De inventaris noemt bij het document een grond die op geen enkele gelakte plek staat.",
        "Controleer de labels in het document, of haal de grond weg uit de inventaris.",
    ),
    "GRD011": Code(
        "waarschuwing",
        "Gelakte plek zonder label",
        "Op of naast een gelakte plek staat geen grond. Lezers zien dan niet waarom die plek is gelakt. Een vlak dat "
        "verdergaat onder een vlak met label telt niet mee.",
        "Zet op elke gelakte plek de grond, bijvoorbeeld 5.1.2.e. Gebruikt u eigen letters? Noem die onder `letters:` "
        "in besluit.yml.",
    ),
    "GRD012": Code(
        "blokkade",
        "5.1.5 samen met een grond uit het eerste of tweede lid",
        "Grond 5.1.5 beschermt een ander belang dan de gronden uit het eerste en tweede lid. Voor dezelfde passage "
        "kan de grond dus niet samen met een van die gronden worden gebruikt (Woo, artikel 5.1 lid 5).",
        "Kies per passage een van beide gronden, en pas het label, de inventaris en het besluit aan.",
        afweegbaar=True,
        bepaling=Bepaling("woo", "5.1", "5"),
    ),
    "GRD013": Code(
        "blokkade",
        "5.1.5 op milieu-informatie",
        "Grond 5.1.5 geldt niet voor milieu-informatie (Woo, artikel 5.1 lid 5). Welke documenten milieu-informatie "
        "bevatten, staat bij `milieu_informatie` in besluit.yml.",
        "Kies een andere grond, of verbeter `milieu_informatie`.",
        afweegbaar=True,
        bepaling=Bepaling("woo", "5.1", "5"),
    ),
    "GRD014": Code(
        "blokkade",
        "5.1.6 buiten milieu-informatie",
        "Grond 5.1.6 is er alleen voor milieu-informatie, in plaats van 5.1.1.c (Woo, artikel 5.1 lid 6). Zegt "
        "besluit.yml niets over milieu-informatie, dan is dit een waarschuwing.",
        "Zet het document bij `milieu_informatie` in besluit.yml, of kies een andere grond.",
        afweegbaar=True,
        bepaling=Bepaling("woo", "5.1", "6"),
    ),
    "GRD015": Code(
        "blokkade",
        "Informatie over emissies geweigerd",
        "De gronden uit het eerste en tweede lid gelden niet voor milieu-informatie over emissies in het milieu (Woo, "
        "artikel 5.1 lid 7). Welke documenten dat zijn, staat bij `emissies` in besluit.yml.",
        "Maak de informatie openbaar, of verbeter `emissies`.",
        afweegbaar=True,
        bepaling=Bepaling("woo", "5.1", "7"),
    ),
    "GRD016": Code(
        "blokkade",
        "Tijdelijke grond zonder termijn",
        "Bij grond 5.1.4 moet het besluit zeggen binnen welke termijn de informatie alsnog openbaar wordt (Woo, "
        "artikel 5.1 lid 4). Bij grond 5.4 eindigt de weigering als de formatie is afgerond (Woo, artikel 5.4).",
        "Vul `termijn:` in bij deze grond in besluit.yml: een datum of een gebeurtenis.",
        afweegbaar=True,
        bepaling=Bepaling("woo", "5.1", "4"),
    ),
    "GRD017": Code(
        "waarschuwing",
        "Ouder dan vijf jaar, zonder motivering waarom dat niet uitmaakt",
        "Informatie die ouder is dan vijf jaar, is geweigerd op 5.1.2, 5.1.5 of 5.2. Het besluit moet dan zeggen "
        "waarom dat belang ondanks het tijdsverloop zwaarder weegt dan openbaarheid (Woo, artikel 5.3). De wet zegt "
        "niet op welke dag de leeftijd telt. woopub neemt de dag van het verzoek. Is de informatie pas op de dag van "
        "het besluit ouder dan vijf jaar, dan is dit alleen een opmerking.",
        "Schrijf bij de motivering waarom het belang ondanks het tijdsverloop zwaarder weegt, of maak de informatie "
        "openbaar.",
        bepaling=Bepaling("woo", "5.3"),
    ),
    "GRD018": Code(
        "waarschuwing",
        "5.2.1 op wat cijfers, datums of feiten lijken",
        "Feiten, prognoses, beleidsalternatieven en hun gevolgen zijn geen persoonlijke beleidsopvattingen (Woo, "
        "artikel 5.2 lid 1). Hier lijkt iets zakelijks gelakt: een bedrag, een datum, een tabel. Dit is een "
        "vermoeden.",
        "Controleer of er echt een mening is gelakt. Zo niet: haal het lakken weg of kies een andere grond.",
        bepaling=Bepaling("woo", "5.2", "1"),
    ),
    "GRD019": Code(
        "waarschuwing",
        "Aangekondigde motivering per document ontbreekt",
        "Het besluit zegt dat de reden per document volgt, maar bij dit document staat er geen. De motivering moet "
        "kenbaar zijn (Awb, artikel 3:47 lid 1).",
        "Vul bij de grond onder `documenten:` de reden voor dit document in.",
        bepaling=Bepaling("awb", "3:47", "1"),
    ),
    "GRD020": Code(
        "waarschuwing",
        "Relatieve grond zonder eigen motivering",
        "Een relatieve grond vraagt een uitdrukkelijke motivering (Woo, artikel 5.1 lid 3). Hier herhaalt het besluit "
        "alleen de woorden van de wet, of staat dezelfde tekst als bij een andere grond.",
        "Schrijf waarom dit belang in dit geval zwaarder weegt dan openbaarheid.",
        bepaling=Bepaling("woo", "5.1", "3"),
    ),
    "GRD021": Code(
        "waarschuwing",
        "5.2 op een stuk voor formele besluitvorming",
        "Uit stukken voor formele besluitvorming van onder meer een minister, gedeputeerde staten of een college van "
        "burgemeester en wethouders worden persoonlijke beleidsopvattingen wel verstrekt, in een vorm die niet tot "
        "personen te herleiden is, tenzij dat het intern beraad onevenredig schaadt (Woo, artikel 5.2 lid 3). Dit is "
        "een vermoeden, op grond van de soort van het document.",
        "Controleer of artikel 5.2 lid 3 geldt, en schrijf in de motivering waarom (niet).",
        bepaling=Bepaling("woo", "5.2", "3"),
    ),
    "GRD022": Code(
        "blokkade",
        "Uitkomst die niet bij de beoordelingen past",
        "Lezers moeten kunnen zien dat informatie is geweigerd (Woo, artikel 3.1 lid 2). De uitkomst zegt iets anders "
        "dan de beoordelingen in de inventaris.",
        "Verbeter `uitkomst:` in besluit.yml, of de beoordelingen in de inventaris.",
        afweegbaar=True,
        bepaling=Bepaling("woo", "3.1", "2"),
    ),
    "GRD023": Code(
        "blokkade",
        "Grond die op de dag van het besluit niet bestond",
        "De bepaling met deze grond stond nog niet, of niet meer, in de wet op de dag van het besluit.",
        "Gebruik een grond die op die dag gold, of verbeter de datum van het besluit.",
        afweegbaar=True,
    ),
    "GRD024": Code(
        "info",
        "Wettekst van een andere dag",
        "Bijlage 1 op de website toont wetsartikelen zoals ze golden op de dag van het besluit. Van deze artikelen "
        "heeft woopub de tekst van die dag niet. Lezers zien een andere versie, en dat staat er ook bij.",
        "U hoeft niets te doen. Bij het artikel staat een link naar de officiële tekst.",
    ),
    "GRD025": Code(
        "waarschuwing",
        "Wettekst in de brief wijkt af van de wet",
        "De brief drukt een wetsartikel af, maar niet precies zoals het in de wet staat op de dag van het besluit.",
        "Verbeter de bijlage bij een volgende brief. De website toont de tekst van de wet en wijst lezers op het "
        "verschil.",
    ),
}
