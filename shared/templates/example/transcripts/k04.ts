// The transcript of K04-I2. The marks are explained in `marks.ts`.

export const k04Transcript = `
[00:10] I: Da har jeg dere begge på linja. Det skurrer litt.
[00:14] HN: Det er vinden. Jeg sitter i bilen på kaia, for det er eneste stedet med dekning i dag.
[00:22] WT: Jeg er på kontoret. Med omposteringslista foran meg.
[00:30] I: Opptaket går, det er det samme som sist, det er frivillig. Skal vi begynne med den lista? Jeg fikk den fjerde juni.
[00:41] WT: Ja, to uker over fristen, det beklager jeg. Årsoppgjøret kom i veien. Og så ville jeg være helt sikker denne gangen. Det var litt av poenget.
[01:50] WT: Da kan jeg bekrefte. {Det er 8,2 millioner feil i 2017 og 8,4 millioner i 2018. Det er ført på 253 i stedet for 254.|institusjon hjemmeboende.omsorgsbolig 1:styring.rapportering} Sist sa jeg åtte, så jeg bommet litt, men til riktig side.
[02:22] I: Og det er Holmetun?
[02:25] WT: {Det er Holmetun, hele greia. Leilighetene der har husleiekontrakt, så det er ikke institusjon.|hjemmeboende.omsorgsbolig 2:institusjon} Det visste vi jo alle sammen. {Det var da vi byttet økonomisystem i januar 2017. Jeg leste inn kontoplanen, og da fulgte det med en gammel kobling.|styring.rapportering 1:institusjon} En rad i et regneark. Én rad.
[03:02] HN: Du må slutte å piske deg, Wenche.
[03:05] WT: Jeg pisker ikke. Jeg forklarer.
[04:00] WT: Så de rettede tallene. {253: 31,5, så 32,4, så 33,3 millioner.|institusjon} {Og 254: 38,9, så 41,3, og så 46,3.|hjemmeboende utvikling.bra} Det er 2016, 17 og 18.
[04:34] I: Da snur jo hele bildet.
[04:36] WT: Det snur helt.
[04:38] HN: Det er jo det jeg har sagt hele tida, at vi ikke har bygd noe sykehjem. Jeg ville ha lagt merke til det. Det er ikke så stor øy.
[06:20] I: Hva er det da som er igjen på institusjon?
[06:40] WT: {1,8 millioner på to år. Det er lønn og ikke noe annet.|institusjon lonn.oppgjor} {Det er lønnsoppgjørene, de to årene.|lonn.oppgjor 2:forklaring.lonnsoppgjor} Det er ingen ny stilling, ingen ny plass, ingenting. Så {institusjon har ikke vokst. Det kan du skrive.|institusjon 2:utvikling.flatet}
[07:15] I: Det er jo litt spesielt, for dere ble valgt ut på grunn av den veksten.
[07:20] HN: Ja, skal vi gå?
[07:22] I: Nei, nei. Tvert imot.
[09:05] I: Hvordan ble det tatt imot i kommunen?
[09:30] WT: {Rådmannen spurte hvor institusjonspengene hadde blitt av, og svaret var at de aldri hadde vært der.|institusjon 1:styring.rapportering} Det ble ganske stille. Og så spurte han om det var noe annet på feil sted, og det var et veldig godt spørsmål.
[09:58] I: Var det det?
[10:00] WT: {Jeg har gått gjennom pleie og omsorg. Skole og teknisk har jeg ikke tatt ennå.|2:styring.rapportering} Så det vet jeg ikke. Jeg tør ikke si noe.
[10:20] I: Hvordan fant dere egentlig ut av det? Det var jo to år som hadde gått.
[10:26] WT: {Det var dere. Eller brevet deres. Det sto at kommunen var valgt på grunn av vekst på institusjon, og da ble jeg sittende og se på det brevet.|styring.rapportering} For jeg sitter jo og godkjenner fakturaene, jeg visste at det ikke var noen vekst. Jeg hadde bare aldri sett det tallet ved siden av de andre kommunene.
[10:55] HN: Hun ringte meg klokka ti på kvelden. Jeg trodde det var noen som var døde.
[12:00] I: Lar det seg rette i statistikken?
[12:15] WT: {Nei. Fristen for å rette i KOSTRA er gått ut, så det står galt for begge årene.|institusjon styring.rapportering} Jeg ringte dit. De var veldig hyggelige. De sa at det var fint jeg sa fra, og at det ikke kunne gjøres noe med.
[12:48] HN: Så nå ligger vi der på topp i landet på institusjon i to år til folk glemmer det. Det har ringt en journalist.
[12:58] I: Hva sa du til ham?
[13:00] HN: At han måtte snakke med WT. Og hun var i møte.
[13:04] WT: I to dager.
[15:00] I: Men da står vi igjen med en vekst i hjemmetjenesten som ikke var synlig før. Hallgeir, hva er det?
[15:20] HN: Ja. {Reell vekst hjemme er 7,4 millioner. Jeg anslår at 3,5 til 4 av det er kognitiv svikt.|hjemmeboende.kognitiv hjemmeboende} {Det er et anslag, altså. Jeg har tatt antall besøk på kveld og natt og ganget med en time.|hjemmeboende.kognitiv 2:forklaring.flere-timer}
[15:58] I: Og resten? Det er jo tre og en halv igjen.
[16:02] HN: Der er det {litt sykefravær, litt langturnus, litt båt.|1:lonn.fravar 1:lonn.turnus 2:hjemmeboende.reisetid} Og lønn her også. {WT sier at rundt to er ren lønnsvekst.|lonn.oppgjor}
[16:20] WT: To komma noe. Det har jeg ikke tatt ut presist.
[16:24] HN: Resten vet vi ikke. Det får vi tåle å si.
[16:40] I: Det får dere. Fortell litt mer om kognitiv svikt. Hva er det dere gjør nå som dere ikke gjorde før?
[16:48] HN: Altså, før var hjemmetjenesten her dag og litt kveld. {Nå er kvelden den travleste tida. Vi er innom for å se at ytterdøra er låst, og så en time etter for å se at den fortsatt er det.|hjemmeboende.kognitiv forklaring.flere-timer 2:brukergruppe.demens} Og så er det et besøk til klokka elleve, det kaller de for godnattrunden. Det står ikke i noe vedtak at det heter det.
[17:30] HN: {Det er nok flere av dem også, men det er mest at de blir boende hjemme lenger ut i sjukdommen enn før.|1:forklaring.flere-brukere hjemmeboende.kognitiv 2:forklaring.helsetilstand}
[18:30] I: Har dere måttet ansette noen for det?
[18:45] HN: {To nye helsefagarbeidere på kveld fra august 2017. Og så demenskoordinator i halv stilling, fra nyttår 2018.|kompetanse.stillinger hjemmeboende.kognitiv} Hun er gull. {Hun har ikke spart oss for penger, hun finner jo stadig flere som trenger noe.|kompetanse.stillinger 1:hjemmeboende.kognitiv}
[19:20] I: Er det alltid det som skjer når en ansetter en koordinator?
[19:24] HN: Det er det som skjer når en leter. Er det ikke det dere driver med og?
[19:30] I: Jo.
[21:40] I: Kunne dere gjort det annerledes? Samlet folk et sted?
[22:00] HN: {Folk på Ytterholm vil bo i sitt eget hus til de bæres ut, og det har kommunestyret sagt ja til.|hjemmeboende forklaring.politiske-prioriteringer} {Det er vedtatt. Det står i planen fra 2014, side fire, at institusjon skal være siste utvei.|forklaring.politiske-prioriteringer}
[22:30] HN: Og så er det litt det at de har bygd husene sine sjøl. Det er ikke noe de flytter fra til en leilighet på 42 kvadrat med utsikt mot bensinstasjonen.
[22:44] WT: Holmetun har fin utsikt.
[22:46] HN: Fra andre etasje.
[23:10] I: Bruker dere båten ut til Lillegrøa like mye som sist vi snakket?
[23:15] HN: {Tre dager i uka, ja. Det er en hel dagsvakt for fire besøk når det er sjø.|hjemmeboende.reisetid forklaring.reisetid} Og noen ganger for null, for da kommer de ikke i land. Da vinker de.
[23:40] I: Har reisetida økt siden 2016?
[23:44] HN: {Den er like lang. Men det var to som skulle ha besøk der ute før, og nå er det fire, så det er blitt en fast dag i tillegg.|hjemmeboende.reisetid 1:forklaring.flere-brukere} Den ene er 91 og hogger ved. Han vil egentlig bare ha kaffebesøk, men det kan ikke jeg skrive et vedtak på.
[25:00] I: Jeg har notert psykisk helse og rus, det tok vi ikke sist.
[25:30] HN: Nei. Det er ikke stort. Men {vi har en gammel fisker, han mistet sønnen sin i fjor, han druknet, og {nå drikker han.|brukergruppe.rus} {Hjemmetjenesten er inne seks ganger i døgnet.|2:forklaring.flere-timer}|hjemmeboende.psykisk-rus} Det er ikke behandling, det er å se om han har spist.
[26:04] I: Det må vi skrive om så det ikke er til å kjenne igjen.
[26:07] HN: Ja. Vær så snill. Alle her var i den begravelsen.
[26:20] I: Slår det ut på regnskapet?
[26:23] HN: {Nei, ikke slik at du ser det. Det er de samme som kjører, de kjører bare innom der også.|hjemmeboende.psykisk-rus}
[28:30] I: Da tar vi noen av de tingene vi utsatte. Biler?
[28:50] HN: {Tre elbiler, leid fra 2018. 210 000 i året.|andre} De går ikke så langt om vinteren, men det gjør ikke øya heller.
[29:05] I: Kompetanse utover de stillingene? Kursing, heltid?
[29:10] HN: {Vi har hatt et kurs i demens for alle på kveld. Det var Polarfjord sykehus som holdt det, gratis.|kompetanse.heving 2:hjemmeboende.kognitiv} Vi betalte lunsjen.
[29:40] I: Sykefraværet, sist sa du at det hadde gått opp. Er det noe nytt der?
[29:45] HN: {Nei, det er som jeg sa, fra drøyt ni til over tolv prosent. Det er ryggen, og så er det nattevaktene.|lonn.fravar} Noe av det henger sammen med at folk må kjøre alene om kvelden. Men jeg kan ikke skille det ut, og legen sier ikke noe til meg.
[31:50] I: Inntektssida, da. Det var noe du ville komme tilbake til, WT.
[32:10] WT: {Det er stramt. Vi brukte 2,9 millioner av disposisjonsfondet i 2018, og det er knapt fire igjen.|inntekt} {Så hadde vi visst at institusjon var gratis, for å si det sånn, hadde vi kanskje tatt diskusjonen om hjemmetjenesten et år før.|inntekt 1:refleksjon 2:styring.rapportering}
[32:50] I: Fordi dere lette på feil sted?
[32:53] WT: {Ja. Vi hadde to møter om hvorfor sykehjemmet var blitt så dyrt. Avdelingslederen der måtte forklare et overforbruk hun ikke hadde.|institusjon styring.rapportering 1:refleksjon} Det var det verste. Jeg har sagt unnskyld til henne.
[33:20] HN: Med kake.
[33:22] WT: Med kake, ja.
[35:40] I: Er det noe dere har tenkt å gjøre framover for å bremse?
[36:00] HN: Jeg vil slå sammen turnusen i hjemmetjenesten og bofellesskapet. {Da sparer jeg en halv stilling hvis det går.|refleksjon forklaring.omorganisering} {Langturnusen i bofellesskapet må da bort, eller så må alle over på den, og ingen av delene er populært.|lonn.turnus 2:refleksjon}
[36:35] I: En halv stilling er ikke så mye mot 7,4 millioner.
[36:38] HN: Nei. {Det er det vi rår over. Resten er folk som blir gamle i sitt eget hus.|refleksjon 1:forklaring.demografi}
[39:20] I: Så er det velferdsteknologi, helt til slutt.
[39:40] HN: {Seks GPS-er, 90 000. Ellers ingenting.|velferdsteknologi.innkjop} De virker til enden av kaia. En av dem har vært på Skjelvær, i en jakkelomme, uten eieren.
[40:05] I: Nye tilbud ellers?
[40:08] HN: Dagtilbudet i prestegården snakket vi om sist. {Det er åtte plasser, det er fullt, og det er 1,2 millioner i året.|nye-tilbud.demens} {Jeg trodde det skulle ta noen besøk fra hjemmetjenesten, men de skal jo hjem igjen klokka tre.|nye-tilbud.demens 1:hjemmeboende.kognitiv}
[42:50] I: Har dere noe å legge til?
[43:10] WT: {Nå er det to av oss som må godkjenne før noe sendes inn, det burde vi hatt fra starten.|refleksjon styring.rapportering} Det er den rutina jeg kommer til å huskes for.
[43:30] HN: Det er ikke det verste å bli husket for.
[43:34] I: Da sier jeg takk, og god tur hjem fra kaia.
[43:40] HN: Vinduet er åpent, så nå har halve havna hørt det. Nei da, jeg tuller, det er bare måker her.
`;
