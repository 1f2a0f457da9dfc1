# SPDX-License-Identifier: EUPL-1.2
"""INV: the inventory."""

from __future__ import annotations

from .soort import Code

INV: dict[str, Code] = {
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
        "punt beginnen of eindigen. Het mag ook geen naam zijn die het portaal of Windows zelf gebruikt, en geen "
        "datum die een spreadsheetprogramma van een nummer maakte.",
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
        "In inventaris.csv staat een datum als JJJJ-MM-DD (eventueel met Tuu:mm), of als alleen een jaar of jaar en "
        "maand. Een spreadsheet mag het op meer manieren zeggen, maar de datum moet bestaan.",
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
        "In de kolom links staan alleen volledige adressen die met https:// of http:// beginnen. Een adres dat alleen "
        "binnen uw organisatie werkt, neemt een import niet over.",
        "Verbeter het adres.",
    ),
    "INV016": Code(
        "blokkade",
        "Deels openbaar document zonder gelakte plek",
        "Een document is deels openbaar, maar in het bestand is niets gelakt. Misschien is dit de ongelakte versie. "
        "Bij een scan zonder tekst is het een waarschuwing, omdat woopub daar niet alles kan zien.",
        "Vervang het bestand door de gelakte versie. Is er niets gelakt? Kies dan 'openbaar'. Zijn er hele pagina's "
        "weggelaten? Leg dat uit in de kolom toelichting en aanvaard deze bevinding met een reden.",
        afweegbaar=True,
    ),
    "INV017": Code(
        "blokkade",
        "Openbaar document waarin is gelakt",
        "Een document dat helemaal openbaar is, kan geen gelakte plekken hebben. Als er alleen donkere vlakken zonder "
        "label zijn, is het een waarschuwing: die kunnen bij de vormgeving horen.",
        "Kies 'deels openbaar' en vul de gronden in, of gebruik het bestand zonder gelakte plekken.",
        afweegbaar=True,
    ),
    "INV018": Code(
        "blokkade",
        "Spreadsheet is niet te lezen",
        "woopub leest xlsx, xls, ods en csv. Dit bestand is iets anders, is beschadigd, heeft een wachtwoord, of wordt "
        "bij het uitpakken onredelijk groot.",
        "Open het in uw spreadsheetprogramma, haal een wachtwoord eraf, en sla het opnieuw op als xlsx.",
    ),
    "INV019": Code(
        "blokkade",
        "Kop van de inventaris niet gevonden",
        "In geen enkel werkblad staat een rij met kolomnamen waaruit blijkt wat het nummer, de naam en de beoordeling "
        "van elk document is. Ook een kolom die twee keer voorkomt, maakt dat onduidelijk. Of onder de kop staat geen "
        "enkel document, of er staan documenten op een werkblad zonder kolomnamen.",
        "Zet boven de kolommen hoe ze heten, bijvoorbeeld: nr, naam document, beoordeling. Heeft uw organisatie "
        "eigen namen? Zet die in mkdocs.yml bij `kolommen`.",
    ),
    "INV020": Code(
        "waarschuwing",
        "Kolom die niet wordt overgenomen",
        "woopub weet niet wat deze kolom betekent, of heeft er geen plaats voor, of de naam wijst op intern gebruik. "
        "De rest is wel gelezen.",
        "Geef de kolom een gewone naam, of zet de naam in mkdocs.yml bij `kolommen`. Kan de kolom weg? Dan hoeft u "
        "niets te doen.",
    ),
    "INV021": Code(
        "waarschuwing",
        "Verborgen rij, kolom of werkblad in de spreadsheet",
        "Een verborgen of weggefilterde rij en een verborgen kolom zijn gelezen zoals de andere en komen dus in de "
        "inventaris; van een verborgen werkblad is niets gelezen. Wie iets verbergt, bedoelt vaak dat het niet "
        "meedoet.",
        "Hoort het er niet bij? Verwijder het uit de spreadsheet. Hoort het er wel bij? Maak het zichtbaar.",
    ),
    "INV022": Code(
        "waarschuwing",
        "Datum die op twee manieren te lezen is",
        "In deze kolom staat nergens een datum die verraadt of de dag of de maand voorop staat. woopub heeft de dag "
        "voorop gelezen, zoals in Nederland gewoon is. Of er staan tijden met een tijdzone; die zijn omgerekend naar "
        "Nederlandse tijd.",
        "Kijk of de datums kloppen, of geef de kolom in uw spreadsheet de vorm JJJJ-MM-DD.",
    ),
    "INV023": Code(
        "waarschuwing",
        "Waarde die het spreadsheetprogramma kan hebben veranderd",
        "Een nummer staat in de cel als getal. Dan gaan nullen vooraan verloren, en lange nummers en nummers met een E "
        "worden een ander getal. Of er staat een formule waarvan de uitkomst ontbreekt.",
        "Vergelijk de waarde met het document. Maak van de kolom tekst (Celeigenschappen, Tekst) en typ haar opnieuw.",
    ),
    "INV024": Code(
        "info",
        "Rij die geen document is",
        "Deze rij is overgeslagen, want het is een titel, totaal, tussenkop of herhaling van de kolomnamen. Of het "
        "hele werkblad heeft geen inventaris.",
        "Is het wel een document? Geef het een nummer.",
    ),
    "INV025": Code(
        "waarschuwing",
        "In inventaris.csv staat iets anders dan in de spreadsheet",
        "In inventaris.csv staat een waarde die iemand daar zelf heeft ingevuld, en de spreadsheet zegt nu iets "
        "anders. De waarde in inventaris.csv is blijven staan.",
        "Kijk welke van de twee klopt. Is het die van de spreadsheet? Maak dan de cel in inventaris.csv leeg en "
        "importeer opnieuw.",
    ),
    "INV026": Code(
        "waarschuwing",
        "Document dat niet meer in de spreadsheet staat",
        "Dit document staat in inventaris.csv en niet meer in de spreadsheet. Kwam het uit een eerdere import en heeft "
        "niemand het veranderd, dan wordt het weggehaald; de inventaris en de bestanden van daarvoor blijven bewaard. "
        "Wat met de hand is ingevuld, blijft staan. Uit een publicatie die al is gepubliceerd, verdwijnt geen enkel "
        "document zonder bericht: dan blokkeert het.",
        "Hoort het document erbij? Zet het terug in de spreadsheet. Is het ten onrechte gepubliceerd? Dan moet het "
        "worden ingetrokken, zodat lezers zien dat het er was.",
    ),
    "INV027": Code(
        "blokkade",
        "Cel die niet te plaatsen is",
        "Een cel die over het nummer, de naam of het bestand van meer documenten is samengevoegd, hoort niet "
        "duidelijk bij één document. Ook een formule met een fout en een cel met meer dan 32.767 tekens zijn niet te "
        "lezen. Een andere waarde die over rijen is samengevoegd, telt voor al die rijen.",
        "Splits de cel, of vul de waarde bij elk document in.",
    ),
}
