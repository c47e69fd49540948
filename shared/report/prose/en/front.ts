// English: the title page, the introduction, and the words around tables.

import { safe, type SafeText } from '../../../disclosure/redact.ts';
import type { FrontProse } from '../nb/front.ts';

export const front: FrontProse = {
  subtitle: (cases: number, during: SafeText): SafeText =>
    cases === 0 ? safe`Growth in municipal health and care expenditure ${during}` : safe`Growth in municipal health and care expenditure ${during}: a study of ${cases} case ${cases === 1 ? safe`municipality` : safe`municipalities`}`,
  draft: safe`Draft`,
  draftOf: (date: SafeText): SafeText => safe`Draft, ${date}`,
  contents: safe`Contents`,
  table: safe`Table`,
  page: safe`Page`,
  introduction: safe`Introduction`,
  purpose: (during: SafeText): SafeText =>
    safe`This part of the study sets out to shed light on why municipal spending on health and care services grew ${during}, as the leaders of the case municipalities themselves explain it.`,
  basis: safe`It rests on interviews with leaders in the municipalities and on figures that they put forward.`,
  scope: (functions: SafeText): SafeText => safe`It covers the services that are reported to KOSTRA under ${functions}.`,
  functions: (list: SafeText, count: number): SafeText => (count === 1 ? safe`function ${list}` : safe`functions ${list}`),
  questions: safe`The study seeks to answer these research questions:`,
  reading: safe`The method is described first. The results follow, with a section for each group of cost drivers, and then the municipalities’ own reflections on income and savings. The findings are summed up at the end.`,
};
