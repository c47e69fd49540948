// One source in the list of its case.

import { Button, Table } from '@navikt/ds-react';
import { Link } from 'wouter';
import { useTranslation } from 'react-i18next';
import type { InformantRow, InterviewRow, SourceRow } from '../../../shared/model/rows.ts';
import { wholeText } from '../cases/case-columns.ts';
import { OpenableRow } from '../cases/OpenableRow.tsx';
import { SourceDetails } from './SourceDetails.tsx';
import { turnsOf } from './SpeakerSelects.tsx';
import styles from './sources.module.css';

export const sourceColumns = ['title', 'kind', 'interview', 'words', 'speakers', 'names', 'origin', 'open'] as const;

interface Props {
  readonly source: SourceRow;
  readonly words: number | undefined;
  /** Names that nobody has decided; undefined until they are counted. */
  readonly names: number | 'without-key' | undefined;
  readonly interviews: readonly InterviewRow[];
  readonly informants: readonly InformantRow[];
  readonly open: boolean;
  readonly onToggle: () => void;
}

export function SourceLine({ source, words, names, interviews, informants, open, onToggle }: Props) {
  const { t } = useTranslation('sources');
  const labels = [...turnsOf(source.paragraphs ?? []).keys()].map((label) => {
    const said = source.speakers?.find((s) => s.label === label);
    const pseudonym = informants.find((i) => i.id === said?.informant)?.pseudonym;
    return pseudonym ?? (said?.interviewer === true ? t('speaker.interviewer') : label);
  });
  return (
    <OpenableRow
      open={open} onToggle={onToggle} columns={sourceColumns.length} label={source.title}
      cells={(
        <>
          <Table.DataCell>{t(`kind.${source.kind}`)}</Table.DataCell>
          <Table.DataCell>{interviews.find((i) => i.id === source.interview)?.code ?? '–'}</Table.DataCell>
          <Table.DataCell align="right">{words === undefined ? '' : wholeText(words)}</Table.DataCell>
          <Table.DataCell>{[...new Set(labels)].join(', ') || '–'}</Table.DataCell>
          <Table.DataCell><UndecidedNames names={names} /></Table.DataCell>
          <Table.DataCell className={styles.origin}>{source.origin?.name ?? t('fromPaste')}</Table.DataCell>
          <Table.DataCell>
            <Button as={Link} role={undefined} href={`/kilde/${source.id}`} size="xsmall" variant="secondary">{t('read')}<span className="visually-hidden"> {source.title}</span></Button>
          </Table.DataCell>
        </>
      )}
    >
      <SourceDetails source={source} words={words ?? 0} interviews={interviews} informants={informants} />
    </OpenableRow>
  );
}

export function UndecidedNames({ names }: Pick<Props, 'names'>) {
  const { t } = useTranslation('sources');
  if (names === undefined) return <span className={styles.quiet}>{t('names.counting')}</span>;
  if (names === 'without-key') return <span className={styles.quiet}>{t('names.withoutKey')}</span>;
  return names === 0 ? <span className={styles.quiet}>{t('names.none')}</span> : <strong>{t('names.left', { count: names })}</strong>;
}
