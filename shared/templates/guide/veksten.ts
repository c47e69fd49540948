// The growth as the informants tell it, before anything is named for them.

import { t } from '../dimensions/entries.ts';
import type { GuideSectionTemplate } from '../types.ts';

export const growth: GuideSectionTemplate = {
  slug: 'veksten',
  title: t('Veksten, fortalt fritt', 'Veksten, fritt fortald', 'The growth, told freely'),
  topics: [
    {
      slug: 'vekst-fritt',
      title: t('Veksten med egne ord', 'Veksten med eigne ord', 'The growth in your own words'),
      prompt: t(
        'Kan dere fortelle, med egne ord, hva som lå bak utgiftsveksten i pleie og omsorg i årene vi ser på?',
        'Kan de fortelje, med eigne ord, kva som låg bak utgiftsveksten i pleie og omsorg i dei åra vi ser på?',
        'Could you tell us, in your own words, what lay behind the growth in spending on health and care in the years we look at?',
      ),
      probes: [
        t(
          'Hva var det aller viktigste?',
          'Kva var det aller viktigaste?',
          'What mattered most of all?',
        ),
        t(
          'Hvilke brukergrupper, diagnoser eller deler av kommunen gjelder det?',
          'Kva brukargrupper, diagnosar eller delar av kommunen gjeld det?',
          'Which user groups, diagnoses or parts of the municipality does it concern?',
        ),
        t(
          'Er det blitt flere brukere, eller får hver bruker flere timer?',
          'Har det blitt fleire brukarar, eller får kvar brukar fleire timar?',
          'Are there more users, or does each user get more hours?',
        ),
        t(
          'Hva har dere selv bestemt, og hva er kommet utenfra?',
          'Kva har de sjølve bestemt, og kva har kome utanfrå?',
          'What did you decide yourselves, and what came from outside?',
        ),
        t(
          'Er det tjenester der utgiftene har stått stille eller gått ned?',
          'Er det tenester der utgiftene har stått stille eller gått ned?',
          'Are there services where spending has stood still or gone down?',
        ),
      ],
      links: ['forklaring', 'brukergruppe'],
      brief: t(
        'Veksten med egne ord: hva som lå bak den, og hvilke brukergrupper den gjelder',
        'Veksten med eigne ord: kva som låg bak han, og kva brukargrupper han gjeld',
        'The growth in your own words: what lay behind it, and which user groups it concerns',
      ),
    },
  ],
};
