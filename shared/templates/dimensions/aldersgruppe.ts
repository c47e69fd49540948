// Age group: which ages an utterance is about, in the intervals of the municipal statistics.

import { dimension, t } from './entries.ts';

export const ageGroup = dimension(
  'aldersgruppe',
  {
    label: t('Aldersgruppe', 'Aldersgruppe', 'Age group'),
    short: t('Aldersgruppe', 'Aldersgruppe', 'Age group'),
    definition: t(
      'Aldersgruppen som veksten eller tjenesten gjelder.',
      'Aldersgruppa som veksten eller tenesta gjeld.',
      'The age group that the growth or the service concerns.',
    ),
    include: t(
      'Alder sagt som tall eller med ord som «barn», «yngre brukere» og «de eldste». Flere grupper kan settes.',
      'Alder sagd som tal eller med ord som «barn», «yngre brukarar» og «dei eldste». Fleire grupper kan setjast.',
      'Age given as figures or in words such as “children”, “younger users” and “the oldest”. Several groups may be set.',
    ),
    exclude: t(
      'Alder på én enkelt bruker som grunnlag for tall. Når alder ikke er nevnt, settes ingen verdi.',
      'Alder på éin enkelt brukar som grunnlag for tal. Når alder ikkje er nemnd, blir ingen verdi sett.',
      'The age of one single user as a basis for figures. Where age is not mentioned, set no value.',
    ),
    example: t(
      'Veksten kommer ikke der alle tror, den er størst blant de yngre.',
      'Veksten kjem ikkje der alle trur, han er størst blant dei yngre.',
      'The growth is not where everyone thinks; it is largest among the younger.',
    ),
  },
  [
    {
      id: '0-17',
      label: t('0–17 år', '0–17 år', 'Aged 0–17'),
      short: t('0–17', '0–17', '0–17'),
      definition: t('Barn og unge under 18 år.', 'Barn og unge under 18 år.', 'Children and young people under 18.'),
      include: t(
        'Avlastning, barnebolig, omsorgsstønad til foreldre, BPA til barn.',
        'Avlasting, barnebustad, omsorgsstønad til foreldre, BPA til barn.',
        'Respite care, staffed housing for children, care allowance for parents, personal assistance for children.',
      ),
      exclude: t(
        'Unge som har fylt 18 og skal flytte hjemmefra: «18–49 år».',
        'Unge som har fylt 18 og skal flytte heimanfrå: «18–49 år».',
        'Young people who have turned 18 and are leaving home: “Aged 18–49”.',
      ),
      example: t(
        'Det er på barn det har økt mest, særlig avlastning i helgene.',
        'Det er på barn det har auka mest, særleg avlasting i helgene.',
        'The rise has been largest for children, above all respite at weekends.',
      ),
    },
    {
      id: '18-49',
      label: t('18–49 år', '18–49 år', 'Aged 18–49'),
      short: t('18–49', '18–49', '18–49'),
      definition: t('Unge voksne og voksne til og med 49 år.', 'Unge vaksne og vaksne til og med 49 år.', 'Young adults and adults up to and including 49.'),
      include: t(
        'Etablering i egen bolig, BPA, psykisk helse og rus, utsagn om «de yngre brukerne».',
        'Etablering i eigen bustad, BPA, psykisk helse og rus, utsegner om «dei yngre brukarane».',
        'Moving into one’s own home, personal assistance, mental health and substance use, statements on “the younger users”.',
      ),
      exclude: t(
        '«Under 67» uten nærmere alder: sett både «18–49 år» og «50–66 år».',
        '«Under 67» utan nærmare alder: set både «18–49 år» og «50–66 år».',
        '“Under 67” without closer age: set both “Aged 18–49” and “Aged 50–66”.',
      ),
      example: t(
        'Snittalderen i hjemmetjenesten går ned, mange av de nye er i tjue- og trettiårene.',
        'Snittalderen i heimetenesta går ned, mange av dei nye er i tjue- og trettiåra.',
        'The average age in home care is falling; many of the new users are in their twenties and thirties.',
      ),
    },
    {
      id: '50-66',
      label: t('50–66 år', '50–66 år', 'Aged 50–66'),
      short: t('50–66', '50–66', '50–66'),
      definition: t(
        'Voksne fra 50 år til og med 66, altså før aldersgrensen i refusjonsordningen.',
        'Vaksne frå 50 år til og med 66, altså før aldersgrensa i refusjonsordninga.',
        'Adults aged 50 to 66, that is before the age limit of the refund scheme.',
      ),
      include: t(
        'Yngre med demens, kreft i yrkesaktiv alder, brukere som nærmer seg 67 år.',
        'Yngre med demens, kreft i yrkesaktiv alder, brukarar som nærmar seg 67 år.',
        'Younger people with dementia, cancer in working age, users approaching 67.',
      ),
      exclude: t(
        'Brukere som har fylt 67: «67–79 år».',
        'Brukarar som har fylt 67: «67–79 år».',
        'Users who have turned 67: “Aged 67–79”.',
      ),
      example: t(
        'Flere i slutten av femtiårene får demens, og de passer ikke inn i tilbudet vi har.',
        'Fleire i slutten av femtiåra får demens, og dei passar ikkje inn i tilbodet vi har.',
        'More people in their late fifties get dementia, and they do not fit the services we have.',
      ),
    },
    {
      id: '67-79',
      label: t('67–79 år', '67–79 år', 'Aged 67–79'),
      short: t('67–79', '67–79', '67–79'),
      definition: t('De yngre eldre, fra 67 år til og med 79.', 'Dei yngre eldre, frå 67 år til og med 79.', 'The younger old, aged 67 to 79.'),
      include: t(
        'Brukere som har gått ut av refusjonsordningen, store årskull av nye pensjonister, rehabilitering.',
        'Brukarar som har gått ut av refusjonsordninga, store årskull av nye pensjonistar, rehabilitering.',
        'Users who have left the refund scheme, large cohorts of new pensioners, rehabilitation.',
      ),
      exclude: t(
        '«De eldre» uten nærmere alder: sett både «67–79 år» og «80 år og over».',
        '«Dei eldre» utan nærmare alder: set både «67–79 år» og «80 år og over».',
        '“Older people” without closer age: set both “Aged 67–79” and “Aged 80 and over”.',
      ),
      example: t(
        'De i syttiårene er friskere enn før, så der har vi faktisk ikke hatt vekst.',
        'Dei i syttiåra er friskare enn før, så der har vi faktisk ikkje hatt vekst.',
        'People in their seventies are healthier than before, so we have actually had no growth there.',
      ),
    },
    {
      id: '80',
      label: t('80 år og over', '80 år og over', 'Aged 80 and over'),
      short: t('80+', '80+', '80+'),
      definition: t('De eldste, fra og med 80 år.', 'Dei eldste, frå og med 80 år.', 'The oldest, aged 80 and over.'),
      include: t(
        'Også 90 år og over, og utsagn om «de aller eldste» eller «80 pluss».',
        'Også 90 år og over, og utsegner om «dei aller eldste» eller «80 pluss».',
        'Also 90 and over, and statements on “the very oldest” or “80 plus”.',
      ),
      exclude: t(
        'Sykehjemsbeboere i alminnelighet når alder ikke er nevnt.',
        'Bebuarar på sjukeheim i det heile når alder ikkje er nemnd.',
        'Nursing-home residents in general when age is not mentioned.',
      ),
      example: t(
        'Bølgen av de over åtti har ikke truffet oss ennå, den kommer om fem–seks år.',
        'Bølgja av dei over åtti har ikkje treft oss enno, ho kjem om fem–seks år.',
        'The wave of people over eighty has not reached us yet; it comes in five or six years.',
      ),
    },
  ],
);
