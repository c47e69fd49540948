// The first draft of a municipality example is made of labels and amounts, and lets no words of a note through.

import { describe, expect, it } from 'vitest';
import { exampleDraft, type DraftFacts } from '../../../shared/analysis/example-draft.ts';
import { newId } from '../../../shared/model/ids.ts';
import { languages, type Language } from '../../../shared/model/language.ts';
import { rowSchemas, type AmountRow, type CodeRow, type RowInput } from '../../../shared/model/rows.ts';
import { assessmentValues } from '../../../shared/model/vocabulary.ts';
import { formatAmount } from '../../../shared/text/amounts/index.ts';
import { categoryTemplates } from '../../../shared/templates/categories/index.ts';
import { dimensionTemplates } from '../../../shared/templates/dimensions/index.ts';

const templates = [...categoryTemplates, ...dimensionTemplates];
const idOf = new Map(templates.map((t) => [t.slug, newId()]));
const codes: CodeRow[] = templates.map((t) => rowSchemas.codes.parse({
  ...t, id: idOf.get(t.slug), parent: t.parent === undefined ? null : idOf.get(t.parent), background: null, locality: null,
}));
const code = (slug: string): CodeRow => codes.find((c) => c.slug === slug)!;

const [open, single, elsewhere] = [newId(), newId(), newId()];
const caseId = newId();
const amount = (fields: Partial<RowInput<'amounts'>>): AmountRow =>
  rowSchemas.amounts.parse({ id: newId(), case: caseId, note: open, unit: 'kr', status: 'confirmed', category: idOf.get('bpa'), ...fields });
const coding = (note: string, slug: string) => ({ id: newId(), note, code: idOf.get(slug)! });

function draft(over: Partial<DraftFacts> = {}) {
  return exampleDraft({
    language: 'nb', category: code('bpa'), codes, assessment: 'betydelig', period: [2017, 2018],
    notes: [{ id: open, thirdPerson: false }, { id: single, thirdPerson: true }, { id: elsewhere, thirdPerson: false }],
    codings: [coding(open, 'bpa'), coding(open, 'forklaring.flere-timer'), coding(elsewhere, 'lonn'), coding(elsewhere, 'forklaring.media')],
    amounts: [], ofSingleUsers: new Set(), ...over,
  });
}

describe('exampleDraft', () => {
  it('opens with the municipality, names the category and ends in a reminder to rewrite it', () => {
    const { text } = draft();
    expect(text).toMatch(/^\[kommunen\] oppga at brukerstyrt personlig assistanse \(BPA\) sto for en betydelig del av utgiftsveksten i 2017–2018\. /);
    expect(text).toMatch(/\[Utkast .*Skriv det om: .*\]$/);
  });

  it('lists confirmed amounts with their hedges in one sentence, the oldest year first', () => {
    const said = [
      amount({ low: 3_200_000, hedge: 'rundt', year: 2018, measure: 'kjøp fra private', refund: 'brutto' }),
      amount({ low: 3_100, from: 2_600, unit: 'vedtakstimer', period: [2015, 2017] }),
      amount({ low: 3, unit: 'arsverk', kind: 'change', measure: 'årsverk, brukerstyrt personlig assistanse (BPA)' }),
    ];
    const { text, amounts } = draft({ amounts: said });
    const figure = (a: AmountRow) => formatAmount({ low: a.low!, from: a.from ?? undefined, hedge: a.hedge ?? undefined, unit: a.unit }, 'nb');
    expect(text).toContain(`Av tall ble det oppgitt ${figure(said[1]!)} i 2015–2017, ${figure(said[0]!)} i 2018 (kjøp fra private, brutto) og ${figure(said[2]!)} (endring).`);
    expect(figure(said[0]!)).toContain('rundt');
    expect(amounts).toEqual([said[1]!.id, said[0]!.id, said[2]!.id]);
  });

  it('says what was not given', () => {
    expect(draft().text).toContain('Kommunen oppga ikke tall.');
    expect(draft({ amounts: [amount({ hedge: 'ikke-oppgitt', measure: 'Refusjon per bruker' })] }).text).toContain('Kommunen oppga ikke tall for refusjon per bruker.');
  });

  it('takes no amount that is proposed, dismissed, of another category, of a withdrawn note, or of a single user', () => {
    const left = [
      amount({ low: 1_111_000, status: 'proposed' }), amount({ low: 2_222_000, status: 'dismissed' }), amount({ low: 3_333_000, category: idOf.get('lonn')! }),
      amount({ low: 4_444_000, note: single }), amount({ low: 5_555_000, perUsers: 1 }), amount({ low: 6_666_000, note: newId() }),
    ];
    const { text, amounts } = draft({ amounts: left });
    expect(amounts).toEqual([]);
    expect(text).not.toContain('mill');
  });

  it('takes no amount from a flagged passage of a source', () => {
    const [flagged, free] = [amount({ low: 7_777_000, note: null }), amount({ low: 8_888_000, note: null })];
    const { text, amounts } = draft({ amounts: [flagged, free], ofSingleUsers: new Set([flagged.id]) });
    expect(amounts).toEqual([free.id]);
    expect(text).not.toContain('7,8');
  });

  it('does not say that no figures were given where some wait to be confirmed or may not be told', () => {
    const waiting = draft({ amounts: [amount({ low: 1e6, status: 'proposed' })] }).text;
    expect(waiting).toContain('[Ikke alle tallopplysningene er bekreftet.]');
    const untold = draft({ amounts: [amount({ low: 1e6, note: single })] }).text;
    for (const text of [waiting, untold]) expect(text).not.toContain('oppga ikke tall');
    expect(draft({ amounts: [amount({ low: 1e6, status: 'dismissed' })] }).text).toContain('Kommunen oppga ikke tall.');
  });

  it('takes an amount without a category where its note is coded under the category', () => {
    const [here, there] = [amount({ low: 1e6, category: null }), amount({ low: 2e6, category: null, note: elsewhere })];
    expect(draft({ amounts: [here, there] }).amounts).toEqual([here.id]);
  });

  it('gives explanations and sub-categories of the same notes, and none from lines about single users', () => {
    const codings = [
      coding(open, 'hjemmeboende.reisetid'), coding(open, 'forklaring.reisetid'), coding(open, 'forklaring.flere-timer'), coding(open, 'brukergruppe.demens'),
      coding(single, 'hjemmeboende.lindrende'), coding(single, 'forklaring.tilflytting'), coding(elsewhere, 'forklaring.media'),
    ];
    const { text, excerpts } = draft({ category: code('hjemmeboende'), codings });
    expect(text).toContain('Det gjaldt reisetid.');
    expect(text).toMatch(/Som forklaring ble det vist til flere timer per bruker og /);
    expect(text).not.toMatch(/lindrende|tilflytting|medi|demens/i);
    expect(excerpts).toEqual([codings[0]!.id]);
  });

  it.each(languages.flatMap((language) => assessmentValues.map((value): [Language, typeof value] => [language, value])))('reads as prose in %s for %s', (language, assessment) => {
    const { text } = draft({ language, assessment });
    expect(text.startsWith('[kommunen] ')).toBe(true);
    expect(text).toMatch(/personleg assistanse|personlig assistanse|personal assistance/);
    expect(text).not.toMatch(/undefined|null| {2}|\.\./);
  });

  it('names a theme without the word its heading begins with', () => {
    expect(draft({ category: code('inntekt'), assessment: 'ikke-berort' }).text).toMatch(/^\[kommunen\] fortalte om kommunens inntektssituasjon\./);
  });
});
