// After the period and measures taken, income, and what the informants make of it all.

import { t } from '../dimensions/entries.ts';
import type { GuideSectionTemplate } from '../types.ts';

export const afterwards: GuideSectionTemplate = {
  slug: 'etterpa',
  title: t('Etter perioden og tiltak', 'Etter perioden og tiltak', 'After the period, and measures'),
  topics: [
    {
      slug: 'etter-perioden',
      title: t('Utviklingen etterpå, og tiltak', 'Utviklinga etterpå, og tiltak', 'What came after, and measures'),
      prompt: t(
        'Hva har skjedd etter perioden vi har snakket om, og hvilke tiltak har dere satt inn?',
        'Kva har skjedd etter den perioden vi har snakka om, og kva tiltak har de sett inn?',
        'What has happened since the period we have talked about, and what measures have you taken?',
      ),
      probes: [
        t(
          'Når begynte veksten egentlig, og kom den brått eller gradvis?',
          'Når byrja veksten eigentleg, og kom han brått eller gradvis?',
          'When did the growth really begin, and did it come suddenly or gradually?',
        ),
        t(
          'Har den fortsatt, flatet ut eller snudd?',
          'Har han halde fram, flata ut eller snudd?',
          'Has it continued, levelled off or turned?',
        ),
        t(
          'Hvilke tiltak har hatt virkning, og hvilke har ikke hatt det?',
          'Kva tiltak har verka, og kva tiltak har ikkje verka?',
          'Which measures have worked, and which have not?',
        ),
        t(
          'Hva venter dere av utgiftene de nærmeste årene?',
          'Kva ventar de av utgiftene dei næraste åra?',
          'What do you expect of spending in the next few years?',
        ),
      ],
      links: ['utvikling'],
      brief: t(
        'Etter perioden: hvordan utgiftene har utviklet seg siden, og tiltak dere har satt inn',
        'Etter perioden: korleis utgiftene har utvikla seg sidan, og tiltak de har sett inn',
        'After the period: how spending has developed since, and measures you have taken',
      ),
    },
  ],
};

export const income: GuideSectionTemplate = {
  slug: 'inntekt',
  title: t('Om kommunens inntektssituasjon', 'Om inntektssituasjonen til kommunen', 'On the municipality’s income'),
  topics: [
    {
      slug: 'inntekt',
      title: t('Kommunens inntekter', 'Inntektene til kommunen', 'The municipality’s income'),
      prompt: t(
        'Hvordan var kommunens inntekter i de samme årene, og hva har de hatt å si for det dere bruker på pleie og omsorg?',
        'Korleis var inntektene til kommunen i dei same åra, og kva har dei hatt å seie for det de bruker på pleie og omsorg?',
        'What was the municipality’s income like in the same years, and what has it meant for what you spend on health and care?',
      ),
      probes: [
        t(
          'Hvilke inntekter endret seg: rammetilskudd, skatt, eiendomsskatt, kraft eller havbruk?',
          'Kva inntekter endra seg: rammetilskot, skatt, eigedomsskatt, kraft eller havbruk?',
          'Which income changed: the block grant, taxes, property tax, hydropower or aquaculture?',
        ),
        t(
          'Har sektoren fått en større del av budsjettet, og hva har i så fall fått mindre?',
          'Har sektoren fått ein større del av budsjettet, og kva har i så fall fått mindre?',
          'Has the sector got a larger part of the budget, and if so, what has got less?',
        ),
        t(
          'Har den økonomiske situasjonen gjort det lettere eller vanskeligere å si ja til nye tiltak?',
          'Har den økonomiske situasjonen gjort det lettare eller vanskelegare å seie ja til nye tiltak?',
          'Has the financial situation made it easier or harder to say yes to new measures?',
        ),
      ],
      links: ['inntekt'],
      brief: t(
        'Inntektene: hvordan kommunens økonomi har virket inn på utgiftene i sektoren',
        'Inntektene: korleis økonomien i kommunen har verka inn på utgiftene i sektoren',
        'Income: how the municipality’s finances have affected spending in the sector',
      ),
    },
  ],
};

export const reflections: GuideSectionTemplate = {
  slug: 'refleksjoner',
  title: t(
    'Refleksjoner rundt utgiftsvekst og muligheter for innsparinger',
    'Refleksjonar rundt utgiftsvekst og moglegheiter for innsparingar',
    'Reflections on growth and possible savings',
  ),
  topics: [
    {
      slug: 'refleksjoner',
      title: t('Refleksjoner og innsparinger', 'Refleksjonar og innsparingar', 'Reflections and savings'),
      prompt: t(
        'Når dere ser det hele under ett: Hvilke tanker gjør dere dere om veksten, og ser dere muligheter for å spare inn?',
        'Når de ser alt under eitt: Kva tankar gjer de dykk om veksten, og ser de moglegheiter for å spare inn?',
        'Looking at it as a whole: what are your thoughts on the growth, and do you see scope for savings?',
      ),
      probes: [
        t(
          'Hvor mye av veksten rår dere over selv?',
          'Kor stor del av veksten rår de over sjølve?',
          'How much of the growth is within your own control?',
        ),
        t(
          'Er det noe dere ville gjort annerledes i dag?',
          'Er det noko de ville ha gjort annleis i dag?',
          'Is there anything you would have done differently today?',
        ),
        t(
          'Hvor er det mest å spare, og hva står i veien for det?',
          'Kvar er det mest å spare, og kva står i vegen for det?',
          'Where is there most to save, and what stands in the way?',
        ),
        t(
          'Hva ville dere helst at staten skulle endre?',
          'Kva ville de helst at staten skulle endre?',
          'What would you most like the state to change?',
        ),
      ],
      links: ['refleksjon'],
      brief: t(
        'Refleksjoner: hva dere tenker om utgiftsveksten og om muligheter for innsparinger',
        'Refleksjonar: kva de tenkjer om utgiftsveksten og om moglegheiter for innsparingar',
        'Reflections: what you think of the growth in spending and of the scope for savings',
      ),
    },
  ],
};
