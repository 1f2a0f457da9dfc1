# SPDX-License-Identifier: EUPL-1.2
"""What every reasoning says, whatever it is about: small words, how a provision is cited, the bare weighing, and
words that only point to another place or to a later day."""

from __future__ import annotations

GEWONE_WOORDEN = frozenset({
    "aan", "aangeduid", "aangegeven", "aangemerkt", "aangezien", "aanhef", "aard", "absolute", "acht",
    "achten", "achterwege", "achtste", "afgewogen", "afweging", "al", "algemeen", "algemene", "alle",
    "alleen", "allen", "als", "alsmede", "ander", "andere", "artikel", "artikelen", "artikellid", "bedoeld",
    "bedoelde", "belang", "belangen", "belangenafweging", "beoordeeld", "bepaald", "bepaalt", "bepaling",
    "bepalingen", "beroep", "beschermd", "beschermen", "bescherming", "beschermt", "besloten", "besluit",
    "bestaat", "bestuursorgaan", "betreffen", "betreffende", "betreft", "betrekking", "betrokken", "bevat",
    "bevatte", "bevatten", "bij", "blijft", "blijven", "concludeer", "conclusie", "daar", "daaraan",
    "daarbij", "daarin", "daarmee", "daarom", "daarop", "daartoe", "daarvan", "dan", "dat", "de", "deel",
    "deels", "delen", "derde", "dergelijke", "desbetreffende", "deze", "die", "dienen", "dient", "dit",
    "document", "documenten", "doe", "doen", "door", "doorslag", "doorslaggevend", "dus", "dusdanig",
    "echter", "een", "eenieder", "eerste", "en", "er", "ertoe", "ervan", "ervoor", "eveneens", "evenmin",
    "evenwel", "gaat", "gebaseerd", "gebruik", "gedaan", "gedeelte", "gedeeltelijk", "geeft", "geen",
    "gegeven", "geheel", "gelakt", "gelakte", "geldt", "gelegen", "gelet", "gemaakt", "gemotiveerd",
    "genoemd", "genoemde", "geschaad", "geval", "gevallen", "geven", "gevraagde", "geweigerd", "gewogen",
    "gezien", "goed", "grond", "gronden", "haar", "had", "heb", "hebben", "heeft", "hen", "het", "hier",
    "hieraan", "hierbij", "hierin", "hiermee", "hierna", "hieronder", "hiertegen", "hiertoe", "hiervan",
    "hiervoor", "hij", "hoofdstuk", "hun", "ik", "immers", "in", "indien", "informatie", "ingevolge",
    "inzake", "is", "jo", "juncto", "kan", "kom", "kon", "kunnen", "laat", "lakken", "laten", "lid", "maak",
    "maakt", "mag", "maken", "meer", "mening", "met", "mij", "mijn", "moet", "moeten", "motivering", "na",
    "naar", "namelijk", "negende", "niet", "nodig", "noodzakelijk", "nu", "of", "om", "omdat", "omtrent",
    "onder", "onderdeel", "onleesbaar", "ons", "onze", "ook", "oordeel", "op", "open", "openbaar",
    "openbaarheid", "openbaarmaken", "openbaarmaking", "opgenomen", "opweegt", "over", "overheid", "overweeg",
    "overwegende", "overweging", "passage", "passages", "perken", "prevaleert", "prevaleren", "raakt",
    "raken", "reden", "redenen", "relatief", "relatieve", "schaadt", "schade", "schaden", "sprake", "staan",
    "staat", "sub", "te", "tegen", "ten", "ter", "tevens", "toe", "toegepast", "toepassen", "toepassing",
    "tot", "tweede", "u", "uit", "uitdrukkelijk", "uitgangspunt", "uitzondering", "uitzonderingsgrond",
    "uitzonderingsgronden", "uw", "van", "vanwege", "vermeld", "verstrekken", "verstrekking", "verstrekt",
    "verzochte", "verzoek", "vierde", "vijfde", "vind", "volgende", "volgt", "voor", "voorgaande",
    "voorkomen", "voornoemde", "voorzover", "waar", "waarbij", "waarborgen", "waardoor", "waarin", "waarom",
    "waarop", "was", "we", "weegt", "weer", "wegen", "wegens", "weggelakt", "weiger", "weigeren", "weigering",
    "weigeringsgrond", "weigeringsgronden", "wel", "weliswaar", "werd", "werden", "wet", "wettelijk",
    "wettelijke", "wij", "wob", "woo", "worden", "wordt", "zal", "ze", "zesde", "zevende", "zich", "zie",
    "zijn", "zo", "zoals", "zodat", "zou", "zouden", "zulks", "zwaar", "zwaarder", "zwaarwegend",
    "zwaarwegende",
})  # fmt: skip
"""Words in small letters that make no reasoning of a decision's own."""

VERWIJZENDE_WOORDEN = frozenset({
    "aangevuld", "aanvullen", "aanvullende", "aanvulling", "alinea", "alinea's", "analoog", "besluitbrief",
    "bijlage", "bijlagen", "boven", "bovengenoemde", "bovenstaand", "bovenstaande", "brief", "conform", "dezelfde",
    "dito", "eerder", "eerdere", "elders", "geschetst", "gesteld", "gestelde", "hetgeen", "hetzelfde", "hierboven",
    "idem", "ingevuld", "inventaris", "inventarislijst", "invullen", "n.t.b", "n.v.t", "nader", "nog", "ntb", "nvt",
    "overeenkomstig", "overeenkomstige", "overwogen", "p.m", "pagina", "paragraaf", "reeds", "soortgelijk",
    "soortgelijke", "staand", "tbd", "todo", "toegelicht", "toelichting", "uiteengezet", "uitgelegd", "uitleg",
    "verwezen", "verwijs", "verwijst", "verwijzen", "verwijzing", "volgen", "vorig", "vorige", "vul", "vullen",
    "xxx", "zelfde",
})  # fmt: skip
"""Words in small letters of a text that sends its reader elsewhere, or that still has to be written."""
