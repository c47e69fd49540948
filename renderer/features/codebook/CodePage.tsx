// One code of the codebook: what it means, what belongs there and what does not, how much it is used, and what is
// below it.

import { useState } from 'react';
import { ActionMenu, Button, InlineMessage } from '@navikt/ds-react';
import { MenuElipsisHorizontalIcon, PencilIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { addCode } from '../../../shared/commands/codebook.ts';
import { moveCode } from '../../../shared/commands/codebook-changes.ts';
import type { Language } from '../../../shared/model/language.ts';
import { byOrder } from '../../../shared/model/order.ts';
import type { CodeRow } from '../../../shared/model/rows.ts';
import { useRun } from '../../data/study-context.tsx';
import { AddLine } from '../../ui/AddLine.tsx';
import { Shown } from '../../ui/Shown.tsx';
import { shownText } from '../../ui/shown-text.ts';
import { ChangeDialog, goalsOf, type CodeChange } from './ChangeDialog.tsx';
import { CodeFacts } from './CodeFacts.tsx';
import { CodeForm } from './CodeForm.tsx';
import { CodeHistory } from './CodeHistory.tsx';
import { CodeTexts } from './CodeTexts.tsx';
import { DivideDialog } from './DivideDialog.tsx';
import type { CodeNode } from './code-tree.ts';
import type { CountUsage } from './use-code-usage.ts';
import styles from './codebook.module.css';

interface Props {
  readonly node: CodeNode;
  readonly code: CodeRow;
  readonly codes: readonly CodeRow[];
  /** The category or dimension that it belongs to. */
  readonly parent: CodeRow | null;
  readonly language: Language;
  readonly usage: CountUsage;
  readonly editing: boolean;
  readonly onEdit: (on: boolean) => void;
  readonly onSelect: (id: string, edit?: boolean) => void;
}

export function CodePage({ node, code, codes, parent, language, usage, editing, onEdit, onSelect }: Props) {
  const { t } = useTranslation('codebook');
  const run = useRun();
  const [change, setChange] = useState<CodeChange | 'divide' | null>(null);
  const below = code.kind === 'category' ? 'subcategory' : code.kind === 'dimension' ? 'value' : null;

  const beside = codes.filter((c) => c.parent === code.parent && c.kind === code.kind).toSorted(byOrder);
  const canMove = (by: -1 | 1): boolean => beside[beside.findIndex((c) => c.id === code.id) + by] !== undefined;
  const move = (by: -1 | 1): void => void run(moveCode, { id: code.id, by });
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
          <ActionMenu>
            <ActionMenu.Trigger><Button size="small" variant="tertiary" data-color="neutral" icon={<MenuElipsisHorizontalIcon aria-hidden />}>{t('change.menu')}</Button></ActionMenu.Trigger>
            <ActionMenu.Content>
              <ActionMenu.Item disabled={!canMove(-1)} onSelect={() => move(-1)}>{t('change.up')}</ActionMenu.Item>
              <ActionMenu.Item disabled={!canMove(1)} onSelect={() => move(1)}>{t('change.down')}</ActionMenu.Item>
              {(['move', 'merge'] as const).map((c) => goalsOf(c, code, codes).length > 0 && <ActionMenu.Item key={c} onSelect={() => setChange(c)}>{t(`change.${c}.menu`)}</ActionMenu.Item>)}
              <ActionMenu.Item onSelect={() => setChange('divide')}>{t('change.divide.menu')}</ActionMenu.Item>
              <ActionMenu.Item onSelect={() => setChange(code.retired ? 'restore' : 'retire')}>{t(code.retired ? 'change.restore.menu' : 'change.retire.menu')}</ActionMenu.Item>
            </ActionMenu.Content>
          </ActionMenu>
        </div>
      </header>
      {code.retired && <InlineMessage status="info" size="small" className={styles.note}>{t('retiredNote')}</InlineMessage>}
      <CodeFacts node={node} code={code} language={language} usage={usage} />
      {editing
        ? <CodeForm code={code} codes={codes} language={language} localities={parent?.slug === 'forklaring'} onDone={() => onEdit(false)} />
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
      <CodeHistory code={code} codes={codes} language={language} />
      {change === 'divide' && <DivideDialog code={code} language={language} onClose={() => setChange(null)} onSelect={onSelect} />}
      {change !== null && change !== 'divide' && (
        <ChangeDialog
          change={change} code={code} codes={codes} excerpts={usage(node)?.excerpts ?? 0} language={language}
          onClose={() => setChange(null)} onSelect={onSelect}
        />
      )}
    </article>
  );
}
