# SPDX-License-Identifier: EUPL-1.2
"""How people write labels, what looks like one and is none, and what a machine makes of labels in a scan."""

from __future__ import annotations

# By the codes meant; the spellings of one code are one a line.
_GESCHREVEN = {
    "5.1.2.e": """
        5.1.2.e
        5.1.2e
        5.1.2 e
        5.1.2.E
        5.1.2E
        5.1.2.e.
        5.1.2.e)
        (5.1.2.e)
        [5.1.2.e]
        {5.1.2.e}
        <5.1.2.e>
        -5.1.2.e-
        - 5.1.2.e -
        –5.1.2e–
        "5.1.2.e"
        ‘5.1.2.e’
        “5.1.2e”
        *5.1.2.e*
        5.1.2.(e)
        5.1.2(e)
        5.1.2 (e)
        5.1(2)(e)
        5.1 (2) (e)
        5.1(2)e
        5.1(2e)
        (5.1)(2)(e)
        (5.1)(2e)
        5.1-2-e
        5-1-2-e
        5.1.2-e
        5.1-2e
        5.1/2/e
        5/1/2/e
        5.1.2/e
        5,1,2,e
        5,1,2e
        5,1.2.e
        5.1,2,e
        5.1.2,e
        5.1.2:e
        5.1:2:e
        5.1_2_e
        5 1 2 e
        5 1 2e
        5.1 2 e
        5.1 2e
        5. 1. 2. e
        5 . 1 . 2 . e
        5.1. 2.e
        5.1 .2.e
        512e
        512 e
        512E
        5·1·2·e
        5•1•2•e
        5․1․2․e
        ５.１.２.ｅ
        5.1.2.ᵉ
        5.1.2\xa0e
        5.1\xa0lid\xa02\xa0sub\xa0e
        5.1.\xad2.e
        5.1.2\u200b.e
        \ufeff5.1.2.e
        5.1.2‑e
        5.1.2.e\t
        5.1, tweede lid, onder e
        5.1, tweede lid, aanhef en onder e
        5.1, tweede lid, aanhef en onderdeel e
        5.1, tweede lid, aanhef, onder e
        5.1, tweede lid, sub e
        5.1, tweede lid, e
        5.1 tweede lid onder e
        5.1 tweede lid e
        5.1, 2e lid, onder e
        5.1, 2de lid, onder e
        5.1 2e lid sub e
        5.1 lid 2 sub e
        5.1 lid 2 sub e Woo
        5.1 lid 2 onder e Woo
        5.1 lid 2 onder e van de Woo
        5.1 lid 2 onderdeel e
        5.1 lid 2 letter e
        5.1 lid 2 punt e
        5.1 lid 2 ond. e
        5.1 lid 2, e
        5.1 lid 2 e
        5.1 lid 2e
        5.1lid2e
        5.1 lid 2 sub. e
        5.1, lid 2, sub e
        5.1, lid 2, onder e, Woo
        5.1 lid 2, aanhef en sub e
        5.1 lid 2 aanhef en onder e Wet open overheid
        5.1.2 sub e
        5.1.2 onder e
        5.1.2 onderdeel e Woo
        5.1.2, onder e
        art. 5.1.2.e
        art 5.1.2.e
        art.5.1.2e
        Art. 5.1.2.E Woo
        ART. 5.1 LID 2 SUB E WOO
        artikel 5.1.2e
        Artikel 5.1.2.e Woo
        artikel 5.1 lid 2 sub e
        artikel 5.1, lid 2, onder e
        art. 5.1 lid 2 aanhef en sub e Woo
        art. 5.1, tweede lid, onder e, Woo
        artikel 5.1, tweede lid, aanhef en onder e, van de Woo
        artikel 5.1, tweede lid, onderdeel e, van de Wet open overheid
        artikel 5.1, tweede lid, aanhef en onder e, van de Wet open overheid (Woo)
        artikel 5.1, tweede lid, sub e, Woo
        article 5.1(2)(e)
        Woo 5.1.2.e
        Woo, 5.1.2.e
        Woo: 5.1.2e
        Woo art. 5.1 lid 2 sub e
        Woo artikel 5.1, tweede lid, onder e
        5.1.2.e Woo
        5.1.2.e (Woo)
        5.1.2e WOO
        5.1.2.e van de Woo
        512e Woo
        5.1.2.e (persoonsgegevens)
        5.1.2.e persoonsgegevens
        5.1.2.e: persoonlijke levenssfeer
        5.1.2.e - persoonlijke levenssfeer
        Persoonsgegevens 5.1.2.e
        Persoonsgegevens (5.1.2.e)
        Persoonsgegevens: art. 5.1 lid 2 sub e Woo
        naam 5.1.2.e
        Grond 5.1.2.e
        Weigeringsgrond: 5.1.2.e
        gelakt 5.1.2.e
        Gelakt o.g.v. 5.1.2.e
        Gelakt op grond van art. 5.1 lid 2 sub e Woo
        5.1.2.e 5.1.2.e
        5.1.2.e/5.1.2.e
    """,
    "5.1.2.i": """
        5.1.2.i
        5.1.2i
        5.1.2.I
        art. 5.1.2.i (contactgegevens)
        5.1.2.i (contactgegevens)
        5.1.2i(goed functioneren van de staat)
        5.1 lid 2 sub i
        5.1, tweede lid, onder i
        artikel 5.1, tweede lid, aanhef en onder i, van de Woo
        Contactgegevens 5.1.2.i
    """,
    "5.1.2.a": """
        5.1.2.a
        5.1.2a
        5.1 lid 2 sub a
    """,
    "5.1.2.b": """
        5.1.2b
        5.1, tweede lid, onder b
    """,
    "5.1.2.c": """
        5.1.2.c
        5.1 lid 2 onder c Woo
    """,
    "5.1.2.d": """
        5.1.2.d
        5.1.2d
        5.1 (2) d
    """,
    "5.1.2.f": """
        5.1.2.f
        5.1 lid 2 sub f Woo
        5.1.2.f (bedrijfsgegevens)
    """,
    "5.1.2.g": """
        5.1.2.g
        5.1.2 g
    """,
    "5.1.2.h": """
        5.1.2.h
        5.1 lid 2 onderdeel h
    """,
    "5.1.1.a": """
        5.1.1.a
        5.1, eerste lid, onder a
    """,
    "5.1.1.b": """
        5.1.1b
        5.1 lid 1 sub b
    """,
    "5.1.1.c": """
        5.1.1.c
        5.1.1c
        5.1 lid 1 sub c
        5.1, eerste lid, aanhef en onder c, Woo
        511c
    """,
    "5.1.1.d": """
        5.1 lid 1 sub d
        5.1.1d
        5.1.1.d
        5.1(1)(d)
        art. 5.1 lid 1 onder d
        5.1.1.d bijzondere persoonsgegevens
    """,
    "5.1.1.e": """
        5.1.1.e
        5.1 lid 1 sub e
        5.1.1e (BSN)
    """,
    "5.1.4": """
        5.1.4
        5.1 lid 4
        5.1, vierde lid
    """,
    "5.1.5": """
        5.1.5
        5.1 lid 5
        5.1, vijfde lid
        5.1, vijfde lid, Woo
        artikel 5.1, vijfde lid, van de Woo
        5.1(5)
        5.1 5e lid
    """,
    "5.1.6": """
        5.1.6
        5.1 lid 6
    """,
    "5.2.1": """
        5.2.1
        5.2 lid 1
        5.2, eerste lid
        5.2, 1e lid
        5.2(1)
        art. 5.2 lid 1 Woo
        5.2.1 (persoonlijke beleidsopvattingen)
        5.2.1 persoonlijke beleidsopvatting
        Woo art 5.2.1
    """,
    "5.2.2": """
        5.2.2
        5.2 lid 2
        5.2, tweede lid, Woo
    """,
    "5.4": """
        5.4
        art. 5.4 Woo
        artikel 5.4
    """,
    "5.4a.1": """
        5.4a.1
        5.4a lid 1
        5.4a, eerste lid
        5.4 a, eerste lid, Woo
        artikel 5.4a, eerste lid, van de Woo
    """,
    "10.2.e": """
        10.2.e
        10.2e
        10.2.E
        10.2.e.
        [10.2.e]
        10(2)(e)
        10 (2) (e)
        (10)(2e)
        (10) (2e)
        (10)(2)(e)
        10.2(e)
        10 lid 2 e
        10 lid 2 sub e
        10 lid 2 onder e
        10 lid 2 onder e Wob
        10, tweede lid, e
        10, tweede lid, onder e
        10, tweede lid, aanhef en onder e, Wob
        10, 2e lid, onder e
        10. 2. E
        10-2-e
        10/2/e
        10,2,e
        10,2e
        10 2 e
        10 2e
        102e
        art. 10.2.e
        art. 10 lid 2 sub e
        art. 10, lid 2, onder e Wob
        Artikel 10, tweede lid, aanhef en onder e, van de Wob
        artikel 10, tweede lid, onder e, van de Wet openbaarheid van bestuur
        Wob 10.2.e
        Wob art. 10 lid 2 onder e
        10.2.e Wob
        10.2e (persoonlijke levenssfeer)
    """,
    "10.2.g": """
        10.2.g
        10.2g
        10 lid 2 sub g
        10(2)(g)
        (10)(2g)
        10.2.g Wob
    """,
    "10.2.a": """
        10.2.a
        10.2a Wob
    """,
    "10.2.b": """
        10.2.b
        10 lid 2 sub b
    """,
    "10.2.c": """
        10.2c
        10, tweede lid, onder c
    """,
    "10.2.d": """
        10.2.d
        (10)(2d)
    """,
    "10.1.c": """
        10.1.c
        10.1c
        10 lid 1 sub c
        10(1)(c)
        (10)(1c)
        10, eerste lid, onder c, Wob
    """,
    "10.1.d": """
        10.1.d
        10, eerste lid, aanhef en onder d
    """,
    "10.7.b": """
        10.7.b
        10 lid 7 sub b
    """,
    "11.1": """
        11.1
        11 lid 1
        11(1)
        (11)(1)
        11, eerste lid
        art. 11 lid 1 Wob
        artikel 11, eerste lid, van de Wob
        11.1 Wob
    """,
    "11.2": """
        11.2
        11 lid 2
    """,
    "awr-67": """
        awr-67
        AWR 67
        AWR art. 67
        art. 67 AWR
        art 67 lid 1 AWR
        67 AWR
        artikel 67, eerste lid, AWR
        artikel 67 van de Algemene wet inzake rijksbelastingen
    """,
    "buiten verzoek": """
        buiten verzoek
        Buiten verzoek
        BUITEN VERZOEK
        buiten verzoek.
        [buiten verzoek]
        Buiten het verzoek
        valt buiten verzoek
        valt buiten het verzoek
        Buiten reikwijdte
        buiten de reikwijdte
        Buiten reikwijdte verzoek
        buiten reikwijdte van het verzoek
        buiten de reikwijdte van het verzoek
        Valt buiten de reikwijdte van het Woo-verzoek
        buiten Woo-verzoek
        Buiten scope
    """,
    "dubbel": """
        dubbel
        Dubbel
        dubbel dubbel
        dubbele pagina
        Dubbel document
        duplicaat
        DUBBEL
        dubbel, dubbel, dubbel
    """,
    "reeds openbaar": """
        reeds openbaar
        Reeds openbaar
        reeds openbaar gemaakt
        al openbaar
        reeds eerder openbaar gemaakt
    """,
    "5.1.2.e 5.1.2.i": """
        5.1.2.e; 5.1.2.i
        5.1.2.e/5.1.2.i
        5.1.2.e / 5.1.2.i
        5.1.2.e, 5.1.2.i
        5.1.2.e en 5.1.2.i
        5.1.2.e & 5.1.2.i
        5.1.2.e - 5.1.2.i
        5.1.2.e-5.1.2.i
        5.1.2.e 5.1.2.i
        5.1.2.e5.1.2.i
        5.1.2e5.1.2i
        5.1.2.e|5.1.2.i
        5.1.2.e jo. 5.1.2.i
        5.1.2.e en/of 5.1.2.i
        5.1.2.e en i
        5.1.2.e, i
        5.1.2.e/i
        5.1.2 e+i
        5.1.2 e en i
        5.1.2 (e) (i)
        5.1.2.e en 2.i
        5.1 lid 2 sub e en i
        5.1 lid 2 sub e en sub i
        5.1, tweede lid, onder e en i
        5.1, tweede lid, onder e en onder i, Woo
        [5.1.2.e] [5.1.2.i]
        (5.1.2.e)(5.1.2.i)
        artikel 5.1, tweede lid, onder e en i, van de Woo
        artikelen 5.1.2.e en 5.1.2.i Woo
    """,
    "5.1.2.e 5.1.5": """
        5.1.2e + 5.1.5
        5.1 lid 2 sub e en lid 5
        5.1, tweede lid, onder e, en vijfde lid, Woo
    """,
    "5.1.1.d 5.1.2.e": """
        5.1 lid 1 sub d en lid 2 sub e
        5.1, eerste lid, onder d, en tweede lid, onder e, van de Woo
        5.1.1d/5.1.2e
    """,
    "5.1.2.e 5.2.1": """
        5.1.2.e / 5.2.1
        5.1.2.e; 5.2 lid 1
        art. 5.1.2.e en art. 5.2.1 Woo
    """,
    "5.2.1 5.1.2.e": """
        5.2.1 5.1.2.e
        5.2, eerste lid, en 5.1, tweede lid, onder e
    """,
    "10.2.e 10.2.g": """
        10.2.e en g
        10.2.e; 10.2.g
        10 lid 2 sub e en g
        (10)(2e) (10)(2g)
    """,
    "10.2.e 11.1": """
        10.2.e 11.1
        10.2.e / 11.1
        10 lid 2 sub e en 11 lid 1 Wob
        (10)(2e)(11)(1)
    """,
    "buiten verzoek 5.1.2.e": """
        buiten verzoek / 5.1.2.e
        Buiten verzoek; 5.1.2.e
    """,
}

ONVOLLEDIG = {
    "5.1.2": ("5.1.2", "art. 5.1 lid 2", "5.1, tweede lid", "5.1, tweede lid, Woo"),
    "5.1.1": ("5.1.1", "5.1 lid 1"),
    "5.1": ("5.1", "art. 5.1", "artikel 5.1 Woo"),
    "5.2": ("5.2", "artikel 5.2 van de Woo"),
    "5.4a": ("5.4a", "art. 5.4a Woo"),
    "10.2": ("10.2", "10 lid 2", "(10)(2)"),
    "10": ("art. 10 Wob",),
    "11": ("art 11 Wob", "artikel 11 van de Wob"),
}
"""Kept as they are: what they mean is for a person to say."""

GELIJKEND = """
    versie 5.1.2
    v5.1.2
    5.1.2-rc1
    5.1.2rc1
    5.1.2-beta
    5.1.2b1
    5.1.2.iso
    5.1.2.i586
    5.1.2.exe
    5.1.2.deb
    5.1.2.dev0
    5.1.2.Final
    5.1.2.1
    5.1.2.10
    5.1.20
    5.1.12
    5.2.1.3
    5.2.10
    5.10.2
    5.4.1
    5.4.12
    v10.2.1
    10.2.1
    10.2.0.1
    10.2.15063
    macOS 10.2
    Windows 10.2e editie
    iOS 11.1
    Python 3.11
    linux-5.1.2-generic
    firmware 10.2.e4
    5.1.2024
    5-1-2024
    5/1/2024
    5.1.24
    05.1.2
    10.2.2020
    10.2.19
    10-2-2019
    10/2/19
    11-1-2020
    11.1.2020
    11/12
    2019-05-10
    2024.5.1
    5 januari 2022
    10 februari
    10 e
    11 a
    10:20
    11:10 uur
    10.2 uur
    5.1 uur
    10u20
    192.168.5.1
    10.1.0.1
    10.2.3.4
    10.2.0.0/16
    5.1.2.1:8080
    10.0.2.2
    fe80::5:1:2:e
    ECLI:NL:RVS:2018:466
    ECLI:NL:RBDHA:2022:5121
    2018/512e
    010-5121234
    06 51 02 10 11
    +31 10 512 11 11
    088 - 512 10 20
    € 5,12
    € 10,2
    € 5.1 miljoen
    10,2 g
    10,2 %
    10.2%
    5.1%
    5,1
    10,2
    10.2 km
    5.1 m
    5.1 kWh
    5,1 e
    5.1 mln
    10.2 ha
    5.1 Strategic alerts
    5.1 Inleiding
    5.1. Inleiding
    5.1.2 Aanpak
    5.1.2 Eisen aan de inschrijver
    5.2 Planning en fasering
    5.2.1 Overleg met bewoners
    5.4: bepaling van de hoogte
    5.4 Financiën
    10.2 Evaluatie
    11.1 Slotbepalingen
    11.1 Inwerkingtreding
    Hoofdstuk 5.1
    Paragraaf 5.1.2
    par. 5.1.2
    § 5.1.2
    werkpakket 5.1
    bijlage 5.1.2
    Bijlage 10.2
    tabel 5.1
    Figuur 5.2.1
    zie 5.1.2.e
    zie paragraaf 5.2.1
    onderdeel 5.1.2 e.v.
    5.1 e.v.
    blz. 10
    pagina 11 van 12
    p. 102
    10
    11
    51
    102
    511
    512
    521
    5121
    102e vergadering
    512e editie
    10e lid
    5e lid
    tweede lid
    onder e
    sub e
    e
    i
    J
    e en i
    Artikel 1
    artikel 3.1
    artikel 5.3
    artikel 5.5 Woo
    artikel 9
    artikel 12 Wob
    art. 10 AVG
    art. 5.1 Wmo
    art. 10.2 Wm
    artikel 5.1.2 Bouwbesluit
    artikel 10 lid 2 Grondwet
    artikel 11 lid 1 Awb
    art. 67 Sr
    art. 67a AWR
    awr 68
    5.1.3
    5.1.7
    5.1.2.j
    5.1.2.k
    5.1.1.f
    5.1.3.a
    5.2.1.e
    5.3.1
    5.5
    10.1.e
    10.2.h
    10.3
    10.7.c
    11.3
    11.1.e
    5.1.2.e van de Wob
    10.2.e van de Woo
    Wob 5.1.2.e
    Woo 10.2.e
    De 5.1.2.e
    artikel 5.1 van de Woo bepaalt dat
    op grond van artikel 5.1.2.e
    op grond van artikel 5.1, tweede lid, onder e, van de Woo zijn namen gelakt
    De namen zijn gelakt op grond van artikel 5.1.2.e van de Woo.
    5.1.2.e is toegepast
    Wij passen 5.1.2.e toe
    Geachte heer 5.1.2.e,
    5.1.2.e = eerbiediging van de persoonlijke levenssfeer
    5.1.2.e: de eerbiediging van de persoonlijke levenssfeer van betrokkenen
    10.2.e eerbiediging persoonlijke levenssfeer en meer
    J = 5.1.2.e
    deels openbaar, 5.1.2.e
    niet openbaar
    openbaar
    openbaar gemaakt
    dubbele naam
    dubbele bodem
    dubbelzijdig
    Dubbelstraat 5
    buiten
    buiten werking
    buiten verzoeker om
    buitenverzoeken
    verzoek
    reikwijdte van het onderzoek
    oud ID nummer
    e-mail
    5 x 2 e
    5+1+2=8
    512 euro
    512GB
    10.2 GB
    1051 2e verdieping
    1012 EG
    5121 EA
    5.1.2.e@voorbeeld.example
    www.5.1.2.e.example
    NL51 0210
    Zaak 5.1/2021
    dossier 10.2/e-133
    5-1
    10 - 2
    5 t/m 10
    5, 10 en 11
    10 en 11
    10, 11
    groep 5.1b
    kamer 5.12e
    3.5.1.2.e
    A5.1.2.e
    x 5.1.2.e
    5.1.2.e x
    5.1.2.e.1
    5.1.2.e-mail
    5.1.2.3.e
"""

OOK_GELIJKEND = """
    Versie 5.1.2e
    v 5.1.2
    version 5.2.1
    Release 5.2.1
    release 5.1.2-beta
    5.1.2.3
    5.12.1
    5.1.10
    15.1.2
    25.1.2.e
    5.2.11
    5.2.3.4
    5.4.0
    5.3
    5.6.2
    5.1.2.jpg
    5.1.2.el8
    5.1.2.el7.x86_64
    php-5.1.2
    php5.1.2
    kernel 5.4
    Linux 5.4
    Linux 5.4.0-42-generic
    WordPress 5.2.1
    Ubuntu 10.2
    iOS 10.2
    Windows 10.1
    Oracle 11.2
    Oracle 11.1
    Python 3.5.1
    Bluetooth 5.1
    Bluetooth 5.2
    USB 3.1
    Dolby 5.1
    5.1 surround
    5.1.2 Dolby Atmos
    HDMI 2.1
    Android 11
    Debian 10
    iPhone 11
    Windows 11
    Excel 2010
    10.2.3
    10.2.0.4
    10.1.1.1
    10.2.0.15
    10.1.2.3
    10.2.255.1
    5.1.2.4:8080
    10.7.1.12
    11.1.1.1
    2001:db8::1
    5-1-2022
    5-1-2
    05-01-2022
    5.1.2022
    5.1.22
    10.2.2021
    10-2-2021
    10.2.21
    10/2/2021
    11-1-2022
    10.1.20
    5/1/22
    11/12/2021
    10 februari 2021
    11 januari
    1e kwartaal 2021
    10:15
    11:10
    5.10 uur
    10.20 uur
    11.10 uur
    10.15-11.00
    10.00 - 11.00 uur
    5:12
    17:51:02
    € 5,10
    € 10,20
    € 11,10
    € 512
    € 5.100
    € 5.120,00
    € 1.102,50
    EUR 10.200
    10.200
    11.100
    5.100
    5.120
    5.125
    10,2%
    5,1 %
    11,1%
    10.2 %
    5,2 miljoen
    10,2 mln.
    11.1 km
    5.4 kg
    10,2 m2
    5,1 fte
    10.2 fte
    5.4 ha
    11,1 graden
    ECLI:NL:RVS:2022:512
    ECLI:NL:RBDHA:2021:1102
    ECLI:NL:RVS:2019:102
    070-5121102
    06-51251212
    +31 6 10201102
    0512-512512
    (0512) 51 22 10
    0900-0102
    112
    NL10INGB0001020102
    NL51 ABNA 0512 1020 10
    1011 AB
    5121 EE
    1102 AE
    5128
    111
    101
    5.1.2 Inleiding
    5.1.2 Werkwijze
    5.2 Aanpak
    5.2.1 Planning
    5.2.2 Risico's
    5.4 Conclusie
    10.2 Financiële gevolgen
    10.1 Samenvatting
    11.1 Vergaderingen
    11.2 Rondvraag
    11. Sluiting
    5. Rondvraag
    10. W.v.t.t.k.
    hoofdstuk 5.1.2
    Paragraaf 5.2.1
    paragraaf 5.1.2
    §5.2
    par. 5.2.1
    Tabel 5.1
    Tabel 5.2.1
    Figuur 10.2
    Figuur 5.1.2
    Bijlage 5.1
    bijlage 10.2
    Stap 5.2
    Actie 5.1.2
    Agendapunt 5.2
    agendapunt 11.1
    Vraag 10.2
    eis 5.1.2
    Eis 5.2.1
    Doel 5.4
    Bouwnummer 5.1.2
    Pagina 5
    pagina 10
    pag. 11
    5 van 12
    10 van 11
    5/12
    10/11
    Bladzijde 5.1
    blz. 5.2
    - 11 -
    - 5 -
    5
    A
    2e
    1e
    2e kamer
    Tweede Kamer
    eerste lid
    lid 2
    artikel 5
    artikel 10
    artikel 3.3 lid 2 onder e
    artikel 8:29 Awb
    artikel 6 lid 1 onder e AVG
    art. 6.1.e AVG
    art. 9 AVG
    art. 5.1 AVG
    art. 5 lid 1 AVG
    artikel 5.1 Omgevingswet
    art. 5.1 lid 2 Omgevingswet
    art. 10 lid 2 Grondwet
    artikel 10 EVRM
    artikel 11 EVRM
    artikel 10.1 Wet milieubeheer
    artikel 5.2 Wabo
    artikel 5.1 lid 2 onder e Wkb
    artikel 5.4 Awb
    artikel 11.1 Telecommunicatiewet
    artikel 4.1 Woo
    artikel 3.1 Woo
    4.1.2.e
    6.1.2.e
    5.1.2.z
    5.1.1.i
    10.2.k
    11.1.a
    5.1.3.e
    5.1.8
    5.2.5
    5.3.2.e
    12.1
    12.2.e
    9.2.e
    10.3.e
    1.2.e
    5.1.e2
    B5.1
    A10.2
    K5.1.2
    model 512e
    E512
    S12e
    BMW 520e
    Peugeot 102
    Boeing 737
    Airbus A380
    DN 50.1.2
    RAL 5.1.2
    SBI 10.2
    NEN 5.1.2
    ISO 27001 5.1.2
    ISO 27002:2022 5.1
    BIO 5.1.2
    BIO 11.2.1
    ASVS 5.1.2
    WCAG 1.4.3
    CPV 10.2
    NACE 10.1
    Wet open overheid
    Woo
    Wob
    Woo-verzoek
    Woo-besluit
    Wob-verzoek
    het verzoek
    reikwijdte
    Vertrouwelijk
    VERTROUWELIJK
    Dep. vertrouwelijk
    geheim
    concept
    CONCEPT
    Bijlage
    Naam
    Paraaf
    dubbelspel
    Dubbele nationaliteit
    dubbel glas
    dubbele punt
    dubbeltje
    buiten gebruik
    buiten beschouwing
    Buitenlandse Zaken
    buiten kantooruren
    bezoek
    verzoeker
    J.
    ja
    nee
    n.v.t.
    R. de Wit
    bestand 5.1.2e.docx
    document_5.1.2.e.pdf
    doc 5.1.2e v3
    www.5.1.2.nl
    naam@5.1.2.nl
    zaak 2021.10.2
    Z-5.1.2-2022
    Kenmerk 2022-0000510.2
    IENW/BSK-2022/512
    DGMI-10.2
    5.1.2.e-learning
    5.1 e-mail
    10.2e-mail
    5.1.2 en 5.1.3
    10 e-mails
    11 1/2
    10 1/2
    10 2-persoons
    5 x 1,2 e
    5+1+2
    5-1=4
    10-2
    10 -2 = 8
    3-1
    kamer 10.2
    Kamer 5.1.2e
    lokaal 11.1
    zaal 5.2
    gebouw 10.2
    3e verdieping
    5.1.2.2e
    Artikel 10
    ARTIKEL 11
    5.1.4 Privacy
    5.2.1 Gezondheid
    5.2.2 Adres
    5.1.6 Inspectie
    11.1 Opsporing
    5.4 Naam
"""

GEEN_LABELS = [regel.strip() for regel in (GELIJKEND + OOK_GELIJKEND).strip().splitlines() if regel.strip()]

_OOK_GESCHREVEN = {
    "5.1.1.a": """
        5.1.1a
    """,
    "5.1.1.b": """
        5.1.1.b
        5.1.1 b
    """,
    "5.1.1.c": """
        5.1-1c
        5.1, eerste lid, onder c
        5.1 1e lid sub c
        art. 5.1 lid 1c
        5.1 lid 1 sub c Woo
    """,
    "5.1.1.d": """
        5.1.1 sub d
        5.1.1.d (bijzondere persoonsgegevens)
        5.1.1d gezondheid
    """,
    "5.1.1.e": """
        5.1.1E
        5.1.1.E (BSN)
        5.1.1 e.
        5.1 lid 1 onder e
    """,
    "5.1.2.b": """
        5.1.2.b
        5.1.2b.
        5.1.2 (b)
        5.1.2.b (financiële belangen)
    """,
    "5.1.2.c": """
        5.1.2c
        5.1.2.c opsporing
    """,
    "5.1.2.e": """
        5.1.2. e
        5.1.2 .e
        (5.1.2e)
        [5.1.2e]
        (5)(1)(2)(e)
        (5.1.2)(e)
        5.1, 2e
        5.1:2e
        5:1.2.e
        5.1 lid 2 onder e
        5.1 lid 2, onder e
        5.1 lid 2, aanhef en onder e
        5.1, tweede lid, onderdeel e
        5.1 tweede lid, sub e Woo
        5.1, 2e lid, sub e
        5.1 2e lid onder e
        5.1 lid 2 aanhef en onder e Woo
        5.1 lid 2 aanhef en sub e
        5.1, tweede lid, aanhef en onder e, Woo
        5.1, tweede lid, aanhef en onderdeel e, van de Woo
        art. 5.1 lid 2 sub e
        art. 5.1 lid 2 sub e Woo
        Art. 5.1.2.e
        Art 5.1.2e
        art.5.1.2.e
        art. 5.1.2e Woo
        artikel 5.1.2.e
        Artikel 5.1 lid 2 onder e
        Artikel 5.1, tweede lid, onder e, Woo
        Artikel 5.1 lid 2 sub e van de Wet open overheid
        artikel 5.1, tweede lid, aanhef en onder e van de Wet open overheid
        Artikel 5.1, lid 2, letter e Woo
        ARTIKEL 5.1 LID 2 ONDER E
        ART. 5.1.2.E WOO
        Woo 5.1.2e
        Woo: 5.1.2.e
        WOO art. 5.1 lid 2e
        Woo, art. 5.1 lid 2 sub e
        Woo artikel 5.1 lid 2 onder e
        grond: 5.1.2e
        weigeringsgrond 5.1.2.e
        Uitzonderingsgrond: 5.1.2e
        Woo-grond 5.1.2e
        gelakt o.g.v. 5.1.2.e
        o.g.v. art. 5.1 lid 2 sub e Woo
        Gelakt op grond van artikel 5.1.2.e Woo
        weggelakt: 5.1.2e
        Persoonsgegevens 5.1.2e
        5.1.2e persoonlijke levenssfeer
        5.1.2e - persoonlijke levenssfeer
        5.1.2.e (persoonlijke levenssfeer)
        5.1.2.e: persoonsgegevens
        5.1.2.e (naam)
        5.1.2.e (handtekening)
        5.1.2e naam
        5.1.2e telefoonnummer
        5.1.2e e-mailadres
        5.1.2.e (NAW)
        5.1.2.e NAW-gegevens
        5.1.2e 5.1.2e 5.1.2e
        « 5.1.2.e »
        _5.1.2e_
        <5.1.2e>
        {5.1.2e}
        5‐1‐2‐e
        5.1.2–e
        5 .1 .2 .e
        5.1.2, sub e
        5.1.2 aanhef en onder e
        5.1.2.sub e
        5.1. lid 2. sub e
        5.1-lid2-e
        5.1 lid2 sub e
        5.1 Lid 2 Sub E
        5.1 lid 2 (e)
        5.1 lid 2 onder e (naam ambtenaar)
        5.1.2e Woo (naam)
    """,
    "5.1.2.e 5.1.2.i": """
        5.1.2e/i
        5.1.2 e, i
        5.1.2.e+i
        5.1.2e en 5.1.2i
        5.1.2e; 5.1.2i
        5.1.2e, 5.1.2i
        5.1.2e 5.1.2i
        5.1.2e|5.1.2i
    """,
    "5.1.2.e 5.2.1": """
        5.1.2.e + 5.2.1
        5.1.2.e, 5.2.1
        5.1 lid 2 onder e en 5.2 lid 1
    """,
    "5.1.2.b 5.1.2.f 5.1.2.i": """
        5.1.2.b, 5.1.2.f en 5.1.2.i
        5.1.2b/5.1.2f/5.1.2i
        5.1.2 b, f, i
        5.1 lid 2 onder b, f en i
    """,
    "5.1.2.b 5.1.2.f": """
        5.1 lid 2 sub b en f
    """,
    "5.1.1.c 5.1.2.f": """
        5.1, lid 1 sub c en lid 2 sub f
        5.1.1.c / 5.1.2.f
        5.1.1c en 5.1.2f
        art. 5.1.1.c en 5.1.2.f Woo
    """,
    "5.1.2.f": """
        5.1.2f
        5.1.2 sub f
        5.1.2f (bedrijfsgegevens)
        5.1.2.f concurrentiegevoelige gegevens
    """,
    "5.1.2.g": """
        5.1.2g
    """,
    "5.1.2.h": """
        5.1.2h
        5.1.2.h (beveiliging)
    """,
    "5.1.2.i": """
        5.1.2I
        5.1.2 i
        5.1 lid 2 i
        5.1.2.i (goed functioneren van de Staat)
        5.1.2i goed functioneren
        5.1.2 sub i
        5.1.2 onder i
        5.1.2 lid i
    """,
    "5.1.4": """
        5.1(4)
    """,
    "5.1.5": """
        art. 5.1 lid 5 Woo
        Artikel 5.1, lid 5
        5.1.5 onevenredige benadeling
    """,
    "5.1.6": """
        5.1, zesde lid
    """,
    "5.2.1": """
        5.2, lid 1
        5.2 eerste lid
        5.2 lid 1 Woo
        5.2, eerste lid, Woo
        artikel 5.2, eerste lid, van de Woo
        5.2 1e lid
        5.2.1.
        5.2.1 persoonlijke beleidsopvattingen
        5.2.1 (intern beraad)
        5.2 lid 1 persoonlijke beleidsopvatting
        5.2.1 Woo
        Woo 5.2.1
    """,
    "5.2.2": """
        5.2, tweede lid
    """,
    "10.1.a": """
        10.1.a
        10.1a
    """,
    "10.1.b": """
        10.1.b
        10.1b
        10.1 b
    """,
    "10.1.c": """
        10.1 c
        10, eerste lid, onder c
        (10)(1)(c)
    """,
    "10.1.d": """
        10.1d
        (10)(1d)
    """,
    "10.2.a": """
        10.2a
    """,
    "10.2.b": """
        10.2b
        10 2b
    """,
    "10.2.c": """
        10.2.c
    """,
    "10.2.d": """
        10.2d
    """,
    "10.2.e": """
        10.2E
        10.2 e
        10.2. e
        10-2e
        10(2)e
        10 (2) e
        (10)(2)e
        10 lid 2e
        10, lid 2, sub e
        10, 2e lid, sub e Wob
        10.2e WOB
        WOB art. 10 lid 2e
        WOB: 10.2e
        art. 10 lid 2 sub e Wob
        Art. 10.2.e
        art 10.2e
        art 10.2.e Wob
        artikel 10, tweede lid, onder e, van de Wob
        Artikel 10 lid 2 sub e Wob
        artikel 10, tweede lid, aanhef en onder e, van de Wet openbaarheid van bestuur
        10.2.e (persoonlijke levenssfeer)
    """,
    "10.2.e 10.2.g": """
        10.2.e en 10.2.g
        10.2.e / 10.2.g
        10.2e/g
        10.2.e/g
        10.2 e+g
        (10)(2e)(2g)
        (10)(2e)(10)(2g)
    """,
    "10.2.g 11.1": """
        10.2.g, 11.1
    """,
    "10.2.f": """
        10.2.f
        10.2f
    """,
    "10.7.a": """
        10.7.a
        10.7a
    """,
    "10.7.b": """
        10.7b
        (10)(7b)
        10, zevende lid, onder b
    """,
    "11.1": """
        11, lid 1
        11 eerste lid Wob
        Wob 11.1
        Art. 11.1
        11.1 persoonlijke beleidsopvattingen
    """,
    "buiten verzoek": """
        (buiten verzoek)
        buiten het verzoek
        Buiten de reikwijdte van het Woo-verzoek
        buiten scope verzoek
        Buiten reikwijdte Woo-verzoek
        Valt buiten de reikwijdte van het verzoek
        Buiten Woo-verzoek
        Buiten Wob-verzoek
    """,
    "dubbel": """
        dubbel document
        Dubbel, zie document 12
        doublure
    """,
    "reeds openbaar": """
        reeds openbaar.
        Reeds openbaar gemaakt
        reeds gepubliceerd
        is reeds openbaar
    """,
    "awr-67": """
        artikel 67 AWR
        Art. 67 Awr
        artikel 67 Algemene wet inzake rijksbelastingen
    """,
    "5.1.2.e buiten verzoek": """
        5.1.2.e, buiten verzoek
    """,
    "5.1.2.d": """
        5.1.2.d inspectie, controle en toezicht
    """,
    "5.1.2.a": """
        5.1.2.a (internationale betrekkingen)
    """,
    "5.2.1 5.1.2.e": """
        5.2.1/5.1.2.e
        5.2 lid 1 en 5.1 lid 2 sub e
    """,
}
"""A second table, drawn up without sight of the first or of the patterns."""

LABELS = {
    tekst.strip(" "): codes
    for codes, regels in (*_GESCHREVEN.items(), *_OOK_GESCHREVEN.items())
    for tekst in regels.strip(" \n").split("\n")
}

# What text recognition makes of labels in scans: by the codes that were printed.
_HERKEND = {
    "5.1.2.e": """
        5.1 .2e
        5.12e
        512e
        s12e
        S12e
        51.2e
        5.1.2e
        5.1,2e
        5,1.2e
        S.1.2.e
        s.1.2.e
        5.l.2.e
        5.I.2.e
        5.i.2.e
        5.|.2.e
        5.1.2.€
        5.1.2.é
        5.1.2.o
        5.1.Z.e
        5.1.z.e
        5.!.2.e
        $.1.2.e
        5.1 2.e
        5 .1 .2 .e
        5.1.2 .e
        5..1.2.e
        5.1.2..e
        5.1.2.e,
        5:1:2:e
        5.1-2.e
        '5.1.2.e
        _5.1.2.e_
        |5.1.2.e|
        (5.1.2.e
        5.1.2.e]
        5.1.2.e 5.1 .2e
        512e 512e
        51 2e
        5.1 lid 2 sub e
        5.1 lid2 sube
        5.l lid 2 sub e
        art. 5.1 lid Z onder e
        artike1 5.1 lid 2 onder e
        5.1, tweede Iid, onder e
        5.1 1id 2 sub e
    """,
    "5.1.2.i": """
        5.1.2.i
        5.1.2i
        512i
        5.1 .2i
        5.1.2.l
        5.1.2.1
        5.1.2.I
        5.1.2.|
        5.1.2.!
        s12i
        51.2i
        5.1.2.j
    """,
    "5.1.2.c": """
        5.1.2.c
        512c
        5.1 .2.c
    """,
    "5.1.2.d": """
        5.1.2.d
        5.1 .2d
        S12d
    """,
    "5.1.2.f": """
        512f
        5.1 .2.f
    """,
    "5.1.2.b": """
        512b
        5.1.2.b
    """,
    "5.1.1.c": """
        5.1 .1c
        511c
        5.l.l.c
        51.1.c
    """,
    "5.1.1.d": """
        511d
        5.1 .1d
    """,
    "5.1.5": """
        5.1 .5
        51.5
        5.l.5
        5.1.S
    """,
    "5.2.1": """
        5.2 .1
        5.2.l
        S.2.1
        52.1
        5.2.I
        5.Z.1
    """,
    "10.2.e": """
        10. 2. E
        10.2.e
        102e
        10 .2.e
        1O.2.e
        l0.2.e
        IO.2.e
        10,2.e
        10.2.€
        10)(2e)
        (10)(2e
        (1O)(2e)
        (10)(2 e)
        {10)(2e)
        10)(2)(e
    """,
    "10.2.g": """
        102g
        10. 2. G
        (10)(2g
        10.2.q
        10.2.9
    """,
    "11.1": """
        11)(1)
        (11)(1
        (11)(l)
        ll.1
        11 .1
        (11) (1)
    """,
    "5.1.2.e 5.1.2.i": """
        512e 512i
        5.1 .2e 5.1 .2i
        5.1.2e5.1.2i
        5.1.2.e 5.1.2.l
        5.1.2e/ 5.l.2i
    """,
    "5.1.2.e 5.2.1": """
        512e 5.2.1
        5.1 .2e 5.2.l
    """,
    "10.2.e 10.2.g": """
        102e 102g
        (10)(2e) (10)(2g
    """,
    "buiten verzoek": """
        buiten verzoek
        buitenverzoek
        buiten verzock
        Buiten verzoek_
        bulten verzoek
        Buiten relkwijdte
        buiten reikwijdte.
        buiten verz0ek
    """,
    "dubbel": """
        dubbel
        dubbe1
        dubbei
        Dubbel dubbel
        dubbel  dubbe1
    """,
    "reeds openbaar": """
        reeds openbaar
        reeds openhaar
        reedsopenbaar
    """,
}

_OOK_HERKEND = {
    "5.1.2.e": """
        5.l.2e
        S.1.2e
        5. 1.2e
        5.1. 2e
        5 12e
        5.1,2.e
        |5.1.2e|
        [5.1.2e
        5.1.2e]
        (5.1.2e
        5.1.2e)
        5.1.2€
        5.1..2.e
        5.1.2.e..
    """,
    "5.1.2.c": """
        5.1.2.c)
    """,
    "5.1.2.i": """
        5.1.2l
        5.12i
    """,
    "10.2.e": """
        10.2 e
        (10}(2e)
        (l0)(2e)
    """,
    "10.2.g": """
        (10)(2g}
    """,
    "11.1": """
        1l.1
        l1.1
    """,
    "5.2.1": """
        5 .2.1
    """,
    "5.1.1.c": """
        S.1.1.c
        5.l.1c
    """,
    "buiten verzoek": """
        builen verzoek
        Buiten verzoek|
        Buiten reikwijdle
    """,
}

HERKEND = {
    tekst.strip(" "): codes
    for codes, regels in (*_HERKEND.items(), *_OOK_HERKEND.items())
    for tekst in regels.strip(" \n").split("\n")
}

GEEN_HERKENDE = """
    512
    511
    521
    102
    111
    51
    5
    10
    2024
    2012
    1012
    5121
    1021
    size
    sie
    slze
    side
    site
    sl2
    lid 2
    sub e
    10 e
    Inleiding
    5.1 Inleiding
    5.1.2 Aanpak
    5-1-2024
    5.1.2024
    10.2.2020
    11-1-2020
    12:10
    11:10 uur
    € 5,12
    € 10.200
    010-5121234
    06 51021011
    1012 EG
    5121 EA
    NL51 ABNA
    10.2.0.1
    192.168.5.1
    5.1.2.iso
    versie 5.1.2
    pagina 11
    11 van 12
    art. 6:22 Awb
    ECLI:NL:RVS:2018:466
    zie 5.1.2.e
    op grond van 5.1.2.e
    De 5.1.2.e is toegepast
    Geachte heer 5.1.2.e,
    buiten
    buiten werking
    verzoek
    dubbeltje
    bubbels
    reeds
    openbaar
    oud ID nummer
    Jan Voorbeeld
    loze
    is
    il
    io
    lief
    S12
    Sl
    10)
    (1)
    (e)
    e
"""
GEEN_HERKENDE_LABELS = [regel.strip() for regel in GEEN_HERKENDE.strip().splitlines()]
