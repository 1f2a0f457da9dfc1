# SPDX-License-Identifier: EUPL-1.2
"""BST: files."""

from __future__ import annotations

from .soort import Code

BST: dict[str, Code] = {
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
        "Bestand is beschadigd",
        "Het bestand kan niet worden gelezen. Wat niet te lezen is, is ook niet te controleren.",
        "Maak het bestand opnieuw, of vraag een nieuwe versie.",
    ),
    "BST004": Code(
        "blokkade",
        "Bestand is beveiligd met een wachtwoord",
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
        "Bestand dat woopub niet kan controleren",
        "Het bestand is geen PDF, en ook geen bestand van een andere soort die woopub kan controleren: xlsx, ods, "
        "docx, odt, csv, txt, jpg of png. Of de inhoud past niet bij de naam.",
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
    "BST011": Code(
        "waarschuwing",
        "Beveiligd tegen wijzigen",
        "De PDF is te lezen, maar een wachtwoord houdt wijzigen of kopiëren tegen. Ook hulpmiddelen van mensen met een "
        "beperking kunnen daar last van hebben.",
        "Sla het bestand op zonder beveiliging.",
    ),
    "BST012": Code(
        "blokkade",
        "Afbeelding die niet te controleren is",
        "Een afbeelding in het bestand is te groot of te beschadigd om na te gaan of er iets in verborgen zit.",
        "Maak de afbeelding kleiner (300 punten per inch is genoeg), of druk het bestand af naar PDF.",
        afweegbaar=True,
    ),
    "BST013": Code(
        "blokkade",
        "Schone kopie mislukt",
        "woopub publiceert een schone kopie van elke PDF, zonder eigenschappen, opmerkingen en eerdere versies. Van "
        "dit bestand lukt dat niet: er kan geen kopie van worden gemaakt, of die ziet er anders uit dan het origineel.",
        "Maak het bestand opnieuw, bijvoorbeeld door het af te drukken naar PDF. Is het zoals het is goed genoeg om te "
        "publiceren, zet dan `origineel: behouden` in besluit.yml.",
    ),
    "BST014": Code(
        "info",
        "Origineel behouden",
        "Dit bestand wordt gepubliceerd zoals het is, omdat besluit.yml dat zegt. Eigenschappen zoals de naam van de "
        "maker, opmerkingen en eerdere versies blijven dus voor iedereen te lezen.",
        "Kijk of er in het bestand niets staat dat niet openbaar mag zijn. Is het niet nodig om het origineel te "
        "houden, haal dan `origineel` uit besluit.yml.",
    ),
    "BST015": Code(
        "info",
        "Handtekening of archiefvorm gaat verloren",
        "Het bestand is digitaal ondertekend, of is een PDF/A (een vorm om te bewaren). De schone kopie die woopub "
        "publiceert, is dat niet meer.",
        "Is de handtekening of de archiefvorm van belang voor lezers, zet dan `origineel: behouden` in besluit.yml.",
    ),
    "BST016": Code(
        "blokkade",
        "Archief geweigerd",
        "Dit archief is geen ZIP, is beschadigd, heeft een wachtwoord, of wordt bij het uitpakken onredelijk groot. Er "
        "is niets uitgepakt.",
        "Pak het zelf uit en geef de map op, of maak een nieuwe ZIP zonder wachtwoord.",
    ),
    "BST017": Code(
        "blokkade",
        "Onveilige naam of snelkoppeling in de aanlevering",
        "Een naam wijst naar een plek buiten de map, of is een snelkoppeling naar iets anders. Zo kan een bestand "
        "terechtkomen waar het niet hoort, of meekomen wat u niet wilde geven.",
        "Maak de ZIP opnieuw met alleen de bestanden zelf.",
    ),
    "BST018": Code(
        "waarschuwing",
        "Bestand dat bij geen document hoort",
        "In de naam van dit bestand staat geen nummer uit de inventaris, of het past bij meer dan één document. Het is "
        "niet overgenomen.",
        "Zet het nummer van het document vooraan in de naam, bijvoorbeeld '0012 - briefing.pdf'.",
    ),
    "BST019": Code(
        "blokkade",
        "Twee bestanden voor hetzelfde document",
        "Meer dan één bestand past bij hetzelfde nummer. woopub kiest niet: het ene kan de ongelakte versie zijn.",
        "Laat alleen het bestand over dat openbaar mag worden.",
    ),
    "BST020": Code(
        "waarschuwing",
        "Document waarvan het bestand niet is aangeleverd",
        "Het document is openbaar of deels openbaar, en er is geen bestand dat erbij past.",
        "Lever het bestand alsnog aan, met het nummer van het document vooraan in de naam.",
    ),
    "BST021": Code(
        "waarschuwing",
        "Bestand van een document dat niet openbaar wordt",
        "Er is een bestand bij een document dat volgens de inventaris niet openbaar wordt. Een bestand uit de "
        "aanlevering wordt dan niet overgenomen. Een bestand dat al in documenten/ stond, wordt weggehaald en bewaard "
        "als een import het daar had neergezet; met de hand neergezet blijft het staan.",
        "Klopt de beoordeling? Dan hoeft u niets te doen.",
    ),
    "BST022": Code(
        "info",
        "Bestand onder een andere naam overgenomen",
        "De naam van het bestand is anders geschreven dan het nummer in de inventaris. Het bestand heeft de naam van "
        "het nummer gekregen.",
        "Kijk of het de bedoeling is.",
    ),
    "BST023": Code(
        "waarschuwing",
        "Scan zonder tekst",
        "Dit bestand bestaat uit beelden zonder tekst. Lezers kunnen er niet in zoeken en hulpmiddelen lezen het niet "
        "voor. Of de tekstherkenning is niet gelukt, of gaf tekst op plekken waar niets te zien is. Dan is het bestand "
        "gebleven zoals het was.",
        "Importeer met --ocr: dan zoekt woopub de tekst erbij.",
    ),
    "BST024": Code(
        "waarschuwing",
        "Ander bestand met de hand neergezet",
        "In documenten/ staat bij dit document een bestand dat iemand daar zelf heeft neergezet of veranderd. Het kan "
        "beter zijn gelakt dan het aangeleverde bestand. Daarom is het blijven staan.",
        "Kijk welk van de twee openbaar mag worden. Is het het aangeleverde bestand? Haal dan het bestand uit "
        "documenten/ weg en importeer opnieuw.",
    ),
    "BST025": Code(
        "blokkade",
        "Bestand dat ongelakt lijkt",
        "De naam van dit bestand, of van de map waar het in staat, zegt dat het de ongelakte, oorspronkelijke of "
        "vertrouwelijke versie is. Zo'n bestand mag niet ongemerkt op de website komen.",
        "Lever de gelakte versie aan en laat deze weg. Is dit toch de versie die openbaar mag worden? Geef het bestand "
        "of de map dan een andere naam.",
    ),
}
