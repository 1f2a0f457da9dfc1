# SPDX-License-Identifier: EUPL-1.2
"""What the drawn files say: sentences of a made-up administration, labels of grounds, and made-up secrets."""

from __future__ import annotations

from random import Random

SENTENCES = (
    "De gemeenteraad heeft in de vergadering van dinsdag kennisgenomen van het voorstel.",
    "Het college stelt voor de subsidie voor het komende jaar te verlengen.",
    "In de bijlage vindt u het overzicht van de kosten per kwartaal.",
    "Wij hebben de stukken beoordeeld en sturen u hierbij onze reactie.",
    "De werkgroep komt in het voorjaar opnieuw bij elkaar om de planning te bespreken.",
    "Uit het onderzoek blijkt dat de geluidsbelasting op drie plaatsen te hoog is.",
    "De aannemer heeft toegezegd het herstel voor de zomer af te ronden.",
    "Er zijn geen zienswijzen ingediend tegen het ontwerpbesluit.",
    "De directie vraagt aandacht voor de capaciteit bij de afdeling Vergunningen.",
    "De begroting laat een klein overschot zien ten opzichte van vorig jaar.",
    "Het verslag van de vorige bijeenkomst wordt zonder wijzigingen vastgesteld.",
    "De proef met de nieuwe verkeerslichten duurt tot en met het najaar.",
    "Over de vervolgstappen is nog geen besluit genomen.",
    "De inspectie heeft de locatie tweemaal bezocht en foto's gemaakt.",
    "Daarmee is aan de voorwaarden van de regeling voldaan.",
    "Een afschrift van deze brief gaat naar het waterschap en de provincie.",
    "De kosten voor het onderhoud zijn geraamd op 48.500 euro per jaar.",
    "Op korte termijn wordt een ambtelijke reactie voorbereid.",
    "De communicatie met de bewoners verloopt via de wijkmanager.",
    "Voor vragen kunt u tijdens kantooruren bellen met het centrale nummer.",
    "De bomen langs de Proefsingel worden in de week van 14 november gesnoeid.",
    "Het advies is op twee punten aangepast na overleg met de juridische afdeling.",
    "De termijn voor het indienen van bezwaar is zes weken.",
    "Bij de evaluatie zijn ook de ervaringen van ondernemers meegenomen.",
    "De raming gaat uit van een gemiddelde stijging van 2,4 procent.",
    "Dit punt staat op de agenda van het overleg van volgende maand.",
    "De minister heeft de Kamer hierover in het najaar geïnformeerd.",
    "Partijen spreken af de gegevens eens per kwartaal uit te wisselen.",
    "De vergunning geldt voor een periode van vijf jaar en kan worden verlengd.",
    "Het rapport geeft een beeld van de stand van zaken tot en met 1 oktober.",
)
SLOTS = (
    "Op maandag heeft {} telefonisch contact gehad met de afdeling.",
    "Volgens {} is de vergunning te laat aangevraagd.",
    "De melding is gedaan door {} en staat in het systeem geregistreerd.",
    "Wij ontvingen uw bericht via {} en danken u daarvoor.",
    "Graag overleggen met {} voordat de brief uitgaat.",
    "In het gesprek met {} is afgesproken dat de stukken worden nagezonden.",
    "Als contactgegeven is opgegeven: {} (bereikbaar op werkdagen).",
    "Het dossier vermeldt daarbij {} als bron.",
    "Namens de afdeling heeft {} het verslag opgesteld.",
    "De ingevulde gegevens zijn {} en moeten nog worden gecontroleerd.",
    "Kun je {} ook even aanhaken voor het overleg?",
)
META = (
    "Van",
    "Aan",
    "Cc",
    "Contactpersoon",
    "Behandeld door",
    "Opsteller",
    "Betreft",
    "Kenmerk",
    "Aanwezig",
    "Afwezig",
)
HEADS = (
    "Aanleiding", "Inleiding", "Stand van zaken", "Advies", "Financiële gevolgen", "Planning", "Vervolg",
    "Overwegingen", "Besluit", "Toelichting", "Bespreekpunten", "Rondvraag", "Achtergrond", "Samenvatting",
)  # fmt: skip
TITLES = (
    "Memo", "Verslag overleg", "Nota", "Besluit op bezwaar", "Beslisnota", "Brief", "Notitie verkeersveiligheid",
    "Evaluatie pilot afvalinzameling", "Agenda stuurgroep", "Rapportage derde kwartaal",
)  # fmt: skip
AGENCIES = (
    "Gemeente Teststad", "Provincie Voorbeeldland", "Ministerie van Proefzaken", "Waterschap De Proefpolder",
    "Omgevingsdienst Testregio",
)  # fmt: skip
SURNAMES = (
    "Voorbeeld", "Testpersoon", "Proefman", "Denkbeeld", "Verzonnen", "Nepstra", "Modelsma", "Fictief",
    "Oefenaar", "Schijnbaar", "Demonstra", "Testma", "Zogenaamd", "Bedachtsma",
)  # fmt: skip
STREETS = ("Proefstraat", "Testlaan", "Voorbeeldweg", "Modelplein", "Fictiekade")
MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
    "november", "december",
)  # fmt: skip
LABELS = (
    "5.1.2e", "5.1.2.e", "5.1.2.e", "5.1.2.i", "5.1.2i", "5.1.1.c", "5.1.2.d", "5.1.2.f", "5.2.1", "5.1.5", "5.1.1d",
    "5.1 lid 2 sub e", "5.1, lid 2, onder e", "art. 5.1 lid 2 e", "10.2.e", "(10)(2e)", "11.1", "buiten verzoek",
    "Buiten reikwijdte", "buiten verzoek.", "J", "N", "5.1.2.e Woo", "5.1.2.e, 5.1.2.i", "10 2 e", "dubbel",
)  # fmt: skip
OCR_LABELS = (
    "5.1 .2e",
    "5.12e",
    "512e",
    "s12e",
    "51.2e",
    "5.1.2e",
    "5.1.2.e",
    "5.1.2 e",
    "5. 1.2.e",
    "10. 2. E",
    "10.2.e",
)


def chance(rng: Random, share: float) -> bool:
    """Return True in this share of the draws."""
    return rng.random() < share


def person(rng: Random) -> str:
    """Return the name of somebody who does not exist."""
    name = rng.choice(SURNAMES)
    initial = rng.choice("ABDEFGHJKLMNPRSTVW")
    return rng.choice((
        f"{initial}. {name}",
        f"{initial}.{rng.choice('ACEHMPT')}. {name}",
        f"mevrouw {name}",
        f"de heer {name}",
        f"{name}, {initial}.",
        f"drs. {initial}. {name}",
        f"{initial}. van {name}",
    ))  # fmt: skip


def date(rng: Random) -> str:
    """Return a date."""
    day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(1948, 2025)
    return rng.choice((
        f"{day} {MONTHS[month - 1]} {year}",
        f"{day:02d}-{month:02d}-{year}",
        f"{day}/{month}/{year}",
        f"{year}-{month:02d}-{day:02d}",
    ))  # fmt: skip


def secret(rng: Random) -> str:
    """Return something that ought to have been removed: a name, an address, a number, one word."""
    name = rng.choice(SURNAMES).lower()
    digits = "".join(rng.choice("0123456789") for _ in range(9))
    kinds = (
        person(rng),
        person(rng),
        person(rng),
        f"{rng.choice('abdfjkm')}.{name}@{rng.choice(('voorbeeld.nl', 'teststad.example', 'proef.example'))}",
        rng.choice(
            (
                f"06-{digits[:8]}",
                f"06 {digits[:2]} {digits[2:4]} {digits[4:6]} {digits[6:8]}",
                f"070-{digits[:7]}",
            )
        ),
        date(rng),
        f"{rng.choice(STREETS)} {rng.randint(1, 199)}, {rng.randint(1000, 9999)} {rng.choice(('AX', 'BY', 'CZ'))}",
        f"BSN {digits}",
        f"€ {rng.randint(2, 980)}.{rng.randint(100, 999)},{rng.randint(10, 99)}",
        f"NL{rng.randint(10, 99)}TEST0{digits}",
        rng.choice(SURNAMES),
        f"{person(rng)} en {person(rng)}",
        f"{rng.choice(('ziek gemeld', 'ontslagen', 'in behandeling', 'schuldhulp'))} sinds {date(rng)}",
    )
    return rng.choice(kinds)


def label(rng: Random) -> str:
    """Return what stands on a redaction box."""
    return rng.choice(LABELS)


def sentence(rng: Random) -> str:
    """Return a sentence that anybody may read."""
    return rng.choice(SENTENCES)
