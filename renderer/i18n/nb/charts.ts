// The charts screen.

export default {
  title: 'Diagrammer',
  intro: 'De samme tallene som i rapporten og matrisen. Hvert diagram har tabellen bak, og kan kopieres eller lagres. Diagrammer merket «internt» viser pseudonymer og skal ikke ut av prosjektet.',
  reading: 'Leser studien …',
  empty: 'Det er ingenting å tegne ennå. Diagrammene kommer når minst tre kommuner er inkludert og vurdert, eller når tallopplysninger over flere år er bekreftet.',
  internal: 'Internt',
  table: 'Vis som tabell',
  tableOf: 'Tabell: {{chart}}',
  drawingOf: 'Diagram: {{chart}}',
  copy: 'Kopier bilde',
  saveSvg: 'Lagre som SVG',
  savePng: 'Lagre som PNG',
  copied: 'Bildet er kopiert. Lim det inn der du vil ha det.',
  notCopied: 'Bildet lot seg ikke kopiere. Lagre det som PNG i stedet.',
  clipboard: 'utklippstavlen',
  saved: 'Lagret: {{path}}',
} as const;
