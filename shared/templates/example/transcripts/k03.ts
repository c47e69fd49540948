// The transcript of K03-I1, in nynorsk. The marks are explained in `marks.ts`.

export const k03Transcript = `
[00:10] I: Då skal eg sjå om det er lyd på dykk begge.
[00:14] OS: Her er Oddveig. Og Peder sit på andre sida av veggen, for vi hyler så fælt når vi sit i same rom.
[00:22] PN: Ja, hei.
[00:50] I: Fint. Eg har gått gjennom føremålet i innkallinga. De snakkar ikkje om einskildpersonar slik at nokon kan kjenne dei att, og skulle det kome noko likevel, tek vi det ut. Opptaket er i gang. Peder, du lurte litt på det?
[01:08] PN: Ja, eg var litt i tvil. Eg har det ikkje med å seie ting rett første gongen. Men berre ta opp, så lenge det blir sletta.
[01:18] I: Det blir det. Då begynner eg ope. Kva er det som har vakse?
[02:35] OS: {Det er heimetenesta som har ese ut hos oss, og det har vore ei villa utvikling.|hjemmeboende forklaring.politiske-prioriteringer} {Det er ikkje noko som har hendt oss. Kommunestyret vedtok det i 2014, samrøystes, og det er sjeldan kost her.|forklaring.politiske-prioriteringer 2:hjemmeboende}
[02:58] I: Kva var det dei vedtok?
[03:01] OS: At folk skal bu heime så lenge dei kan, og når dei ikkje kan bu heime, skal dei bu i noko som liknar. {Og då måtte vi byggje noko som liknar.|1:hjemmeboende.omsorgsbolig}
[05:10] OS: Så vi bygde {tolv nye omsorgsbustader med heildøgns bemanning på Lyngtun, dei opna i februar 2017.|hjemmeboende.omsorgsbolig 1:utvikling.bra} {Det er fjorten og eit halvt årsverk og om lag ti og ein halv million i året.|hjemmeboende.omsorgsbolig}
[05:36] I: Ti og ein halv i 2017, eller på heilårsbasis?
[05:40] OS: Heilår. I 2017 blei det, ja, det blei elleve månader då, så trekk frå litt. Eg hugsar ikkje talet på rams.
[05:52] PN: Men det var nesten fullt mannskap frå dag ein. Vi hadde folk på plass i januar, for å øve på senger utan folk i. Det såg litt rart ut gjennom glasa.
[08:00] OS: {Og så gjorde vi om åtte sjukeheimsplassar same våren,|institusjon.plasser hjemmeboende.omsorgsbolig} så {253 gjekk ned 1,6 millionar det første året.|institusjon.plasser utvikling.nedgang}
[08:22] I: Så det var i grunnen ei omlegging frå eit til eit anna.
[08:26] OS: {Åtte ut og tolv inn. Det er fire meir enn før, og det er desse fire eg pleier å minne kommunestyret på når dei spør kvar innsparinga vart av.|hjemmeboende.omsorgsbolig 2:institusjon.plasser}
[08:45] PN: Og dei som er i bustadene no, dei er sjukare enn dei som var på sjukeheimen då eg byrja.
[08:52] OS: Det seier du alltid.
[08:54] PN: Fordi det er sant. {Eg har rekna på pleietyngda, og det er ikkje så stor skilnad på andre etasje og tredje etasje. Det er berre ulike skilt på dørene.|hjemmeboende.omsorgsbolig 1:forklaring.helsetilstand}
[10:20] I: Tok det tid å fylle dei?
[10:45] PN: {Nei. Dei var fulle etter tre veker. Folk hadde jo venta i åresvis.|hjemmeboende.omsorgsbolig forklaring.etterslep-bolig} {Det var ei liste, og ho hadde 26 namn på seg. Nokre av dei hadde flytta til dottera si i mellomtida, og nokre var ikkje meir.|forklaring.etterslep-bolig}
[11:15] I: Så etterspurnaden var der.
[11:18] PN: Han var der heile tida, han berre synte ikkje att i rekneskapen, for då gjekk vi heim til dei i staden, på overtid. Nei, overtid skal vi ikkje snakke om.
[11:28] OS: Nei, det skal vi ikkje.
[11:55] I: Kvifor var det så lang venting, hadde det ikkje vore snakk om å byggje før?
[12:00] OS: Jau, {vi hadde teikningar alt i 2009. Så kom det ein ny skule i mellom, og så kom det ein rapport om rasfare.|forklaring.etterslep-bolig} Du veit korleis det er, eller kanskje de ikkje har fjell der de sit. Geologen brukte to år på å seie at det var trygt.
[12:20] PN: Og i dei to åra køyrde vi. {Eg hadde ein rode der det var førti minutt mellom fyrste og andre besøk, og dei to har no leilegheit ved sida av kvarandre på Lyngtun. Det er ei vinst, men ho står ikkje nokon stad.|hjemmeboende.omsorgsbolig 1:hjemmeboende.reisetid}
[13:40] I: Kva med dei som kjem frå sjukehuset?
[14:00] PN: {Folk kjem heim frå Sunnfold med drenet i magen og ei medisinliste på to sider.|hjemmeboende.utskrivning forklaring.utskrivningspraksis}
[14:09] PN: Og så ringjer eg, sant, og spør kor lenge drenet skal stå, og {då er han legen gått av vakt, og han nye veit ikkje kven det er snakk om. Då får eg setje av to sjukepleiarar i tre dagar for å vere på den sikre sida.|hjemmeboende.utskrivning 1:forklaring.flere-timer 2:forklaring.utskrivningspraksis}
[14:40] I: Er det vorte verre i 2017 og 2018?
[14:44] PN: {Ja. Det kom då dei la ned sengeposten, trur eg. Eller slo saman, heiter det. Våren 2017.|forklaring.utskrivningspraksis} Eg kan ikkje bevise at det er det. Men det var våren 2017 vi byrja å få dei på fredag klokka fire.
[17:00] I: Har du tal på timane?
[17:20] PN: {Vedtakstimar, 27 500 i 2016 og 33 900 i 2018.|hjemmeboende forklaring.flere-timer} {Og flest av dei nye er mellom 67 og 79. Ikkje dei eldste.|aldersgruppe.67-79 2:hjemmeboende} Det overraska meg òg.
[17:48] I: Kvifor akkurat dei?
[17:51] PN: {Dei har hatt meir sjukdom som no kan lækjast eller haldast i sjakk. Kreft, hjarte. Før døydde dei, rett og slett, eller så låg dei på sjukehus.|1:forklaring.medisinsk-utvikling 2:forklaring.helsetilstand} Dei over åtti er seige. Dei vil ikkje ha oss inn i det heile.
[18:20] OS: Mor mi er nitti og seier nei til alt unnateke middagen.
[20:10] I: De har notert lindrande behandling her.
[20:30] PN: Ja. {Vi hadde ei lærarinne i femtiåra, kreft i bukspyttkjertelen, som døydde heime i Ytrehamna. Vi hadde dobbel nattevakt i åtte veker.|hjemmeboende.lindrende brukergruppe.kreft 2:forklaring.flere-timer} Ho hadde hatt halve bygda som elevar. Eg òg.
[21:02] I: Det er nok slikt vi må gjere om ganske mykje.
[21:05] PN: Ja. Det skjønar eg. Det er berre det at når du spør kva det kostar, så er det ho eg tenkjer på.
[23:50] PN: Men talet er: {lindrande i heimen, seks i 2016 og tretten i 2018.|hjemmeboende.lindrende brukergruppe.palliativ} {Og det er fleire som vil det. Dei har sett at det går an.|hjemmeboende.lindrende 1:forklaring.attraktivt-tilbud}
[24:15] I: Er det pengar i rekneskapen merkte med lindrande?
[24:18] PN: Nei. Det ligg i turnusen. Eg kan ikkje plukke det ut, og eg har ikkje prøvd heller.
[26:50] I: Brukarstyrt personleg assistanse?
[27:15] OS: {Frå to til fem brukarar, og frå 128 timar i veka til 341.|bpa forklaring.flere-brukere forklaring.flere-timer} Det er {tett opp mot seks millionar no.|bpa 1:utvikling.bra}
[27:42] I: Kva var det i 2016?
[27:45] OS: Det skulle eg hatt med. Om lag to, vil eg tru. Men det er berre å dele på timane, og det blir ikkje heilt rett.
[28:00] OS: {Det er tre familiar som har fått vite at dei har ein rett. Og det har dei jo.|bpa styring.rettighetsfesting} Ein av dei kom med lova i handa, utskriven og med gul tusj.
[30:40] OS: {Når ein først har fått rett på tretti timar, så blir det aldri tjue igjen.|bpa styring.rettighetsfesting} {Vi har prøvd. Ein gong. Det gjekk til Fylkesmannen og kom attende så fort at konvolutten var varm.|bpa 2:styring.klagevedtak}
[31:05] PN: Det er noko i det at helsa til folk svingar, medan vedtaket ikkje svingar.
[33:30] I: Er det andre med store behov, utanom utviklingshemming?
[33:55] OS: {Vi fekk ein familie frå Eritrea på gjenforeining, med ein gut på ni år som har ein hjerneskade. 3,4 millionar i 2018.|ressurskrevende.andre brukergruppe.barn 1:aldersgruppe.0-17} Det kan de ikkje bruke, det der. Det er éin slik familie i heile fylket.
[34:20] I: Nei, det står berre for oss.
[34:24] OS: Men eg ville seie det, for {det er jo fint, det òg, at dei er her. Det er ikkje dei som er problemet, det er at pengane frå staten stoppar etter fem år og guten blir eldre enn fem år etter det.|ressurskrevende.andre 1:styring.underfinansiert}
[36:40] OS: {Vi busette 25 flyktningar i 2016, og ti i 2017. Behovet for omsorg synte seg først i 2018.|ressurskrevende.andre forklaring.flyktninger brukergruppe.flyktninger} {Dei fleste er jo unge og friske og jobbar på fiskemottaket. Det er to-tre familiar.|forklaring.flyktninger}
[37:10] I: Og for menneske med utviklingshemming, er det noko vekst?
[37:14] OS: Det har eg ikkje sett på til i dag. Det trur eg ikkje, men det må eg ikkje seie for sikkert.
[39:10] I: Nye tilbod?
[39:30] PN: {Kvardagsrehabilitering frå august 2017. Ergo i seksti prosent og fysio i førti.|nye-tilbud.hverdagsrehab} {Statleg tilskot på 500 000 det første året, så eigne pengar.|styring.oremerket nye-tilbud.hverdagsrehab} Det er slik staten lærer oss å like noko.
[39:58] I: Har det gjort at nokon treng mindre hjelp?
[40:02] PN: {Eg trur det. Eg har éin mann som går på butikken sjølv no. Men eg har ikkje noko tal, og han går fort.|nye-tilbud.hverdagsrehab}
[42:30] I: Då står løn og overtid på lista.
[42:50] OS: Der ønskjer eg ikkje å seie noko. Det går ei sak med dei tillitsvalde.
[42:57] I: Då hoppar vi over det.
[43:00] PN: Takk.
[45:40] I: Velferdsteknologi?
[46:00] PN: {Medisindispensarar, førti stykk. 380 000 i 2017, og så lisens på 210 000 kvart år etterpå.|velferdsteknologi.innkjop velferdsteknologi.drift} {Usikker gevinst. Dei pip når dei skal, og dei pip når dei ikkje skal.|velferdsteknologi.drift} Éin av dei står i eit naust.
[46:30] OS: Kvifor det?
[46:32] PN: Fordi det er der han er.
[49:10] I: Då går eg gjennom det som står att. KAD?
[49:30] OS: {Éi eiga seng, belegg på 18 prosent. Elles blir ho nytta til avlasting. Ho har kosta det same heile tida.|kad.egne kad.bruk 2:utvikling.flatet} Så der har det ikkje vakse noko.
[50:10] I: Kva for aldersgrupper er det veksten gjeld, om de ser på alt?
[50:15] OS: {Mellom 67 og 79, som PN seier, og så dei unge med BPA. Dei aller eldste er som før.|aldersgruppe.67-79 1:aldersgruppe.18-49} Det er ikkje det folk trur.
[51:00] I: Dersom de skulle sjå attende på dette, kunne de ha spart på noko?
[51:08] PN: {Vi kunne ha sagt nei til fleire. Det er det einaste. Men då hadde eg måtta seie det til folk eg møter på butikken.|refleksjon}
[51:30] OS: {Det er noko med å vere liten. I ein by er det eit kontor som seier nei. Her er det Peder.|refleksjon} Og han har ikkje det i seg.
[51:42] PN: Eg har sagt nei éin gong. Det var i 2012.
[53:00] OS: {Vi sparte ikkje ei krone på å byggje om, men tenesta vart betre, og det står eg for.|refleksjon hjemmeboende.omsorgsbolig} {Eg er lei av at alt som blir betre, skal reknast som ein feil.|refleksjon}
[54:30] I: Og så var det noko de skulle sende?
[54:34] PN: Ja, timane per aldersgruppe, 2016 til 2018. Eg må få hjelp av ho på IT i Kleivøy, for det er dei som har systemet no. Innan månaden er ute.
[54:50] OS: Skriv at han sa det.
[54:52] I: Det står på bandet.
`;
