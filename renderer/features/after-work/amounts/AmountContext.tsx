// The line that an amount stands in, the span marked, between the lines around it.

import { useTranslation } from 'react-i18next';
import { placeIn } from '../../../../shared/text/anchor-place.ts';
import type { AmountRow } from '../../../../shared/model/rows.ts';
import type { CaseNote } from '../../../data/case-notes.ts';
import { CodeTag } from '../../../ui/CodeTag.tsx';
import { formatElapsed } from '../../interview/interview-data.ts';
import type { Language } from '../../../../shared/model/language.ts';
import type { AfterWork } from '../after-work-data.ts';
import styles from './amounts.module.css';

/** Lines shown before and after. */
const around = 2;

export function AmountContext({ work, note, amount }: { readonly work: AfterWork; readonly note: CaseNote; readonly amount: AmountRow }) {
  const { t, i18n } = useTranslation('afterWork');
  const language = i18n.language as Language;
  const at = work.notes.indexOf(note);
  const lines = work.notes.slice(Math.max(0, at - around), at + around + 1);
  const span = amount.anchor && placeIn(note.note.text, amount.anchor, work.versions);
  const raw = note.raw?.text ?? '';
  const isMarked = span !== null && span.end > span.start;
  const codes = [...new Set(note.codings.map((c) => c.code))].flatMap((id) => work.codeById.get(id) ?? []);
  return (
    <div className={styles.context}>
      <ol className={styles.lines}>
        {lines.map((n) => (
          <li key={n.note.id} data-here={n === note || undefined}>
            <span className={styles.time}>{formatElapsed(n.note.elapsed)}</span>
            <span>
              {n.speaker && <b className={styles.speaker}>{n.speaker.initials || n.speaker.pseudonym}: </b>}
              {n !== note && n.raw?.text}
              {n === note && (isMarked ? <>{raw.slice(0, span.start)}<mark>{raw.slice(span.start, span.end)}</mark>{raw.slice(span.end)}</> : raw)}
              {n === note && note.written && <span className={styles.written}>{note.written.text}</span>}
              {n === note && codes.length > 0 && <span className={styles.tags}>{codes.map((c) => <CodeTag key={c.id} code={c} language={language} />)}</span>}
            </span>
          </li>
        ))}
      </ol>
      {!isMarked && amount.anchor && <p className={styles.help}>{t('amounts.moved', { quote: amount.anchor.quote })}</p>}
    </div>
  );
}
