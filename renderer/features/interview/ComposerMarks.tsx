// The strip under the field: what the note is marked with, and suggestions while a # or @ is being typed. It keeps
// its height, so that nothing moves while one types.

import { useTranslation } from 'react-i18next';
import type { CodeRow, InformantRow } from '../../../shared/model/rows.ts';
import type { Language } from '../../../shared/model/language.ts';
import { chordLabel, isMac } from '../../app/keys.ts';
import { CodeTag } from '../../ui/CodeTag.tsx';
import type { Line } from './composer-state.ts';
import styles from './interview.module.css';

interface Props {
  readonly line: Line;
  readonly codes: readonly CodeRow[];
  readonly informants: readonly InformantRow[];
  readonly suggestions: readonly string[];
  readonly chosen: number;
  readonly onAccept: (id: string) => void;
  readonly onUntag: (id: string) => void;
  readonly onVerbatim: () => void;
  readonly onThirdPerson: () => void;
  readonly onSpeaker: (id: string | null) => void;
}

export function ComposerMarks({ line, codes, informants, suggestions, chosen, onAccept, onUntag, onVerbatim, onThirdPerson, onSpeaker }: Props) {
  const { t, i18n } = useTranslation('interview');
  const language = i18n.language as Language;
  const codeOf = (id: string): CodeRow | undefined => codes.find((c) => c.id === id);
  const initials = (id: string): string => { const i = informants.find((x) => x.id === id); return i?.initials || i?.pseudonym || ''; };

  if (suggestions.length > 0) {
    return (
      <div className={styles.marks} role="listbox" aria-label={t('composer.suggestions')}>
        {suggestions.map((id, at) => {
          const code = codeOf(id);
          return (
            <button
              key={id} type="button" role="option" aria-selected={at === chosen} tabIndex={-1} className={styles.suggestion}
              onMouseDown={(event) => event.preventDefault()} onClick={() => onAccept(id)}
            >
              {code ? code.label[language] : initials(id)}
            </button>
          );
        })}
        <span className={styles.hint}>{t('composer.acceptHint')}</span>
      </div>
    );
  }
  const marked = line.tags.length > 0 || line.speaker !== null || line.verbatim || line.thirdPerson;
  const third = chordLabel({ code: 'KeyE', mod: isMac, alt: !isMac });
  const arrows = chordLabel({ code: 'ArrowDown', alt: true });
  return (
    <div className={styles.marks}>
      {line.speaker !== null && (
        <button type="button" className={styles.mark} onClick={() => onSpeaker(null)}>{t('composer.speaker', { who: initials(line.speaker) })} ×</button>
      )}
      {line.verbatim && <button type="button" className={styles.mark} aria-pressed="true" onClick={onVerbatim}>{t('composer.verbatim')} ×</button>}
      {line.thirdPerson && <button type="button" className={styles.mark} aria-pressed="true" onClick={onThirdPerson}>{t('composer.thirdPerson')} ×</button>}
      {line.tags.map((id) => {
        const code = codeOf(id);
        return code && (
          <button key={id} type="button" className={styles.tagButton} aria-label={t('composer.removeTag', { code: code.label[language] })} onClick={() => onUntag(id)}>
            <CodeTag code={code} language={language} /> <span aria-hidden>×</span>
          </button>
        );
      })}
      <span className={marked ? 'visually-hidden' : styles.hint} id="composer-hint">{t('composer.hint', { third, topic: arrows })}</span>
    </div>
  );
}
