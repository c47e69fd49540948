// The text of a source: a heading for each turn and plain paragraphs. It is drawn once for as long as the text is the
// same; codes are painted over it. What is far from the window is not laid out.

import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Turn } from '../../../shared/text/source-lines.ts';
import { formatElapsed } from '../interview/interview-data.ts';
import styles from './reading.module.css';

interface Props {
  readonly turns: readonly Turn[];
  readonly text: string;
  readonly nameOf: ReadonlyMap<string, string>;
  readonly language: string;
}

/** Turns that are laid out together, about a window's height or two, in characters. */
const blockLength = 4_000;
interface Block { readonly turns: readonly (Turn & { readonly first: number })[]; readonly height: number }

/** Characters on a line and heights in pixels, near enough for the scroll bar. */
const guess = { line: 62, height: 27, heading: 42, paragraph: 10 };

function blocksOf(turns: readonly Turn[]): Block[] {
  const blocks: { turns: (Turn & { first: number })[]; height: number; length: number }[] = [];
  let shown = 0;
  for (const turn of turns) {
    let last = blocks.at(-1);
    if (!last || last.length > blockLength) blocks.push(last = { turns: [], height: 0, length: 0 });
    last.turns.push({ ...turn, first: shown });
    if (!turn.hidden) shown += turn.lines.length;
    for (const line of turn.lines) {
      last.length += line.end - line.start;
      last.height += Math.ceil((line.end - line.start) / guess.line) * guess.height + guess.paragraph;
    }
    last.height += guess.heading;
  }
  return blocks;
}

export const TextView = memo(function TextView({ turns, text, nameOf, language }: Props) {
  const { t } = useTranslation('reading');
  return blocksOf(turns).map((block, n) => (
    <div key={n} className={styles.block} data-block={n} style={{ containIntrinsicBlockSize: `auto ${block.height}px` }}>
      {block.turns.map((turn) => {
        if (turn.hidden) return <p key={turn.lines[0]!.start} className={styles.hidden}>{t('hiddenLines', { count: turn.lines.length })}</p>;
        const heading = turn.speaker !== null || turn.from !== null;
        return (
          <section key={turn.lines[0]!.start} className={styles.turn}>
            {heading && (
              <h2 className={styles.speaker}>
                {turn.speaker !== null && (nameOf.get(turn.speaker) ?? turn.speaker)}
                {turn.from !== null && <span className={styles.time}> {formatElapsed(turn.from)}</span>}
              </h2>
            )}
            {turn.lines.map((line, i) => (
              <p key={line.start} className={styles.line} data-line={turn.first + i} lang={language}>{text.slice(line.start, line.end)}</p>
            ))}
          </section>
        );
      })}
    </div>
  ));
});
