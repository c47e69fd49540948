// «Notater»: everything noted in the case, interview by interview, the raw line beside what was written out.

import { useMemo, useState } from 'react';
import { InlineMessage, Search, Select, Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../shared/model/language.ts';
import { byOrder } from '../../../../shared/model/order.ts';
import type { CaseRow, CodeRow, InterviewRow } from '../../../../shared/model/rows.ts';
import { modeLabels } from '../../../../shared/model/terms.ts';
import { useCaseNotes, type CaseNote } from '../../../data/case-notes.ts';
import { useAll } from '../../../data/study-context.tsx';
import { CodeTag } from '../../../ui/CodeTag.tsx';
import { dayText } from '../form/dates.ts';
import { WithdrawnRows, WithdrawRow } from '../../leaving/WithdrawRow.tsx';
import { elapsedText, WithdrawnStatements, WithdrawStatement } from './WithdrawnStatements.tsx';
import styles from '../cases.module.css';

export function NotesTab({ row }: { readonly row: CaseRow }) {
  const { t, i18n } = useTranslation('cases');
  const language = i18n.language as Language;
  const material = useCaseNotes(row.id);
  const codes = useAll('codes');
  const topics = useAll('topics');
  const [query, setQuery] = useState('');
  const [code, setCode] = useState('');
  const codeOf = useMemo(() => new Map((codes ?? []).map((c) => [c.id, c])), [codes]);
  const topicOf = useMemo(() => new Map((topics ?? []).map((topic) => [topic.id, topic.title[language]])), [language, topics]);
  if (!material || !codes) return null;

  const used = new Set(material.notes.flatMap((n) => n.codings.map((c) => c.code)));
  const choices = codes.toSorted(byOrder).filter((c) => used.has(c.id) || codes.some((child) => child.parent === c.id && used.has(child.id)));
  const words = query.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean);
  const fits = (n: CaseNote): boolean => {
    const text = `${n.raw?.text ?? ''} ${n.written?.text ?? ''}`.toLocaleLowerCase('nb');
    return words.every((w) => text.includes(w)) && (code === '' || n.codings.some((c) => c.code === code || codeOf.get(c.code)?.parent === code));
  };
  const shown = material.notes.filter(fits);

  return (
    <div className={styles.stack}>
      {material.notes.length > 0 && (
        <div className={styles.filters}>
          <form role="search" onSubmit={(event) => event.preventDefault()}>
            <Search size="small" variant="simple" label={t('notes.search')} hideLabel={false} value={query} onChange={setQuery} />
          </form>
          <Select size="small" label={t('notes.code')} value={code} onChange={(event) => setCode(event.target.value)}>
            <option value="">{t('notes.allCodes')}</option>
            {choices.map((c) => <option key={c.id} value={c.id}>{c.label[language]}</option>)}
          </Select>
          <p className={styles.hint} role="status">{t('notes.shown', { count: shown.length, total: material.notes.length })}</p>
        </div>
      )}
      {material.withdrawn.length > 0 && <InlineMessage status="info" size="small">{t('notes.withdrawn', { count: material.withdrawn.length })}</InlineMessage>}
      <WithdrawnStatements row={row} material={material} />
      <WithdrawnRows caseId={row.id} name={row.pseudonym} rows={material.notes.flatMap((n) => n.note.written ?? [])} />
      {material.notes.length === 0 && <p className={styles.none}>{t('notes.none')}</p>}
      {material.interviews.map((interview) => {
        const lines = shown.filter((n) => n.note.interview === interview.id);
        return lines.length > 0 && <InterviewNotes key={interview.id} interview={interview} lines={lines} codeOf={codeOf} topicOf={topicOf} />;
      })}
    </div>
  );
}

interface Props {
  readonly interview: InterviewRow;
  readonly lines: readonly CaseNote[];
  readonly codeOf: ReadonlyMap<string, CodeRow>;
  readonly topicOf: ReadonlyMap<string, string>;
}

function InterviewNotes({ interview, lines, codeOf, topicOf }: Props) {
  const { t, i18n } = useTranslation('cases');
  const language = i18n.language as Language;
  const heading = [interview.code, interview.startedAt && dayText(interview.startedAt), modeLabels[interview.mode][language]].filter(Boolean).join(' · ');
  return (
    <section aria-labelledby={`notes-${interview.id}`}>
      <h2 id={`notes-${interview.id}`} className={styles.h2}>{heading}</h2>
      <div className={styles.scroll}>
        <table className={styles.notes}>
          <thead>
            <tr>
              {(['time', 'topic', 'speaker', 'raw', 'written', 'codes'] as const).map((c) => <th key={c} scope="col" data-column={c}>{t(`notes.column.${c}`)}</th>)}
              <th scope="col"><span className="visually-hidden">{t('notes.column.actions')}</span></th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ note, raw, written, speaker, codings }) => {
              const tags = [...new Set(codings.map((c) => c.code))].flatMap((id) => codeOf.get(id) ?? []).toSorted(byOrder);
              return (
                <tr key={note.id}>
                  <td className={styles.number}>{elapsedText(note.elapsed)}</td>
                  <td>{note.topic === null ? '' : topicOf.get(note.topic)}</td>
                  <td className={styles.nowrap}>{speaker?.pseudonym ?? '–'}</td>
                  <td>
                    {raw?.text}
                    {(note.verbatim || note.thirdPerson || note.walkThrough) && (
                      <span className={styles.marks}>
                        {note.verbatim && <Tag size="xsmall" variant="outline" data-color="info">{t('notes.verbatim')}</Tag>}
                        {note.thirdPerson && <Tag size="xsmall" variant="outline" data-color="warning">{t('notes.thirdPerson')}</Tag>}
                        {note.walkThrough && <Tag size="xsmall" variant="outline">{t('notes.walkThrough')}</Tag>}
                      </span>
                    )}
                  </td>
                  <td>{written && <>{written.text} <WithdrawRow caseId={note.case} row={written.id} label={t('notes.withdrawWritten')} compact /></>}</td>
                  <td><span className={styles.tags}>{tags.map((c) => <CodeTag key={c.id} code={c} language={language} />)}</span></td>
                  <td><WithdrawStatement note={note} /></td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
