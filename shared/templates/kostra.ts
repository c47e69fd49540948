// KOSTRA, the municipalities' reporting to the state: functions of the health and care sector and the
// municipality groups of 2015-2019.

import type { Trilingual } from '../model/language.ts';

const t = (nb: string, nn: string, en: string): Trilingual => ({ nb, nn, en });

export interface KostraFunction {
  readonly code: number;
  readonly label: Trilingual;
  /** Share of the sector's operating expenditure in 2020, percent. */
  readonly share2020: number;
  readonly note?: string;
}

export const kostraFunctions: readonly KostraFunction[] = [
  {
    code: 232,
    label: t(
      'Forebygging, helsestasjons- og skolehelsetjeneste',
      'Førebygging, helsestasjons- og skulehelseteneste',
      'Prevention, child health centres and school health services',
    ),
    share2020: 3.2,
  },
  {
    code: 233,
    label: t('Annet forebyggende helsearbeid', 'Anna førebyggjande helsearbeid', 'Other preventive health work'),
    share2020: 1.7,
  },
  {
    code: 234,
    label: t(
      'Aktiviserings- og servicetjenester overfor eldre og personer med funksjonsnedsettelser',
      'Aktiviserings- og servicetenester overfor eldre og personar med funksjonsnedsetjingar',
      'Activity and support services for older people and people with disabilities',
    ),
    share2020: 4.3,
  },
  {
    code: 241,
    label: t(
      'Diagnose, behandling, re-/habilitering',
      'Diagnose, behandling, re-/habilitering',
      'Diagnosis, treatment, rehabilitation and habilitation',
    ),
    share2020: 10.0,
  },
  {
    code: 253,
    label: t(
      'Helse- og omsorgstjenester i institusjon',
      'Helse- og omsorgstenester i institusjon',
      'Health and care services in institutions',
    ),
    share2020: 31.5,
  },
  {
    code: 254,
    label: t(
      'Helse- og omsorgstjenester til hjemmeboende',
      'Helse- og omsorgstenester til heimebuande',
      'Health and care services to people living at home',
    ),
    share2020: 44.3,
  },
  {
    code: 255,
    label: t(
      'Medfinansiering somatiske tjenester',
      'Medfinansiering somatiske tenester',
      'Co-financing of somatic services',
    ),
    share2020: 0,
    note: '2012–2015',
  },
  {
    code: 256,
    label: t(
      'Tilbud om øyeblikkelig hjelp døgnopphold i kommunene',
      'Tilbod om augeblikkeleg hjelp døgnopphald i kommunane',
      'Acute 24-hour stays in the municipalities',
    ),
    share2020: 0.64,
  },
  {
    code: 261,
    label: t('Institusjonslokaler', 'Institusjonslokale', 'Institutional premises'),
    share2020: 4.46,
  },
];

/** KOSTRA functions proposed for an amount, by category or sub-category; proposed, never assumed. */
export const proposedFunctions: Readonly<Record<string, readonly number[]>> = {
  ressurskrevende: [253, 254],
  'ressurskrevende.andre': [253, 254, 234], // children's housing 253 or 254, support contacts 234
  bpa: [254],
  hjemmeboende: [254],
  'nye-tilbud.demens': [234],
  'nye-tilbud.hverdagsrehab': [254, 241],
  institusjon: [253],
  kad: [256],
  sykehus: [253],
};

export interface KostraGroup {
  readonly group: number;
  readonly label: Trilingual;
}

type Size = 'small' | 'medium';
type Bound = 'low' | 'medium' | 'high';

const sizes: Record<Size, Trilingual> = {
  small: t('Små kommuner', 'Små kommunar', 'Small municipalities'),
  medium: t('Mellomstore kommuner', 'Mellomstore kommunar', 'Medium-sized municipalities'),
};
const bounds: Record<Bound, Trilingual> = {
  low: t('lave bundne kostnader', 'låge bundne kostnader', 'low bound costs'),
  medium: t('middels bundne kostnader', 'middels bundne kostnader', 'medium bound costs'),
  high: t('høye bundne kostnader', 'høge bundne kostnader', 'high bound costs'),
};
const incomes: readonly Trilingual[] = [
  t('lave frie disponible inntekter', 'låge frie disponible inntekter', 'low free disposable income'),
  t('middels frie disponible inntekter', 'middels frie disponible inntekter', 'medium free disposable income'),
  t('høye frie disponible inntekter', 'høge frie disponible inntekter', 'high free disposable income'),
];

/** Three groups in a row: one size and level of bound costs, free disposable income low, medium, high. */
const triple = (first: number, size: Size, bound: Bound): readonly KostraGroup[] =>
  incomes.map((income, i) => {
    const [s, b] = [sizes[size], bounds[bound]];
    return {
      group: first + i,
      label: t(
        `${s.nb} med ${b.nb} per innbygger, ${income.nb}`,
        `${s.nn} med ${b.nn} per innbyggjar, ${income.nn}`,
        `${s.en} with ${b.en} per inhabitant, ${income.en}`,
      ),
    };
  });

/** The grouping in force 2015-2019. Small: under 5 000 inhabitants; medium-sized: 5 000-19 999; large: from 20 000. */
export const kostraGroups: readonly KostraGroup[] = [
  ...triple(1, 'small', 'medium'),
  ...triple(4, 'small', 'high'),
  ...triple(7, 'medium', 'low'),
  ...triple(10, 'medium', 'medium'),
  {
    group: 13,
    label: t(
      'Store kommuner utenom de fire største byene',
      'Store kommunar utanom dei fire største byane',
      'Large municipalities outside the four biggest cities',
    ),
  },
  {
    group: 14,
    label: t('Bergen, Trondheim og Stavanger', 'Bergen, Trondheim og Stavanger', 'Bergen, Trondheim and Stavanger'),
  },
  { group: 15, label: t('Oslo', 'Oslo', 'Oslo') },
  {
    group: 16,
    label: t(
      'Kommunene med de høyeste skatteinntektene',
      'Kommunane med dei høgaste skatteinntektene',
      'The municipalities with the highest tax income',
    ),
  },
];
