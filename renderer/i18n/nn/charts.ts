import type { Shape } from '../shape.ts';
import type nb from '../nb/charts.ts';

const charts: Shape<typeof nb> = {
  title: 'Diagram',
  intro: 'Dei same tala som i rapporten og matrisa. Kvart diagram har tabellen bak, og kan kopierast eller lagrast. Diagram merkte «internt» viser pseudonym og skal ikkje ut av prosjektet.',
  reading: 'Les studien …',
  empty: 'Det er ingenting å teikne enno. Diagramma kjem når minst tre kommunar er inkluderte og vurderte, eller når talopplysningar over fleire år er stadfesta.',
  internal: 'Internt',
  table: 'Vis som tabell',
  tableOf: 'Tabell: {{chart}}',
  drawingOf: 'Diagram: {{chart}}',
  copy: 'Kopier bilete',
  saveSvg: 'Lagre som SVG',
  savePng: 'Lagre som PNG',
  copied: 'Biletet er kopiert. Lim det inn der du vil ha det.',
  notCopied: 'Biletet lét seg ikkje kopiere. Lagre det som PNG i staden.',
  clipboard: 'utklippstavla',
  saved: 'Lagra: {{path}}',
};
export default charts;
