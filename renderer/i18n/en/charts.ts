import type { Shape } from '../shape.ts';
import type nb from '../nb/charts.ts';

const charts: Shape<typeof nb> = {
  title: 'Charts',
  intro: 'The same numbers as in the report and the matrix. Each chart has its table behind it, and can be copied or saved. Charts marked “internal” show pseudonyms and must not leave the project.',
  reading: 'Reading the study …',
  empty: 'There is nothing to draw yet. Charts appear when at least three municipalities are included and assessed, or when figures over several years are confirmed.',
  internal: 'Internal',
  table: 'Show as table',
  tableOf: 'Table: {{chart}}',
  drawingOf: 'Chart: {{chart}}',
  copy: 'Copy picture',
  saveSvg: 'Save as SVG',
  savePng: 'Save as PNG',
  copied: 'The picture is copied. Paste it where you want it.',
  notCopied: 'The picture could not be copied. Save it as PNG instead.',
  clipboard: 'the clipboard',
  saved: 'Saved: {{path}}',
};
export default charts;
