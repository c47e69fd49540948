// Attachments as rows: whose they are, what is refused, what undo brings back and what it does not.

import { describe, expect, it } from 'vitest';
import { checkStudy } from '../../../shared/changes/check.ts';
import { deadlinesOf } from '../../../shared/analysis/deadlines.ts';
import { addAttachment, destroyAttachment, removeAttachment, renameAttachment, type NewAttachment } from '../../../shared/commands/attachments.ts';
import { removeCase, updateCase, updateInformant } from '../../../shared/commands/cases.ts';
import { recordingsDeleted } from '../../../shared/commands/deadlines.ts';
import { endInterview, removeInterview } from '../../../shared/commands/interviews.ts';
import { undo } from '../../../shared/commands/run.ts';
import { materialOf } from '../../../shared/erasing/material.ts';
import { doubtKey, doubtsOf, scopeOf } from '../../../shared/erasing/scope.ts';
import { newId } from '../../../shared/model/ids.ts';
import { openBench, type Bench } from './support.ts';

const file = (owner: string, more: Partial<NewAttachment> = {}): NewAttachment => ({
  id: newId(), owner, kind: 'document', name: 'Budsjett 2018.xlsx', size: 1200, sha256: newId().padEnd(64, '0'), mime: 'application/x', key: `${'A'.repeat(43)}=`, ...more,
});
const audio = (owner: string): NewAttachment => file(owner, { kind: 'recording', name: 'Opptak.m4a', mime: 'audio/mp4' });

async function ended(): Promise<Bench> {
  const bench = await openBench();
  await bench.ok(endInterview, { id: bench.interview });
  return bench;
}

describe('documents', () => {
  it('are added, renamed, removed and brought back', async () => {
    const b = await ended();
    const one = file(b.caseId);
    await b.ok(addAttachment, one);
    await b.ok(renameAttachment, { id: one.id, name: ' Budsjettet ' });
    expect(await b.store.get('attachments', one.id)).toMatchObject({ name: 'Budsjettet.xlsx', owner: b.caseId, key: one.key, addedAt: expect.stringMatching(/^2019-03-12/) as string });
    await b.ok(removeAttachment, { id: one.id });
    expect(await b.store.get('attachments', one.id)).toBeUndefined();
    await undo(b.store, b.stamper);
    expect(await b.store.get('attachments', one.id)).toMatchObject({ name: 'Budsjettet.xlsx' });
    expect(checkStudy(b.store)).toEqual([]);
  });

  it('are refused without a name, a second time, and in a municipality that withdrew or is gone', async () => {
    const b = await ended();
    expect(await b.refused(addAttachment, file(newId()))).toBe('row-gone');
    expect(await b.refused(addAttachment, file(b.caseId, { name: ' ' }))).toBe('attachment-name-missing');
    const one = file(b.caseId);
    await b.ok(addAttachment, one);
    expect(await b.refused(addAttachment, { ...one, id: newId() })).toBe('attachment-known');
    expect(await b.refused(renameAttachment, { id: one.id, name: '' })).toBe('attachment-name-missing');
    await b.ok(updateCase, { id: b.caseId, changes: { withdrawnAt: '2019-03-13' } });
    expect(await b.refused(addAttachment, file(b.caseId))).toBe('case-withdrawn');
  });

  it('go with their municipality and their interview', async () => {
    const b = await ended();
    const [ofCase, ofInterview] = [file(b.caseId), file(b.interview)];
    await b.ok(addAttachment, ofCase);
    await b.ok(addAttachment, ofInterview);
    await b.ok(removeInterview, { id: b.interview });
    expect((await b.store.all('attachments')).map((a) => a.id)).toEqual([ofCase.id]);
    await b.ok(removeCase, { id: b.caseId });
    expect(await b.store.all('attachments')).toEqual([]);
    expect(checkStudy(b.store)).toEqual([]);
  });

  it('destroyed for good leave neither name nor key in the log, and no undo brings them back', async () => {
    const b = await ended();
    const one = file(b.caseId);
    await b.ok(addAttachment, one);
    await b.ok(destroyAttachment, { id: one.id });
    expect(await b.store.get('attachments', one.id)).toBeUndefined();
    expect(JSON.stringify([...b.store.changes.values()])).not.toContain('Budsjett');
    expect(JSON.stringify([...b.store.changes.values()])).not.toContain(one.key);
    await undo(b.store, b.stamper);
    expect(await b.store.get('attachments', one.id)).toBeUndefined();
    expect(checkStudy(b.store)).toEqual([]);
  });
});

describe('recordings', () => {
  it('belong to an interview in which nobody said no, which is from then on one with sound', async () => {
    const b = await ended();
    expect(await b.refused(addAttachment, audio(b.caseId))).toBe('recording-elsewhere');
    await b.ok(updateInformant, { id: b.informant, changes: { recordingAllowed: false } });
    expect(await b.refused(addAttachment, audio(b.interview))).toBe('recording-refused');
    await b.ok(updateInformant, { id: b.informant, changes: { recordingAllowed: true } });
    await b.ok(addAttachment, audio(b.interview));
    expect(await b.store.get('interviews', b.interview)).toMatchObject({ audio: true });
  });

  it('are asked for by their deadline until they are destroyed, and do not vanish from sight before', async () => {
    const b = await ended();
    const one = audio(b.interview);
    await b.ok(addAttachment, one);
    const study = { ...(await b.store.all('study'))[0]!, recordingsDeadline: '2019-03-20', deadlineLog: [{ at: '', kind: 'recordings-deleted' as const, on: '2019-03-12', reason: '' }] };
    const interviews = await b.store.all('interviews');
    expect(deadlinesOf(study, interviews, '2019-03-13', await b.store.all('attachments'))).toHaveLength(1);
    expect(await b.refused(removeAttachment, { id: one.id })).toBe('recording-for-good');
    expect(await b.refused(removeInterview, { id: b.interview })).toBe('recordings-first');
    expect(await b.refused(removeCase, { id: b.caseId })).toBe('recordings-first');
    expect(await b.refused(recordingsDeleted, { on: '2019-03-12' })).toBe('recordings-left');
    await b.ok(destroyAttachment, { id: one.id });
    expect(deadlinesOf(study, interviews, '2019-03-13', await b.store.all('attachments'))).toEqual([]);
    await b.ok(recordingsDeleted, { on: '2019-03-12' });
  });
});

describe('erasing a person', () => {
  it('takes what lies with their own interview and asks about what lies with the municipality', async () => {
    const b = await ended();
    const [own, shared] = [file(b.interview), file(b.caseId, { name: 'Notat fra Lillevik.pdf' })];
    await b.ok(addAttachment, own);
    await b.ok(addAttachment, shared);
    const m = materialOf(await b.store.log());
    const wish = { kind: 'person', id: b.informant } as const;
    const doubt = doubtsOf(m, wish, (text) => text.includes('Lillevik')).find((d) => d.table === 'attachments')!;
    expect(doubt).toMatchObject({ id: shared.id, why: 'names', text: 'Notat fra Lillevik.pdf' });
    expect([...scopeOf(m, wish).rows.get('attachments')!]).toEqual([own.id]);
    expect([...scopeOf(m, wish, new Set([doubtKey(doubt)])).rows.get('attachments')!].toSorted()).toEqual([own.id, shared.id].toSorted());
    expect([...scopeOf(m, { kind: 'municipality', id: b.caseId }).rows.get('attachments')!].toSorted()).toEqual([own.id, shared.id].toSorted());
  });
});
