// The matrix of cases and cost drivers as shaded fields with letters: the letter says what the shade says.

import { heatTable, type HeatMap } from '../analysis/heat-map.ts';
import { joinSafe, safe, type SafeText } from '../disclosure/redact.ts';
import type { AssessmentValue } from '../model/vocabulary.ts';
import { isDark } from './bars.ts';
import { ink, legend, node, onPaper, wrapped, type SvgNode } from './svg.ts';

const shades: Readonly<Record<AssessmentValue, string>> = {
  hoveddriver: '#10253f', betydelig: '#2f5c8f', medvirkende: '#7ea6d0', 'lite-utslag': '#c9dbee', 'utenfor-perioden': '#f1f1f1', registrering: '#f1f1f1',
  ingen: '#ffffff', nedgang: '#ffffff', 'ikke-svart': '#ffffff', 'ikke-berort': '#ffffff',
};
const inkOn = (shade: string): string => (isDark(shade) ? '#ffffff' : ink.text);

const labels = 320;
const row = 26;

/** `stamp`: what says that the drawing must not be shared. */
export function drawHeat(map: HeatMap, stamp: SafeText): SvgNode {
  const column = Math.max(24, Math.min(44, Math.floor(720 / map.columns.length)));
  const width = Math.max(760, labels + map.columns.length * column + 20);
  const isTilted = column < 32;
  const head = isTilted ? 40 : 22;
  const plot = head + map.rows.length * row;
  const names = legend(map.key.map((k) => ({
    name: k.words,
    mark: (x, y) => node('g', {},
      node('rect', { x, y: y - 2, width: 16, height: 16, fill: shades[k.value], stroke: ink.line }),
      node('text', { x: x + 8, y: y + 10, 'text-anchor': 'middle', 'font-size': 11, fill: inkOn(shades[k.value]) }, k.mark)),
  })), 12, width - 12, plot + 16);
  const body = [
    ...map.columns.map((name, i) => {
      const x = labels + i * column + column / 2;
      return node('text', isTilted ? { transform: `translate(${x + 4} ${head - 6}) rotate(-60)` } : { x, y: head - 7, 'text-anchor': 'middle' }, name);
    }),
    ...map.rows.flatMap((r, k) => [
      ...wrapped(r.label, 54).slice(0, 1).map((line) => node('text', { x: labels - 8, y: head + k * row + 17, 'text-anchor': 'end' }, line)),
      ...r.cells.map((c, i) => node('g', {},
        node('rect', { x: labels + i * column, y: head + k * row, width: column - 1, height: row - 1, fill: shades[c.value], stroke: ink.grid }),
        node('text', { x: labels + i * column + column / 2, y: head + k * row + 17, 'text-anchor': 'middle', fill: inkOn(shades[c.value]) }, c.mark))),
    ]),
    ...names.nodes,
  ];
  return onPaper({ width, height: plot + 16 + names.height, caption: map.caption, words: inWords(map), foot: [map.note], stamp }, body);
}

const inWords = (map: HeatMap): SafeText =>
  safe`${map.caption}. ${joinSafe(heatTable(map).rows.map(([label, ...cells]) => safe`${label!}: ${joinSafe(cells.map((c, i) => safe`${map.columns[i]!} ${c}`), safe`, `)}`), safe`. `)}.`;
