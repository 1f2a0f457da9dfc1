# SPDX-License-Identifier: EUPL-1.2
"""How people write the judgement on a document: the one table.

To add a spelling, write it below the judgement that it means, on a line or behind a semicolon; capitals, accents and
signs make no difference. Only what can mean nothing else belongs here: `nvt`, `vertrouwelijk` or `n.t.b.` do not.
"""

from __future__ import annotations

from collections.abc import Mapping

from ...model import Beoordeling

OORDELEN: Mapping[Beoordeling, str] = {
    Beoordeling.OPENBAAR: """
        openbaar; geheel openbaar; volledig openbaar; helemaal openbaar; openbaar gemaakt; openbaar maken
        openbaarmaken; wordt openbaar; wordt openbaar gemaakt; openbaar te maken; te openbaren
        openbaarmaking; volledige openbaarmaking; gehele openbaarmaking; geheel openbaar gemaakt
        volledig openbaar gemaakt; geheel openbaar maken; openbaar geheel; volledig openbaar maken
        integraal openbaar; integraal; in zijn geheel openbaar; wel openbaar; openbaar volledig; verstrekken
        verstrekt; geheel verstrekken; geheel verstrekt; volledig verstrekken; volledig verstrekt
        wordt verstrekt; public; fully public; wholly public; disclosed; fully disclosed; full disclosure
        disclose; released; full release; release; release in full; released in full; disclosed in full
        wholly disclosed; open; iepenbier; openbaar zonder lakken
        """,
    Beoordeling.DEELS: """
        deels openbaar; deelsopenbaar; gedeeltelijk openbaar; gedeeltelijk; deels; deel openbaar
        openbaar deels; partieel; openbaar gedeeltelijk; ged openbaar; gedeelt openbaar
        deels openbaar gemaakt; gedeeltelijk openbaar gemaakt; deels openbaar maken
        gedeeltelijk openbaar maken; gedeeltelijke openbaarmaking; deels openbaarmaken
        gedeeltelijk openbaarmaken; wordt deels openbaar gemaakt; wordt gedeeltelijk openbaar gemaakt
        gedeeltelijk verstrekt; deels verstrekt; deels verstrekken; gedeeltelijk verstrekken
        deels geweigerd; gedeeltelijk geweigerd; deels niet openbaar; gedeeltelijk niet openbaar
        deels gelakt; gedeeltelijk gelakt; gelakt openbaar; openbaar gelakt; openbaar met lakken
        openbaar met weglakkingen; gedeeltelijke weigering; deels weigeren; gedeeltelijk weigeren
        partieel openbaar; diels iepenbier; deels openbaar deels geweigerd
        deels openbaar deels niet openbaar; deels wel deels niet openbaar; deels weggelakt; partially public
        partly public; partial; partially; partly; partially disclosed; partly disclosed; partial disclosure
        partial release; partially released; released in part; release in part; disclosed in part; redacted
        in part; in gedeelten; openbaar na lakken; openbaar na anonimisering; geanonimiseerd openbaar
        deels anoniem; openbaar met uitzonderingen
        """,
    Beoordeling.NIET: """
        niet openbaar; nietopenbaar; niet; geweigerd; geheel geweigerd; volledig geweigerd; weigeren
        geheel weigeren; weigering; volledig weigeren; algehele weigering; gehele weigering
        volledige weigering; niet openbaar gemaakt; niet openbaar maken; wordt niet openbaar
        wordt niet openbaar gemaakt; geheel niet openbaar; volledig niet openbaar; niet openbaar geheel
        niet verstrekt; niet verstrekken; geheel gelakt; volledig gelakt; in zijn geheel geweigerd
        integraal geweigerd; openbaarmaking geweigerd; openbaarheid geweigerd; integraal weigeren
        niet openbaarmaken; helemaal niet openbaar; not public; non public; refused; withheld; denied
        withhold; refuse; fully withheld; withheld in full; not disclosed; fully refused; not released
        non disclosure; exempt in full; wordt geweigerd; net iepenbier
        """,
    Beoordeling.REEDS: """
        reeds openbaar; al openbaar; bekend; reeds bekend; al bekend; eerder openbaar
        eerder openbaar gemaakt; is al openbaar; reeds openbaar gemaakt; al openbaar gemaakt
        reeds gepubliceerd; al gepubliceerd; eerder gepubliceerd; openbaar reeds; was al openbaar
        was reeds openbaar; is reeds openbaar; al eerder openbaar; al eerder openbaar gemaakt
        reeds eerder openbaar; reeds eerder openbaar gemaakt; already public; already published
        previously published; previously disclosed; already disclosed; previously released
        publicly available; openbaar toegankelijk; reeds openbaar document; al iepenbier
        """,
    Beoordeling.BUITEN: """
        buiten reikwijdte; buiten verzoek; buiten scope; buiten de reikwijdte; buiten het verzoek
        buiten de scope; buiten bereik; valt buiten reikwijdte; valt buiten verzoek; valt buiten scope
        buiten reikwijdte verzoek; buiten reikwijdte van het verzoek; buiten reikwijdte van verzoek
        out of scope; outside scope; outside the scope; not in scope; outside request; niet in scope
        buiten de reikwijdte van het verzoek; buiten de omvang van het verzoek; buiten omvang verzoek
        buiten het bereik
        """,
    Beoordeling.DUBBEL: """
        dubbel; dubbele; duplicaat; dubbel document; doublure; dubbeling; duplicate; double
        duplicaat document; dubbel stuk; dubbel exemplaar; is dubbel; dubbel aanwezig; duplicated
        """,
}

JA_NEE: Mapping[str, Beoordeling] = {
    **dict.fromkeys(
        ("ja", "j", "yes", "y", "geheel", "volledig", "wel", "waar", "true"), Beoordeling.OPENBAAR
    ),
    **dict.fromkeys(("nee", "n", "no", "neen", "onwaar", "false"), Beoordeling.NIET),
    **dict.fromkeys(("ja deels", "deels ja", "ja gedeeltelijk", "gedeeltelijk ja"), Beoordeling.DEELS),
}
"""What answers the question of a column that is called `openbaar`."""
