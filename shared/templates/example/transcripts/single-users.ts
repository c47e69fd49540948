// What in the transcripts tells of a single user, and how it may leave the study; what only looks so; and words that
// only look like names. Each stretch is kept by its words, which stand once in the transcript.

export interface FlaggedPassage {
  readonly words: string;
  /** The generalised wording; absent: it stays in the study, as those who told of it asked. */
  readonly generalised?: string;
}

export interface Decided {
  readonly single: readonly FlaggedPassage[];
  /** Proposed as telling of a single user, but told in general. */
  readonly general: readonly string[];
  /** No names that anything should stand in place of. */
  readonly noNames: readonly string[];
}

/** By interview. */
export const decidedInTranscripts: ReadonlyMap<string, Decided> = new Map<string, Decided>([
  ['K03-I1', {
    single: [
      { words: 'Mor mi er nitti og seier nei til alt unnateke middagen.', generalised: 'Nokre seier nei til det meste av hjelpa dei blir tilbodne.' },
      {
        words: 'Vi hadde ei lærarinne i femtiåra, kreft i bukspyttkjertelen, som døydde heime i Ytrehamna. Vi hadde dobbel nattevakt i åtte veker. Ho hadde hatt halve bygda som elevar. Eg òg.',
        generalised: 'Ein pasient i livets sluttfase fekk pleie heime døgnet rundt i ein periode.',
      },
      { words: 'Vi fekk ein familie frå Eritrea på gjenforeining, med ein gut på ni år som har ein hjerneskade. 3,4 millionar i 2018. Det kan de ikkje bruke, det der. Det er éin slik familie i heile fylket.' },
      { words: 'Det er ikkje dei som er problemet, det er at pengane frå staten stoppar etter fem år og guten blir eldre enn fem år etter det.', generalised: 'Tilskotet frå staten varer i fem år, medan behovet kan vare mykje lenger.' },
      { words: 'Eg har éin mann som går på butikken sjølv no.', generalised: 'Ein brukar klarer meir sjølv enn før.' },
    ],
    general: ['Nokre av dei hadde flytta til dottera si i mellomtida, og nokre var ikkje meir.'],
    noNames: [],
  }],
  ['K04-I2', {
    single: [
      { words: 'Den ene er 91 og hogger ved. Han vil egentlig bare ha kaffebesøk, men det kan ikke jeg skrive et vedtak på.', generalised: 'Noen av brukerne ønsker seg først og fremst selskap.' },
      {
        words: 'vi har en gammel fisker, han mistet sønnen sin i fjor, han druknet, og nå drikker han. Hjemmetjenesten er inne seks ganger i døgnet. Det er ikke behandling, det er å se om han har spist.',
        generalised: 'En eldre bruker med rusproblemer fikk etter hvert mange daglige besøk.',
      },
    ],
    general: [],
    noNames: [],
  }],
  ['K09-I1', {
    single: [
      {
        words: 'Det ene var jo en ung mann på fireogtjue, fra Sagfossen, han kjørte motorsykkel, det var i juni. Han kom hjem etter åtte måneder på rehabilitering, og da måtte det være noen våkne hos ham hele døgnet.',
        generalised: 'En bruker med omfattende skader etter en ulykke fikk bemanning hele døgnet.',
      },
      { words: '5,6 millioner. Det er brutto, altså før refusjon.', generalised: 'Det kostet om lag 6 millioner kroner brutto, altså før refusjon.' },
    ],
    general: [],
    noNames: ['Oslo'],
  }],
  ['K11-I1', {
    single: [
      {
        words: 'Den ene hadde flyttet sammen med en kjæreste og ba om det sjøl. Den andre klaget, og da var vi tilbake til det gamle.',
        generalised: 'I ett tilfelle ba brukeren om det selv. Et annet vedtak ble gjort om etter klage.',
      },
      { words: 'Det var en som ville ha med assistenten til Spania. Den vant vi.', generalised: 'Saken gjaldt bruk av assistent på reise, og kommunen fikk medhold.' },
      {
        words: 'Det er en mann i førtiåra med ALS. Han gikk fra 35 timer i uka til 168 på et halvt år. Om natta er de to. Det er 5,4 millioner i året.',
        generalised: 'Én bruker gikk i løpet av kort tid over til assistanse hele døgnet, til en kostnad på om lag 5 millioner kroner i året.',
      },
    ],
    general: ['Og en var søstera di.'],
    noNames: ['Spania'],
  }],
  ['K13-I2', {
    single: [
      {
        words: 'Det er en ung mann som kom rett fra sikkerhetspsykiatrien på Trøndsund. To på én, døgnet rundt, pluss vekter. 9,3 millioner. Vekterfirmaet alene er over to av dem.',
        generalised: 'En bruker med alvorlig psykisk lidelse fikk to ansatte til stede hele døgnet. Kostnaden var om lag 9 millioner kroner i året.',
      },
      { words: 'Han der må dere behandle pent. Det står ikke navn noe sted her, men folk i byen vet jo hvem som går med vekter.' },
    ],
    general: [],
    noNames: [],
  }],
  ['K14-I1', {
    single: [
      {
        words: 'Vi hadde en småbarnsmor, 34 år, med hjernesvulst, oppe i Øvre Tveitegrend. Det var fastvakt elleve uker. Cirka 1,4 millioner.',
        generalised: 'Et forløp med fastvakt i hjemmet over flere uker kostet om lag 1 million kroner.',
      },
    ],
    general: [],
    noNames: ['Ola'],
  }],
]);
