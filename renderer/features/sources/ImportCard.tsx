// One file of an import: what was understood of it, what is not in it, and what it shall be.

import { Checkbox, InlineMessage, Select, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { CaseRow, InformantRow, InterviewRow } from '../../../shared/model/rows.ts';
import { sourceKinds, type SourceKind } from '../../../shared/model/vocabulary.ts';
import { wordCount } from '../../../shared/text/words.ts';
import { elapsedText } from '../cases/tabs/WithdrawnStatements.tsx';
import { isName, type ImportItem } from './import-items.ts';
import { SpeakerSelects, turnsOf } from './SpeakerSelects.tsx';
import styles from './sources.module.css';

interface Props {
  readonly row: CaseRow;
  readonly item: ImportItem;
  readonly interviews: readonly InterviewRow[];
  readonly informants: readonly InformantRow[];
  readonly onChange: (changes: Partial<ImportItem>) => void;
  readonly onPlain: (plain: boolean) => void;
}

/** As many paragraphs as tell whether the text was understood. */
const shown = 12;

export function ImportCard({ row, item, interviews, informants, onChange, onPlain }: Props) {
  const { t } = useTranslation('sources');
  const { form, encoding, paragraphs, warnings } = item.read;
  const turns = turnsOf(paragraphs);
  const name = item.name ?? t('pasted');
  const isTimed = paragraphs.some((p) => p.from !== null);
  const words = paragraphs.reduce((sum, p) => sum + wordCount(p.text), 0);
  const names = [...turns.keys()].filter(isName);
  return (
    <section className={styles.card} data-left={!item.taken || undefined} aria-label={name}>
      <div>
        <h2>{name}</h2>
        <p className={styles.facts}>
          {[
            ...(item.name === null ? [] : [t(`form.${form}`)]), ...(encoding === null || item.name === null ? [] : [t('import.encoding', { encoding })]),
            t('import.paragraphs', { count: paragraphs.length }), t('words', { count: words }), t(isTimed ? 'import.withTimes' : 'import.withoutTimes'),
          ].join(' · ')}
        </p>
      </div>
      {item.heldBy !== null && (
        <div>
          <InlineMessage status="warning" size="small">{t('import.known', { pseudonym: item.heldBy })}</InlineMessage>
          <Checkbox size="small" checked={item.taken} onChange={(event) => onChange({ taken: event.target.checked })}>{t('import.take')}</Checkbox>
        </div>
      )}
      {warnings.length > 0 && (
        <ul className={styles.warnings}>{warnings.map((w) => <li key={w.code}>{t(`warning.${w.code}`, { count: w.count })}</li>)}</ul>
      )}
      <div className={styles.fields}>
        <TextField
          size="small" label={t('field.title')} description={t('field.titleHelp', { pseudonym: row.pseudonym })} autoComplete="off" maxLength={200}
          value={item.title} onChange={(event) => onChange({ title: event.target.value })}
        />
        <Select size="small" label={t('field.kind')} value={item.kind} onChange={(event) => onChange({ kind: event.target.value as SourceKind })}>
          {sourceKinds.map((kind) => <option key={kind} value={kind}>{t(`kind.${kind}`)}</option>)}
        </Select>
        <Select size="small" label={t('field.interview')} value={item.interview ?? ''} onChange={(event) => onChange({ interview: event.target.value || null })}>
          <option value="">{t('noInterview')}</option>
          {interviews.map((i) => <option key={i.id} value={i.id}>{i.code}</option>)}
        </Select>
      </div>
      {turns.size === 0 && !item.plain && <p className={styles.facts}>{t('speaker.none')}</p>}
      {turns.size > 0 && (
        <SpeakerSelects
          informants={informants} labels={[...turns].map(([label, count]) => ({ label, turns: count, who: item.speakers.get(label) ?? 'unknown' }))}
          onChoose={(label, who) => onChange({ speakers: new Map([...item.speakers, [label, who]]) })}
        />
      )}
      {names.length > 0 && <InlineMessage status="warning" size="small">{t('speaker.nameSure', { count: names.length, names: names.join(', ') })}</InlineMessage>}
      {(turns.size > 0 || item.plain) && <Checkbox size="small" checked={item.plain} onChange={(event) => onPlain(event.target.checked)}>{t('import.plain')}</Checkbox>}
      <div className={styles.beginning} role="region" aria-label={`${t('import.begins')}: ${name}`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {isTimed && <th scope="col">{t('import.column.time')}</th>}
              {turns.size > 0 && <th scope="col">{t('import.column.speaker')}</th>}
              <th scope="col">{t('import.column.text')}</th>
            </tr>
          </thead>
          <tbody>
            {paragraphs.slice(0, shown).map((p, i) => (
              <tr key={i}>
                {isTimed && <td>{p.from === null ? '' : elapsedText(p.from)}</td>}
                {turns.size > 0 && <td>{p.speaker ?? '–'}</td>}
                <td>{p.text.length > 600 ? `${p.text.slice(0, 600)} …` : p.text}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {paragraphs.length > shown && <p className={styles.more}>{t('import.more', { count: paragraphs.length - shown })}</p>}
      </div>
    </section>
  );
}
