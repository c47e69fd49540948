// Whom each label of a source stands for: one choice a label, with how often it speaks.

import { Select } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Speaker } from '../../../shared/commands/source-edits.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { InformantRow } from '../../../shared/model/rows.ts';
import { roles } from '../../../shared/templates/roles.ts';
import styles from './sources.module.css';

interface Props {
  readonly labels: readonly { readonly label: string; readonly turns: number; readonly who: Speaker }[];
  readonly informants: readonly InformantRow[];
  readonly onChoose: (label: string, who: Speaker) => void;
}

const roleText = ({ role, roleOther }: InformantRow, language: Language): string =>
  (role === 'annen' && roleOther !== '' ? roleOther : roles.find((r) => r.slug === role)?.label[language] ?? role);
const valueOf = (who: Speaker): string => (typeof who === 'object' ? who.informant : who);
const speakerIn = (value: string): Speaker => (value === 'interviewer' || value === 'unknown' ? value : { informant: value });

export function SpeakerSelects({ labels, informants, onChoose }: Props) {
  const { t, i18n } = useTranslation('sources');
  return (
    <fieldset className={styles.speakers}>
      <legend>{t('speaker.legend')}</legend>
      {labels.map(({ label, turns, who }) => (
        <Select key={label} size="small" label={<>{label} <span className={styles.turns}>{t('speaker.turns', { count: turns })}</span></>} value={valueOf(who)} onChange={(event) => onChoose(label, speakerIn(event.target.value))}>
          <option value="unknown">{t('speaker.unknown')}</option>
          <option value="interviewer">{t('speaker.interviewer')}</option>
          {informants.map((i) => <option key={i.id} value={i.id}>{[i.pseudonym, i.initials, roleText(i, i18n.language as Language)].filter(Boolean).join(' · ')}</option>)}
        </Select>
      ))}
    </fieldset>
  );
}

/** Each label once, with how many paragraphs it has. */
export function turnsOf(paragraphs: readonly { readonly speaker: string | null }[]): ReadonlyMap<string, number> {
  const turns = new Map<string, number>();
  for (const { speaker } of paragraphs) if (speaker !== null) turns.set(speaker, (turns.get(speaker) ?? 0) + 1);
  return turns;
}
