// A source that is open: text, margin, caret, the eleven keys below, and what is picked beside it.

import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Button, InlineMessage, ToggleGroup } from '@navikt/ds-react';
import { Link, useLocation } from 'wouter';
import { useTranslation } from 'react-i18next';
import type { ShownText } from '../../../shared/disclosure/as-shown.ts';
import type { CodeRow } from '../../../shared/model/rows.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Span } from '../../../shared/text/positions.ts';
import { Lanes } from '../../../shared/text/lanes.ts';
import { useActions, type Action } from '../../app/actions.tsx';
import { isMac } from '../../app/keys.ts';
import { addressOf, useWishedPlace, wishPlace, type WishedPlace } from '../../app/wished-place.ts';
import { useCoder } from '../../data/study-context.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { TagBar } from '../interview/TagBar.tsx';
import { Caret } from './Caret.tsx';
import { CellPanel } from './cell/CellPanel.tsx';
import { useCell } from './cell/use-cell.ts';
import { CodePicker } from './CodePicker.tsx';
import { EmptiedSegments } from './EmptiedSegments.tsx';
import { Filters } from './Filters.tsx';
import { FindBar } from './FindBar.tsx';
import { Highlights } from './highlights.ts';
import { KeysHelp } from './KeysHelp.tsx';
import { Margin } from './Margin.tsx';
import type { Reading } from './reading-data.ts';
import { useAmountHighlights } from './amounts/amount-highlights.ts';
import { useSourceAmounts } from './amounts/amounts-data.ts';
import { AmountDialog } from './amounts/AmountDialog.tsx';
import { AmountsPanel } from './amounts/AmountsPanel.tsx';
import { useDeciding } from './amounts/use-deciding.ts';
import { LayerDialog } from './masks/LayerDialog.tsx';
import { useLayerHighlights, type Painted } from './masks/layer-highlights.ts';
import { reportReading, useMasks, type Masks } from './masks/masks-data.ts';
import { MasksPanel } from './masks/MasksPanel.tsx';
import { useMasking } from './masks/use-masking.ts';
import { useFollowing, useNear } from './near-text.ts';
import { isAmountLetter, isLayerLetter, letters, readingKey, type Letter } from './reading-keys.ts';
import { PlayBar } from './PlayBar.tsx';
import { SegmentList } from './SegmentList.tsx';
import { SegmentPanel } from './SegmentPanel.tsx';
import { TextPlaces } from './text-places.ts';
import { TextView } from './TextView.tsx';
import { useCoding } from './use-coding.ts';
import type { Coming } from './use-coming.ts';
import { useFind } from './use-find.ts';
import { useFilters } from './use-filters.ts';
import { useMarking } from './use-marking.ts';
import { useUnfolding } from './use-unfolding.ts';
import { useWithdrawPassage } from './use-withdraw-passage.ts';
import { WithdrawnPassages } from './WithdrawnPassages.tsx';
import styles from './reading.module.css';

interface Props {
  readonly reading: Reading;
  /** Where the caret begins. */
  readonly at: number;
  /** True where a correction was begun and not saved. */
  readonly hasDraft: boolean;
  readonly onEdit: (at: number) => void;
  readonly onVersions: () => void;
}

/** What can stand beside the text. */
const besides = ['segments', 'masks', 'amounts', 'cell'] as const;

export function OpenReading({ reading: plain, at, hasDraft, onEdit, onVersions }: Props) {
  const { t, i18n } = useTranslation(['reading', 'masks', 'search', 'amounts']);
  const language = i18n.language as Language;
  const [, navigate] = useLocation();
  const masks = useMasks(plain);
  const [asReport, setAsReport] = useState(false);
  const [beside, setBeside] = useState<(typeof besides)[number]>('segments');
  const shownText = useMemo(() => (asReport ? masks?.shown() : undefined), [asReport, masks]);
  const reading = useMemo(() => (shownText && masks ? reportReading(plain, shownText, masks) : plain), [masks, plain, shownText]);
  const { id, title, source, sheet, ownCase, interview, codes, coders, turns, read, nameOf } = reading;
  const coder = useCoder();
  const scroll = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [places, setPlaces] = useState<TextPlaces | null>(null);
  const lanes = useMemo(() => new Lanes(), []);
  const filters = useFilters(reading.segments);
  const { shown } = filters;
  const marking = useMarking(places, read);
  const coding = useCoding(reading, shown, marking);
  const { picked, pick, say, code: codeWith, act: actOn } = coding;
  const cell = useCell(reading, shown, coding, marking.marked.focus);
  const { act: cellAct } = cell;
  const notices = useNotices();
  const masking = useMasking(plain, masks, marking, say);
  const { act: layerAct } = masking;
  const amounts = useSourceAmounts(plain);
  const deciding = useDeciding(source?.id ?? '', amounts, shown, marking, say);
  const { act: amountAct } = deciding;
  useAmountHighlights(places, asReport ? undefined : amounts?.items);
  useLayerHighlights(places, usePainted(masks, shownText, beside === 'masks'));

  const until = useUnfolding(read.text.length, at > 0);
  useLayoutEffect(() => { if (text.current && scroll.current) setPlaces(new TextPlaces(text.current, scroll.current, read)); }, [read, until]);
  // All of it: whoever comes to look for a place in it finds that.
  const isDrawn = places !== null && places.lines.length === places.read.lines.length;
  useFollowing(places);
  useHighlights(places, shown, coding.coming, picked, marking.span);
  // Back from the editor: where one was. Only when it opens.
  const [begin] = useState(at);
  const { set } = marking;
  const isSet = useRef(begin === 0);
  useEffect(() => {
    if (isSet.current || !places) return;
    isSet.current = true;
    set({ anchor: begin, focus: begin });
  }, [begin, places, set]);
  // When it opens, and when the picker has closed.
  const isPicking = coding.picking !== null || masking.wording !== null || deciding.form !== null;
  useEffect(() => { if (!isPicking) text.current?.focus({ preventScroll: true }); }, [isPicking]);

  // The caret stays at its words when the view changes.
  const kept = useRef<number | null>(null);
  const { focus } = marking.marked;
  const toggleReport = useCallback(() => {
    kept.current = shownText ? shownText.back(focus) : (masks?.shown()?.place({ start: focus, end: focus }).start ?? null);
    setAsReport((on) => !on);
  }, [focus, masks, shownText]);
  useEffect(() => {
    if (kept.current === null || places?.read !== read) return;
    const at = kept.current;
    kept.current = null;
    marking.set({ anchor: at, focus: at });
  }, [marking, places, read]);

  const code = useCallback((chosen: CodeRow) => (asReport ? say(t('masks:readOnly')) : codeWith(chosen)), [asReport, codeWith, say, t]);
  const act = useCallback((what: Letter | 'uncode' | 'anchor', by: 1 | -1 = 1) => {
    if (what === 'asReport') toggleReport();
    else if (asReport && what !== 'nextSegment' && what !== 'nextUncoded' && what !== 'swap') say(t('masks:readOnly'));
    else if (what === 'edit') {
      const [part] = plain.partsOf({ start: focus, end: focus });
      if (part && 'note' in part) {
        // A note is corrected where it was written out; the sheet follows.
        const place: WishedPlace = { in: 'afterWork', id, note: part.note };
        wishPlace(place);
        navigate(addressOf(place));
      } else if (plain.hidden > 0) notices.refusal({ refused: 'text-partly-hidden' });
      else onEdit(focus);
    } else if (sheet && what !== 'uncode' && (what === 'anchor' || isAmountLetter(what) || isLayerLetter(what) || what === 'quote' || what === 'link')) say(t('sheet.noLayers'));
    else if (what !== 'uncode' && what !== 'anchor' && isAmountLetter(what)) {
      setBeside('amounts');
      amountAct(what, by);
    } else if (what === 'quote' || what === 'link') {
      setBeside('cell');
      cellAct(what);
    } else if (what === 'uncode' || what === 'anchor' || !isLayerLetter(what)) actOn(what, by);
    else {
      if (what === 'nextName' || what === 'single') setBeside('masks');
      layerAct(what, by);
    }
  }, [actOn, amountAct, asReport, cellAct, focus, id, layerAct, navigate, notices, onEdit, plain, say, sheet, t, toggleReport]);
  const find = useFind(read, marking, text);
  useWishedPlace('source', source?.id ?? '', isDrawn, ({ start, end, query }) => {
    if (query !== '') find.start(query);
    marking.set({ anchor: start, focus: end });
  });

  useWishedPlace('sheet', sheet ? id : '', isDrawn, ({ note, kind, start, end, query }) => {
    const block = sheet?.find((b) => b.note.id === note && b.kind === kind) ?? sheet?.find((b) => b.note.id === note);
    find.start(query);
    if (block) marking.set({ anchor: Math.min(block.end, block.start + start), focus: Math.min(block.end, block.start + end) });
  });

  const withdraw = useWithdrawPassage(source?.id, marking.span);
  const side = useRef<HTMLElement>(null);
  /** To the example beside the text, and from it back to the text. */
  const toCell = useCallback(() => {
    if (sheet) {
      say(t('sheet.noLayers'));
      return;
    }
    if (beside === 'cell' && side.current?.contains(document.activeElement)) {
      text.current?.focus({ preventScroll: true });
      return;
    }
    setBeside('cell');
    // Once what the panel shows has been read.
    const reach = (tries: number): void => {
      const field = side.current?.querySelector('textarea');
      if (field) field.focus();
      else if (tries > 0) requestAnimationFrame(() => reach(tries - 1));
    };
    requestAnimationFrame(() => reach(120));
  }, [beside, say, sheet, t]);
  const goTo = useCallback(({ start, end }: Span) => {
    const span = shownText ? shownText.place({ start, end }) : { start, end };
    marking.set({ anchor: span.start, focus: span.end });
    text.current?.focus({ preventScroll: true });
  }, [marking, shownText]);
  useWishedPlace('sourceAmount', source?.id ?? '', isDrawn && amounts?.isLooking === false, ({ amount }) => {
    const item = amounts?.items.find((i) => i.row?.id === amount);
    if (!item) return;
    setBeside('amounts');
    deciding.goTo(item);
  });

  const codeById = useCallback((id: string) => {
    const chosen = codes.find((c) => c.id === id);
    if (chosen) code(chosen);
  }, [code, codes]);

  const actions = useMemo<readonly Action[]>(() => [
    ...codes.flatMap((c): Action[] => (c.key === null || c.retired ? [] : [{
      id: `reading.code.${c.slug}`, label: t('act.codeWith', { label: c.label[language] }), chord: { code: c.key, ...(isMac ? { mod: true } : { alt: true }) }, run: () => code(c),
    }])),
    ...(Object.keys(letters) as Letter[]).map((letter): Action => ({ id: `reading.${letter}`, label: `${t(`act.${letter}Long`)} (${letters[letter]})`, run: () => act(letter) })),
    { id: 'reading.find', label: t('search:find.open'), chord: { code: 'KeyF', mod: true }, inFields: true, run: find.open },
    { id: 'reading.nextHit', label: t('search:find.next'), chord: { code: 'F3' }, inFields: true, run: () => find.go(1) },
    { id: 'reading.previousHit', label: t('search:find.previous'), chord: { code: 'F3', shift: true }, inFields: true, run: () => find.go(-1) },
    { id: 'reading.anchor', label: t('act.anchorLong'), run: () => act('anchor') },
    { id: 'reading.cell', label: t('cell.open'), chord: { code: 'KeyE', mod: true }, inFields: true, run: toCell },
    { id: 'reading.text', label: t('act.toText'), run: () => text.current?.focus() },
    ...(source && !asReport ? [{ id: 'reading.withdraw', label: t('withdrawn.do'), run: withdraw }] : []),
  ], [act, asReport, code, codes, find, language, source, t, toCell, withdraw]);
  useActions(actions);

  const onKeyDown = (event: KeyboardEvent): void => {
    const key = readingKey(event.nativeEvent, isMac);
    if (!key) return;
    event.preventDefault();
    switch (key.kind) {
      case 'code': {
        const chosen = codes.find((c) => c.key === key.key && !c.retired);
        if (chosen) code(chosen);
        break;
      }
      case 'move': marking.move(key.step, key.by, key.extend); break;
      case 'edge': marking.edge(key.of, key.by, key.extend); break;
      case 'all': marking.edge('text', -1, false); marking.edge('text', 1, true); break;
      case 'grow': marking.grow(); break;
      case 'shrink': marking.shrink(); break;
      case 'pick': coding.pickHere(); break;
      case 'escape': coding.escape(); break;
      case 'uncode': act('uncode'); break;
      default: act(key.kind, key.by);
    }
  };

  const waiting = amounts?.items.filter((i) => i.status === 'proposed').length ?? 0;
  const speech = interview?.language ?? 'nb';
  return (
    <div className={styles.screen} data-wide={beside === 'cell' || undefined}>
      <header className={styles.head}>
        <h1>{title}</h1>
        <p className={styles.quiet}>
          <Link href={`/case/${ownCase.id}`}>{ownCase.pseudonym}</Link>{interview && ` · ${interview.code}`} · {t('who', { name: coders.find((c) => c.id === coder)?.name ?? '' })}
        </p>
        <Button size="xsmall" variant="tertiary" onClick={() => act('edit')}>{t(sheet ? 'sheet.edit' : 'act.edit')} <kbd>{letters.edit}</kbd></Button>
        {reading.head.parent !== null && (
          <Button size="xsmall" variant="tertiary" onClick={() => (reading.hidden > 0 ? notices.refusal({ refused: 'text-partly-hidden' }) : onVersions())}>{t('versions.open')}</Button>
        )}
        <ToggleGroup size="small" aria-label={t('masks:view.label')} className={styles.view ?? ''} value={asReport ? 'report' : 'plain'} onChange={(value) => { if ((value === 'report') !== asReport) toggleReport(); }}>
          <ToggleGroup.Item value="plain">{t('masks:view.plain')}</ToggleGroup.Item>
          <ToggleGroup.Item value="report">{t('masks:view.report')}</ToggleGroup.Item>
        </ToggleGroup>
        <KeysHelp />
      </header>
      <div className={styles.middle}>
        {asReport && <InlineMessage status="info" size="small" className={styles.note ?? ''}>{t('masks:reportNote')}</InlineMessage>}
        <FindBar find={find} places={places} />
        <div className={styles.scroll} ref={scroll} data-scroll>
          <div className={styles.page} ref={page}>
            {/* Keys are the text's own while it has the focus; a click puts the caret where the text was clicked. */}
            <div ref={text} className={styles.text} role="document" tabIndex={0} aria-label={t('text', { title })} aria-describedby="reading-said" onKeyDown={onKeyDown}>
              <TextView turns={turns} text={read.text} nameOf={nameOf} language={speech} until={until} />
            </div>
            <Margin places={places} page={page} segments={shown} lanes={lanes} picked={picked?.id ?? null} onPick={pick} />
            <Caret places={places} page={page} at={marking.marked.focus} />
          </div>
        </div>
        <p className={styles.said} id="reading-said" role="status">{coding.said}</p>
        {source && <PlayBar reading={{ ...plain, source }} places={asReport ? null : places} caret={asReport ? null : marking.caret} onGo={goTo} onSaid={say} />}
        <TagBar codes={codes} onTag={codeById} />
      </div>
      <aside ref={side} className={styles.side} aria-label={t('masks:side')}>
        <ToggleGroup size="small" className={styles.beside ?? ''} aria-label={t('masks:side')} value={beside} onChange={(value) => setBeside(besides.find((b) => b === value) ?? 'segments')}>
          <ToggleGroup.Item value="segments">{t('list.heading')}</ToggleGroup.Item>
          {!sheet && <ToggleGroup.Item value="masks">{masks?.names && masks.names.length > 0 ? t('masks:tabCount', { count: masks.names.length }) : t('masks:tab')}</ToggleGroup.Item>}
          {!sheet && <ToggleGroup.Item value="amounts">{waiting > 0 ? t('amounts:source.tabCount', { count: waiting }) : t('amounts:source.tab')}</ToggleGroup.Item>}
          {!sheet && <ToggleGroup.Item value="cell">{t('cell.tab')}</ToggleGroup.Item>}
        </ToggleGroup>
        {beside === 'cell' && source && <CellPanel reading={{ ...plain, source }} cell={cell} fixed={asReport} onGo={goTo} />}
        {beside === 'masks' && masks && source && (asReport ? <p className={styles.empty}>{t('masks:readOnly')}</p> : <MasksPanel reading={{ ...plain, source }} masks={masks} masking={masking} />)}
        {beside === 'amounts' && amounts && (asReport ? <p className={styles.empty}>{t('masks:readOnly')}</p> : <AmountsPanel reading={plain} amounts={amounts} deciding={deciding} segments={shown} layers={masks?.layers ?? []} />)}
        {beside === 'segments' && (
          <>
            {hasDraft && reading.hidden === 0 && (
              <InlineMessage className={styles.notice ?? ''} status="warning" size="small">
                {t('edit.waiting')} <Button size="xsmall" variant="secondary" onClick={() => act('edit')}>{t('edit.goOn')}</Button>
              </InlineMessage>
            )}
            {/* What is marked in the report's view is not marked in the text. */}
            {!asReport && <EmptiedSegments reading={reading} layers={masks?.emptied ?? []} amounts={amounts?.emptied ?? []} look={masks?.look} coder={coder} span={marking.span} />}
            <Filters filters={filters} codes={codes} count={shown.length} />
            {picked && <SegmentPanel segment={picked} coder={coders.find((c) => c.id === picked.row.coder)?.name ?? ''} own={picked.row.coder === coder} fixed={asReport} onAct={act} />}
            {source && !asReport && <WithdrawnPassages reading={{ ...plain, source }} onWithdraw={withdraw} />}
            {shown.length === 0 && <p className={styles.empty}>{t(reading.segments.length === 0 ? 'list.empty' : 'list.noneShown')}</p>}
            <SegmentList segments={shown} coders={coders} picked={picked?.id ?? null} onPick={pick} />
          </>
        )}
      </aside>
      {masking.wording && <LayerDialog wording={masking.wording} quote={plain.head.text.slice(masking.wording.span.start, masking.wording.span.end)} onWord={masking.word} onClose={masking.closeWording} />}
      {deciding.form && amounts && source && <AmountDialog form={deciding.form} reading={{ ...plain, source }} amounts={amounts} segments={shown} onSaid={say} onClose={deciding.closeForm} />}
      {coding.picking && (
        <CodePicker
          heading={t(`picker.${coding.picking}`)} onClose={coding.closePicker} onChoose={coding.choose}
          codes={coding.picking === 'inVivo' ? codes.filter((c) => c.kind === 'category' || c.kind === 'theme') : codes}
        />
      )}
    </div>
  );
}

/** Paints outside React; nothing of the text is drawn anew. */
function useHighlights(places: TextPlaces | null, shown: Reading['segments'], coming: readonly Coming[], picked: Reading['segments'][number] | null, span: { readonly start: number; readonly end: number }): void {
  const painter = useRef<Highlights | null>(null);
  const near = useNear(places);
  useLayoutEffect(() => {
    if (!places) return undefined;
    const own = new Highlights(places);
    painter.current = own;
    return () => {
      own.clear();
      painter.current = null;
    };
  }, [places]);
  useLayoutEffect(() => { painter.current?.paint([...shown, ...coming], near); }, [coming, near, places, shown]);
  useLayoutEffect(() => { painter.current?.mark(picked, span, near); }, [near, picked, places, span]);
}

/** What is laid over the text; the names that are asked about, while they are. In the report's view, what stands otherwise. */
function usePainted(masks: Masks | undefined, shown: ShownText | undefined, asked: boolean): readonly Painted[] {
  return useMemo(() => {
    if (shown) return shown.altered;
    if (!masks) return [];
    const layers = masks.layers.flatMap((l): Painted[] => (l.kind === 'no-name' || l.kind === 'no-person' ? [] : [{ start: l.start, end: l.end, as: l.kind }]));
    return asked ? [...layers, ...(masks.names ?? []).map((c): Painted => ({ start: c.start, end: c.end, as: 'candidate' }))] : layers;
  }, [asked, masks, shown]);
}
