// The codebook: a tree of codes to walk through, and beside it the chosen code as a coder reads it, or as it is edited.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Button, Search } from '@navikt/ds-react';
import { FileTextIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { moveCode, placeCode } from '../../../shared/commands/codebook-changes.ts';
import type { Language } from '../../../shared/model/language.ts';
import { isBlank } from '../../../shared/text/clean.ts';
import { useActions, type Action } from '../../app/actions.tsx';
import { useAll, useRun, useStudyRow, useStudySession } from '../../data/study-context.tsx';
import { LanguageTabs } from '../../ui/LanguageTabs.tsx';
import { firstLeft } from '../../ui/saved-text.ts';
import { useThrow } from '../../ui/use-throw.ts';
import { CodePage } from './CodePage.tsx';
import { CodeTree } from './CodeTree.tsx';
import { GroupPage } from './GroupPage.tsx';
import { codeTree, groupId, groups, matchingCodes, nodesById, treeRows } from './code-tree.ts';
import { useCodebookPrint } from './use-codebook-print.ts';
import { useCodeUsage } from './use-code-usage.ts';
import styles from './codebook.module.css';

export default function CodebookScreen() {
  const { t } = useTranslation(['codebook', 'common']);
  const codes = useAll('codes');
  const study = useStudyRow();
  if (!codes || !study) return <div className={styles.none}><h1>{t('heading')}</h1><p role="status">{t('common:action.loading')}</p></div>;
  return <Codebook codes={codes} documentLanguage={study.documentLanguage} />;
}

type Codes = NonNullable<ReturnType<typeof useAll<'codes'>>>;

function Codebook({ codes, documentLanguage }: { readonly codes: Codes; readonly documentLanguage: Language }) {
  const { t } = useTranslation('codebook');
  const fail = useThrow();
  const { drafts } = useStudySession();
  const usage = useCodeUsage();
  const [language, setLanguage] = useState<Language>(documentLanguage);
  const run = useRun();
  const print = useCodebookPrint(language);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(groupId('category'));
  const [editing, setEditing] = useState<string | null>(null);
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(() => new Set(groups.map(groupId)));
  const search = useRef<HTMLInputElement>(null);

  const tree = useMemo(() => codeTree(codes), [codes]);
  const nodes = useMemo(() => nodesById(tree), [tree]);
  const matching = useMemo(() => (isBlank(query) ? null : matchingCodes(codes, query)), [codes, query]);
  const rows = useMemo(() => treeRows(tree, expanded, matching), [expanded, matching, tree]);
  const node = nodes.get(chosen);

  const toggle = useCallback((id: string) => setExpanded((was) => {
    const now = new Set(was);
    if (!now.delete(id)) now.add(id);
    return now;
  }), []);
  const select = useCallback((id: string) => {
    setChosen(id);
    setEditing(null);
  }, []);
  const move = useCallback((id: string, by: -1 | 1) => void run(moveCode, { id, by }), [run]);
  const place = useCallback((id: string, beside: string, side: -1 | 1) => void run(placeCode, { id, beside, side }), [run]);
  /** From beside the tree: what leads to the code opens too. */
  const goTo = useCallback((id: string, edit = false) => {
    setChosen(id);
    setEditing(edit ? id : null);
    setExpanded((was) => {
      const now = new Set(was);
      for (let up = nodes.get(id)?.parent ?? chosen; up; up = nodes.get(up)?.parent ?? '') now.add(up);
      return now;
    });
  }, [chosen, nodes]);

  // Where an earlier window was closed on unsaved text, the codebook opens at that code.
  const [atStart] = useState(() => codes.map((c) => c.id));
  useEffect(() => {
    let stopped = false;
    void firstLeft(drafts, 'code', atStart).then((left) => {
      if (stopped || !left) return;
      setChosen(left.id);
      setEditing(left.id);
      const written = (['nb', 'nn', 'en'] as const).find((l) => left.field.endsWith(`.${l}`));
      if (written) setLanguage(written);
    }, (error: unknown) => { if (!stopped) fail(error); });
    return () => {
      stopped = true;
    };
  }, [atStart, drafts, fail]);

  const actions = useMemo<readonly Action[]>(() => [
    { id: 'codebook.search', label: t('search'), chord: { code: 'KeyF', mod: true }, inFields: true, run: () => search.current?.focus() },
  ], [t]);
  useActions(actions);

  return (
    <div className={styles.root}>
      <div className={styles.screen}>
        <header className={styles.head}>
          <h1 className={styles.heading}>{t('heading')}</h1>
          <form role="search" className={styles.search} onSubmit={(event) => event.preventDefault()}>
            <Search ref={search} size="small" variant="simple" label={t('search')} placeholder={t('search')} value={query} onChange={setQuery} />
          </form>
          <Button
            size="small" variant="tertiary" data-color="neutral" icon={<FileTextIcon aria-hidden />} loading={print.busy} disabled={!print.keyed}
            aria-describedby={print.keyed ? undefined : 'kodebok-uten-nokkel'} onClick={print.print}
          >
            {t('print.button')}
          </Button>
          {!print.keyed && <p className={styles.quiet} id="kodebok-uten-nokkel">{t('print.noKey')}</p>}
          <p className={styles.quiet} role="status">
            {matching !== null && (matching.size === 0 ? t('foundNone', { query }) : t('found', { count: matching.size, query }))}
          </p>
        </header>
        <div className={styles.tree}>
          <CodeTree rows={rows} chosen={chosen} language={language} usage={usage} onSelect={select} onToggle={toggle} onMove={move} onPlace={place} />
        </div>
        <div className={styles.page}>
          <LanguageTabs label={t('textLanguage')} value={language} onChange={setLanguage}>
            <div className={styles.text} lang={language}>
              {node === undefined && <p role="alert">{t('gone')}</p>}
              {node?.code === null && <GroupPage node={node} language={language} usage={usage} onSelect={goTo} />}
              {node?.code && (
                <CodePage
                  key={node.id} node={node} code={node.code} codes={codes} parent={node.parent === null ? null : (nodes.get(node.parent)?.code ?? null)}
                  language={language} usage={usage} editing={editing === node.id} onEdit={(on) => setEditing(on ? node.id : null)} onSelect={goTo}
                />
              )}
            </div>
          </LanguageTabs>
        </div>
      </div>
    </div>
  );
}
