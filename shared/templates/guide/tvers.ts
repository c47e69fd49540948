// What cuts across the services: age groups, quality work and the state.

import { t } from '../dimensions/entries.ts';
import type { GuideSectionTemplate } from '../types.ts';

export const ageGroups: GuideSectionTemplate = {
  slug: 'aldersgrupper',
  title: t('Aldersgrupper', 'Aldersgrupper', 'Age groups'),
  topics: [
    {
      slug: 'aldersgrupper',
      title: t('Veksten etter alder', 'Veksten etter alder', 'The growth by age'),
      prompt: t(
        'Hvordan fordeler veksten seg på aldersgrupper hos dere?',
        'Korleis fordeler veksten seg på aldersgrupper hos dykk?',
        'How is the growth spread over age groups with you?',
      ),
      probes: [
        t(
          'Hvor stor del gjelder brukere under 67 år, og i hvilke tjenester?',
          'Kor stor del gjeld brukarar under 67 år, og i kva tenester?',
          'How large a part concerns users under 67, and in which services?',
        ),
        t(
          'Har det blitt flere over 80 år i perioden, eller ligger den veksten foran dere?',
          'Har det blitt fleire over 80 år i perioden, eller ligg den veksten framfor dykk?',
          'Did the number of people over 80 rise in the period, or does that growth lie ahead of you?',
        ),
        t(
          'Har behovene hos barn og unge endret seg?',
          'Har behova hos barn og unge endra seg?',
          'Have the needs of children and young people changed?',
        ),
        t(
          'Har dere tall som er delt på alder?',
          'Har de tal som er delte på alder?',
          'Do you have figures broken down by age?',
        ),
      ],
      links: ['aldersgruppe'],
      brief: t(
        'Aldersgrupper: hvordan brukere og utgifter fordeler seg på yngre og eldre',
        'Aldersgrupper: korleis brukarar og utgifter fordeler seg på yngre og eldre',
        'Age groups: how users and costs are spread over younger and older people',
      ),
    },
  ],
};

export const quality: GuideSectionTemplate = {
  slug: 'kvalitet',
  title: t('Kvalitetsutvikling', 'Kvalitetsutvikling', 'Quality development'),
  topics: [
    {
      slug: 'kvalitetsutvikling',
      title: t('Kommunens eget kvalitetsarbeid', 'Kvalitetsarbeidet i kommunen', 'The municipality’s own quality work'),
      prompt: t(
        'Hva har dere selv gjort for å bedre kvaliteten i tjenestene, og har det hatt noe å si for utgiftene?',
        'Kva har de sjølve gjort for å betre kvaliteten i tenestene, og har det hatt noko å seie for utgiftene?',
        'What have you yourselves done to improve the quality of services, and has it mattered for spending?',
      ),
      probes: [
        t(
          'Hvor kom initiativet fra: fagfolkene, politikerne, brukere og pårørende, eller tilsyn?',
          'Kvar kom initiativet frå: fagfolka, politikarane, brukarar og pårørande, eller tilsyn?',
          'Where did the initiative come from: professionals, politicians, users and next of kin, or inspections?',
        ),
        t(
          'Har dere hevet standarden på tjenestene, eller senket terskelen for å få dem?',
          'Har de heva standarden på tenestene, eller senka terskelen for å få dei?',
          'Have you raised the standard of services, or lowered the threshold for getting them?',
        ),
        t(
          'Er det tiltak som har gitt både bedre kvalitet og lavere utgifter?',
          'Er det tiltak som har gitt både betre kvalitet og lågare utgifter?',
          'Are there measures that gave both better quality and lower costs?',
        ),
      ],
      links: [],
      brief: t(
        'Kvalitetsutvikling: hva kommunen selv har satt i gang, og hva det har betydd for utgiftene',
        'Kvalitetsutvikling: kva kommunen sjølv har sett i gang, og kva det har hatt å seie for utgiftene',
        'Quality development: what the municipality itself has set in motion, and what it has meant for spending',
      ),
    },
  ],
};

export const stateGuidelines: GuideSectionTemplate = {
  slug: 'statlig',
  title: t('Statlige føringer', 'Statlege føringar', 'State guidelines'),
  topics: [
    {
      slug: 'statlige-foringer',
      title: t('Statlige føringer', 'Statlege føringar', 'State guidelines'),
      prompt: t(
        'Hvilke statlige føringer har hatt betydning for utgiftene hos dere, og på hvilken måte?',
        'Kva statlege føringar har hatt noko å seie for utgiftene hos dykk, og på kva måte?',
        'Which state guidelines have mattered for your spending, and in what way?',
      ),
      probes: [
        t(
          'Er det lovfestede rettigheter som har økt omfanget av tjenester?',
          'Er det lovfesta rettar som har auka omfanget av tenester?',
          'Are there statutory rights that have increased the volume of services?',
        ),
        t(
          'Har tilsyn eller klager til Statsforvalteren, eller Fylkesmannen som det het før 2021, ført til større vedtak?',
          'Har tilsyn eller klager til Statsforvaltaren, eller Fylkesmannen som det heitte før 2021, ført til større vedtak?',
          'Have inspections by the county governor, or complaints made there, led you to grant more?',
        ),
        t(
          'Hvilke krav har hatt noe å si for utgiftene, for eksempel til bemanning, kompetanse, dokumentasjon eller e-helse?',
          'Kva krav har hatt noko å seie for utgiftene, til dømes til bemanning, kompetanse, dokumentasjon eller e-helse?',
          'Which requirements have mattered for spending, for instance on staffing, competence, documentation or e-health?',
        ),
        t(
          'Er det oppgaver der finansieringen etter deres syn ikke har stått i forhold til kravene?',
          'Er det oppgåver der finansieringa etter dykkar syn ikkje har stått i høve til krava?',
          'Are there tasks where, in your view, the funding has not matched the requirements?',
        ),
        t(
          'Hvordan har øremerkede tilskudd påvirket det dere prioriterer, og hva skjer når de tar slutt?',
          'Korleis har øyremerkte tilskot påverka det de prioriterer, og kva skjer når dei tek slutt?',
          'How have earmarked grants affected what you give priority to, and what happens when they end?',
        ),
        t(
          'Har dere gitt tjenester til folk som oppholder seg i kommunen uten å bo der fast?',
          'Har de gitt tenester til folk som oppheld seg i kommunen utan å bu der fast?',
          'Have you provided services to people who stay in the municipality without living there permanently?',
        ),
      ],
      links: ['styring'],
      brief: t(
        'Statlige føringer: rettigheter, tilsyn og klager, krav til bemanning og kompetanse, tilskudd og finansiering',
        'Statlege føringar: rettar, tilsyn og klager, krav til bemanning og kompetanse, tilskot og finansiering',
        'State guidelines: rights, inspections and complaints, requirements on staffing and competence, grants and funding',
      ),
    },
  ],
};
