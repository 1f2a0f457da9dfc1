# SPDX-License-Identifier: EUPL-1.2
"""LEK: hidden or recoverable information."""

from __future__ import annotations

from .gereedschap import KANTOOR, OPSCHONEN, PLATSLAAN, SCAN, TOEPASSEN
from .soort import Code

_OPNIEUW = (
    "Lak het document opnieuw met de functie van uw lakprogramma die tekst echt verwijdert "
    "(vaak 'toepassen' of 'apply redactions'), en vervang het bestand. Een getekend vlak is niet genoeg."
)
_OPSCHONEN = (
    "Verwijder het met de opschoonfunctie van uw lakprogramma ('verborgen gegevens verwijderen', 'document opschonen' "
    "of 'sanitize'), of maak de PDF opnieuw vanuit de gelakte versie."
)

LEK: dict[str, Code] = {
    "LEK001": Code(
        "blokkade",
        "Tekst onder een vlak of een afbeelding",
        "Er staat tekst in het bestand die lezers niet zien, omdat er een vlak, lijnen of een afbeelding overheen "
        "staat. Iedereen kan die tekst selecteren, kopiëren of met een zoekmachine vinden.",
        _OPNIEUW,
        afweegbaar=True,
        voorbeeld=(
            "Een zwarte rechthoek staat over 'de heer Voorbeeld'. Wie de regel selecteert en kopieert, krijgt "
            "de naam."
        ),
        gereedschap=TOEPASSEN,
    ),
    "LEK002": Code(
        "blokkade",
        "Lakmarkering die niet is toegepast",
        "Een passage is gemarkeerd om te lakken, maar het lakken is niet uitgevoerd. De tekst staat nog in het "
        "bestand, en de markering is met één klik weg te halen.",
        "Open het bestand in uw lakprogramma en kies 'toepassen' ('apply redactions'). Vervang daarna het bestand.",
        afweegbaar=True,
        voorbeeld=(
            "Rond een telefoonnummer staat een rood kader. Pas na 'toepassen' wordt dat een zwart vlak zonder "
            "tekst."
        ),
        gereedschap=TOEPASSEN,
    ),
    "LEK003": Code(
        "blokkade",
        "Tekst in de kleur van de achtergrond",
        "Er staat tekst die dezelfde of bijna dezelfde kleur heeft als wat eronder ligt, of die helemaal doorzichtig "
        "is. Lezers zien die niet, maar kunnen hem wel selecteren en kopiëren.",
        _OPNIEUW,
        afweegbaar=True,
        voorbeeld="Een naam is wit gemaakt op wit papier. Met alles selecteren (Ctrl+A) wordt hij zichtbaar.",
        gereedschap=TOEPASSEN,
    ),
    "LEK004": Code(
        "blokkade",
        "Onzichtbare tekst",
        "Er staat tekst in het bestand die niet wordt getekend of te klein is om te zien. Vaak is dat de tekst die "
        "tekstherkenning (OCR) bij een scan heeft gezet, onder een vlak dat later over de scan is gelegd.",
        "Lak de scan opnieuw en laat daarna pas tekstherkenning lopen, of laat het lakprogramma ook de onzichtbare "
        "tekst verwijderen.",
        afweegbaar=True,
        voorbeeld=(
            "Een brief is gescand, met tekstherkenning. Daarna is een vlak over de naam gezet. De herkende "
            "naam zit er nog onder."
        ),
        gereedschap=SCAN,
    ),
    "LEK005": Code(
        "blokkade",
        "Tekst buiten het zichtbare deel van de pagina",
        "Er staat tekst naast de pagina, of tekst die is weggesneden. Lezers zien die niet, maar programma's "
        "lezen hem gewoon.",
        "Snijd de pagina niet alleen bij, maar verwijder wat erbuiten valt. Afdrukken naar PDF vanuit de gelakte "
        "versie helpt meestal.",
        afweegbaar=True,
        voorbeeld=(
            "Een kolom met namen is buiten de rand van de pagina geschoven. Zoeken in het bestand vindt ze "
            "nog."
        ),
        gereedschap=PLATSLAAN,
    ),
    "LEK006": Code(
        "blokkade",
        "Verborgen laag",
        "Het bestand heeft een laag die uitstaat. Wie de laag aanzet, ziet wat erop staat.",
        "Verwijder de laag, of voeg alle zichtbare lagen samen ('lagen samenvoegen', 'flatten layers').",
        afweegbaar=True,
        voorbeeld="De laag 'Interne notities' staat uit. Met één klik in het lagenvenster staat hij weer aan.",
        gereedschap=PLATSLAAN,
    ),
    "LEK007": Code(
        "blokkade",
        "Vlak dat te weinig bedekt",
        "Een vlak over de tekst is doorschijnend, te laag of te smal. De letters zijn nog (half) te lezen, en de tekst "
        "staat nog in het bestand.",
        _OPNIEUW,
        afweegbaar=True,
        voorbeeld="Een vlak bedekt alleen de onderste helft van de letters, of is grijs en doorschijnend.",
        gereedschap=TOEPASSEN,
    ),
    "LEK008": Code(
        "blokkade",
        "Beeld dat nog te zien te krijgen is",
        "In een scan of foto zit beeld dat lezers niet zien, maar dat er wel in zit: onder een vlak, achter een "
        "masker, buiten de uitsnede, of in zwart dat niet helemaal zwart is.",
        "Lak de scan in een programma dat de beeldpunten zelf zwart maakt, of druk de gelakte versie af en scan die "
        "opnieuw.",
        afweegbaar=True,
        voorbeeld=(
            "Over een gescande handtekening staat een zwart vlak. Wie de afbeelding uit het bestand haalt, "
            "ziet haar gewoon."
        ),
        gereedschap=SCAN,
    ),
    "LEK009": Code(
        "blokkade",
        "Opmerking of aantekening",
        "Aan de pagina hangt een opmerking, een verborgen aantekening of een rest van het lakprogramma, met tekst die "
        "op de pagina niet te zien is.",
        "Verwijder alle opmerkingen en aantekeningen uit de PDF.",
        afweegbaar=True,
        voorbeeld=(
            "Een collega schreef in een opmerking: 'hier moet de naam van de melder nog weg', met de naam "
            "erbij."
        ),
        gereedschap=OPSCHONEN,
    ),
    "LEK010": Code(
        "blokkade",
        "Formulierveld met verborgen inhoud",
        "Een formulierveld bevat een waarde, een keuzelijst of een toelichting die op de pagina niet te zien is.",
        "Maak het formulier plat ('flatten', of afdrukken naar PDF) en vervang het bestand.",
        afweegbaar=True,
        voorbeeld="In een formulier is het veld 'naam melder' verborgen, maar het is nog ingevuld.",
        gereedschap=PLATSLAAN,
    ),
    "LEK011": Code(
        "blokkade",
        "Adres achter een koppeling",
        "Achter een koppeling zit een adres of een toelichting die op de pagina niet te lezen is, bijvoorbeeld een "
        "e-mailadres of telefoonnummer achter een gelakte naam.",
        "Verwijder de koppelingen uit de PDF.",
        afweegbaar=True,
        voorbeeld="De naam is gelakt, maar de koppeling eronder opent nog een e-mail aan die persoon.",
        gereedschap=OPSCHONEN,
    ),
    "LEK012": Code(
        "blokkade",
        "Gegevens over het bestand",
        "In de eigenschappen van het bestand staan namen, een titel, trefwoorden of een geschiedenis. In 2025 moest "
        "een ministerie een datalek melden omdat namen van ambtenaren in zulke eigenschappen stonden. Komt het bestand "
        "als schone kopie op de website, dan is dit info: de kopie heeft deze gegevens niet.",
        _OPSCHONEN,
        afweegbaar=True,
        voorbeeld="De pagina's zijn gelakt, maar de titel van het bestand is nog 'Brief aan de heer Voorbeeld'.",
        gereedschap=OPSCHONEN,
    ),
    "LEK013": Code(
        "blokkade",
        "Bladwijzer of naam met andere tekst",
        "Een bladwijzer, de naam van een plek of een paginalabel bevat tekst die op de pagina's niet te zien is.",
        "Verwijder de bladwijzers, of maak ze opnieuw vanuit de gelakte versie.",
        afweegbaar=True,
        voorbeeld="De kop 'Gesprek met de melder' is gelakt, maar in de lijst met bladwijzers staat de naam nog.",
        gereedschap=OPSCHONEN,
    ),
    "LEK014": Code(
        "blokkade",
        "Vervangende tekst voor voorleessoftware",
        "In de opmaakstructuur staat tekst voor voorleessoftware die op de pagina niet te zien is. Die wordt "
        "voorgelezen, gekopieerd en doorzocht.",
        "Pas de vervangende tekst aan, of maak de PDF opnieuw vanuit de gelakte versie.",
        afweegbaar=True,
        voorbeeld=(
            "Voorleessoftware leest bij een zwart vlak de oude tekst voor, omdat die als vervangende tekst is "
            "bewaard."
        ),
        gereedschap=OPSCHONEN,
    ),
    "LEK015": Code(
        "blokkade",
        "Bestand in het bestand",
        "In de PDF zit een ander bestand als bijlage. Dat is niet gelakt en niet gecontroleerd.",
        "Verwijder de bijlagen uit de PDF. Publiceer een bijlage als eigen document, met een rij in de inventaris.",
        afweegbaar=True,
        voorbeeld="Een e-mail is als PDF bewaard, met de bijlagen van de e-mail er ongelakt in.",
        gereedschap=OPSCHONEN,
    ),
    "LEK016": Code(
        "blokkade",
        "Script in het bestand",
        "De PDF bevat een script. Dat kan tekst bevatten of de pagina anders laten zien dan woopub hem ziet.",
        _OPSCHONEN,
        afweegbaar=True,
        voorbeeld="Een formulier rekent met een script een bedrag uit. In het script staan namen van medewerkers.",
        gereedschap=OPSCHONEN,
    ),
    "LEK017": Code(
        "blokkade",
        "Miniatuur van een andere versie",
        "Bij een pagina zit een klein plaatje dat iets anders toont dan de pagina zelf, meestal de pagina voor het "
        "lakken.",
        _OPSCHONEN,
        afweegbaar=True,
        voorbeeld="In het venster met miniaturen is de pagina te zien zoals zij voor het lakken was.",
        gereedschap=OPSCHONEN,
    ),
    "LEK018": Code(
        "blokkade",
        "Eerdere versie in het bestand",
        "Een PDF die is bijgewerkt, kan de oude versie nog bevatten. Daarin staat tekst of beeld dat later is "
        "weggehaald.",
        "Sla het bestand op met 'Opslaan als' of 'Verkleinde PDF', zodat de oude versie verdwijnt.",
        afweegbaar=True,
        voorbeeld="Het gelakte bestand is met 'Opslaan' bewaard. De versie van voor het lakken zit er nog voor.",
        gereedschap=OPSCHONEN,
    ),
    "LEK019": Code(
        "blokkade",
        "Achtergebleven inhoud",
        "In het bestand zit tekst of beeld dat op geen enkele pagina wordt gebruikt.",
        _OPSCHONEN,
        afweegbaar=True,
        voorbeeld="Een pagina is verwijderd, maar haar tekst zit nog als los onderdeel in het bestand.",
        gereedschap=OPSCHONEN,
    ),
    "LEK020": Code(
        "blokkade",
        "Tekst die iets anders zegt dan er staat",
        "De letters die lezers zien, zijn andere dan de letters die u kopieert of die een zoekmachine leest.",
        "Maak de PDF opnieuw vanuit de bron, of vervang de pagina door een scan met tekstherkenning.",
        afweegbaar=True,
        voorbeeld="Op de pagina staat 'XXXX', maar wie het kopieert, krijgt een naam.",
        gereedschap=PLATSLAAN,
    ),
    "LEK021": Code(
        "waarschuwing",
        "Spoor van gelakte tekst in het lettertype of de ruimte",
        "De gelakte tekst is weg, maar de breedte van het gat of de letters in het lettertype verraden iets. Bij korte "
        "namen kan iemand daarmee raden wat er stond.",
        "Maak vlakken ruimer dan de tekst, of druk de gelakte versie af naar PDF.",
        voorbeeld=(
            "Na het lakken van een korte naam is het vlak precies zo breed als die naam. Uit een lijst van "
            "medewerkers passen er dan maar twee."
        ),
        gereedschap=PLATSLAAN,
    ),
    "LEK022": Code(
        "waarschuwing",
        "Gegevens in een foto of scan",
        "In een afbeelding zitten gegevens over de maker, het toestel, het moment of de plaats. Staat de plaats of de "
        "maker in een los fotobestand (jpg of png), dan is dit een blokkade: daarvan maakt woopub geen schone kopie.",
        _OPSCHONEN,
        voorbeeld="In een foto van een huis staan de coördinaten van de plek.",
        gereedschap=OPSCHONEN,
    ),
    "LEK023": Code(
        "waarschuwing",
        "Vervaagd of geblokt beeld",
        "Een deel van het beeld is vervaagd of in blokjes verdeeld. Zulke bewerkingen zijn soms terug te rekenen.",
        "Gebruik een effen vlak in plaats van vervagen of blokken.",
        voorbeeld=(
            "Een gezicht of kenteken is met blokjes onherkenbaar gemaakt. Met rekenwerk is soms te raden wat "
            "er stond."
        ),
        gereedschap=SCAN,
    ),
    "LEK024": Code(
        "blokkade",
        "Verborgen inhoud in een bestand",
        "In een spreadsheet, tekstdocument of afbeelding zit iets wat lezers niet zien, maar wat er met een paar "
        "klikken uit te halen is: een verborgen werkblad, rij of kolom, een bijgehouden wijziging, een draaitabel met "
        "alle gegevens, een koppeling met een ander bestand.",
        "Maak het zichtbaar of haal het weg, of maak er een PDF van. Zulke bestanden publiceert woopub byte voor byte.",
        afweegbaar=True,
        voorbeeld="In een lijst met bedragen is de kolom met namen verborgen. Wie hem zichtbaar maakt, ziet de namen.",
        gereedschap=KANTOOR,
    ),
}
