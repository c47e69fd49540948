// The transcript of K09-I1. The marks are explained in `marks.ts`.

export const k09Transcript = `
[01:20] I: Da er opptakeren på, den lille lampa lyser i hvert fall. Det er frivillig, og dere kan hoppe over det dere vil. Og så minner jeg om taushetsplikten, at vi ikke snakker om enkeltpersoner slik at de kan kjennes igjen.
[01:48] FS: Nei. Det er greit. Vi skal prøve. Det er jo ikke så lett når en har tretten tusen innbyggere, alle er jo enkeltpersoner her, men vi skal prøve.
[02:05] LT: Jeg har med regnearket, så jeg sier fra hvis du bommer, Frode.
[02:10] FS: Ja, det pleier du.
[03:30] I: Hvis dere skulle begynne et sted da, helt fritt. Hva er det som har vokst hos dere i 2017 og 2018?
[03:50] FS: Altså, {{det aller største er de ressurskrevende, men ikke PU|ressurskrevende.andre}. {Vi hadde, hva var det, åtte brukere i 2016 og|2:forklaring.flere-brukere}|1:utvikling.bra}
[04:02] LT: Ni. {Ni i 2016 og fjorten i 2018.|ressurskrevende.andre forklaring.flere-brukere 1:utvikling.bra}
[04:07] FS: Ni, ja, takk. Ni og fjorten. Og {det høres jo ikke mye ut, fem mennesker. Men de fem er ikke hjemmesykepleie en halvtime om morgenen, det er folk på jobb hele døgnet.|1:ressurskrevende.andre 2:forklaring.flere-timer}
[05:15] I: Var det noe som kom gradvis, eller var det et hopp?
[05:21] FS: {Det kom i byks. Sommeren 2017 var det som om alt skulle skje på en gang.|utvikling.bra} Vi satt på kontoret her og flyttet gule lapper rundt på veggen. Bokstavelig talt. Det henger noen igjen bak skapet, tror jeg.
[06:40] FS: Det ene var jo {en ung mann på fireogtjue, fra Sagfossen, han kjørte motorsykkel, det var i juni. Han kom hjem etter åtte måneder på rehabilitering, og {da måtte det være noen våkne hos ham hele døgnet|2:forklaring.flere-timer}|ressurskrevende.andre brukergruppe.trafikk}. Nå sier jeg kanskje for mye.
[07:12] I: Vi skal gjøre det om så han ikke kan kjennes igjen. Er det noe tall på det?
[07:18] LT: {5,6 millioner. Det er brutto, altså før refusjon.|ressurskrevende.andre 2:ressurskrevende.refusjon}
[07:30] FS: Det er jo ingenting du kan planlegge. Vi hadde vel ikke hatt en slik ulykke her siden, nei, det husker jeg ikke.
[09:15] FS: Og så åpnet vi {barnebolig i august 2017. Tre barn, ni årsverk.|ressurskrevende.andre brukergruppe.barn 1:aldersgruppe.0-17} Det var en stor sak her, den var oppe tre ganger i utvalget.
[09:34] LT: {Den kostet 7,4 i 2018. Millioner. I 2017 var det jo bare fra august, så det er ikke noe fornuftig tall, det var mye innkjøp og opplæring i det.|ressurskrevende.andre 2:utvikling.bra}
[10:02] I: Hvorfor kom den akkurat da?
[10:06] FS: {Vi hadde hatt avlastning for alle tre, og det ble mer og mer av den avlastninga. Helger, så annenhver uke, så tre uker av fire.|1:forklaring.parorende 2:forklaring.flere-timer} Til slutt var det bare et spørsmål om hva vi kalte det, sant.
[10:30] I: Så det var i grunnen en kostnad som fantes fra før?
[10:35] LT: {Delvis. Avlastninga lå på rundt tre millioner året før, hvis jeg husker rett. Nei, to komma åtte. Så den rene veksten er ikke 7,4.|ressurskrevende.andre} Det er et poeng, for alle siterer det store tallet, og det gjør jeg også, ser jeg.
[11:50] FS: {Vi åpner ikke en barnebolig fordi vi har lyst, men fordi det finnes foreldre som har gått tom.|ressurskrevende.andre forklaring.parorende}
[12:04] I: Nei.
[12:06] FS: Og det er det ingen som ser i noen statistikk. Der står det bare at vi ble dyrere.
[14:10] I: Men dere får refusjon for en del av dette?
[14:30] LT: {Ja, vi får tilbake cirka 55 prosent av brutto. Ikke åtti, som alle tror.|ressurskrevende.refusjon styring.underfinansiert 1:styring.refusjon} {Det er fordi indirekte tid ikke teller med. Møter, kjøring, dokumentasjon, overlapping, alt det får du ikke ta med i kravet.|styring.refusjon 2:ressurskrevende.refusjon}
[15:05] FS: Åtti prosent over innslagspunktet, det er det de sier på Stortinget.
[15:09] LT: {Over innslagspunktet, ja. Men folk hører bare åtti.|2:styring.refusjon} Rådmannen hørte også åtti, første året.
[15:20] I: Har den andelen endret seg i perioden?
[15:24] LT: Det tør jeg ikke si. {Jeg har regnet den ut for 2018. For 2016 måtte jeg i tilfelle gå inn i gamle lister, og de er ført på en annen måte.|1:styring.rapportering} Så det vet jeg ikke.
[17:05] I: Da har jeg BPA på lista her.
[17:20] FS: Det temaet ønsker jeg ikke å svare på. Hvis det er greit.
[17:25] I: Det er helt greit. Da går vi videre. Hjemmesykepleien ellers?
[19:45] FS: {Der ser vi kognitiv svikt. Av de nye som kommer inn i hjemmesykepleien nå, er det 48 prosent som har en eller annen form for det, og det var tretti.|hjemmeboende.kognitiv brukergruppe.demens 2:forklaring.helsetilstand} Når det var tretti, nei, det er jeg usikker på. {Mange bor jo alene, de er over åtti, og ungene bor i Oslo.|hjemmeboende.kognitiv aldersgruppe.80 2:forklaring.parorende}
[20:31] LT: Det finnes ikke noe kronebeløp på det der. Jeg har prøvd.
[20:36] FS: Nei. {Det er jo at besøkene blir lengre. Du kan ikke bare gi en tablett i hånda og gå. Du må vente til hun har svelget, og så må du finne brillene hennes.|hjemmeboende.kognitiv forklaring.flere-timer}
[20:58] LT: Brillene ligger i kjøleskapet.
[21:00] FS: Ja, ikke sant. Det ler vi av, men det er jo ti minutter, det også.
[21:20] I: Er det flere ansatte på grunn av dette, eller løper de samme fortere?
[21:26] FS: {Det er de samme, og så er det noen ekstravakter. Vi fikk ikke nye stillinger til det i det hele tatt. Det jeg ba om, var tre, og det jeg fikk, var en prosjektgruppe.|hjemmeboende.kognitiv 1:kompetanse.stillinger}
[21:45] LT: Og prosjektgruppa er du leder for.
[21:48] FS: Den har hatt to møter. Det ene var hyggelig.
[22:40] I: Så var det Myratun. Det er den byggeplassen vi ser fra vinduet?
[22:48] FS: Nei, det der er skolen. Myratun ligger på andre sida av elva.
[23:10] LT: {Myratun ble bygd om, ferdig i januar 2018. {24 sykehjemsplasser ble til omsorgsboliger|1:utvikling.nedgang} med heldøgns bemanning.|institusjon.plasser hjemmeboende.omsorgsbolig} Samme hus. Samme heis, dessverre.
[23:41] I: Og hva skjedde med tallene?
[26:35] LT: {Funksjon 253 gikk ned med 11 millioner.|institusjon.plasser utvikling.nedgang} Og så {gikk 254 opp med 14 på den samme ombygginga.|hjemmeboende.omsorgsbolig 2:institusjon.plasser} Netto tre, altså.
[26:58] I: Tre millioner mer enn før. Hva er de tre?
[27:03] LT: {Det har jeg ikke noe godt svar på. Noe er vel husleie og felleskostnader som ligger et annet sted nå, noe er at det er en annen turnus.|1:institusjon.plasser 2:hjemmeboende.omsorgsbolig} Men det er gjetting, og det skal du ikke skrive.
[27:24] FS: {Husbanken krever at det er egne leiligheter for å gi tilskudd. Det var det som avgjorde hvordan det ble bygd.|styring.husbank 1:hjemmeboende.omsorgsbolig} Ikke at noen satt og tenkte at funksjon 254 er en finere funksjon.
[29:00] LT: {På papiret har vi bygd ned sykehjemmet, men de samme menneskene bor bak de samme gardinene.|institusjon.plasser hjemmeboende.omsorgsbolig 2:styring.rapportering}
[29:12] FS: Den var fin. Den må du ta med.
[29:15] LT: Det er jo sant. Gardinene er fra 1998.
[29:40] I: Så hvis jeg ser på KOSTRA, så ser det ut som dere har skåret ned på institusjon og hatt en voldsom vekst i hjemmetjenesten.
[29:50] LT: {Ja, og begge deler er feil. Du må legge sammen 253 og 254. Ellers gir det ikke mening i det hele tatt.|styring.rapportering 1:refleksjon}
[32:05] I: Kompetanse og stillinger?
[32:40] FS: {Vi innførte i 2017 at ingen stillinger lyses ut under åtti prosent.|kompetanse.heltid} {Det var et ønske fra formannskapet, og fra tillitsvalgte, og fra meg.|forklaring.politiske-prioriteringer 2:kompetanse.heltid} Jeg har vært for heltid siden jeg var tillitsvalgt sjøl, på åttitallet.
[33:10] LT: {Det kostet rundt 2,5 millioner ekstra i 2018.|kompetanse.heltid}
[33:16] I: Fordi?
[33:18] LT: {Fordi du får flere folk på jobb midt på dagen enn du trenger, for at alle skal få nok timer. Helgene er de samme.|kompetanse.heltid 1:lonn.turnus}
[33:30] FS: Nå er ikke det helt rettferdig, Liv. Du får kontinuitet.
[33:35] LT: Jeg sier ikke at det er dumt. Jeg sier at det koster.
[36:05] LT: Men det kommer noe tilbake. {Vikarbruken gikk ned med rundt 600 000 etter det, etter at folk fikk større stillinger.|lonn.vikar utvikling.nedgang 2:kompetanse.heltid} {Overtida er som før, den har ikke rørt seg.|lonn.vikar 1:utvikling.flatet}
[36:30] I: Og sykefraværet?
[36:33] FS: Det går litt opp og litt ned. Jeg har ikke tallet, og jeg vil ikke finne på ett.
[40:05] I: Velferdsteknologi, har det betydd noe for veksten?
[40:20] LT: {Nei. Den store anskaffelsen var i 2015 og 2016. Fire millioner til sammen.|velferdsteknologi.innkjop utvikling.startet-for} {Leia har ligget flatt etterpå.|velferdsteknologi.drift 1:utvikling.flatet} Så det er utenfor perioden deres, hvis jeg har forstått det riktig.
[40:44] I: Det har du. Noen gevinst?
[40:47] FS: Det får du ikke meg til å si noe om. Jeg har sittet i for mange gevinstmøter.
[43:50] I: Hvis dere ser på alt dette under ett da.
[44:10] FS: {Folk i Åsmyra spør aldri hvilken KOSTRA-funksjon de hører til, de spør om noen kommer i natt.|refleksjon styring.rapportering} Og da er det vår jobb å svare ja på det, og så får LT finne ut hvor det skal føres.
[44:31] LT: Takk for den.
[44:40] FS: Nei, men altså. {Jeg synes det er noe rart i at vi blir målt på noe som flytter seg når vi bygger om en gang. Da blir vi et høykostnadssted det ene året og et forbilde det neste.|refleksjon 2:styring.rapportering}
[45:20] I: Kunne dere ha gjort noe annerledes for å dempe veksten?
[45:26] FS: {Ikke med de ressurskrevende. Der er det enten eller. Med omsorgsboligene kunne vi kanskje ventet, men da hadde vi hatt tak som lakk.|refleksjon} Jeg har aldri sett noen spare penger på et lekk tak.
[48:15] I: Da går jeg fort gjennom det som står igjen på lista. Kommunal akutt døgnenhet?
[48:30] LT: {Den kjøper vi, ved Bragestad sykehus, sammen med fem andre. Vår andel er 3,9 millioner, og den er bare prisjustert.|kad.kjop 2:utvikling.flatet} Ingen vekst der.
[48:52] I: Er det mange herfra som blir lagt inn der?
[48:56] FS: Noen. Det spørs hvem som har legevakt.
[50:30] I: Nye tilbud?
[50:45] FS: {Dagsenteret for demente fikk én dag til i uka. Det er cirka 250 000. Ellers har vi ikke startet noe nytt.|nye-tilbud.demens brukergruppe.demens} Vi har snakket om hverdagsrehabilitering i mange år. Vi er gode på å snakke.
[51:20] I: Så hvis jeg oppsummerer, da er det ressurskrevende utenom PU som er størst, og så omsorgsboligene, men der er nettoen liten.
[51:32] LT: {Ja. Og heltida på tredje. Resten har ikke vokst.|1:kompetanse.heltid 2:ressurskrevende.andre} Ikke så vi har merket det i alle fall.
[51:45] FS: Jeg vil si demensen også. Det er bare det at den ikke synes på noe bestemt sted ennå.
[53:15] LT: Jeg sender en tabell med før og etter ombygginga, plasser og bemanning. Dag Ove i eiendom har den, så jeg må mase litt på ham.
[53:30] I: Det hadde vært fint. Da slår jeg av.
[53:34] FS: Kaffen er kald, men det er mer igjen.
`;
