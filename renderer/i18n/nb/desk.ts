// The writing desk: all municipality examples of a category side by side.

export default {
  title: 'Skrivepult',
  category: 'Kategori',
  progress: '{{done}} av {{count}} ferdige, {{draft}} utkast, {{empty}} ikke begynt',
  next: 'Neste kommune',
  previous: 'Forrige kommune',
  background: 'Bakgrunnstekst til kategorien',
  noBackground: 'Kategorien har ingen bakgrunnstekst.',
  toCodebook: 'Rediger i kodeboken',
  nothing: 'Ingenting er kodet, vurdert eller skrevet i denne kategorien ennå.',
  row: 'Kommuneeksempler i den rekkefølgen de får i rapporten',
  place: '{{place}} av {{total}}',
  reads: 'Slik kommer den til å lyde:',
  recoded_one: 'Ett sitat er kodet om siden og hører ikke lenger til kategorien.',
  recoded_other: '{{count}} sitater er kodet om siden og hører ikke lenger til kategorien.',
  reading: 'Leser studien …',
  open: 'Åpne skrivepulten: {{category}}',
} as const;
