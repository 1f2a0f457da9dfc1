# SPDX-License-Identifier: EUPL-1.2
"""How clerks and their programs head the columns of an inventory: the one table.

To add a spelling, write it below the column that it means, on a line or behind a semicolon. Capitals, accents, spaces,
signs, line breaks, digits in front (`06 Datum`), plurals and what stands in brackets behind make no difference.

Each entry is the column, its rank, and its spellings. Of two columns that mean the same, the one with the lowest rank
is taken; rank 7 counts only where what stands below the heading fits, and nothing better is there. Columns are those
of inventaris.csv, and: `tijd`, the time of day that belongs to `datum`; `openbaar`, the judgement as an answer to the
question whether the document is public; `vindplaats`, where a document can be read, a link or words; `matter`, the
case in a review program; and none, for what is known and has no place.
"""

from __future__ import annotations

_GEEN = ""
SPELLINGEN: tuple[tuple[str, int, str], ...] = (
    ("id", 1, """
        id; identificatie; identifier; identificatienummer; uniek id; unieke id; uniek nummer; uid; item id
        id nr; control number; doc id control; stuk id; id nummer; id document; id stuk
        record id; uniek documentnummer; uniek nr; document id nummer; documentidnummer; record number
        """),
    ("id", 2, """
        document id; documentid; doc id; docid; documents id; id van het document
        """),
    ("id", 3, """
        documentnummer; document nummer; documentnr; document nr; doc nr; docnr; docnummer; doc nummer
        nummer document; nr document; stuknummer; stuk nr; stuknr; document number; document no; doc no
        documentno; bestandsnummer; nr van het document; nummer van het document; documentcode
        kenmerk document; documentkenmerk; bijlagenummer; inventarisnummer; inventaris nr; inventarisnr
        productienummer; beginbates; bates; bates nummer; bates number; begin bates; bates begin
        registratienummer; regnr
        doc; beginning bates; nummer in dossier; nummer in het dossier; rangnummer; rang nr; documentnummer dms
        begbates; begdoc; beg doc; beg bates; bates begin; inv nr; inv no; inventaris nummer
        """),
    ("id", 4, """
        nr; nummer; num; no; number; volgnr; volgnummer; volg nr; vlgnr; volgno; rijnummer; regelnummer
        rij nr; item; itemnummer; item nr; sequence; serial number; index
        """),
    ("id", 5, """
        bijlage nr; bijlage nummer; nummer bijlage; nr bijlage
        """),
    ("id", 7, """
        kenmerk; referentie; reference
        """),
    ("titel", 1, """
        titel; title; naam document; document naam; documentnaam; naam van het document; naam stuk
        naam van het stuk; titel document; documenttitel; document titel; titel van het document; titel stuk
        document name; document title; benaming; naam documenten; documentbenaming; benaming document
        officiele titel; titel documenten
        bestandsnaam titel; titel bestandsnaam; naam titel
        """),
    ("titel", 2, """
        document; stuk; naam; name; item name
        """),
    ("titel", 3, """
        omschrijving; omschrijving document; documentomschrijving; document omschrijving; beschrijving
        description; omschrijving stuk; omschrijving van het document; omschrijving van het stuk
        beschrijving document; inhoud; korte omschrijving; document description
        omschr; omschrijving inhoud; inhoudsomschrijving
        """),
    ("titel", 4, """
        onderwerp; onderwerp document; onderwerp van het document; subject; betreft; onderwerp stuk
        """),
    ("titel", 5, """
        email subject; e mail subject; onderwerp email; onderwerp e mail; onderwerp mail; subject email
        """),
    ("datum", 1, """
        datum document; documentdatum; document datum; datum van het document; datum stuk; document date
        date document; date of document; datum brief; datum en tijd document; dagtekening
        datum van document; datum brief mail; datum van het stuk; datum van stuk
        doc date; docdate; datum doc; doc datum
        """),
    ("datum", 2, """
        datum; date; datum utc; date utc; datum en tijd; datum tijd; date time; datetime; date and time
        datum tijdstip; tijd en datum; datum en tijdstip; datum jjjj mm dd; datum dd mm jjjj
        datum yyyy mm dd; datum dd mm yyyy; datums; master date; primary date; sort date; datum bestand; dag
        dat
        """),
    ("datum", 3, """
        datum verzonden; verzonden; verzenddatum; datum verzending; verzonden op; sent; date sent; sent date
        datum mail; datum email; email date; datum e mail; verstuurd; verstuurd op; datum verstuurd
        date sent utc; sent on
        sent date time; date time sent; sent datetime; datetime sent; sent time and date; email sent date
        """),
    ("datum", 4, """
        datum ontvangen; ontvangen; ontvangstdatum; datum ontvangst; ontvangen op; received; date received
        received date
        """),
    ("datum", 5, """
        datum aangemaakt; aanmaakdatum; created; date created; creation date; datum creatie; datum aanmaak
        creatiedatum
        """),
    ("datum", 6, """
        datum gewijzigd; wijzigingsdatum; modified; date modified; last modified; laatst gewijzigd
        datum wijziging; laatst opgeslagen; modification date
        edit date; last edited; date edited
        """),
    ("datum", 8, """
        jaar; year; jaartal
        """),
    ("tijd", 1, """
        tijd; tijdstip; time; tijd verzonden; verzendtijd; tijdstip verzonden; tijd document; time sent
        sent time; uur; tijd uu mm; tijd hh mm
        """),
    ("soort", 1, """
        soort; soort document; documentsoort; document soort; soort stuk; stuksoort; soort documenten
        document type; documenttype; type document; type stuk; kind; document kind; kind of document; aard
        aard document; type of document; aard van het document; aard stuk; soort van het document
        """),
    ("soort", 2, """
        type; doctype; doc type
        """),
    ("soort", 3, """
        file type; filetype; bestandstype; bestandsformaat; type bestand; soort bestand; bestandssoort
        bronbestand; type bronbestand; file kind; format; formaat; bestandstype document; document formaat
        """),
    ("afzender", 1, """
        afzender; afzenders; van; from; sender; verzender; verzonden door; afkomstig van; van afzender
        afzender van; verstuurd door; naam afzender; email from; e mail from; afzender organisatie; senders
        email van
        organisatie afzender; afz; naam van de afzender
        """),
    ("afzender", 2, """
        auteur; author; auteurs; opsteller; opgesteld door; maker; schrijver; steller; herkomst; afkomst
        eigenaar; owner
        """),
    ("ontvanger", 1, """
        ontvanger; ontvangers; aan; to; naar; recipient; recipients; geadresseerde; geadresseerden
        verzonden aan; gericht aan; bestemd voor; aan ontvanger; ontvanger aan; naam ontvanger; email to
        e mail to; receiver; email aan; cc; kopie aan; ontvangers cc; cc ontvanger; ontvanger cc; aan cc
        email cc; addressee; ontvanger organisatie
        organisatie ontvanger; ontv; naam van de ontvanger
        """),
    ("beoordeling", 1, """
        beoordeling; beoordelingen; oordeel; judgement; judgment; beoordeling document
        beoordeling openbaarheid; beoordeling openbaar deels openbaar niet openbaar; beoordeling woo
        beoordeling wob; woo beoordeling; wob beoordeling; beoordeling openbaarmaking; assessment
        resultaat beoordeling; uitkomst beoordeling; eindbeoordeling; beoordeling bestuursorgaan
        eindoordeel; definitieve beoordeling
        """),
    ("beoordeling", 3, """
        beslissing; besluit; decision; mate van openbaarmaking; mate van openbaarheid
        wijze van openbaarmaking; disclosure; besluit openbaarmaking; beslissing openbaarmaking
        beslissing document; besluit document; release; disclosed; status openbaarmaking
        status openbaarheid; besluit op document; openbaarheidsstatus; openbaarmakingsstatus
        redaction decision; uitkomst
        besluit tot openbaarmaking; besluit over openbaarmaking
        besluit woo; beslissing woo; besluit wob; beslissing wob; woo besluit; beoordeeld als; uitkomst woo
        """),
    ("beoordeling", 7, """
        status; resultaat; conclusie; status document; result; conclusion; responsiveness
        """),
    ("openbaar", 2, """
        openbaar; openbaarmaking; openbaarheid; openbaar ja nee; openbaar ja nee deels
        openbaar ja deels nee; openbaar j n; openbaar niet openbaar; openbaar deels niet; openbaar gemaakt
        openbaar maken; wel niet openbaar; public; is public; openbaar deels openbaar niet openbaar
        openbaar te maken; openbaar of niet; openbaren; te openbaren; verstrekken; wordt openbaar
        openbaar of geweigerd; verstrekt; openbaar wel niet
        document openbaar; openbaar document
        mag openbaar; openbaar mag; kan openbaar; wordt dit openbaar; is openbaar
        """),
    ("gronden", 1, """
        gronden; grond; beoordelingsgrond; weigeringsgrond; weigerings grond; uitzonderingsgrond; lakgrond
        artikel woo; woo artikel; artikel wob; wob artikel; wob; woo; artikel; artikelen; wobgrond; woogrond
        wob grond; woo grond; weigeringsgrond wob; weigeringsgrond woo; relevante wob gronden
        relevante woo gronden; relevante wobgronden; relevante woogronden; beslissing conform; tagmulti006
        code entries; grond voor weigering; gronden voor weigering; grond weigering; weigeringsgrond artikel
        artikel weigeringsgrond; weigeringsgrond(en) woo; weigeringsgronden wob; weigeringsgronden woo
        uitzonderingsgrond woo; uitzonderingsgrond wob; uitzonderingsgronden woo; lakcode; lakgronden
        uitzonderingsgronden wob; wettelijke grond; wettelijke grondslag; grondslag; wetsartikel
        wetsartikelen; lakredenen; toegepaste grond; toegepaste weigeringsgrond
        toegepaste uitzonderingsgrond; artikelnummer; weigeringsartikel; artikel wet; grond woo; grond wob
        gronden woo; gronden wob; grond(en) van weigering; reden van weigering; weigeringsreden
        reden weigering; refusal ground; refusal grounds; ground; grounds; exemption; exemptions
        ground for refusal; grounds for refusal; redaction reason; redaction reasons; redaction code
        redaction codes; exemption code; legal ground; art woo; art wob; woo art; wob art
        artikel van de woo; artikel van de wob; beoordelingsgronden woo; weigeringsgrond conform woo
        weigeringsgrond conform wob; code; codes; gronden van weigering; grond openbaarmaking
        gelakt op grond van; geweigerd op grond van; op grond van artikel; reden lakken; lakgrond woo
        grondslag voor weigering; grondslag weigering; art
        weigerings uitzonderingsgrond; weigeringsgrond uitzonderingsgrond
        toepasselijke grond; toepasselijk artikel; toepasselijke weigeringsgrond; op grond van; uitzondering
        toepasselijke artikelen; toepasselijke gronden; grond van weigering; weigering op grond van
        grond artikel; artikel grond
        """),
    ("toelichting", 1, """
        toelichting; opmerking; opmerkingen; remark; remarks; comment; comments; note; notes; bijzonderheden
        notitie; opmerking toelichting; toelichting opmerking; toelichting grond
        toelichting weigeringsgrond; explanation; uitleg; motivering; motivatie
        toelichting op de weigeringsgrond; aanvullende toelichting; nadere toelichting; opm
        toelichting beoordeling; toelichting bij beoordeling; overige opmerkingen; reden; aantekening
        aantekeningen
        """),
    ("bestand", 1, """
        bestand
        """),
    ("bestand", 2, """
        bestandsnaam; bestandnaam; naam bestand; filename; file name; file; original file name
        originele bestandsnaam; naam van het bestand; pdf; pdf bestand; pdf naam
        oorspronkelijke bestandsnaam; original filename; bestandsnaam pdf
        """),
    ("familie", 1, """
        familie; family; family id; familie id; familienummer; familie nr; family group; groep id; group id
        """),
    ("familie", 2, """
        group identifier; familygroup; family identifier
        """),
    ("thread", 1, """
        thread; thread id; email thread id; email thread; e mail thread id; conversatie; conversation id
        conversation; conversatie id; e mail thread; mailwisseling; emailwisseling; threadid; thread group
        email threading id; draad
        """),
    ("thread", 2, """
        email thread group; e mail thread group; email thread groep; thread groep
        """),
    ("gerelateerd", 1, """
        gerelateerd; gerelateerd id; gerelateerde id; gerelateerd document; gerelateerde documenten; related
        related id; gerelateerd documentnummer; gerelateerde documentnummers; related documents
        gerelateerd aan; related to; hoort bij; bijlage bij; bijlage van; refers to; verwijst naar
        verwijzing; samenhangende documenten; gerelateerd nr; parent id; gerelateerd document id
        gerelateerd nummer; behoort bij; hoofddocument
        parent docid; parent doc id; parentdocid; parent document id; parent
        """),
    ("dubbel_van", 1, """
        dubbel van; dubbel met; dubbel; duplicaat van; duplicaat; dubbele van; dubbel met document
        dubbel met nr; doublure; dubbel met nummer; duplicate of; duplicate; duplicates; dubbelen
        is dubbel met; is dubbel van; zelfde als; doublure van; identiek aan; gelijk aan; dubbel document
        dubbel met documentnummer; duplicaten; dubbel met doc; dubbel met id
        """),
    ("opgeschort", 1, """
        opgeschort; suspended; tag015; opschorten; opschorting; opschorten ja nee; opgeschort ja nee
        uitgesteld; uitgestelde openbaarmaking; uitgestelde verstrekking; wacht op derde
        """),
    ("zaaknummers", 1, """
        zaaknummers; zaaknummer; zaaknr; zaak nr; casenr; case nr; zaak; zaken; case; case number
        inquiry number; case id; inquiry nr; zaak id; zaakid; woo zaaknummer; zaaknummer woo; casenumber
        case no; zaakkenmerk; dossiernummer verzoek
        """),
    ("links", 1, """
        links; link; publieke link; publiekelinktag; publicatielink; publicatie link; public link; url; urls
        hyperlink; webadres; web address; publiekelink gescheiden; link naar document; adres; vindplaats url
        openbare link
        link naar publicatie; link naar het document
        weblink; web link; weblinks; internetadres; weblocatie
        """),
    ("vindplaats", 1, """
        vindplaats; te vinden op; vindplaats reeds openbare stukken; vindplaats reeds openbaar
        vindplaats document; vindplaats reeds openbare documenten; te vinden via; te vinden; location
        waar te vinden; vindplaats openbaar; openbaar via; reeds openbaar via; gepubliceerd op
        openbare bron; vindbaar op; vindplaats internet; vindplaatsen; reeds openbaar te vinden op
        reeds openbaar op; bron reeds openbaar
        vindplaats link; link vindplaats
        """),
    ("matter", 1, """
        matter; matter id; matter marjoleinnummer; marjoleinnummer; matter nr; matter number
        """),
    (_GEEN, 1, """
        publicatiecontext; publication context; besluitnaam; locatie document id; locatie gerelateerd id
        locatie document; categorie; category; belanghebbende; rubriek; custodian; belanghebbenden; derde belanghebbende
        derdebelanghebbende; zienswijze; zienswijzen; aantal paginas; paginas; pagina; pages; page count
        number of pages; aantal bladzijden; bladzijden; blz; pag; aantal blz; omvang; grootte; file size
        bestandsgrootte; size; extensie; extension; file extension; bestandsextensie; md5; md5 hash; sha1
        sha256; hashwaarde; hash value; pad; path; file path; bestandspad; folder; map; mapnaam; beoordelaar
        reviewer; beoordeeld door; batch; behandelaar; bcc; email bcc; datum beoordeling; taal; language
        periode; thema; onderdeel; deelverzoek; dossier; onderwerp verzoek; afdeling; directie
        attachment count; aantal bijlagen; bijlagen; attachments; bijlage; has attachments; importance
        prioriteit; end bates; eindbates; bates end; bates eind; endbates; enddoc; conversation index
        message id; datum import; datum export; laatst bewerkt door; last modified by; versie
        version; trefwoorden; keywords; tags
        """),
)  # fmt: skip
