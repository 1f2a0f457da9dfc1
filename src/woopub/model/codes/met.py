# SPDX-License-Identifier: EUPL-1.2
"""MET: metadata."""

from __future__ import annotations

from .soort import Code

MET: dict[str, Code] = {
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
    "MET018": Code(
        "blokkade",
        "Besluitbrief is niet te lezen",
        "woopub leest brieven als PDF, docx, txt en md. Dit bestand is iets anders, is beschadigd of beveiligd, of "
        "heeft geen tekst.",
        "Sla de brief op als PDF of docx. Is het een scan? Laat dan eerst tekstherkenning lopen.",
    ),
}
