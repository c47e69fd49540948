// The research questions that a new study of cost growth starts with.

import type { Trilingual } from '../model/language.ts';

export interface ResearchQuestionTemplate {
  readonly slug: string;
  readonly text: Trilingual;
}

export const researchQuestions: readonly ResearchQuestionTemplate[] = [
  {
    slug: 'omrader',
    text: {
      nb: 'På hvilke områder, og for hvilke diagnoser eller tilstander, har utgiftene vokst?',
      nn: 'På kva område, og for kva diagnosar eller tilstandar, har utgiftene vakse?',
      en: 'In which areas, and for which diagnoses or conditions, have costs grown?',
    },
  },
  {
    slug: 'kvalitetsarbeid',
    text: {
      nb: 'Hva betyr kommunens eget kvalitetsarbeid for utgiftsveksten?',
      nn: 'Kva har kvalitetsarbeidet i kommunen sjølv å seie for utgiftsveksten?',
      en: 'What part does the municipality’s own quality work play in the growth of costs?',
    },
  },
  {
    slug: 'drivere',
    text: {
      nb: 'Hvilke forhold driver fram flere og bedre tjenester?',
      nn: 'Kva forhold driv fram fleire og betre tenester?',
      en: 'What drives the growth towards more and better services?',
    },
  },
  {
    slug: 'statlige-foringer',
    text: {
      nb: 'Hvordan påvirker statlige føringer, som lover, krav og veiledere, utgiftene i kommunen?',
      nn: 'Korleis påverkar statlege føringar, som lover, krav og rettleiarar, utgiftene i kommunen?',
      en: 'How do state guidelines, such as acts, requirements and guidance, affect municipal costs?',
    },
  },
  {
    slug: 'ressurskrevende',
    text: {
      nb: 'Hvor stor del av veksten skyldes ressurskrevende tjenester?',
      nn: 'Kor stor del av veksten kjem av ressurskrevjande tenester?',
      en: 'How much of the growth is due to resource-intensive services?',
    },
  },
  {
    slug: 'sykere-pasienter',
    text: {
      nb: 'I hvilken grad skyldes veksten at pasienter er sykere når de kommer fra sykehus til kommunen?',
      nn: 'I kva grad kjem veksten av at pasientar er sjukare når dei kjem frå sjukehus til kommunen?',
      en: 'To what extent is the growth due to patients being sicker when they come from hospital to the municipality?',
    },
  },
  {
    slug: 'aldersgrupper',
    text: {
      nb: 'Hvordan fordeler veksten seg på aldersgrupper?',
      nn: 'Korleis fordeler veksten seg på aldersgrupper?',
      en: 'How is the growth distributed over age groups?',
    },
  },
  {
    slug: 'nye-tilbud',
    text: {
      nb: 'Har kommunen fått nye tilbud som øker utgiftene, og hvilke er det i så fall?',
      nn: 'Har kommunen fått nye tilbod som aukar utgiftene, og kva for nokre er det i så fall?',
      en: 'Has the municipality introduced new services that raise costs and, if so, which ones?',
    },
  },
  {
    slug: 'utvikling-per-tjeneste',
    text: {
      nb: 'Hvordan har utgiftene utviklet seg i hver enkelt tjeneste?',
      nn: 'Korleis har utgiftene utvikla seg i kvar enkelt teneste?',
      en: 'How have costs developed in each concrete service?',
    },
  },
];
