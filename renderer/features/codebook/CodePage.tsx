// One code of the codebook: what it means, what belongs there and what does not, how much it is used, and what is
// below it.

import { Button, InlineMessage } from '@navikt/ds-react';
import { PencilIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { addCode, updateCode } from '../../../shared/commands/codebook.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { CodeRow } from '../../../shared/model/rows.ts';
import { chordLabel } from '../../app/keys.ts';
import { useRun } from '../../data/study-context.tsx';
import { AddLine } from '../../ui/AddLine.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { Shown } from '../../ui/Shown.tsx';
import { shownText } from '../../ui/shown-text.ts';
import { CodeFacts } from './CodeFacts.tsx';
import { CodeForm } from './CodeForm.tsx';
import { CodeTexts } from './CodeTexts.tsx';
import type { CodeNode } from './code-tree.ts';
import type { CountUsage } from './use-code-usage.ts';
import styles from './codebook.module.css';

interface Props {
  readonly node: CodeNode;
  readonly code: CodeRow;
  /** The category or dimension that it belongs to. */
  readonly parent: CodeRow | null;
  readonly language: Language;
  readonly usage: CountUsage;
  readonly editing: boolean;
  readonly onEdit: (on: boolean) => void;
  readonly onSelect: (id: string, edit?: boolean) => void;
}

export function CodePage({ node, code, parent, language, usage, editing, onEdit, onSelect }: Props) {
  const { t } = useTranslation('codebook');
  const run = useRun();
  const notices = useNotices();
  const label = shownText(code.label, language).text;
  const below = code.kind === 'category' ? 'subcategory' : code.kind === 'dimension' ? 'value' : null;

  const retire = (retired: boolean): void => {
    void run(updateCode, { id: code.id, changes: { retired } }).then((done) => {
      if (done) notices.say(retired ? t('retiredSaid', { label, undo: chordLabel({ code: 'KeyZ', mod: true }) }) : t('restoredSaid', { label }));
    });
  };
  const add = async (name: string): Promise<boolean> => {
    if (below === null) return false;
    const made = await run(addCode, { parent: code.id, kind: below, label: name });
    if (made) onSelect(made.value.id, true);
    return made !== undefined;
  };

  return (
    <article aria-labelledby="kode">
      <header className={styles.codeHead}>
        <div className={styles.codeTitle}>
          <p className={styles.kind}>
            {code.kind === 'category' ? t('kind.category', { number: code.colour ?? '' }) : t(`kind.${code.kind}`)}
            {parent && <>: <button type="button" className={styles.toCode} onClick={() => onSelect(parent.id)}>{shownText(parent.label, language).text}</button></>}
          </p>
          <h2 id="kode" className={styles.title}><Shown text={code.label} language={language} /></h2>
        </div>
        <div className={styles.codeTools}>
          {!editing && <Button size="small" variant="secondary" icon={<PencilIcon aria-hidden />} onClick={() => onEdit(true)}>{t('edit')}</Button>}
          <Button size="small" variant="tertiary" data-color="neutral" onClick={() => retire(!code.retired)}>{t(code.retired ? 'restore' : 'retire')}</Button>
        </div>
      </header>
      {code.retired && <InlineMessage status="info" size="small" className={styles.note}>{t('retiredNote')}</InlineMessage>}
      <CodeFacts node={node} code={code} language={language} usage={usage} />
      {editing
        ? <CodeForm code={code} language={language} localities={parent?.slug === 'forklaring'} onDone={() => onEdit(false)} />
        : <CodeTexts code={code} language={language} />}
      {below !== null && (
        <section className={styles.below} aria-labelledby="under">
          <h3 id="under">{t(below === 'value' ? 'values' : 'subcategories')}</h3>
          {node.children.length > 0 && (
            <ul className={styles.children}>
              {node.children.map((child) => (
                <li key={child.id}>
                  <button type="button" className={styles.toCode} onClick={() => onSelect(child.id)}>{shownText(child.code!.label, language).text}</button>
                  {child.code!.retired && <span className={styles.retired}> {t('retired')}</span>}
                  <span className={styles.quiet}> {t('used', { count: usage(child)?.excerpts ?? 0 })}</span>
                  <p><Shown text={child.code!.definition} language={language} /></p>
                </li>
              ))}
            </ul>
          )}
          <AddLine id="new-code" button={t(below === 'value' ? 'addValue' : 'addSubcategory')} label={t('addName')} needed={t('labelMissing')} onAdd={add} />
        </section>
      )}
    </article>
  );
}
