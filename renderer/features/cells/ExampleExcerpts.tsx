// The excerpts (utdrag) that a municipality example rests on: the case's coded notes, linked one by one.

import { Checkbox, CheckboxGroup, ReadMore } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { updateCell } from '../../../shared/commands/cells.ts';
import type { CellRow, CodeRow } from '../../../shared/model/rows.ts';
import { readText, type CaseNotes } from '../../data/case-notes.ts';
import { useRun, useStudySession } from '../../data/study-context.tsx';
import styles from './example.module.css';

interface Props {
  readonly caseId: string;
  readonly code: CodeRow;
  readonly family: ReadonlySet<string>;
  readonly cell: CellRow | null;
  readonly notes: CaseNotes;
}

export function ExampleExcerpts({ caseId, code, family, cell, notes }: Props) {
  const { t } = useTranslation('cells');
  const run = useRun();
  const { coder } = useStudySession();
  const linked = cell?.excerpts ?? [];
  // One line a note: two coders and two sub-categories make several codings of the same words.
  const lines = notes.notes.flatMap((n) => {
    const codings = n.codings.filter((c) => family.has(c.code));
    const link = codings.find((c) => linked.includes(c.id)) ?? codings.find((c) => c.coder === coder) ?? codings[0];
    return link ? [{ note: n, link: link.id, all: codings.map((c) => c.id) }] : [];
  });
  const chosen = lines.filter((l) => l.all.some((id) => linked.includes(id))).map((l) => l.link);
  const set = (next: readonly string[]): void => {
    const gone = new Set(lines.filter((l) => chosen.includes(l.link) && !next.includes(l.link)).flatMap((l) => l.all));
    const fresh = next.filter((id) => !chosen.includes(id));
    void run(updateCell, {
      case: caseId, code: code.id, changes: (row) => ({ excerpts: [...row.excerpts.filter((id) => !gone.has(id)), ...fresh] }),
    });
  };

  return (
    <section className={styles.part} aria-label={t('excerpts.heading')}>
      <p className={styles.heading}>{t('excerpts.heading')}</p>
      {lines.length === 0
        ? <p className={styles.hint}>{t('excerpts.none')}</p>
        : (
          <ReadMore size="small" header={t('excerpts.linked', { count: chosen.length, total: lines.length })}>
            <CheckboxGroup size="small" legend={t('excerpts.choose')} value={chosen} onChange={set}>
              {lines.map(({ note, link }) => (
                <Checkbox key={link} value={link} description={[note.speaker?.pseudonym ?? t('noSpeaker'), note.note.verbatim && t('verbatim'), note.note.thirdPerson && t('thirdPerson')].filter(Boolean).join(' · ')}>
                  {readText(note)}
                </Checkbox>
              ))}
            </CheckboxGroup>
          </ReadMore>
        )}
    </section>
  );
}
