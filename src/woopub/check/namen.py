# SPDX-License-Identifier: EUPL-1.2
"""Words that tell the name of a person from that of a body: first names, surnames, functions, kinds of organisation.

The names are frequent ones in the Netherlands, of all generations and origins; a name that is not here is recognised
by its form (``J. Voorbeeld``, ``mevrouw Voorbeeld``).
"""

from __future__ import annotations


def _woorden(tekst: str) -> frozenset[str]:
    return frozenset(tekst.split())


VOORNAMEN = _woorden(
    """
    aafke aaltje abdel abdullah achmed adriaan adriana agnes ahmad ahmed aida aisha albert alex alexander
    alexandra alfred ali alice alida amber amin amina amira anan andre andrea andreas angela angelique anita
    anja anke ankie ann anna annabel anne anneke anneleen annelies anneloes annemarie annemiek annet annette
    annie anouk anthony antje antoinette anton antoon arend arie arjan arjen arno arnold arnoud arthur
    astrid atie aukje ayoub ayse babette barbara barend bart bas bastiaan bea beatrix ben benjamin berend
    bernadette bernard bert berta bianca bilal björn bob boris boudewijn bram bregje brenda brian britt
    bruno carel carina carla carlijn carlo carmen carola caroline casper catharina cees celine chantal
    charles charlotte chiel chris christa christel christiaan christian christina christine cindy claire
    claudia claudine coen conny constance cor cora corine corinne cornelia cornelis corrie cynthia daan
    daniel danielle danny daphne dave david debbie debora deniz dennis diana diane dick diederik dieke
    dieter dilara dirk dominique don donald dora doreen dorien dorine doris dorothea douwe driss edgar edith
    eduard edward edwin eefje eelco eelke egbert elena eline elisabeth elise elke ella ellen elly els
    elsbeth elske emiel emile emilie emily emma emre eric erica erik ernst erwin esmee esra ester esther eva
    evelien evelyn evert ewout fabian fadma farah fatima fatma femke ferdinand fernando ferry fien fleur
    floor floris fons fouad franciscus francois frank frans françois frederik frederique freek frits froukje
    gaby geert geertje geertruida gemma geoffrey george gerald gerard gerarda gerben gerda gerdien gerrie
    gerrit gert gertjan gertrude gerwin gijs gina giovanni glenn gonda greet greta guido guus gwen hakan
    hamid hanna hannah hanneke hannie hans harald harm harmen harold harrie harriet harry hasan hassan heidi
    hein heleen helen helena helga hendrik hendrika henk henny henri henriette henry herbert herman hermien
    hermina hester hilda hilde hind hubert hugo huib huseyin hussein ibrahim ida iman inge ingeborg ingrid
    irene iris irma isa isabel isabelle ismail ivo jaap jacco jack jacob jacoba jacobus jacqueline jacques
    jamal james jan jana janine janna janneke jannes jannie jantje janwillem jasmijn jasper jean jeanette
    jeanine jeannette jelle jelmer jenny jens jeroen jerry jesse jessica jet jetske jettie jitse jitske joan
    joanna job jochem joep johan johanna johannes john johnny jolanda jolande jolien jonas jonathan joost
    jop jopie joris jorn jos jose josef joseph josephine josien josé joyce judith jules julia julian
    juliette jurgen jurjen jurre justin karel karen karim karin karina karlijn kars katarzyna kathleen katja
    kayleigh kees kelly kemal kevin khadija khalid kim kirsten kitty klaas koen koenraad koos kristel
    kristina krzysztof laila lambert lana lara larissa lars laura laurens laurien leen leendert lennart leny
    leo leon leonie leontien leontine leyla lia lianne lidia lieke lien lies liesbeth lieve lilian lina
    linda lisa lisanne liselotte lisette lodewijk loes lotte louis louisa louise luc lucas lucia lucie luuk
    lydia maaike maarten maartje machteld madeleine madelon magda malika manon manuela marc marcel marcella
    marco margaret margaretha margo margot margreet margriet maria marian marianne marie mariek marieke
    marielle marije marijke marijn marika marina mario marion mariska marit marius mariëlle marja marjan
    marjolein marjolijn marleen marlies marloes marlou marry marten martha marthe martien martijn martin
    martine mary mas maurice maurits max maya mees mehmet melanie melissa melle menno merel merijn michael
    michel michelle michiel mieke mien mike milan milou mira miranda mirjam mohamed mohammad mohammed mona
    monica monique mounir murat mustafa nabil nadia nadine naima nancy naomi natalia natalie natasja
    nathalie nelleke nelly nick nicky nico nicolaas nicole nicolette niek niels nienke nina noa noor noortje
    nora noud olaf olga olivier omar onno oscar osman otto patricia patrick paul paula paulien pauline peggy
    peter petra petronella philip philippe pia pien piet pieter pietje pim piotr quinten rachel rachid
    rafael ralf ralph ramon ramona raoul raymond rebecca reinier reinout remco renate rene renee renske rené
    renée ria rian rianne richard rick rien rik rina rinus rita rob robbert robert roberto robin roel
    roeland roelof rogier roland rolf roman romy ron ronald ronny roos rosa rosalie rosanne rosemarie rowan
    roy ruben rudi rudolf rudy ruth ruud sabine sabrina said salim samantha samir samira sammy samuel sander
    sandra sanne sara sarah saskia sebastiaan selma sem serge shirley sietse sigrid silvia simon simone
    sjaak sjoerd sjors sjoukje sofia sofie sonja sophie stan stefan stefanie stella stephan stephanie steven
    stijn susan susanne suzan suzanne sven swen sylvana sylvia tamara tanja tara teun teus thea theo
    theodora theodorus thijs thom thomas tiemen tijmen tijn tim timo tineke tiny titia tjeerd tobias tom
    tomasz ton tonnie toon trudy truus twan ursula valerie vera verena veronica veronique victor victoria
    vincent viola vivian walter wendela wendy werner wesley wiebe wiebke wieger wieke wiel wijnand wil
    wilbert wilco wilfred wilhelmina wilhelmus willeke willem willemien willemijn willy wilma wim winfried
    winnie wouter xander yara yasin yasmin yassin yolanda yousef youssef yusuf yvette yvonne zahra zakaria
    zeynep zoe zoë
    """
)
"""First names, casefolded."""

ACHTERNAMEN = _woorden(
    """
    aalbers aarts achterberg akkerman albers bakker beekman berends bergman blom boersma bosma bosman
    brouwers claassen cornelissen dekker dekkers demir dijkstra driessen eijk elzinga evers faber geerts
    gerrits gerritsen goossens haan heijden hendriks hendriksen hermans hoekstra hofman hoogeveen huijsmans
    huisman jacobs jansen jansma janssen janssens jaspers kaya klaassen kok koning koster kramer kuijpers
    kuiper kılıç lammers leeuwen martens mees meijer meijers meulen michels molenaar mulder nguyen nijland
    ooms oosterhuis peeters pieters pietersen postma puk rietveld roos sanders schipper scholten schouten
    simons smit smits smulders snijders steenbergen timmer timmermans tromp vandenberg veenstra veldhuis
    verbeek verhagen verhoeven vermeer vermeulen verschuren visser vos vries vroom wagenaar walstra wessels
    wiersma willems willemsen wouters yildirim yilmaz yıldırım yıldız zijlstra çelik öztürk
    """
)
"""Surnames that go after a first name which nobody knows, casefolded."""

ALLEEN_ACHTERNAAM = _woorden(
    """
    boersma bosma cornelissen dijkstra elzinga gerritsen hendriks hendriksen hoekstra jansen jansma janssen
    janssens klaassen pietersen postma timmermans veenstra verbeek verhoeven vermeulen wiersma willemsen
    yildirim yilmaz zijlstra
    """
)
"""Surnames that are no place, trade or company, so that they tell a person also where they stand alone."""

MET_TUSSENVOEGSEL = _woorden(
    """
    backer beek beer berg bie boer bosch brink broek bruijn bruin dam dijk doorn eijk es graaf groot haan
    ham heijden heuvel hoek hoeven horst jong jonge kooij kruijf lange leeuw leeuwen linden meijden meulen
    pol ridder rijn ruiter schaik vaart veen velde vliet vos vries weerd wit zanten
    """
)
"""Surnames that are one after ``van``, ``de`` and the like (``De Vries``), where nothing else may be meant."""

TUSSENVOEGSELS = _woorden(
    """
    't aan al ben bij bin d da de den der di dos du el het ibn in la le onder op over te ten ter uit v van
    von voor zu ’t
    """
)
"""Words between a first name and a surname."""

STERKE_TUSSENVOEGSELS = _woorden(
    """
    't al bin da de den der di du el ibn la le ten ter van von ’t
    """
)
"""Those after which a capital makes a surname, also behind a first name that nobody knows."""

AANHEF = _woorden(
    """
    dhr fam familie heer hr mej mejuffrouw meneer mevr mevrouw mw
    """
)
"""What stands before a surname alone; ``de`` may stand before it."""

TITELS = _woorden(
    """
    ba bc bsc dr drs drs. ds hon ing ir jhr jkvr jr llm ma mba med mgr mr msc phd prof ra rc rer sr
    """
)
"""Titles of persons, without their dots."""

FUNCTIES = _woorden(
    """
    aanvrager accountant adviseur advocaat afzender ambtenaar ambtenaren anoniem architect assistent auditor
    beleidsadviseur beleidsmedewerker bestuurder bestuursadviseur bestuurslid betrokkene betrokkenen bewoner
    bewoners bezwaarmaker burgemeester burgemeesters burger burgers cliënt commandant commissaris
    communicatieadviseur consulent contactpersoon controleur coordinator coördinator cultuurgedeputeerde
    dagvoorzitter derde derden dg dijkgraaf directeur directeur-generaal directeuren diverse dossierhouder
    eigenaar ethicus extern externe fractie fractielid fractievoorzitter functionaris functionarissen
    gedeputeerde gemachtigde gemeentesecretaris generaal griffier handhaver hoofd hoofdingenieur huurder
    indiener ingenieur inspecteur inspecteur-generaal intern interne inwoner inwoners journalist junior
    jurist kamerlid kolonel kwartiermaker leden leidinggevende leverancier lid locatiemanager loco
    loco-burgemeester manager medewerker medewerkers melder minister minister-president notaris officier
    ombudsman omwonende omwonenden onbekend ondernemer onderzoeker ontvanger opdrachtgever opdrachtnemer
    opsteller overige particulier particulieren patiënt personeelslid personen persoon pg pgs
    plaatsvervangend plv portefeuillehouder president procesmanager programmadirecteur programmamanager
    projectleider projectmanager raadsadviseur raadsheer raadsleden raadslid rechter rector redacteur
    redactie secretaris secretaris-generaal senior sg staatssecretaris strateeg student teamleider
    teammanager toezichthouder trainee vergunninghouder vergunningverlener verslaglegger vertegenwoordiger
    verzoeker vicevoorzitter voorlichter voorzitter waarnemer wethouder wethouders woo-contactpersoon
    woo-coordinator woo-coördinator woo-functionaris woo-jurist woordvoerder
    """
)
"""Functions and roles: no name of a person, but one may follow."""

ORGANISATIES = _woorden(
    """
    & academie accountants administratie advies adviesraad adviseurs advocaten advocatuur afdeling
    afdelingen agentschap alliantie ambassade apotheek arbo archief architecten arrondissement associatie
    autoriteit autoriteiten b&w b.v bank basisschool beheer belangen belangengroep belangenvereniging
    belastingdienst belastingen beleid berichten bestuur bestuurszaken betrokken bevoegd bibliotheek
    boekhandel bond bouw bouwbedrijf brandweer brigade bureau bureaus burgerzaken buro buurt buurtcomité
    buurtvereniging bv c.v c.v.a cabinet café cao capital catering centrale centrum circuit cluster co
    coalitie college combinatie comite comité commissariaat commissie commissies communicatie company
    concern concerncontrol congres consortium consultancy consultants consulting control cooperatie
    corporatie corporation council courant coöperatie crisis cultuur cv dagblad de-coalitie departement
    deskundigen development dg dienst diensten dienstencentrum dierenarts directie directieraad directies
    directoraat directoraat-generaal district divisie domein dorp dorpsraad dossier e.a ea economie
    economische eenheid eerste embassy energie energy engineering europees europese expertise export fabriek
    facilitair faculteit federatie federation fez financial financiele financien financiën fonds forum
    foundation fractie gasthuis gebied gebr gebroeders gedeputeerde gemeente gemeentelijke gemeenten
    gemeenteraad genootschap gerecht gerechtshof gezondheid ggd gilde gmbh griffie groep group handel
    handhaving haven hogeschool holding hoofddirectie hoogheemraadschap hospitaal hotel hr hrm huis huisarts
    huisartsen huisartsenpraktijk ict inc informatie infra infrastructuur ingenieurs ingenieursbureau
    initiatief inkoop inspectie installatie instelling institute instituut interbestuurlijk international
    internationale investments inwonerszaken it jeugd juridisch juridische kabinet kamer kamers kanselarij
    kantongerecht kantoor kasteel kennis kerk klantcontact klooster koepel koninklijk koninklijke korps
    krant kring kwartier l.l.p laboratorium land landelijk landelijke landgoed landschap legal leger
    levering liga lijst limited llp logistics logistiek loket ltd luchthaven maatschap maatschappelijk
    maatschappij makelaar makelaardij makelaars management managementteam mannen marechaussee marine markt
    media meldkamer meldpunt milieu ministerie ministeries ministerraad monitor mt museum n.v nationaal
    nationale natuur natuurmonumenten nederland nederlands nederlandsche nederlandse netwerk nieuws
    notariaat notarissen nv oecd omgeving omgevingsdienst omroep onbekend onderhoud ondernemers
    ondernemersvereniging onderneming ondernemingsraad ondersteuning onderwijs onderzoek ontwikkeling
    openbaar openbare opleidingen opvang organisatie organisaties ot ouderraad overheid overleg p&c p&o
    pakhuis park parket parlement participatie partij partners partnerschap pensioen pers persdienst
    personeel planbureau platform plc podium politie post postbus postkamer praktijk presidium privacy
    product producten productie programma programmabureau project projectbureau projecten projectgroep
    projectteam provinciaal provinciale provincie publieke raad raden radio realisatie recherche recht
    rechtbank recreatie redactie regie regio regionaal regionale registratie reiniging rekenkamer research
    restaurant rijk rijks royal ruimte ruimtelijke samenleving samenwerkingsverband school secretariaat
    sector senaat service servicecentrum servicedesk servicepunt services shared sociaal sociale society
    solutions sport sportbedrijf sportvereniging staat stadhuis stadsbeheer stadsdeel staten stichting
    straat strategie studenten studio stuurgroep subsidies systems taskforce team teams techniek technology
    theater toerisme toezicht transport tribunaal tv tweede u.a uitgeverij uitvoering unie union unit
    universitair universiteit university vakbond vakgroep van-rijkswege veiligheid veiligheidsregio
    vereniging vergunningen vergunningverlening verkeer vervoer verzekeraar verzekeringen vloot vof
    volksgezondheid voorziening voorzieningen vrienden vrouwen vve wacht water waterbedrijf waterschap web
    webcare wegen welzijn wereld werf werk werkgevers werkgroep wijk wijkraad winkel winkeliers
    winkeliersvereniging wonen woningbouw woningcorporatie woo woo-desk woo-team works zaken zbo zeehaven
    zeggenschap ziekenhuis zn zonen zorg zorgverzekeraar zuivering
    """
)
"""Kinds of organisation and what they are about: who has one of these in the name is no person."""

UITGANGEN = tuple(
    _woorden(
        """
        academie advies archief archivariaat autoriteit bank bedrijf bedrijven beheer beleid bestuur bond
        bouw bureau campus centrale centrum college comité commissie corporatie coöperatie departement desk
        dienst diensten directie fabriek faculteit fonds genootschap gericht groep hogeschool inspectie
        instelling instituut kamer kantoor koepel loket maatschappij medewerker ministerie museum netwerk
        organisatie overleg parket partij platform praktijk projecten punt raad rechtbank regio schap school
        service staten stichting straat team theater toezicht unie universiteit verband vereniging
        waterstaat werken winkel zaken ziekenhuis zorg
        """
    )
)
"""How words end that are a kind of organisation too (``adviesgroep``, ``wijkcomité``)."""

GEEN_PERSOON = frozenset(
    (
        "albert heijn", "albert schweitzer", "anna paulowna", "anne frank", "antoni van leeuwenhoek",
        "de bilt", "den haag", "douwe egberts",
        "dura vermeer", "erasmus mc", "jan linders", "johan cruijff arena", "max havelaar", "philips lighting",
        "prins claus", "rosa spier", "simon lévelt", "sint maarten", "van lanschot kempen", "willem ii",
    )
)  # fmt: skip
"""Bodies and places with the name of a person, or with the form of one, casefolded."""
