// The excerpts (utdrag) that a municipality example rests on: coded notes of the case and coded segments of its sources,
// linked one by one. Those that are linked come first.

import { Checkbox, ReadMore } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { updateCell } from '../../../shared/commands/cells.ts';
import type { CellRow, CodeRow, CodingRow } from '../../../shared/model/rows.ts';
import { readText, type CaseNotes } from '../../data/case-notes.ts';
import type { CaseSegment, CaseSources } from '../../data/case-sources.ts';
import { useRun, useStudySession } from '../../data/study-context.tsx';
import { CappedList } from './CappedList.tsx';
import { speakersIn } from './quote-view.ts';
import { ToSource } from './ToSource.tsx';
import styles from './example.module.css';

interface Props {
  readonly caseId: string;
  readonly code: CodeRow;
  readonly family: ReadonlySet<string>;
  readonly cell: CellRow | null;
  readonly notes: CaseNotes;
  readonly sources: CaseSources;
  readonly segments: readonly CaseSegment[];
}

/** One line for the same words: two coders and two sub-categories make several codings of them. */
interface Line {
  readonly link: string;
  readonly all: readonly string[];
  readonly isLinked: boolean;
  readonly words: string;
  readonly about: string;
  readonly segment: CaseSegment | null;
}

export function ExampleExcerpts({ caseId, code, family, cell, notes, sources, segments }: Props) {
  const { t } = useTranslation('cells');
  const run = useRun();
  const { coder } = useStudySession();
  const linked = cell?.excerpts ?? [];
  const line = (codings: readonly CodingRow[], rest: Pick<Line, 'words' | 'segment'>, about: readonly (string | false)[]): Line[] => {
    const link = codings.find((c) => linked.includes(c.id)) ?? codings.find((c) => c.coder === coder) ?? codings[0];
    const all = codings.map((c) => c.id);
    return link ? [{ ...rest, link: link.id, all, isLinked: all.some((id) => linked.includes(id)), about: about.filter(Boolean).join(' · ') }] : [];
  };
  const lines = [
    ...notes.notes.flatMap((n) => line(
      n.codings.filter((c) => family.has(c.code)), { words: readText(n), segment: null },
      [n.speaker?.pseudonym ?? t('noSpeaker'), n.note.verbatim && t('verbatim'), n.note.thirdPerson && t('thirdPerson')],
    )),
    ...segments.flatMap((s) => line(s.codings, { words: s.words, segment: s }, [speakersIn(s.source, s, sources.facts), s.source.from])),
  ];
  const count = lines.filter((l) => l.isLinked).length;
  const link = ({ link: id, all }: Line, on: boolean): void => {
    void run(updateCell, {
      case: caseId, code: code.id, changes: (row) => ({ excerpts: [...row.excerpts.filter((x) => !all.includes(x)), ...(on ? [id] : [])] }),
    });
  };

  return (
    <div role="group" className={styles.part} aria-label={t('excerpts.heading')}>
      <p className={styles.heading}>{t('excerpts.heading')}</p>
      {lines.length === 0
        ? <p className={styles.hint}>{t('excerpts.none')}</p>
        : (
          <ReadMore size="small" header={t('excerpts.linked', { count, total: lines.length })}>
            <fieldset className={styles.choices}>
              <legend>{t('excerpts.choose')}</legend>
              <CappedList items={lines.toSorted((a, b) => Number(b.isLinked) - Number(a.isLinked))}>
                {(l) => (
                  <li key={l.link} className={styles.line}>
                    <Checkbox size="small" checked={l.isLinked} description={l.about} onChange={(event) => link(l, event.target.checked)}>{l.words}</Checkbox>
                    {l.segment && <ToSource source={l.segment.source.source.id} start={l.segment.start} end={l.segment.end} words={l.words} />}
                  </li>
                )}
              </CappedList>
            </fieldset>
          </ReadMore>
        )}
    </div>
  );
}
