// Memoer og metodelogg.

export default {
  heading: 'Memoer',
  tab: { all: 'Alle memoer', log: 'Metodelogg' },
  help: 'Tanker om teori, metode og casene, og det som ble bestemt på møter. Memoer blir aldri med i rapporten.',
  none: 'Ingen memoer ennå. Skriv ned tanker mens de er ferske, og noter valg dere tar underveis: De blir metodeloggen.',
  notFound: 'Ingen memoer passer til søket.',
  noLog: 'Metodeloggen er tom. Memoer om metode og møter kommer hit, eldste først.',
  add: 'Nytt memo', submit: 'Legg til memo', remove: 'Slett memoet', removed: 'Memoet er slettet. Angre med {{key}}.',
  search: 'Søk i memoer', all: 'Alle', count_one: '{{count}} av {{of}} memoer', count_other: '{{count}} av {{of}} memoer',
  date: 'Dato', kind: 'Slag', about: 'Gjelder', title: 'Tittel', text: 'Tekst', author: 'Skrevet av',
  present: 'Til stede', input: 'Innspill', outcome: 'Hva ble endret',
  ofStudy: 'Studien',
  group: { study: '{{name}}', case: 'Kommune: {{name}}', interview: 'Intervju: {{name}}', source: 'Kilde: {{name}}', code: 'Kode: {{name}}', segment: 'Utdrag: {{name}}' },
  remark: { heading: 'Memoer skrevet på utdrag', kind: 'På utdrag', open: 'Åpne i teksten' },
} as const;
