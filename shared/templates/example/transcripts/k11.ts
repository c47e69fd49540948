// The transcript of K11-I1. The marks are explained in `marks.ts`.

export const k11Transcript = `
[00:20] I: Hører dere meg? Jeg ser tre, men jeg hører bare én.
[00:26] BR: Vi sitter rundt samme mikrofon, så vi får lene oss fram etter tur. Som i et kor.
[01:05] I: Fint. Da går opptaket, og det var greit for alle tre. Taushetsplikten har vi vært inne på i brevet, vi trenger ikke navn på noen, verken brukere eller ansatte.
[01:22] ES: Bra.
[01:25] I: Jeg deler skjermen her, det er tallene fra KOSTRA. Kjenner dere dem igjen?
[02:50] TS: Ja, dem kjenner jeg. {254 har gått opp nær 54 millioner på to år. Det er atten prosent.|hjemmeboende 1:utvikling.bra} Det stemmer med det jeg har i vårt eget system, på en halv million nær.
[03:15] I: Atten prosent. Og hva er det?
[03:19] BR: Det er assistanse. Brukerstyrt personlig assistanse. {Det er nesten pinlig hvor enkelt svaret er.|bpa}
[04:40] BR: {Hadde du spurt meg i 2015, hadde jeg ikke trodd at Tangvoll kommune skulle bruke mer på assistanse enn på en hel sykehjemsetasje.|bpa 2:utvikling.bra} Og jeg har vært her siden 2009, så jeg burde jo ha trodd det.
[05:02] I: Hva var det du ikke så?
[05:06] BR: Nei, altså, jeg tenkte på BPA som en måte å organisere noe på som vi allerede gjorde. {At de som hadde hjemmehjelp og støttekontakt, de fikk det i en annen innpakning. Men så var det jo folk vi ikke kjente i det hele tatt som kom.|bpa forklaring.flere-brukere}
[05:40] BR: Og det er vel greit å si at jeg har stått i kommunestyret og sagt at dette kom til å flate ut. To år på rad. Nå sier jeg det ikke lenger.
[06:55] I: Eldbjørg, eller ES, jeg skal ikke bruke navn. Du sitter på vedtakene?
[07:02] ES: Ja. Jeg venta bare til Bjarte var ferdig.
[07:06] BR: Det kan du vente lenge på.
[07:10] ES: {{Vi hadde 19 brukere ved inngangen til 2016, og 34 ved utgangen av 2018.|forklaring.flere-brukere} Og {så fikk hver av dem mer. I snitt gikk det fra 31 til 42 timer i uka.|forklaring.flere-timer}|bpa} Så det er to ting som ganges med hverandre, og det er det folk glemmer.
[07:45] I: Hvorfor flere timer per bruker?
[07:49] ES: {Noe er at de nye er sykere, eller mer avhengige da, enn de gamle. Og noe er at de gamle søker på nytt når de hører hva andre har fått.|forklaring.flere-timer 1:forklaring.helsetilstand 2:styring.rettighetsfesting} Det er jo ikke noe galt i det. Hadde jeg vært dem, hadde jeg gjort det sjøl.
[08:30] ES: Og før kunne vi si at natta, den tar nattpatruljen. Det kan du ikke når det er assistanse. Da er det assistenten som skal være der.
[08:55] I: Har dere noen gang gått ned i timer for noen?
[09:00] ES: {To. Den ene hadde flyttet sammen med en kjæreste og ba om det sjøl. Den andre klaget, og da var vi tilbake til det gamle.|styring.klagevedtak bpa} Så netto én.
[10:25] TS: {I kroner er det 14,6 i 2016, 22,8 i 2017 og bortimot 33 millioner i 2018.|bpa utvikling.bra} Det siste tallet tror jeg er 32,7, men det ligger en periodisering der som jeg ikke er helt venner med. Si bortimot 33.
[10:52] I: Er det brutto?
[10:55] TS: {Brutto. Noen av dem kommer over innslagspunktet, så litt får vi igjen, men det er ført et annet sted, og jeg har ikke delt det på den enkelte tjenesten.|bpa 2:ressurskrevende} Det har jeg rett og slett ikke gjort.
[12:40] I: Hvor kommer de nye fra?
[13:05] ES: {Åtte av dem flyttet hit med ferdig vedtak. Flere fra Eikvoll.|bpa forklaring.tilflytting} {Da har de et vedtak der, og så skal vi vurdere på nytt, men det er klart at du setter ikke ned timene til en som nettopp har flyttet med flyttelass og rullestol og det hele.|bpa styring.oppholdsprinsippet 2:forklaring.tilflytting}
[13:38] I: Hvorfor flytter de akkurat hit?
[13:41] ES: Noen fordi de har familie her. Noen fordi det er flatt.
[13:46] BR: Det er flatt, ja! Det er faktisk sant. Eikvoll er jo en eneste bakke. {Vi har brukt ti år på å gjøre sentrum tilgjengelig, og så virker det.|forklaring.attraktivt-tilbud 1:forklaring.tilflytting}
[14:10] ES: Og så snakker de sammen.
[15:30] I: Du nevnte klager i stad, før vi begynte.
[15:36] ES: Ja. Det er egentlig der det ligger.
[15:50] ES: {Fylkesmannen ga medhold i seks av sju klager, og etter det sluttet vi i grunnen å si nei.|bpa styring.klagevedtak}
[16:04] I: Sluttet dere å si nei?
[16:08] ES: Ja. Jeg vet at det ikke høres pent ut. Men {du sitter der med en sak, og du vet at hvis du avslår, så går det fire måneder, og så kommer den i retur med en begrunnelse på tre sider, og da har du brukt to saksbehandlere på det i mellomtida.|styring.klagevedtak 2:styring.rettighetsfesting}
[16:40] BR: Det der har jeg ikke hørt deg si så rett ut før.
[16:44] ES: Nei. Du har ikke spurt.
[16:52] TS: Nei.
[17:05] I: Den sjuende da, den dere fikk rett i?
[17:10] ES: Det var en som ville ha med assistenten til Spania. Den vant vi. Det var en fest på kontoret.
[18:05] I: Er det enkeltbrukere som alene slår ut på tallene?
[18:30] ES: {Det er {en mann i førtiåra med ALS. Han gikk fra 35 timer i uka til 168 på et halvt år.|brukergruppe.somatisk 1:aldersgruppe.18-49} {Om natta er de to. Det er 5,4 millioner i året.|1:forklaring.flere-timer}|bpa} Og det er jo ingen som mener at han ikke skal ha det.
[18:58] BR: Nei, ingen.
[19:02] TS: Men ett vedtak er da en sjettedel av hele budsjettposten. Det er vanskelig å lage budsjett på sånt. Jeg la inn fire prosent.
[21:20] I: Hvem er det som leverer assistansen?
[21:40] BR: {Vi har hatt fritt brukervalg siden 2014, det var politisk. Det er ni leverandører, og Selvstyrt Hverdag har halve markedet.|bpa forklaring.kjop-private 2:forklaring.politiske-prioriteringer} {De er flinke. De hjelper folk å skrive søknaden, og de hjelper dem å skrive klagen.|forklaring.kjop-private 1:styring.klagevedtak}
[22:15] ES: De skriver bedre klager enn vi skriver vedtak, hvis jeg skal være ærlig.
[22:22] I: Er de dyrere enn om kommunen gjorde det selv?
[22:26] TS: {Per time er det nok billigere. Jeg sier nok, for jeg har ikke regnet inn administrasjonen hos oss. Det er ikke prisen, det er volumet.|bpa forklaring.flere-timer}
[24:50] I: Da går vi videre til utviklingshemming?
[25:10] BR: {{Skjærknausen, det er ti leiligheter, åpnet i august 2017, tre år forsinket.|forklaring.etterslep-bolig} Så det var fem som rykket inn hjemmefra samtidig.|ressurskrevende.pu 2:forklaring.flere-brukere} Hadde vi bygd da vi skulle, så hadde de kommet én og én, og ingen hadde ringt fra universitetet og spurt.
[25:46] I: Hvorfor ble det forsinket?
[25:49] BR: Åh. {Først var det tomta, så var det en nabo, så var det en salamander. En liten en. Så gikk anbudet for høyt.|1:forklaring.etterslep-bolig} Jeg kunne skrevet bok om det.
[28:15] TS: {Driften av Skjærknausen var 7,5 i 2017, og 17 millioner i 2018. Netto er det cirka 11 etter refusjon.|ressurskrevende.pu utvikling.bra 2:ressurskrevende.refusjon} Elleve er for 2018, altså.
[28:40] I: Så det er også stort.
[28:43] BR: Det er stort, men {det var ventet. Det lå i økonomiplanen, bare i feil år.|ressurskrevende.pu 1:forklaring.etterslep-bolig} BPA lå ikke i noen plan.
[34:40] I: Hjemmesykepleien ellers, har den vokst?
[35:00] ES: Ja, det har den. {De som skrives ut fra Nordskjær sykehus, de kommer rett hjem med dren og intravenøst og sånn vakuumpumpe, vac.|hjemmeboende.utskrivning forklaring.utskrivningspraksis} {Det er bortimot 900 flere timer i måneden.|hjemmeboende.utskrivning 2:forklaring.flere-timer}
[35:34] I: Siden når?
[35:37] ES: Jeg sammenlignet desember 2016 og desember 2018. Det var ikke noe jeg tok med, det er etter hukommelsen, så bortimot, altså. {Før lå de der til såret var pent. Nå er det vi som ser til at det blir pent.|hjemmeboende.utskrivning forklaring.utskrivningspraksis}
[36:08] TS: I kroner har jeg ikke det. Det er ikke skilt ut.
[36:30] I: Er det like mange pasienter?
[36:33] ES: Omtrent. {Det er litt flere, men det er først og fremst det at hver av dem har mer med seg i kofferten. Vi måtte kjøre opplæring i den vacen på en tirsdag, for han kom på onsdag.|hjemmeboende.utskrivning 1:forklaring.medisinsk-utvikling}
[37:00] BR: Og der er det lite vi får gjort. {Vi har samarbeidsmøte med sykehuset fire ganger i året, og de er enige med oss hver gang.|forklaring.utskrivningspraksis 2:refleksjon}
[38:30] I: Og institusjon?
[38:45] BR: {Sykehjemmet har stått stille, det er alt rundt det som har flyttet på seg.|institusjon 1:utvikling.flatet} Der er det ikke noe å hente.
[38:58] I: Nei vel. Da lar vi det ligge.
[42:00] I: Vikarer, ekstra lønn?
[42:20] TS: {Vikarbyrå gikk fra 3,1 til 6,4 millioner fra 2016 til 2018.|lonn.vikar utvikling.bra} {Det er mest om sommeren og om natta. Sykepleiere fra Sverige.|lonn.vikar forklaring.rekruttering}
[42:44] BR: Vi lyste ut åtte sykepleierstillinger i fjor vår og fikk tre søkere. {En av dem trakk seg da hun så boligprisene.|forklaring.rekruttering 1:lonn.vikar}
[43:02] ES: Og en var søstera di.
[43:05] BR: Hun var kvalifisert! Men hun tok jobb et annet sted, så det var ingen sak.
[46:10] I: Velferdsteknologi står på lista mi også.
[46:30] TS: {210 digitale trygghetsalarmer og en del e-låser. 2,7 millioner over to år.|velferdsteknologi.innkjop 1:velferdsteknologi.respons} {Det drukner i regnskapet, det er ikke noe som forklarer noe som helst.|velferdsteknologi 2:velferdsteknologi.innkjop}
[46:58] I: Sparer dere noe på det?
[47:01] ES: Vi sparer nøkler. Vi hadde et skap med sju hundre nøkler.
[53:20] I: Er det noe med inntektene som har hatt noe å si, at dere har kunnet bruke mer?
[53:40] BR: {Det var de gode skatteårene som gjorde at ingen ropte varsku før pengene var brukt opp.|inntekt forklaring.politiske-prioriteringer} {Vi gikk med overskudd som kommune begge de årene, selv om vår sektor gikk med underskudd.|inntekt} Da blir det liksom ikke noen krisestemning.
[54:10] TS: Jeg ropte.
[54:12] BR: Du ropte litt. I et vedlegg.
[56:50] I: Da har vi ti minutter. Jeg tar resten i fart. KAD?
[57:10] BR: {Fire senger, samme som i 2016. Ingen endring.|kad.egne 2:utvikling.flatet} {Tangvollheimen, 96 plasser, heller ingen endring.|institusjon 1:institusjon.plasser}
[57:25] I: Opplæring og kompetanse, heltid?
[57:29] BR: Nei, ikke noe vi kan sette kroner på. Vi har ikke hatt noe slikt prosjekt i perioden.
[60:10] I: Er det noe dere vil legge til?
[60:35] ES: Ja, én ting. {Unge tangvollinger ber om BPA der foreldra deres tok støttekontakt. De er oppvokst med at det er en rett.|bpa aldersgruppe.18-49 2:styring.rettighetsfesting} Jeg tror ikke vi har sett toppen. {Det er ikke en mening om at det er feil, det er bare det jeg ser på søknadene.|1:refleksjon}
[61:12] I: Har du noe tall på de unge?
[61:15] ES: Jeg kan se om det lar seg hente ut. Det er ikke sikkert.
[61:22] TS: Jeg sender BPA-arket i alle fall, med brukere og timer og kroner. Innen fredag.
[61:40] BR: Hun sier alltid fredag.
`;
