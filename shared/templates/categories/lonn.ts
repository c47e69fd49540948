// "Extraordinary" wage costs.

import { category, t } from './entries.ts';

export const extraordinaryWages = category(
  'lonn',
  {
    label: t(
      '«Ekstraordinære» lønnsutgifter',
      '«Ekstraordinære» lønsutgifter',
      '"Extraordinary" wage costs',
    ),
    short: t('Lønn', 'Løn', 'Wages'),
    definition: t(
      'Lønnsutgifter ut over det som følger av fast bemanning i ordinær turnus. Anførselstegnene står der fordi mye av dette gjentar seg år etter år.',
      'Lønsutgifter ut over det som følgjer av fast bemanning i ordinær turnus. Hermeteikna står der fordi mange av desse utgiftene kjem att år etter år.',
      'Wage costs beyond what follows from permanent staffing on ordinary rotas. The quotation marks are there because much of this recurs year after year.',
    ),
    include: t(
      'Vikarer, vikarbyrå, sykefravær, overtid, ekstravakter, dyre turnusordninger, lønnstillegg for å rekruttere, og lønnsoppgjør som ble dyrere enn budsjettert.',
      'Vikarar, vikarbyrå, sjukefråvær, overtid, ekstravakter, dyre turnusordningar, lønstillegg for å rekruttere, og lønsoppgjer som blei dyrare enn budsjettert.',
      'Substitutes, agencies, sick leave, overtime, extra shifts, costly rota arrangements, pay supplements to recruit, and wage settlements that cost more than budgeted.',
    ),
    exclude: t(
      'Faste stillinger som erstatter vikarer: «Kompetanseøkning og styrking av personellressurser». Ekstra bemanning rundt én bestemt bruker: «Ressurskrevende omsorgstjenester».',
      'Faste stillingar som erstattar vikarar: «Kompetanseauke og styrking av personellressursar». Ekstra bemanning rundt éin bestemt brukar: «Ressurskrevjande omsorgstenester».',
      'Permanent posts that replace substitutes: “Competence and staffing increases”. Extra staffing around one particular user: “Resource-intensive care services”.',
    ),
    example: t(
      'Det er ikke fastlønna som sprekker, det er alt det andre vi må leie inn og betale på toppen.',
      'Det er ikkje fastløna som sprekk, det er alt det andre vi må leige inn og betale på toppen.',
      'It is not the regular pay that overruns, it is everything else we have to hire in and pay on top.',
    ),
    background: t(
      'Lønn er den klart største utgiften i omsorgstjenestene. Tjenestene skal være bemannet hele døgnet, også i ferier og når ansatte er syke, og da må kommunen bruke vikarer, ekstravakter, overtid eller innleie fra byrå. Arbeidsgiveren betaler selv de første 16 kalenderdagene av sykefraværet. Når utgiftsvekst oppgis i faste priser, er vanlig lønns- og prisvekst trukket fra, mens tall i løpende priser også inneholder virkningen av lønnsoppgjørene.',
      'Løn er den klart største utgifta i omsorgstenestene. Tenestene skal vere bemanna heile døgnet, også i feriar og når tilsette er sjuke, og då må kommunen bruke vikarar, ekstravakter, overtid eller innleige frå byrå. Arbeidsgivaren betaler sjølv dei første 16 kalenderdagane av sjukefråværet. Når utgiftsvekst er oppgitt i faste prisar, er vanleg løns- og prisvekst trekt frå, medan tal i løpande prisar også inneheld verknaden av lønsoppgjera.',
      'Wages are by far the largest cost in care services. Services must be staffed round the clock, also during holidays and when employees are ill, and the municipality then has to use substitutes, extra shifts, overtime or agency staff. The employer pays for the first 16 calendar days of sick leave. When growth is given in fixed prices, ordinary wage and price growth has been taken out, while figures in current prices also contain the effect of wage settlements.',
    ),
  },
  [
    {
      id: 'vikar',
      label: t('Vikarer og vikarbyrå', 'Vikarar og vikarbyrå', 'Substitutes and agencies'),
      short: t('Vikar', 'Vikar', 'Substitutes'),
      definition: t(
        'Utgifter til vikarer og til innleid personale fra byrå.',
        'Utgifter til vikarar og til innleigd personale frå byrå.',
        'Costs of substitutes and of personnel hired from agencies.',
      ),
      include: t(
        'Innleie av sykepleiere om sommeren, ubesatte stillinger dekket av byrå, reise og bolig for innleide, og vikarer som må læres opp.',
        'Innleige av sjukepleiarar om sommaren, ledige stillingar dekte av byrå, reise og bustad for innleigde, og vikarar som må lærast opp.',
        'Nurses hired in for the summer, vacant positions covered by agencies, travel and housing for hired staff, and substitutes who must be trained.',
      ),
      exclude: t(
        'Overtid for egne ansatte: «Sykefravær og overtid». Stillinger som kom i stedet for byrået: «Flere stillinger».',
        'Overtid for eigne tilsette: «Sjukefråvær og overtid». Stillingar som kom i staden for byrået: «Fleire stillingar».',
        'Overtime for the municipality’s own employees: “Sick leave and overtime”. Posts that came in place of the agency: “More positions”.',
      ),
      example: t(
        'Vi lyste ut tre ganger uten å få søkere, og da var det byrå hele sommeren til nesten dobbel pris.',
        'Vi lyste ut tre gonger utan å få søkjarar, og då var det byrå heile sommaren til nesten dobbel pris.',
        'We advertised three times without applicants, and then it was agency staff all summer at nearly twice the price.',
      ),
    },
    {
      id: 'fravar',
      label: t('Sykefravær og overtid', 'Sjukefråvær og overtid', 'Sick leave and overtime'),
      short: t('Fravær', 'Fråvær', 'Absence'),
      definition: t(
        'Utgifter som følger av at ansatte er syke, og av at egne ansatte arbeider ut over avtalt tid.',
        'Utgifter som kjem av at tilsette er sjuke, og av at eigne tilsette arbeider ut over avtalt tid.',
        'Costs that follow from employees being ill, and from the municipality’s own employees working beyond agreed hours.',
      ),
      include: t(
        'Høyere korttids- eller langtidsfravær, forskjøvet vakt, doble vakter, overtid fordi ingen andre kan, og fravær som følge av vold eller slitasje.',
        'Høgare korttids- eller langtidsfråvær, forskoven vakt, doble vakter, overtid fordi ingen andre kan, og fråvær som følgje av vald eller slitasje.',
        'Higher short-term or long-term absence, shifts moved at short notice, double shifts, overtime because no one else can, and absence caused by violence or strain.',
      ),
      exclude: t(
        'Innleie fra byrå for å dekke fraværet: «Vikarer og vikarbyrå».',
        'Innleige frå byrå for å dekkje fråværet: «Vikarar og vikarbyrå».',
        'Agency staff to cover the absence: “Substitutes and agencies”.',
      ),
      example: t(
        'Fraværet lå på tolv prosent, og på de tyngste avdelingene gikk folk dobbeltvakter flere ganger i uka.',
        'Fråværet låg på tolv prosent, og på dei tyngste avdelingane gjekk folk doble vakter fleire gonger i veka.',
        'Absence was at twelve per cent, and on the hardest wards people worked double shifts several times a week.',
      ),
    },
    {
      id: 'turnus',
      label: t('Langturnus', 'Langturnus', 'Long-shift rotas'),
      short: t('Turnus', 'Turnus', 'Shifts'),
      definition: t(
        'Turnusordninger med lange vakter, eller andre endringer i turnus, som påvirker lønnsutgiftene.',
        'Turnusordningar med lange vakter, eller andre endringar i turnus, som påverkar lønsutgiftene.',
        'Rotas with long shifts, or other changes of rota, that affect wage costs.',
      ),
      include: t(
        'Tolvtimersvakter og medleverordninger, tillegg for helg og natt, og overganger tilbake til ordinær turnus, enten de har økt eller dempet utgiftene.',
        'Tolvtimarsvakter og medlevarordningar, tillegg for helg og natt, og overgangar tilbake til ordinær turnus, anten dei har auka eller dempa utgiftene.',
        'Twelve-hour shifts and live-in rotas, supplements for weekends and nights, and returns to ordinary rotas, whether they have raised or restrained costs.',
      ),
      exclude: t(
        'Større stillinger uten at turnusen er lagt om: «Heltidskultur».',
        'Større stillingar utan at turnusen er lagd om: «Heiltidskultur».',
        'Larger positions without a change of rota: “Full-time culture”.',
      ),
      example: t(
        'Langturnusen ga ro rundt beboerne, men helgetilleggene ble mye dyrere enn vi hadde regnet med.',
        'Langturnusen gav ro rundt bebuarane, men helgetillegga blei mykje dyrare enn vi hadde rekna med.',
        'The long shifts brought calm for the residents, but the weekend supplements became far more expensive than we had reckoned.',
      ),
    },
    {
      id: 'oppgjor',
      label: t('Lønnsoppgjør', 'Lønsoppgjer', 'Wage settlements'),
      short: t('Oppgjør', 'Oppgjer', 'Settlement'),
      definition: t(
        'Sentrale eller lokale lønnsoppgjør som forklarer en del av veksten.',
        'Sentrale eller lokale lønsoppgjer som forklarer ein del av veksten.',
        'Central or local wage settlements that explain part of the growth.',
      ),
      include: t(
        'Oppgjør over budsjettert ramme, nye minstelønnssatser og tillegg, lokale tillegg for å beholde sykepleiere, og endringer i pensjonspremien.',
        'Oppgjer over budsjettert ramme, nye minstelønssatsar og tillegg, lokale tillegg for å halde på sjukepleiarar, og endringar i pensjonspremien.',
        'Settlements above the budgeted frame, new minimum rates and supplements, local supplements to keep nurses, and changes in pension premiums.',
      ),
      exclude: t(
        'Høyere lønn til den som har tatt utdanning: «Kompetanseheving».',
        'Høgare løn til den som har teke utdanning: «Kompetanseheving».',
        'Higher pay for those who have completed education: “Raising competence”.',
      ),
      example: t(
        'Oppgjøret det året ble høyere enn det vi fikk kompensert, og det alene var et par millioner for oss.',
        'Oppgjeret det året blei høgare enn det vi fekk kompensert, og det åleine var eit par millionar for oss.',
        'That year’s settlement was higher than what we were compensated for, and that alone was a couple of million for us.',
      ),
    },
  ],
);
