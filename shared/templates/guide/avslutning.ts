// The end of the interview: what was missed, and what is to be sent.

import { t } from '../dimensions/entries.ts';
import type { GuideSectionTemplate } from '../types.ts';

export const ending: GuideSectionTemplate = {
  slug: 'avslutning',
  title: t('Avslutning', 'Avslutning', 'Ending'),
  topics: [
    {
      slug: 'tillegg',
      title: t('Noe å legge til', 'Noko å leggje til', 'Anything to add'),
      prompt: t(
        'Er det noe vi burde ha spurt om, eller noe dere vil legge til eller rette på?',
        'Er det noko vi burde ha spurt om, eller noko de vil leggje til eller rette på?',
        'Is there anything we should have asked, or anything you would like to add or correct?',
      ),
      probes: [
        t(
          'Er det noe dere har sagt, som dere ikke vil at vi bruker?',
          'Er det noko de har sagt, som de ikkje vil at vi bruker?',
          'Is there anything you have said that you do not want us to use?',
        ),
        t(
          'Kan vi ta kontakt igjen hvis vi lurer på noe, og hvem spør vi da?',
          'Kan vi ta kontakt att om vi lurer på noko, og kven spør vi då?',
          'May we get in touch again if something is unclear, and whom do we ask?',
        ),
      ],
      links: [],
    },
    {
      slug: 'ettersendes',
      title: t('Avtalt ettersendt', 'Avtalt ettersendt', 'Promised to be sent'),
      prompt: t(
        'Da går vi gjennom det dere har vist oss eller tenkt å sende. Hva gjelder det, hvem sender det, og når kan vi vente det?',
        'Då går vi gjennom det de har vist oss eller tenkt å sende. Kva gjeld det, kven sender det, og når kan vi vente det?',
        'Then let us go through what you have shown us or meant to send. What is it, who sends it, and when may we expect it?',
      ),
      probes: [
        t(
          'Har dere regnskap, budsjett eller evalueringer som belyser det vi har snakket om?',
          'Har de rekneskap, budsjett eller evalueringar som kastar lys over det vi har snakka om?',
          'Do you have accounts, budgets or evaluations that shed light on what we have talked about?',
        ),
        t(
          'Kan dere ta ut navn og andre opplysninger om enkeltbrukere før dere sender det?',
          'Kan de ta ut namn og andre opplysningar om enkeltbrukarar før de sender det?',
          'Could you take out names and other details of single users before you send it?',
        ),
      ],
      links: [],
    },
  ],
};
