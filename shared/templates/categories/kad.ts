// Municipal acute 24-hour beds.

import { category, t } from './entries.ts';

export const acuteBeds = category(
  'kad',
  {
    label: t(
      'Kommunalt akutt døgntilbud (KAD/ØHD)',
      'Kommunalt akutt døgntilbod (KAD/ØHD)',
      'Municipal acute 24-hour beds',
    ),
    short: t('KAD/ØHD', 'KAD/ØHD', 'Acute beds'),
    definition: t(
      'Utgifter til kommunale døgnplasser for øyeblikkelig hjelp, i egen kommune eller sammen med andre.',
      'Utgifter til kommunale døgnplassar for augeblikkeleg hjelp, i eigen kommune eller saman med andre.',
      'Costs of municipal 24-hour beds for immediate help, in the municipality itself or shared with others.',
    ),
    include: t(
      'Etablering, bemanning og legedekning av plassene, interkommunale avtaler, utvidelse av kapasiteten, og plasser som står tomme eller brukes til noe annet. Sykepleiere tilsatt for tilbudet kodes både her og som kompetanse.',
      'Etablering, bemanning og legedekning av plassane, interkommunale avtalar, utviding av kapasiteten, og plassar som står tomme eller blir brukte til noko anna. Sjukepleiarar tilsette for tilbodet blir koda både her og som kompetanse.',
      'Setting up, staffing and physician cover of the beds, inter-municipal agreements, extended capacity, and beds that stand empty or are used for something else. Nurses hired for the service are coded both here and as competence.',
    ),
    exclude: t(
      'Vanlige korttidsopphold: «Korttidsplasser». Betaling for utskrivningsklare pasienter: «Forlenget opphold i sykehus».',
      'Vanlege korttidsopphald: «Korttidsplassar». Betaling for utskrivingsklare pasientar: «Forlengt opphald i sjukehus».',
      'Ordinary short-term stays: “Short-term places”. Payment for patients ready for discharge: “Prolonged hospital stays”.',
    ),
    example: t(
      'KAD var noe vi måtte ha på plass, og det krever sykepleier hele døgnet enten det ligger noen der eller ikke.',
      'KAD var noko vi måtte ha på plass, og det krev sjukepleiar heile døgnet anten det ligg nokon der eller ikkje.',
      'The acute beds were something we had to have in place, and they need a nurse round the clock whether anyone is in them or not.',
    ),
    background: t(
      'Kommunalt akutt døgntilbud, også kalt øyeblikkelig hjelp døgnopphold, ble innført med samhandlingsreformen. Det er ment for pasienter som trenger innleggelse og observasjon, men som kan behandles forsvarlig uten å legges inn i sykehus. Plikten til å ha tilbudet gjelder alle kommuner fra 1. januar 2016. Kommunene kan ha egne plasser, samarbeide med andre eller kjøpe plasser. Utgiftene føres i KOSTRA på funksjon 256.',
      'Kommunalt akutt døgntilbod, også kalla augeblikkeleg hjelp døgnopphald, blei innført med samhandlingsreforma. Det er meint for pasientar som treng innlegging og observasjon, men som kan behandlast forsvarleg utan å bli lagde inn i sjukehus. Plikta til å ha tilbodet gjeld alle kommunar frå 1. januar 2016. Kommunane kan ha eigne plassar, samarbeide med andre eller kjøpe plassar. Utgiftene blir førte i KOSTRA på funksjon 256.',
      'Municipal acute 24-hour beds came with the Coordination Reform. They are meant for patients who need admission and observation but who can be treated responsibly without going to hospital. The duty to provide the service has applied to all municipalities since 1 January 2016. A municipality may have beds of its own, cooperate with others or buy beds. In KOSTRA the costs are booked on function 256.',
    ),
  },
  [
    {
      id: 'egne',
      label: t('Egne plasser', 'Eigne plassar', 'Own beds'),
      short: t('KAD, egne', 'KAD, eigne', 'Own beds'),
      definition: t(
        'Kommunen driver akuttplassene selv, eller er vertskommune for et samarbeid.',
        'Kommunen driv akuttplassane sjølv, eller er vertskommune for eit samarbeid.',
        'The municipality runs the acute beds itself, or hosts them for a group of municipalities.',
      ),
      include: t(
        'Sykepleierdekning på alle vakter, tilsynslege, utstyr, ombygging av rom på sykehjemmet, og flere plasser enn ved starten.',
        'Sjukepleiardekning på alle vakter, tilsynslege, utstyr, ombygging av rom på sjukeheimen, og fleire plassar enn ved starten.',
        'Nurse cover on all shifts, attending physician, equipment, rebuilt rooms in the nursing home, and more beds than at the start.',
      ),
      exclude: t(
        'Andel av utgiftene til plasser i en annen kommune: «Kjøpte plasser».',
        'Del av utgiftene til plassar i ein annan kommune: «Kjøpte plassar».',
        'A share of the cost of beds in another municipality: “Bought beds”.',
      ),
      example: t(
        'Vi har to KAD-senger på sykehjemmet, og for dem måtte vi ha sykepleier på natt, som vi ikke hadde fra før.',
        'Vi har to KAD-senger på sjukeheimen, og for dei måtte vi ha sjukepleiar på natt, som vi ikkje hadde frå før.',
        'We have two acute beds in the nursing home, and for them we needed a nurse at night, which we had not had before.',
      ),
    },
    {
      id: 'kjop',
      label: t('Kjøpte plasser', 'Kjøpte plassar', 'Bought beds'),
      short: t('KAD, kjøpte', 'KAD, kjøpte', 'Bought beds'),
      definition: t(
        'Kommunen betaler en annen kommune, en legevakt eller et helsehus for akuttplasser.',
        'Kommunen betaler ein annan kommune, ei legevakt eller eit helsehus for akuttplassar.',
        'The municipality pays another municipality, an emergency clinic or a health centre for acute beds.',
      ),
      include: t(
        'Fast andel i et interkommunalt samarbeid, pris per innbygger eller per døgn, økt pris fra vertskommunen, og avtaler som er sagt opp.',
        'Fast del i eit interkommunalt samarbeid, pris per innbyggjar eller per døgn, auka pris frå vertskommunen, og avtalar som er sagde opp.',
        'A fixed share in an inter-municipal arrangement, price per inhabitant or per day, a higher price from the host, and agreements that have been terminated.',
      ),
      exclude: t(
        'Kjøp av langtids- eller korttidsplasser: «Press på institusjonstjenester».',
        'Kjøp av langtids- eller korttidsplassar: «Press på institusjonstenester».',
        'Long-term or short-term places that are bought: “Pressure on institutional care”.',
      ),
      example: t(
        'Vi betaler vår del av plassene i nabokommunen, og regninga går opp uten at vi styrer det.',
        'Vi betaler vår del av plassane i nabokommunen, og rekninga går opp utan at vi styrer det.',
        'We pay our share of the beds in the neighbouring municipality, and the bill goes up without our having a say.',
      ),
    },
    {
      id: 'bruk',
      label: t('Lav bruk', 'Låg bruk', 'Low use'),
      short: t('KAD, bruk', 'KAD, bruk', 'Low use'),
      definition: t(
        'Akuttplassene er lite i bruk, eller de brukes til andre formål enn øyeblikkelig hjelp.',
        'Akuttplassane er lite i bruk, eller dei blir brukte til andre formål enn augeblikkeleg hjelp.',
        'The acute beds are little used, or are used for other purposes than immediate help.',
      ),
      include: t(
        'Tomme senger med full bemanning, leger som heller legger inn i sykehus, lang vei til plassen, og bruk av plassene til avlastning.',
        'Tomme senger med full bemanning, legar som heller legg inn i sjukehus, lang veg til plassen, og bruk av plassane til avlasting.',
        'Empty beds with full staffing, physicians who prefer to admit to hospital, a long way to the bed, and use of the beds for relief.',
      ),
      exclude: t(
        'Hva plassene koster, uten at bruken er tema: «Egne plasser» eller «Kjøpte plasser».',
        'Kva plassane kostar, utan at bruken er tema: «Eigne plassar» eller «Kjøpte plassar».',
        'What the beds cost, when their use is not at issue: “Own beds” or “Bought beds”.',
      ),
      example: t(
        'Plassen står tom mer enn halve året, så vi bruker den til avlastning når det kniper.',
        'Plassen står tom meir enn halve året, så vi bruker han til avlasting når det knip.',
        'The bed stands empty more than half the year, so we use it for relief when things are tight.',
      ),
    },
  ],
);
