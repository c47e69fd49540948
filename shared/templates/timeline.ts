// Reforms that informants refer to, by date.

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
