// Times as transcripts write them: `[00:12:03]`, `(00:12:03)`, `#00:12:03-4#`, `00:12:03`, and ranges of them.

export interface Stamp { readonly from: number | null; readonly to: number | null }
interface Found extends Stamp { /** The text without the stamp. */ readonly rest: string }

const clock = String.raw`(\d{1,3}(?::\d{1,2}){1,2}(?:[.,-]\d{1,3})?)`;
const long = String.raw`(\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?)`;
const until = String.raw`(?:\s*(?:-->|-|–|—)\s*${clock})?`;
/** What may stand between a stamp and the words. */
const after = String.raw`(?:\s*[-–]\s+|:\s+|\s+|$)`;

const leading = [
  new RegExp(String.raw`^\[${clock}${until}\]\s*(?:[-–:]\s+)?`),
  new RegExp(String.raw`^#${clock}#\s*`),
  new RegExp(String.raw`^<${clock}${until}>\s*`),
  // In round brackets or bare, only what has hours can be nothing else.
  new RegExp(String.raw`^\(${long}(?:\s*[-–]\s*${long})?\)\s*(?:[-–:]\s+)?`),
  new RegExp(String.raw`^${long}(?:\s*(?:-->|–|-)\s*${long})?${after}`),
] as const;
const arrow = new RegExp(String.raw`^${clock}\s*-->\s*${clock}$`);
/** f4 and f5 write when a paragraph ends. */
const trailing = new RegExp(String.raw`#${clock}#$`);
const heading = new RegExp(String.raw`^(\S.{0,60}?)(?:\s+|\s*[[(])${clock}[\])]?:?$`);

/** `1:02:03.4`, `12:03` or f4's `00:12:03-4`, in milliseconds; null where minutes or seconds are none. */
export function millisOf(text: string): number | null {
  const [whole = '', fraction = ''] = text.split(/[.,-]/);
  const parts = whole.split(':').map(Number);
  if (parts.slice(1).some((n) => n > 59)) return null;
  return parts.reduce((sum, n) => sum * 60 + n, 0) * 1_000 + Number(fraction.padEnd(3, '0'));
}

const asMillis = (text: string | undefined): number | null => (text === undefined ? null : millisOf(text));

/** The stamp that a line begins with. */
export function leadingStamp(line: string): Found | null {
  for (const form of leading) {
    const m = form.exec(line);
    const from = asMillis(m?.[1]);
    if (m && from !== null) return { from, to: asMillis(m[2]), rest: line.slice(m[0].length) };
  }
  return null;
}

/** The line is nothing but `0:00:01.2 --> 0:00:03.4`. */
export function arrowStamp(line: string): Stamp | null {
  const m = arrow.exec(line);
  const from = asMillis(m?.[1]);
  return m && from !== null ? { from, to: asMillis(m[2]) } : null;
}

/** The stamp that a line ends with, in f4's form. */
export function trailingStamp(line: string): Found | null {
  const m = trailing.exec(line);
  const to = asMillis(m?.[1]);
  return m && to !== null ? { from: null, to, rest: line.slice(0, m.index).trimEnd() } : null;
}

/** A line that is a name and a time, as Teams writes above what somebody said: `Kari Nordmann   0:03`. */
export function stampedHeading(line: string): { readonly name: string; readonly from: number } | null {
  const m = heading.exec(line);
  const from = asMillis(m?.[2]);
  return m && from !== null ? { name: m[1]!.replace(/[:,]$/, ''), from } : null;
}
