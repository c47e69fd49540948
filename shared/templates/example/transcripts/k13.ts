// The transcript of K13-I2. The marks are explained in `marks.ts`.

export const k13Transcript = `
[00:15] LG: God morgen. Jeg deler skjermen med en gang, så slipper vi det der med «ser du den nå».
[00:24] I: Jeg ser den. Og opptaket går, det var greit for deg?
[00:45] LG: Opptak er greit. Jeg snakker stort sett i tall uansett, så det er ikke så mye å avsløre. Vi er i fane 3.
[01:02] I: Jeg har jo snakket med kommunalsjefen også, men jeg gjengir ikke hva han sa, det er greit å ha sagt. Du svarer for deg.
[01:14] LG: Det er helt fint. Da blir det jo spennende å se om vi bor i samme kommune.
[02:10] I: Hvis vi begynner med institusjon, 253. Den går ned.
[02:30] LG: {Den går ned 22 millioner fra 2016 til 2018.|institusjon.plasser utvikling.nedgang} {Men 17 av dem bare fulgte boligene over til 254.|institusjon.plasser hjemmeboende.omsorgsbolig 2:forklaring.omorganisering} Så det er fem igjen. Og av de fem er det jo noe vi ikke har brukt fordi vi ikke fikk tak i folk, altså vakanser, men det har jeg ikke skilt ut.
[03:05] I: Kan du forklare hvordan det følger over, helt praktisk?
[03:09] LG: Ja. Et ansvar i regnskapet har en funksjon. Når plassene på Lauvhøgda ble lagt ned, så fikk personalet nytt ansvar, og det ansvaret ligger på 254. {Samme lønnsslipp, samme sykepleier, bare et annet tall bak.|hjemmeboende.omsorgsbolig 1:styring.rapportering} Noen av dem merket det ikke før de skulle føre kjøring.
[05:10] LG: {En god del av det dere kaller vekst i hjemmetjenesten, er møbler vi har flyttet fra ett rom til et annet.|hjemmeboende.omsorgsbolig forklaring.omorganisering}
[05:21] I: Det var godt sagt. Hvor mye er en god del?
[05:24] LG: Sytten. Som jeg sa. Det er ikke et poetisk tall.
[05:40] I: Men er det noe som har vokst også, når du har tatt ut møblene?
[08:00] LG: Ja, absolutt. {Reell vekst på 254 når flyttinga er ute, den er cirka 85 millioner. 19 prosent.|hjemmeboende utvikling.bra} Så det er ikke slik at jeg sier at det ikke er noe. {Men det er en annen historie om du begynner på 102 enn om du begynner på 85.|hjemmeboende 2:styring.rapportering}
[08:32] I: Er lønnsvekst inni de 85?
[08:35] LG: Den er inni. Tar du ut deflatoren, er du på, la meg se, femti og et eller annet. Nei, jeg skal ikke ta det i hodet. Det får du i arket.
[08:50] I: Det er fint.
[11:00] I: Er det andre ting i føringa vi bør vite om? Feil, rett og slett?
[11:20] LG: {Husleia fra boligstiftelsen bommet vi med i 2017. 4,4 millioner kom på 254, og det skulle den ikke.|hjemmeboende.omsorgsbolig 1:styring.rapportering} {Den ble rettet i 2018.|1:hjemmeboende.omsorgsbolig} Så hvis du tegner en kurve, så er det en kul der i 2017 som ikke er en kul.
[11:52] I: Hvordan ble det oppdaget?
[11:55] LG: Ved at jeg ikke fikk sove. Nei da. {Det var revisor som spurte hvorfor boligene hadde blitt så dyre i drift når de ikke var ferdig bygd.|2:styring.rapportering} Godt spørsmål, egentlig.
[14:20] I: Ressurskrevende tjenester, har du de tallene?
[14:45] LG: {61 brukere i ordninga. Brutto fra 142 til 171 millioner.|ressurskrevende utvikling.bra} {Netto fra 66 til 81.|ressurskrevende.refusjon 1:ressurskrevende} Det er fra 2016 til 2018, begge deler.
[15:08] I: Så femten millioner netto.
[15:11] LG: Femten millioner netto. Det er nesten et helt skolebygg i avdrag, hvis du spør resten av rådmannens ledergruppe.
[15:30] I: Vet du hva som gjør at nettoen vokser nesten i takt med brutto, når staten skal ta det meste?
[15:38] LG: {Innslagspunktet går opp mer enn lønnsveksten. Hver gang det skjer, så betaler vi litt mer per hode, og vi har 61 hoder.|ressurskrevende.refusjon styring.refusjon} Det er ikke noe dramatisk i ett år. Det er som å få litt mindre hull i skoen hver gang du har kjøpt nye sokker. Nei, det bildet holdt ikke.
[16:10] I: Jeg skjønte det.
[17:50] I: Hvem er det økningen gjelder?
[18:10] LG: {Det er psykiatri og rus. Fjorten nye over innslagspunktet.|ressurskrevende.andre brukergruppe.psykisk brukergruppe.rus 2:forklaring.flere-brukere} {PU rører seg nesten ikke. Det er tatt hjem noen fra private, og det er kommet noen nye boliger, og de to utligner hverandre ganske pent.|ressurskrevende.pu 1:utvikling.flatet}
[18:48] I: Fjorten nye, hvor kommer de fra?
[18:52] LG: Det spør du feil person om. {Jeg ser dem når de passerer en sum. Hvor de var før det, det vet tjenesten.|2:ressurskrevende.andre} Men {min oppfatning er at noen av dem hadde vært lenge inne på institusjon, på Trøndsund, og at døgnplassene der er blitt færre.|ressurskrevende.andre styring.psykisk-rus 1:forklaring.utskrivningspraksis} Det er en oppfatning. Den er ikke i fane 3.
[19:30] I: Jeg merker meg at det er en oppfatning.
[21:10] I: Du nevnte aldersgrensa da vi avtalte møtet.
[21:35] LG: {Ja. Ni fylte 67 på to år. Da faller refusjonen bort. Det er 10-11 millioner i tapt inntekt.|ressurskrevende.refusjon styring.aldersgrense} {Tjenesten er jo akkurat den samme dagen etter bursdagen.|ressurskrevende.refusjon 2:aldersgruppe.67-79} Vi burde sende kondolansekort til oss sjøl.
[22:08] I: Er det vekst i kostnader, eller er det bortfall av inntekt?
[22:12] LG: Det er et godt spørsmål, for {i netto driftsutgifter ser det ut som vekst. Brutto har det ikke skjedd noe. Du har ikke én time mer tjeneste.|ressurskrevende.refusjon 1:styring.refusjon} Så hvis dere lurer på hva innbyggerne har fått mer av, så er svaret her ingenting.
[25:00] LG: {Den dagen noen fyller 67, går tjenesten videre og inntekten hjem.|ressurskrevende.refusjon styring.aldersgrense}
[25:09] I: Den skriver jeg ned. Visste dere om det på forhånd?
[25:14] LG: Ja, folk har jo fødselsdato. {Vi har en liste for de neste ti årene. Det er to i år og fire neste år, tror jeg, eller tre.|styring.aldersgrense 2:utvikling.jevn} Men å ha en liste er ikke det samme som å ha pengene.
[28:05] I: Er det enkelttilfeller som trekker opp?
[28:30] LG: {Det er {en ung mann som kom rett fra sikkerhetspsykiatrien på Trøndsund|1:forklaring.utskrivningspraksis}. {To på én, døgnet rundt, pluss vekter.|2:forklaring.flere-timer} 9,3 millioner.|ressurskrevende.andre brukergruppe.psykisk 1:aldersgruppe.18-49} Vekterfirmaet alene er over to av dem. Det er ikke helsepersonell, så det er en diskusjon om det i det hele tatt teller med i refusjonskravet.
[29:04] I: Teller det med?
[29:06] LG: Vi har ført det. Så får vi se hva revisor sier.
[29:12] I: Var det noe dere kunne forberede?
[29:14] LG: {Tre uker. Det var det vi fikk. Da skulle det finnes bolig, folk og en dør som tåler litt.|ressurskrevende.andre 1:forklaring.utskrivningspraksis} Jeg fikk spørsmålet om dekning klokka fire en torsdag, og jeg svarte at jeg ikke hadde dekning, og så gjorde vi det likevel. Det var riktig, men det var ikke budsjettert.
[29:20] LG: Han der må dere behandle pent. Det står ikke navn noe sted her, men folk i byen vet jo hvem som går med vekter.
[29:30] I: Ja. Det blir skrevet helt om.
[31:50] I: BPA?
[32:05] LG: {18,9 i 2016 og 21,3 i 2018. Det er stort sett lønnsvekst, pluss seks brukere.|bpa 1:utvikling.jevn} Små vedtak, noen få timer. {Jeg skjønner at det er en stor sak andre steder, men ikke her.|bpa}
[32:30] I: Hvorfor ikke her, tror du?
[32:33] LG: Ingen anelse. Jeg har ikke noe tall på det, og da har jeg ingen mening.
[35:20] I: Vikarbyrå, det er det mange som nevner.
[35:40] LG: Ja, da har du hørt et tall, og {byråtallet stemmer. 8,2 mot 3,5.|lonn.vikar} {Men sykepengerefusjonen dekker over halvparten. Nettoeffekten er drøyt to millioner.|lonn.vikar lonn.fravar} Det er lett å være enig om bruttotall. Det er netto vi er uvenner om.
[36:15] I: Så da er ikke det noen stor driver, etter din mening?
[36:18] LG: {Nei. To millioner av 85. Det er avrunding.|lonn.vikar} Nå blir det ikke noe avrunding for den som står på jobb hele sommeren med folk hun aldri har sett før, det er jeg klar over. Men jeg svarer for pengene.
[38:55] I: KAD?
[39:15] LG: {Ti senger, belegg på 38 prosent.|kad.egne kad.bruk} {De koster mellom tolv og tretten millioner enten de er fulle eller tomme.|kad.bruk 1:kad.egne} Og det gjorde de i 2016 også, så vekst er det ikke. {Det er en lovpålagt utgift til beredskap, og det er i grunnen helt greit, bare man ikke kaller det et tilbud.|2:kad.egne 1:refleksjon}
[39:58] I: Kunne dere hatt færre senger?
[40:01] LG: Vi har regnet på åtte. Du sparer omtrent et halvt årsverk. En seng koster ikke noe, det er den som er våken som koster.
[40:20] I: Du sa at KAD ligger på 38 prosent. Hva er det den ikke brukes til?
[40:26] LG: {Det er legene som legger inn, og de stoler mer på Trøndsund. Det har jeg forståelse for, der er det røntgen.|kad.bruk} Vi har hatt en kampanje. Det kom kopper med logo på.
[41:40] I: Hvordan har økonomien i kommunen vært ellers, på inntektssida?
[42:00] LG: {Vi har hatt minus på driften to år på rad, og bufferen er nå så tynn at du kan lese gjennom den.|inntekt}
[42:12] I: Så dette er ikke vekst fordi dere har hatt råd.
[42:15] LG: Nei. {Det har blitt dyrere uten at vi har hatt råd. Det går an, det også. Da tar du av fondet, og så lover du i desember at det skal bli bedre.|inntekt 1:refleksjon} Det har vi lovet tre ganger.
[42:50] I: Er det noe du tenker dere kunne latt være?
[42:54] LG: Det skal ikke jeg svare på. {Økonomisjefer som mener noe om tjenester, blir ikke invitert på sommerfest.|2:refleksjon} Men skulle jeg sagt noe, så ville jeg sagt at vi bør slutte å feire at 253 går ned.
[43:20] I: Fordi det bare er flyttet?
[43:22] LG: {Fordi det bare er flyttet, og fordi det er noen som tror at de fem millionene kan brukes om igjen hvert år. De er brukt. De ble brukt i 2017.|institusjon.plasser forklaring.omorganisering 2:refleksjon}
[45:00] I: Er det noe på lista di vi ikke har vært innom?
[45:20] LG: Jo, én ting kom jeg på. {Responssenteret, det deler vi med Havnset fra 2018. Vår del er 1,1 millioner i året.|velferdsteknologi.respons} {Det var null før, så det er jo vekst, men det er jo ikke det dere er på jakt etter.|velferdsteknologi.respons 2:utvikling.bra}
[45:50] I: Vi er på jakt etter alt, men noe er mindre enn annet.
[45:54] LG: Da er det mindre enn annet.
[46:10] I: Er det noe som ikke har vokst i det hele tatt, som du vil ha sagt?
[46:14] LG: {KAD, PU, sykehjem. Der skjer det ingenting utenom lønn og pris.|utvikling.flatet 1:kad.egne} Så når noen sier at alt har vokst, så er ikke det riktig.
[47:10] LG: Jeg kopierer ut arket over flyttede poster til dere. Jeg stryker brukernavn først, for noen har vært så vennlige å skrive det i merknadsfeltet.
[47:30] I: Det setter vi stor pris på. At du stryker dem, mener jeg.
[47:35] LG: Ja. Det har jeg tatt opp med dem. I versaler.
`;
