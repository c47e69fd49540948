// The transcript of K14-I1. The marks are explained in `marks.ts`.

export const k14Transcript = `
[00:40] I: Da er det rødt lys her. Og du sa ja til opptak i e-posten også.
[00:47] TH: Jada. Jeg har med to ark, så hvis det rasler, så er det meg.
[01:20] I: Fint. Først dette med taushetsplikt. Du kjenner vel det bedre enn meg, men vi skal ikke ha noe som gjør at en pasient kan kjennes igjen, og skulle det glippe, tar vi det ut etterpå.
[01:38] TH: Ja. Jeg er sykepleier, så det sitter i ryggen. Men jeg er også glad i å fortelle, så du må si fra.
[01:50] I: Da begynner jeg helt åpent. Hva ser du når du ser på tallene for Hegglund?
[03:00] TH: Da ser jeg {254, opp 73 millioner på to år. Det er en firedel. Rådmannen trodde det var en tastefeil.|hjemmeboende utvikling.bra} Han ringte meg hjem en søndag. Jeg sto og stekte vafler.
[03:24] I: Og hva svarte du?
[03:26] TH: At det ikke var det. Dessverre. {Vi hadde jo sett det komme måned for måned på timene, men når det blir lagt sammen til ett tall på én linje, så ser det helt vilt ut.|1:hjemmeboende 2:utvikling.jevn}
[03:50] I: Hva er det som driver det?
[03:53] TH: {Sykehuset. Hvis jeg bare får si én ting, så er det sykehuset.|hjemmeboende.utskrivning 2:forklaring.utskrivningspraksis} Men jeg vet at du vil ha det litt mer presist.
[05:45] TH: {Sykehuset sender dem hjem før vi rekker å finne fram nøkkelen til leiligheten.|hjemmeboende.utskrivning forklaring.utskrivningspraksis}
[05:58] I: Kan du si litt om hvordan det foregår?
[06:02] TH: Ja, altså, det kommer en melding i systemet om at nå er det innlagt en fra oss. Det er tidligmeldingen. Og så går det et døgn, to, og så står det utskrivningsklar. {Før hadde vi tre-fire dager på å ordne seng og medisiner og hjelpemidler. Nå hender det at sykebilen har kjørt før noen har lest meldingen.|hjemmeboende.utskrivning 1:forklaring.utskrivningspraksis}
[06:55] TH: Og så er det fredag. Det er alltid fredag. Jeg har telt. Nei, jeg har ikke telt på ordentlig, men det føles som fredag.
[09:10] TH: Det jeg har telt, det er dette: {Liggetida på Gardsås sykehus har gått ned 1,3 døgn på tre år. Og meldingene derfra er opp 61 prosent.|hjemmeboende.utskrivning forklaring.utskrivningspraksis}
[09:32] I: Er 61 prosent fra 2016 til 2018?
[09:36] TH: Ja. Vent litt. Jo. 2016 til 2018. Liggetida derimot, den er fra 2015, for det var det året de la om sengeposten.
[09:55] I: Hva er det de kommer hjem med?
[12:30] TH: {Intravenøs antibiotika. Ernæring rett i vena. Drensposer. Vi hadde 40 slike besøk i uka i 2016, og 165 i 2018.|hjemmeboende.utskrivning brukergruppe.somatisk 1:forklaring.medisinsk-utvikling} {Og dette er ikke noe du sender en assistent til, det er sykepleier, og noen ganger to, for det skal kontrolleres.|1:kompetanse.stillinger 2:forklaring.faglige-normer}
[13:05] TH: Jeg husker den første antibiotikakuren vi hadde hjemme. Det var vel i 2011. Da var det to sykepleiere og en lege til stede og nesten en fotograf. Nå henger de posen på en knagg i gangen og går videre.
[13:30] I: Så medisinen har gått framover også, er det ikke bare det at sykehuset sparer?
[13:36] TH: Nei, det er begge deler, det skal jeg gi deg. {Pumpene er blitt små. Det går an å gjøre hjemme det som ikke gikk an før. Så noe er framskritt.|forklaring.medisinsk-utvikling 2:hjemmeboende.utskrivning} Men noen har tatt seg betalt for det framskrittet, og det er ikke oss.
[15:55] TH: Så på timene. {Vedtakstimer i hjemmesykepleien gikk fra 2450 til 3300 i uka.|hjemmeboende forklaring.flere-timer} {Og hodetallet er likt. Rundt 910.|hjemmeboende 2:forklaring.flere-timer} Det er det jeg har prøvd å forklare i utvalget. Det er ikke flere folk. Det er mer i hver.
[16:30] I: Det er viktig. Så det er ikke flere eldre.
[16:34] TH: {Nei. Eldrebølgen har ikke kommet hit ennå. Den som tror det, har ikke sett på folketallet.|1:forklaring.demografi} Den kommer, men den er ikke grunnen til de 73 millionene.
[19:00] I: Lindrende behandling, har dere det hjemme?
[19:20] TH: Ja, {det er det andre store. 74 forløp til slutten hjemme i 2018 mot 31 i 2016.|hjemmeboende.lindrende brukergruppe.palliativ 1:forklaring.flere-brukere} {Det er to sykepleiere hver natt nå. Det var en på tilkalling før.|hjemmeboende.lindrende 1:kompetanse.stillinger 2:forklaring.flere-timer}
[19:52] I: Var det en villet utvikling?
[19:56] TH: Både og. {Vi laget en plan i 2015 hvor det sto at flere skal få dø hjemme hvis de ønsker det. Den ble enstemmig vedtatt, og det fulgte ikke en krone med.|forklaring.politiske-prioriteringer 1:hjemmeboende.lindrende} Den står jeg jo inne for. Jeg skrev den.
[22:40] TH: {Folk vil dø hjemme, og det vil vi de skal få, men en hjemmedød er en hel turnus.|hjemmeboende.lindrende brukergruppe.palliativ}
[22:52] I: En hel turnus, hva mener du med det?
[22:55] TH: Det er seks-sju personer. {Du må ha noen som kan, på dagen, kvelden, natta og i helga, og så må du ha noen bakom dem. Og så kan det vare i fire dager eller i fire måneder.|hjemmeboende.lindrende 2:forklaring.flere-timer} Det er ikke noe du kan bemanne på snittet.
[25:40] I: Nå må du passe deg litt, men hva kan et slikt forløp koste?
[26:00] TH: {Vi hadde en småbarnsmor, 34 år, med hjernesvulst, oppe i Øvre Tveitegrend. Det var fastvakt elleve uker. Cirka 1,4 millioner.|hjemmeboende.lindrende brukergruppe.kreft 2:aldersgruppe.18-49} Og det, nei, det gjorde vi jo. Det er ingen som har angret på det.
[26:30] TH: Det der må du ta bort.
[26:33] I: Det gjør vi. Vi skriver at ett forløp kostet omtrent så og så, uten noe mer.
[26:40] TH: Bra. Det er liten plass der oppe.
[30:00] I: Da står ressurskrevende tjenester for tur.
[30:15] TH: Der vil jeg ikke si noe. Det er en sak som går i retten, og da hopper vi over det.
[30:23] I: Det er helt i orden.
[30:26] TH: Ikke noe om størrelsen heller, altså. Da får de det til å bety noe.
[36:20] I: Da tar vi kompetanse og stillinger, som du var litt inne på.
[36:50] TH: {Vi har ansatt 31 sykepleiere fast i hjemmetjenesten.|kompetanse.stillinger} {Og byrået gikk da fra fem og en halv til to millioner på to år.|lonn.vikar utvikling.nedgang 1:kompetanse.stillinger} Det er jeg egentlig veldig stolt av.
[37:18] I: Hvordan fikk dere tak i 31 sykepleiere?
[37:22] TH: Hele stillinger. {Vi sluttet å lyse ut femti prosent og håpe. Og så lot vi dem få velge sone.|kompetanse.heltid 2:kompetanse.stillinger} {Så var det flaks, et legesenter la ned i nabokommunen, det fikk vi fire av.|1:forklaring.rekruttering}
[37:50] I: Ble det billigere, da?
[37:53] TH: Nei! Det er det som er så ergerlig.
[40:10] TH: {Byrået fikk vi ut, men fastlønna ble værende, og den er det ingen som kaller ekstraordinær.|kompetanse.stillinger lonn.vikar}
[40:22] TH: Skjønner du, {når jeg brukte byrå, så var det en avvikspost, og alle var bekymra. Når jeg ansetter, er det bare drift.|lonn.vikar 2:refleksjon} Men det er jo flere årsverk enn byrået var. Mange flere. Og det er fordi det er flere besøk.
[40:55] I: Hva de 31 koster samlet, har du det?
[40:58] TH: Det har jeg ikke her. Du kan jo gange, men da ganger du feil, for noen av dem gikk inn i stillinger som var ledige fra før. Jeg vil ikke ha et tall på trykk som jeg må gå tilbake på.
[43:40] I: Institusjon, hva skjedde der?
[44:00] TH: {På Heggtun var tolv plasser stengt for oppussing fra februar til november i 2017. {Det skjøv ekstra besøk over på sonene.|forklaring.manglende-kapasitet}|institusjon.plasser 2:hjemmeboende} Men det gikk jo over.
[44:26] I: Så det var en midlertidig ting.
[44:28] TH: Ja. {På selve institusjonen kan jeg ikke si det er noen vekst. Litt lønn. Samme folk, samme plasser.|institusjon 1:utvikling.flatet} Malingen er blitt lysere.
[47:20] I: BPA?
[47:35] TH: {27 stykker hele veien. Timene litt ned. Så nei.|bpa} Det er mange som klager over BPA, men det gjør ikke vi.
[47:50] I: Vet du hvorfor det er så stabilt hos dere?
[47:53] TH: Nei. Jeg har lurt på det. {Det kan jo være at vi har hatt den samme saksbehandleren i tjue år og at hun er flink til å snakke med folk.|1:bpa} Det er ikke forskning, det der.
[50:55] I: Velferdsteknologi, da?
[51:15] TH: {Medisindispensere, 140 stykker. Lisensen er 1,3 millioner i året.|velferdsteknologi.drift 1:velferdsteknologi.innkjop} {Jeg tror at de sparer besøk. Men jeg kan ikke vise det, for i det øyeblikket det blir ledig et besøk, så er det tre som står i kø.|velferdsteknologi.drift 2:hjemmeboende}
[51:48] I: Så gevinsten forsvinner inn i veksten.
[51:51] TH: Ja, akkurat. Eller så er den ikke der. Det vet jeg ikke, og det gjør ikke leverandøren heller, men han sier det med større sikkerhet.
[55:20] I: Hvis du skulle si hva dere kan styre selv, og hva dere ikke kan styre?
[55:40] TH: {Jeg kan ikke spare på noe som legen på Gardsås har bestemt, jeg kan bare betale det.|refleksjon forklaring.utskrivningspraksis} {Jeg kan bestemme om det er Kari eller Ola som kjører, og om de har elbil. Men om det er tre eller sju besøk om dagen, det står i epikrisen.|1:refleksjon 2:hjemmeboende.utskrivning}
[56:20] I: Er det noe av veksten dere kunne latt være?
[56:25] TH: Hm. {Det måtte være at vi har lagt oss litt høyt på natt. Det er mulig en kunne klart seg med én, hvis den andre var på vakt hjemme.|refleksjon 1:hjemmeboende.lindrende} Men det vil jeg ikke foreslå, for jeg har gått de nettene sjøl.
[57:05] TH: Det hjelper heller ikke å være rasjonell klokka tre når det er noen som dør.
[57:20] I: Det blir stående som ditt svar.
[59:50] I: Da går jeg gjennom lista til slutt. Vi har ikke snakket om KAD.
[60:20] TH: {Vi kjøper senger av Sundebø, samme avtale siden 2014. De står mest tomme.|kad.kjop kad.bruk 2:utvikling.flatet} Det er ikke noe som har vokst, bare litt prisstigning.
[60:44] I: Nye tilbud, demens, hverdagsrehabilitering?
[60:48] TH: Ikke i den perioden. Vi har ikke hatt hender til det. Jeg skulle ønske jeg kunne si noe annet.
[61:20] I: Har du noen spørsmål til meg?
[61:23] TH: Ja. Er det flere som sier det samme om sykehuset, eller er det bare jeg som er sur?
[61:30] I: Det kan jeg ikke svare på før vi er ferdige.
[61:33] TH: Det var et ja.
[63:45] TH: Jeg ettersender timekurven og prosedyretabellen, i uke 38. Det er våre egne tall, Hegglunds egne, ikke KOSTRA. Så hvis de ikke passer sammen, er det våre som er riktige.
[64:10] I: Tusen takk for praten.
`;
