# SPDX-License-Identifier: EUPL-1.2
"""TRM: terms and dates."""

from __future__ import annotations

from ...law.bepalingen import Bepaling
from .soort import Code

TRM: dict[str, Code] = {
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
    "TRM003": Code(
        "waarschuwing",
        "Besluit na de uiterste dag",
        "Een bestuursorgaan beslist binnen vier weken na de dag van ontvangst (Woo, artikel 4.4 lid 1). Die termijn "
        "kan worden verdaagd of stilstaan. Ook met alles wat in besluit.yml staat, kwam het besluit later.",
        "Controleer de datums, de verdaging en de opschortingen. Kloppen ze? Dan hoeft u niets te doen: de website "
        "toont hoelang het duurde.",
        bepaling=Bepaling("woo", "4.4", "1"),
    ),
    "TRM004": Code(
        "info",
        "Beslistermijn niet vast te stellen",
        "Uit besluit.yml blijkt niet of het besluit op tijd was. De website zegt dan 'niet vast te stellen' en wat er "
        "ontbreekt, nooit 'te laat'.",
        "Vul aan wat u weet, zoals de dag waarop een opschorting eindigde.",
        bepaling=Bepaling("woo", "4.4", "1"),
    ),
    "TRM005": Code(
        "blokkade",
        "Verdaging te lang of te laat",
        "Een besluit kan met ten hoogste twee weken worden verdaagd (Wob: vier), en dat moet aan de verzoeker worden "
        "meegedeeld voordat de eerste termijn is afgelopen (Woo, artikel 4.4 lid 2).",
        "Controleer de datum en de duur van de verdaging. Kloppen ze? Aanvaard de bevinding dan met de reden.",
        afweegbaar=True,
        bepaling=Bepaling("woo", "4.4", "2"),
    ),
    "TRM006": Code(
        "waarschuwing",
        "Verdaging zonder reden",
        "Verdagen mag alleen om de omvang of de gecompliceerdheid van de informatie, en de mededeling daarvan moet "
        "gemotiveerd zijn (Woo, artikel 4.4 lid 2).",
        "Vul `reden:` in bij de verdaging, zoals die aan de verzoeker is meegedeeld.",
        bepaling=Bepaling("woo", "4.4", "2"),
    ),
    "TRM007": Code(
        "waarschuwing",
        "Later gepubliceerd dan twee weken na het besluit",
        "De wet noemt als streven: uiterlijk twee weken na de vaststelling (Woo, artikel 3.3 lid 4). Voor "
        "Woo-besluiten is dat nog geen plicht.",
        "Controleer de publicatiedatum. Publiceer een volgende keer eerder.",
        bepaling=Bepaling("woo", "3.3", "4"),
    ),
    "TRM008": Code(
        "waarschuwing",
        "Later dan twee weken om precisering gevraagd",
        "Is een verzoek te algemeen, dan vraagt het bestuursorgaan binnen twee weken na ontvangst om het te "
        "preciseren (Woo, artikel 4.1 lid 5).",
        "Controleer de datum in het procesverloop.",
        bepaling=Bepaling("woo", "4.1", "5"),
    ),
    "TRM009": Code(
        "waarschuwing",
        "Bezwaartermijn is geen zes weken",
        "De termijn om bezwaar te maken is zes weken (Awb, artikel 6:7).",
        "Verbeter `termijn_weken:` onder `bezwaar:`.",
        bepaling=Bepaling("awb", "6:7"),
    ),
    "TRM010": Code(
        "blokkade",
        "Besluit zonder uitleg over bezwaar",
        "Bij een besluit staat door wie, binnen welke termijn en waar bezwaar kan worden gemaakt (Awb, artikel 3:45). "
        "Dat staat niet in besluit.yml, en ook niet in de brief.",
        "Vul `bezwaar:` in, met tekst, termijn_weken en adres.",
        afweegbaar=True,
        bepaling=Bepaling("awb", "3:45", "2"),
    ),
    "TRM011": Code(
        "blokkade",
        "Openbaar voordat een derde bezwaar kon maken",
        "Heeft een derde naar verwachting bezwaar, dan wordt de informatie pas twee weken na de bekendmaking van het "
        "besluit verstrekt (Woo, artikel 4.4 lid 5).",
        "Kies een latere publicatiedatum, of verbeter `bezwaar_derden:`.",
        afweegbaar=True,
        bepaling=Bepaling("woo", "4.4", "5"),
    ),
    "TRM012": Code(
        "waarschuwing",
        "Termijn voor alsnog openbaar maken is voorbij",
        "Bij grond 5.1.4 staat tot wanneer de informatie geheim blijft. Die dag is voorbij, maar de informatie is nog "
        "niet openbaar (Woo, artikel 5.1 lid 4).",
        "Maak de documenten openbaar en pas de inventaris aan.",
        bepaling=Bepaling("woo", "5.1", "4"),
    ),
}
