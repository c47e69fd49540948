// The interview guide of the study template: a checklist for an open conversation of 45 to 75 minutes.

import { t } from './dimensions/entries.ts';
import { start } from './guide/apning.ts';
import { ending } from './guide/avslutning.ts';
import { afterwards, income, reflections } from './guide/etterpa.ts';
import { drivers } from './guide/kostnadsdrivere.ts';
import { figures } from './guide/tallgrunnlaget.ts';
import { ageGroups, quality, stateGuidelines } from './guide/tvers.ts';
import { growth } from './guide/veksten.ts';
import type { GuideTemplate } from './types.ts';

const opening = t(
  [
    'Takk for at dere tar dere tid. Vi vil forstå hvorfor utgiftene til pleie og omsorg vokser, og hva som ligger bak veksten hos dere.',
    'I det vi skriver, skal verken kommunen eller dere som deltar, kunne kjennes igjen.',
    'Dere har taushetsplikt om enkeltbrukere, også overfor oss: Snakk om tjenester og grupper, og utelat navn og annet som kan peke ut én person.',
    'Det er frivillig å delta. Dere kan la et spørsmål stå ubesvart, og dere kan når som helst trekke dere uten å oppgi noen grunn.',
    'Vi tar notater underveis. Lydopptak spør vi om for seg, og det blir bare opptak hvis alle sier ja.',
    'Fortell fritt. Mot slutten tar vi opp de temaene vi ikke har vært innom.',
  ].join(' '),
  [
    'Takk for at de tek dykk tid. Vi vil forstå kvifor utgiftene til pleie og omsorg veks, og kva som ligg bak veksten hos dykk.',
    'I det vi skriv, skal verken kommunen eller de som deltek, kunne kjennast att.',
    'De har teieplikt om enkeltbrukarar, også overfor oss: Snakk om tenester og grupper, og lat vere å nemne namn og anna som kan peike ut éin person.',
    'Det er frivillig å delta. De kan la eit spørsmål stå utan svar, og de kan når som helst trekkje dykk utan å gi nokon grunn.',
    'Vi tek notat undervegs. Lydopptak spør vi om for seg, og det blir berre opptak dersom alle seier ja.',
    'Fortel fritt. Mot slutten tek vi opp dei temaa vi ikkje har vore innom.',
  ].join(' '),
  [
    'Thank you for taking the time. We want to understand why spending on health and care grows, and what lies behind the growth in your municipality.',
    'In what we write, neither the municipality nor any of you taking part is to be recognisable.',
    'You have a duty of confidentiality about single users, towards us too: please speak of services and groups, and leave out names and anything else that could point to one person.',
    'Taking part is voluntary. You may leave a question unanswered, and you may withdraw at any time without giving a reason.',
    'We take notes as we go. We ask about audio recording separately, and only record if everyone says yes.',
    'Please talk freely. Towards the end we take up the topics we have not touched.',
  ].join(' '),
);

export const costGrowthGuide: GuideTemplate = {
  slug: 'kostnadsvekst',
  title: t('Kostnadsvekst i pleie og omsorg', 'Kostnadsvekst i pleie og omsorg', 'Cost growth in health and care services'),
  opening,
  sections: [
    start, figures, growth, drivers, ageGroups, quality, stateGuidelines, afterwards, income, reflections, ending,
  ],
};
