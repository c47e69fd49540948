import { describe, expect, it } from 'vitest';
import { outgoingAmount } from '../../../shared/disclosure/outgoing-amount.ts';
import { isRecognisable, mayLeave, sensitiveSigns, thirdPersonSigns } from '../../../shared/disclosure/third-person.ts';
import { sha256Hex } from '../../../shared/text/hash.ts';
import type { Row } from '../../../shared/model/rows.ts';
import { id, StudyBuilder } from './study.ts';

describe('proposing the mark for a single user', () => {
  it.each([
    'mann 77, vaskulær demens, egen vakt', 'en bruker som flyttet hit', 'kvinne 24, autisme', '17-åring m anoreksi', 'ein gut på 9 år', 'enke på 88 gikk ut',
    'han i Lia, 24 år, amfetamin', 'ektepar, begge demente', 'tvillingsøstera har det mildere', 'ung mann rett fra sykehuset',
  ])('%s', (text) => expect(thirdPersonSigns(text).length).toBeGreaterThan(0));

  it.each([
    'BPA økte med 3,2 mill i 2017', 'åtte brukere med utviklingshemming', 'en 50-plass sykehjem', 'en på 80 prosent', 'få knapper, 80 % bundet i enkeltvedtak',
    'barn og unge har fått mer', 'faren for sprekk er stor', 'snitt botid 1,7 år, tre av fire m demens', 'tre av brukerne døde i 2018', '2-til-1 hele døgnet',
  ])('leaves alone: %s', (text) => expect(thirdPersonSigns(text)).toEqual([]));

  it('knows children, deaths, violence and verdicts', () => {
    expect(sensitiveSigns('en gutt på 9').map((s) => s.sign)).toContain('child');
    expect(sensitiveSigns('gutt 24')).toEqual([]);
    expect(sensitiveSigns('døde i fjor, slo en pleier, dømt').map((s) => s.sign)).toEqual(['death', 'violence', 'verdict']);
  });

  it('refuses a condition with age, family, origin or year in a small municipality only', () => {
    expect(isRecognisable('En bruker med autisme på 24 år', { population: 4_000 })).toBe(true);
    expect(isRecognisable('En bruker med autisme fra 2017', { population: null })).toBe(true);
    expect(isRecognisable('En bruker med autisme på 24 år', { population: 24_000 })).toBe(false);
    expect(isRecognisable('En bruker fikk hjelp fra 2017', { population: 4_000 })).toBe(false);
  });
});

describe('what may leave of a note about a single user', () => {
  function scene(text: string, words?: string) {
    const study = new StudyBuilder();
    study.case('K01', { population: 12_000 });
    study.interview('K01', 1);
    const note = study.note('K01', 1, text, { thirdPerson: true });
    const overlay = id('overlay');
    if (words !== undefined) {
      study.add('overlays', {
        id: overlay, text: note.text, scope: note.interview, kind: 'generalised', words, author: id('coder', 'a'),
        anchor: { text: note.text, start: 0, end: text.length, quote: text, prefix: '', suffix: '' },
      });
    }
    const approve = (kind: Row<'approvals'>['kind'], by: string, wording = words ?? ''): void => {
      study.add('approvals', { id: id('approval', kind, by), target: overlay, by: id('coder', by), at: '2019-03-15T08:00:00+01:00', kind, sha256: sha256Hex(wording) });
    };
    return { study, note, approve, leave: async () => mayLeave(note, await study.load()) };
  }

  it('nothing without an approved generalised wording', async () => {
    expect(await scene('mann 62 m slag').leave()).toEqual({ leaves: false, reason: 'no-generalised-wording' });
    const s = scene('mann 62 m slag', 'En bruker trengte mer hjelp.');
    expect(await s.leave()).toEqual({ leaves: false, reason: 'not-approved' });
    s.approve('third-person', 'a', 'En annen ordlyd.');
    expect(await s.leave()).toEqual({ leaves: false, reason: 'not-approved' });
    s.approve('third-person', 'a');
    expect(await s.leave()).toEqual({ leaves: true, words: 'En bruker trengte mer hjelp.', generalised: true });
  });

  it('a child or a death needs another than the author', async () => {
    const s = scene('gutt 9 år, hjerneskade', 'En omfattende tjeneste kom til.');
    s.approve('third-person', 'b');
    expect(await s.leave()).toEqual({ leaves: false, reason: 'second-person-needed' });
    s.approve('sensitive-event', 'a');
    expect(await s.leave()).toEqual({ leaves: false, reason: 'second-person-needed' });
    s.approve('sensitive-event', 'b');
    expect((await s.leave()).leaves).toBe(true);
  });

  it('an amount for one user only in whole millions', async () => {
    const { study, note, approve } = scene('mann 62 m slag, 2,4 mill', 'En bruker trengte mer hjelp.');
    const amount = study.add('amounts', { id: id('amount'), case: note.case, note: note.id, unit: 'kr', low: 2_400_000 });
    expect(outgoingAmount(amount, await study.load())).toBeNull();
    approve('third-person', 'b');
    const data = await study.load();
    expect(outgoingAmount(amount, data)).toMatchObject({ low: 2_000_000, hedge: 'rundt', high: null });
    expect(outgoingAmount({ ...amount, unit: 'timer' }, data)).toBeNull();
    const free = { ...amount, note: null };
    expect(outgoingAmount(free, data)).toBe(free);
    expect(outgoingAmount({ ...free, perUsers: 1, low: 3_000_000 }, data)).toMatchObject({ low: 3_000_000, hedge: null });
    expect(outgoingAmount({ ...free, perUsers: 1, low: 300_000 }, data)).toBeNull();
    expect(outgoingAmount({ ...free, note: id('gone') }, data)).toBeNull();
  });
});
