// The text of a source: a heading for each turn and plain paragraphs. It is drawn once for as long as the text is the
// same; codes are painted over it. What is far from the window is not laid out.

import { Fragment, memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Turn } from '../../../shared/text/source-lines.ts';
import { formatElapsed } from '../interview/interview-data.ts';
import styles from './reading.module.css';

interface Props {
  readonly turns: readonly Turn[];
  readonly text: string;
  readonly nameOf: ReadonlyMap<string, string>;
  readonly language: string;
  /** Blocks from here on hold their place only. */
  readonly until: number;
}

/** Turns that are laid out together, about a window's height or two, in characters. */
const blockLength = 4_000;
/** `first`: the number of the part's first line among those that are shown; `isRest`: the heading stands before. */
interface Part extends Turn { readonly first: number; readonly isRest: boolean }
interface Block { readonly parts: readonly Part[]; readonly height: number }

/** Characters on a line and heights in pixels, near enough for the scroll bar. */
const guess = { line: 62, height: 27, heading: 42, paragraph: 10 };

function blocksOf(turns: readonly Turn[]): Block[] {
  const blocks: { parts: Part[]; height: number; length: number }[] = [];
  let shown = 0;
  const put = (part: Part): void => {
    let last = blocks.at(-1);
    if (!last || last.length > blockLength) blocks.push(last = { parts: [], height: 0, length: 0 });
    last.parts.push(part);
    if (!part.isRest) last.height += guess.heading;
    for (const line of part.lines) {
      last.length += line.end - line.start;
      last.height += Math.ceil((line.end - line.start) / guess.line) * guess.height + guess.paragraph;
    }
  };
  for (const turn of turns) {
    if (turn.hidden) {
      put({ ...turn, first: shown, isRest: false });
      continue;
    }
    // A turn may be the whole of a text in which nobody speaks.
    for (let from = 0; from < turn.lines.length;) {
      let [to, length] = [from, 0];
      while (to < turn.lines.length && length <= blockLength) {
        length += turn.lines[to]!.end - turn.lines[to]!.start;
        to++;
      }
      put({ ...turn, lines: turn.lines.slice(from, to), first: shown, isRest: from > 0 });
      shown += to - from;
      from = to;
    }
  }
  return blocks;
}

export const TextView = memo(function TextView({ turns, text, nameOf, language, until }: Props) {
  const { t } = useTranslation('reading');
  return blocksOf(turns).map((block, n) => (n >= until ? <div key={n} data-block={n} style={{ blockSize: block.height }} /> : (
    <div key={n} className={styles.block} data-block={n} style={{ containIntrinsicBlockSize: `auto ${block.height}px` }}>
      {block.parts.map((turn) => {
        if (turn.hidden) return <p key={turn.lines[0]!.start} className={styles.hidden}>{t('hiddenLines', { count: turn.lines.length })}</p>;
        const heading = !turn.isRest && (turn.speaker !== null || turn.from !== null);
        return (
          <section key={turn.lines[0]!.start} className={styles.turn} data-rest={turn.isRest || undefined}>
            {heading && (
              <h2 className={styles.speaker}>
                {turn.speaker !== null && (nameOf.get(turn.speaker) ?? turn.speaker)}
                {turn.from !== null && <span className={styles.time}> {formatElapsed(turn.from)}</span>}
              </h2>
            )}
            {turn.lines.map((line, i) => (
              <Fragment key={line.start}>
                {line.isSet && (i > 0 || !heading) && <p className={styles.lineTime}>{formatElapsed(line.from ?? 0)}</p>}
                <p className={styles.line} data-line={turn.first + i} lang={language}>{text.slice(line.start, line.end)}</p>
              </Fragment>
            ))}
          </section>
        );
      })}
    </div>
  )));
});
