// The marks of a note: who spoke, whether it is word for word, whether it tells of a single user, and its codes.

import { useState } from 'react';
import { Select } from '@navikt/ds-react';
import { PlusIcon, XMarkIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { markNote, toggleTag } from '../../../../shared/commands/notes.ts';
import { thirdPersonSigns } from '../../../../shared/disclosure/third-person.ts';
import type { Language } from '../../../../shared/model/language.ts';
import type { CodeRow } from '../../../../shared/model/rows.ts';
import type { CaseNote } from '../../../data/case-notes.ts';
import { useRun } from '../../../data/study-context.tsx';
import { CodeTag } from '../../../ui/CodeTag.tsx';
import { formatElapsed } from '../../interview/interview-data.ts';
import type { AfterWork } from '../after-work-data.ts';
import styles from './write-out.module.css';

export function NoteMarks({ work, shown, coder }: { readonly work: AfterWork; readonly shown: CaseNote; readonly coder: string }) {
  const { t, i18n } = useTranslation('afterWork');
  const language = i18n.language as Language;
  const run = useRun();
  const { note } = shown;
  const time = formatElapsed(note.elapsed);
  const own = new Set(shown.codings.filter((c) => c.coder === coder && c.anchor === null).map((c) => c.code));
  const coded = new Set(shown.codings.map((c) => c.code));
  const codes = work.codes.filter((c) => coded.has(c.id));
  const people = work.present.some((p) => p.id === note.speaker) || !shown.speaker ? work.present : [...work.present, shown.speaker];
  const isHinted = !note.thirdPerson && thirdPersonSigns(`${shown.raw?.text ?? ''}\n${shown.written?.text ?? ''}`).length > 0;
  const mark = (changes: Parameters<typeof markNote>[1]['changes']): void => void run(markNote, { id: note.id, changes });

  return (
    <div className={styles.marks}>
      <Select
        className={styles.speaker} size="small" hideLabel label={t('writeOut.speaker', { time })} value={note.speaker ?? ''}
        onChange={(event) => mark({ speaker: event.target.value === '' ? null : event.target.value })}
      >
        <option value="">{t('writeOut.noSpeaker')}</option>
        {people.map((p) => <option key={p.id} value={p.id}>{p.initials === '' ? p.pseudonym : `${p.initials} (${p.pseudonym})`}</option>)}
      </Select>
      <button type="button" className={styles.flag} aria-pressed={note.verbatim} onClick={() => mark({ verbatim: !note.verbatim })}>{t('writeOut.verbatim')}</button>
      <button type="button" className={styles.flag} aria-pressed={note.thirdPerson} onClick={() => mark({ thirdPerson: !note.thirdPerson })}>{t('writeOut.thirdPerson')}</button>
      {isHinted && <span className={styles.hinted}>{t('writeOut.seemsThirdPerson')}</span>}
      {codes.map((code) => (
        <span key={code.id} className={styles.code}>
          <CodeTag code={code} language={language} />
          {own.has(code.id) && (
            <button type="button" className={styles.tool} aria-label={t('writeOut.untag', { code: code.label[language] })} onClick={() => void run(toggleTag, { note: note.id, code: code.id, on: false })}>
              <XMarkIcon aria-hidden />
            </button>
          )}
        </span>
      ))}
      <AddCode codes={work.codes.filter((c) => !c.retired && c.kind !== 'dimension' && !own.has(c.id))} language={language} time={time} onAdd={(code) => void run(toggleTag, { note: note.id, code, on: true })} />
    </div>
  );
}

interface AddProps { readonly codes: readonly CodeRow[]; readonly language: Language; readonly time: string; readonly onAdd: (code: string) => void }

/** The list is made only while it is open: a hundred notes times a hundred codes would be slow. */
function AddCode({ codes, language, time, onAdd }: AddProps) {
  const { t } = useTranslation('afterWork');
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <button type="button" className={styles.tool} aria-label={t('writeOut.addCodeTo', { time })} title={t('writeOut.addCode')} onClick={() => setOpen(true)}>
        <PlusIcon aria-hidden /> {codes.length === 0 ? null : t('writeOut.code')}
      </button>
    );
  }
  const label = (c: CodeRow): string => (c.kind === 'subcategory' ? `– ${c.label[language]}` : c.label[language]);
  return (
    <Select
      className={styles.speaker} size="small" hideLabel label={t('writeOut.addCodeTo', { time })} value="" autoFocus onBlur={() => setOpen(false)}
      onChange={(event) => {
        setOpen(false);
        onAdd(event.target.value);
      }}
    >
      <option value="">{t('writeOut.chooseCode')}</option>
      {codes.map((c) => <option key={c.id} value={c.id}>{label(c)}</option>)}
    </Select>
  );
}
