// Reforms that informants refer to, and what is known of the refund scheme for resource-intensive services.

import type { Trilingual } from '../model/language.ts';

const t = (nb: string, nn: string, en: string): Trilingual => ({ nb, nn, en });

export interface ReformDate {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as exact as it is known. Sorts as text. */
  readonly date: string;
  readonly label: Trilingual;
}

export const reformTimeline: readonly ReformDate[] = [
  {
    date: '1991',
    label: t(
      'HVPU-reformen: ansvaret for personer med utviklingshemming går fra fylkeskommunen til kommunene',
      'HVPU-reforma: ansvaret for personar med utviklingshemming går frå fylkeskommunen til kommunane',
      'HVPU reform: responsibility for people with learning disabilities passes from the counties to the municipalities',
    ),
  },
  {
    date: '2012',
    label: t(
      'Samhandlingsreformen: kommunal betalingsplikt for utskrivningsklare pasienter og medfinansiering',
      'Samhandlingsreforma: kommunal betalingsplikt for utskrivingsklare pasientar og medfinansiering',
      'Coordination Reform: municipalities pay for patients ready for discharge and co-finance hospital care',
    ),
  },
  {
    date: '2015-01-01',
    label: t(
      'Rett til brukerstyrt personlig assistanse (BPA)',
      'Rett til brukarstyrt personleg assistanse (BPA)',
      'Right to user-controlled personal assistance (BPA)',
    ),
  },
  {
    date: '2016-01-01',
    label: t(
      'Samhandlingsreformen er fullt innfaset',
      'Samhandlingsreforma er fullt innfasa',
      'Coordination Reform fully phased in',
    ),
  },
  {
    date: '2016-01-01',
    label: t(
      'Plikt til kommunalt akutt døgntilbud (KAD/ØHD)',
      'Plikt til kommunalt akutt døgntilbod (KAD/ØHD)',
      'Duty to provide municipal acute 24-hour beds',
    ),
  },
  {
    date: '2016-05',
    label: t(
      'Forsøk med statlig finansiering av omsorgstjenestene starter',
      'Forsøk med statleg finansiering av omsorgstenestene startar',
      'Trial of state-financed care services begins',
    ),
  },
  {
    date: '2017',
    label: t(
      'Psykisk helsevernloven endret: pasienter med samtykkekompetanse kan nekte behandling',
      'Psykisk helsevernlova endra: pasientar med samtykkjekompetanse kan nekte behandling',
      'Mental-health act changed: patients with capacity to consent may refuse treatment',
    ),
  },
  {
    date: '2018-01-01',
    label: t(
      'Grense for statlig overprøving av kommunens frie skjønn',
      'Grense for statleg overprøving av det frie skjønnet til kommunen',
      'Limit on state review of municipal discretion',
    ),
  },
  {
    date: '2019',
    label: t(
      'Betalingsplikten for utskrivningsklare utvides til psykisk helsevern og rusbehandling',
      'Betalingsplikta for utskrivingsklare blir utvida til psykisk helsevern og rusbehandling',
      'Payment duty for patients ready for discharge extended to mental health and substance use',
    ),
  },
  {
    date: '2020-01-01',
    label: t(
      'Plikt til dagaktivitetstilbud for hjemmeboende med demens',
      'Plikt til dagaktivitetstilbod for heimebuande med demens',
      'Duty to offer day activity to people with dementia living at home',
    ),
  },
  {
    date: '2020-01-01',
    label: t('Plikt til å ha psykolog i kommunen', 'Plikt til å ha psykolog i kommunen', 'Duty to have a psychologist'),
  },
  {
    date: '2020-01-01',
    label: t(
      'Kommunereformen: de fleste kommunesammenslåingene trer i kraft',
      'Kommunereforma: dei fleste kommunesamanslåingane tek til å gjelde',
      'Municipal reform: most of the mergers take effect',
    ),
  },
  {
    date: '2021',
    label: t(
      'Fylkesmannen skifter navn til Statsforvalteren',
      'Fylkesmannen skiftar namn til Statsforvaltaren',
      'The county governor’s Norwegian title changes from Fylkesmannen to Statsforvalteren',
    ),
  },
];

/** The state's refund to municipalities for especially resource-intensive services. Amounts in kroner. */
export const refundScheme = {
  /**
   * Net wage costs per user that the municipality bears alone. The grant of a year refunds the services of the
   * year before, so that both are in use as "the threshold of" a year. Years that are missing are not known here.
   */
  thresholds: [
    { grantYear: 2016, servicesIn: 2015, kroner: 1_081_000 },
    { grantYear: 2017, servicesIn: 2016, kroner: 1_157_000 },
    { grantYear: 2019, servicesIn: 2018, kroner: 1_270_000 },
    { grantYear: 2020, servicesIn: 2019, kroner: 1_361_000 },
    { grantYear: 2021, servicesIn: 2020, kroner: 1_430_000 },
    { grantYear: 2022, servicesIn: 2021, kroner: 1_470_000 },
    { grantYear: 2023, servicesIn: 2022, kroner: 1_526_000 },
  ],
  /** Of what lies above the threshold. */
  compensationPercent: 80,
  /** Deducted per user counted under the PU criterion (learning disability, 16 and over) of the block grant. */
  puCriterionDeduction: { year: 2018, kroner: 656_000 },
  puCriterionMinimumAge: 16,
  /** No refund for users past this age. */
  ageLimit: 67,
  /** What the threshold was raised by beyond wage growth, by grant year. */
  raisesBeyondWageGrowth: [
    { grantYear: 2016, kroner: 10_000 },
    { grantYear: 2017, kroner: 50_000 },
    { grantYear: 2018, kroner: 50_000 },
    { grantYear: 2020, kroner: 50_000 },
    { grantYear: 2021, kroner: 46_000 },
  ],
  /** Small municipalities with high costs get extra compensation. */
  smallMunicipalities: { from: 2021, below: 3_200 },
} as const;
