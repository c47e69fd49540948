// The writing desk: all municipality examples of a category side by side.

import type { Shape } from '../shape.ts';
import type nb from '../nb/desk.ts';

const desk: Shape<typeof nb> = {
  title: 'Skrivepult',
  category: 'Kategori',
  progress: '{{done}} av {{count}} ferdige, {{draft}} utkast, {{empty}} ikkje byrja på',
  next: 'Neste kommune',
  previous: 'Førre kommune',
  background: 'Bakgrunnstekst til kategorien',
  noBackground: 'Kategorien har ingen bakgrunnstekst.',
  toCodebook: 'Rediger i kodeboka',
  nothing: 'Ingenting er koda, vurdert eller skrive i denne kategorien enno.',
  row: 'Kommunedøme i den rekkjefølgja dei får i rapporten',
  place: '{{place}} av {{total}}',
  reads: 'Slik kjem han til å lyde:',
  recoded_one: 'Eitt sitat er koda om sidan og høyrer ikkje lenger til kategorien.',
  recoded_other: '{{count}} sitat er koda om sidan og høyrer ikkje lenger til kategorien.',
  reading: 'Les studien …',
  open: 'Opne skrivepulten: {{category}}',
};

export default desk;
