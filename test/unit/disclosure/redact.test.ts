import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { StudyData } from '../../../shared/analysis/study-data.ts';
import { foldBare, foldDigraphs, foldPlain } from '../../../shared/disclosure/fold.ts';
import { redactor, safe, type Redactor } from '../../../shared/disclosure/redact.ts';
import { id, keyOf, StudyBuilder } from './study.ts';

const key = keyOf({
  cases: { K01: 'Storvik', K02: 'Sæterland kommune', K03: 'Berg', K04: 'Ås', K05: 'Nordre Fjelldal', K06: 'Rissa', K07: 'Oslo' },
  informants: [
    { informant: id('informant', 'K01', '1'), name: 'Anne-Lise Brattheim', email: 'al@storvik.example.no', phone: '000 01 101' },
    { informant: id('informant', 'K01', '2'), name: 'Dag Sørhagen', phone: '+47 912 34 567' },
  ],
  names: [
    { term: 'Sjøvold sykehus', kind: 'institution', label: 'lokalsykehuset', case: id('case', 'K01') },
    { term: 'Tverrnes', kind: 'neighbour', label: 'nabokommune', case: id('case', 'K01') },
    { term: 'Skarvtunet', kind: 'institution', label: 'sykehjemmet', case: id('case', 'K01') },
    { term: 'Kobbeveien', kind: 'place', label: 'veien ved Storvik', case: id('case', 'K01') },
  ],
});

let data: StudyData;
let red: Redactor;
const own = { case: id('case', 'K01') };

beforeAll(async () => {
  const study = new StudyBuilder();
  for (const name of ['K01', 'K02', 'K03', 'K04', 'K05', 'K06', 'K07']) study.case(name, { population: 3_000 });
  study.informant('K01', 1, { initials: 'ALB' });
  study.informant('K01', 2, { initials: 'PU' });
  data = await study.load();
  red = redactor(data, key);
});

describe('redacting', () => {
  it.each([
    ['Vi i Storvik har vokst.', 'Vi i [navn på egen kommune] har vokst.'],
    ['Storviks budsjett', '[navn på egen kommune]s budsjett'],
    ['Storvik kommune og Storvik kommunes plan', '[navn på egen kommune] og [navn på egen kommune]s plan'],
    ['storvikingene og STORVIK', '[navn på egen kommune] og [navn på egen kommune]'],
    ['Storvik-modellen, Storvikmodellen, storviksykehuset', '[navn på egen kommune]-modellen, [navn på egen kommune], [navn på egen kommune]'],
    ['Nystorvik og Stor\u00advik', '[navn på egen kommune] og [navn på egen kommune]'],
    ['i Sæterland, SAETERLAND, Sæterlands', 'i [annen kommune], [annen kommune], [annen kommune]s'],
    ['sæterlendinger, Saterland, Sæterland'.normalize('NFD'), '[annen kommune], [annen kommune], [annen kommune]'],
    ['Tverrnes’ tilbud, tverrnesingene', '[nabokommune]’ tilbud, [nabokommune]'],
    ['Sjøvold sykehus, Sjoevold sykehuset, Sjøvold', '[lokalsykehuset], [lokalsykehuset], [lokalsykehuset]'],
    ['på Skarvtunet og skarvtunets', 'på [sykehjemmet] og [sykehjemmet]s'],
    ['i Kobbeveien', 'i [navn på sted]'],
    ['Nordre\u00a0Fjelldal og nordre-fjelldal', '[annen kommune] og [annen kommune]'],
    ['Anne-Lise Brattheim sa; Brattheims svar; Anne Lise', '[leder] sa; [leder]s svar; [leder]'],
    ['Dag sa at dag for dag går det. Sørhagen, Sorhagen', '[leder] sa at dag for dag går det. [leder], [leder]'],
    ['et berg av arbeid, men Berg kommune', 'et berg av arbeid, men [annen kommune]'],
    ['Ås er dyrt, en ås', '[annen kommune] er dyrt, en ås'],
    ['rissaværinger fra Rissa', '[annen kommune] fra [annen kommune]'],
    ['osloensere', '[annen kommune]'],
    ['post@storvik.kommune.no eller https://innsyn.storvik.no/sak?x=1.', '[e-postadresse] eller [nettadresse].'],
    ['Ring 000 01 101 eller 912 34 567, tlf. 22 33 44 55', 'Ring [telefonnummer] eller [telefonnummer], tlf. [telefonnummer]'],
    ['født 010190 12345', 'født [fødselsnummer]'],
    ['ALB nevnte PU-brukere', '[leder] nevnte PU-brukere'],
    ['budsjett_Storvik_2018.xlsx', 'budsjett_[navn på egen kommune]_2018.xlsx'],
  ])('%s', (text, masked) => {
    expect(red.redact(text, own)).toBe(masked);
  });

  it('says «navn på kommune» where the text belongs to no case', () => {
    expect(red.redact('Storvik')).toBe('[navn på kommune]');
    expect(redactor(data, key, { language: 'nn' }).redact('Storvik', own)).toBe('[namn på eigen kommune]');
  });

  it('leaves ordinary text alone', () => {
    const text = 'Utgiftene økte med 12 345 678 kroner fra 2600 til 3100 timer i 2017-2018, bergene og dagene ble lange. Storvokst, nordre del, rissel, timene, åsen, osteoporose.';
    expect(red.redact(text, own)).toBe(text);
  });

  it('strips control characters, marks of direction and half surrogate pairs', () => {
    expect(red.redact('a\u0000b\u202ec\ud800d\r\ne')).toBe('abc\ufffdd\ne');
  });

  it('masks addresses also without a key', () => {
    const without = redactor(data, null);
    expect(without.keyed).toBe(false);
    expect(without.redact('kari@example.no i Storvik')).toBe('[e-postadresse] i Storvik');
  });

  it('takes long texts in time that grows with their length', () => {
    const many = keyOf({ names: Array.from({ length: 400 }, (_, i) => ({ term: `Fjordby${String.fromCharCode(97 + (i % 26))}${'abcdefghijklmnop'[i >> 5]}heim` })) });
    const big = redactor(data, many);
    const text = 'Vi ser at tjenestene har vokst, særlig hjemmetjenesten i Fjordbyaaheim. '.repeat(10_000);
    const start = performance.now();
    expect(big.redact(text)).not.toContain('Fjordby');
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

const letters = 'bdfghjklmnprstvy';
const nameArb = fc
  .tuple(fc.constantFrom('Stor', 'Sjø', 'Kvær', 'Blå', 'Rød', 'Lang', 'Hval'), fc.constantFrom('vik', 'nes', 'stad', 'havn', 'dal', 'bø', 'land', 'øya'), fc.constantFrom(...letters))
  .map(([a, b, c]) => `${a}${c}e${b}`);
const formArb = fc.constantFrom<(name: string) => string>(
  (n) => n, (n) => `${n}s`, (n) => `${n}ing`, (n) => `${n}ingene`, (n) => `${n}sykehuset`, (n) => `${n}-modellen`, (n) => n.toUpperCase(), (n) => n.toLowerCase(),
  (n) => n.normalize('NFD'), (n) => n.replaceAll('ø', 'oe').replaceAll('å', 'aa').replaceAll('æ', 'ae'), (n) => n.replaceAll('ø', 'o').replaceAll('å', 'a').replaceAll('æ', 'a'),
  (n) => `${n} kommunes`, (n) => `www.${n.toLowerCase()}.no/x`, (n) => `info@${n.toLowerCase()}.no`, (n) => `«${n}»`, (n) => `${n}væringer`,
);
const fillerArb = fc.constantFrom('vi ser at', 'kostnadene i', '3,2 mill.', '\n', 'og', '[leder]', '–', 'BPA', 'sykehuset i', 'kommune');

describe('properties of redacting', () => {
  it('leaves no form of any name, and does nothing the second time', () => {
    fc.assert(fc.property(
      fc.uniqueArray(nameArb, { minLength: 1, maxLength: 6 }), fc.array(fc.tuple(fillerArb, fc.nat(5), formArb), { maxLength: 12 }), fc.boolean(),
      (names, parts, isOwn) => {
        const tool = redactor(data, keyOf({ cases: Object.fromEntries(names.map((n, i) => [`K0${i + 1}`, n])) }));
        const text = parts.map(([filler, n, form]) => `${filler} ${form(names[n % names.length]!)}`).join(' ');
        const place = isOwn ? own : {};
        const masked = tool.redact(text, place);
        const plain = foldPlain(masked);
        for (const name of names) {
          const folded = foldPlain(name);
          for (const form of [folded, foldDigraphs(folded), foldBare(folded)]) {
            expect(plain).not.toContain(form);
            expect(foldDigraphs(plain)).not.toContain(form);
          }
        }
        expect(tool.redact(masked, place)).toBe(masked);
      },
    ), { numRuns: 300 });
  });

  it('gives the masks that it writes', () => {
    const text = 'Storvik og Tverrnes, post@storvik.no';
    let at = 0;
    let out = '';
    for (const m of red.masks(text, own)) { out += text.slice(at, m.start) + m.words; at = m.end; }
    expect(out + text.slice(at)).toBe(red.redact(text, own));
  });
});

it('writes words of our own code around safe text', () => {
  const part = red.redact('Storvik', own);
  expect(safe`I ${part} er det ${3}.`).toBe('I [navn på egen kommune] er det 3.');
});
