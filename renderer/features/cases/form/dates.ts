// Dates as people type and read them: 12.3.2019, 12.03.19, 2019-03-12, 12. mars 2019.

const months = ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'];

/** The ISO date, or undefined where the text is no date. Two digits of a year are of this century. */
export function parseDate(text: string): string | undefined {
  const plain = text.trim().toLocaleLowerCase('nb');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const digits = /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{2}|\d{4})$/.exec(plain) ?? /^(\d{2})(\d{2})(\d{2}|\d{4})$/.exec(plain);
  if (digits) return isoDate(fullYear(digits[3]!), Number(digits[2]), Number(digits[1]));
  const words = /^(\d{1,2})\.?\s+([a-z]{3,})\.?\s+(\d{4})$/.exec(plain);
  const month = words ? months.findIndex((m) => m.startsWith(words[2]!)) + 1 : 0;
  return words && month > 0 ? isoDate(Number(words[3]), month, Number(words[1])) : undefined;
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 : 0) + Number(digits);

function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year <= 2200 ? date.toISOString().slice(0, 10) : undefined;
}

/** As a field shows it: 12.03.2019. */
export const dateField = (iso: string | null | undefined): string => (iso ? `${iso.slice(8, 10)}.${iso.slice(5, 7)}.${iso.slice(0, 4)}` : '');

const long = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'UTC' });
const longLocal = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long' });
const clock = new Intl.DateTimeFormat('nb-NO', { hour: '2-digit', minute: '2-digit' });

/** 12. mars 2019. */
export const dateText = (iso: string): string => long.format(new Date(`${iso}T00:00:00Z`));
/** The day of a moment, here. */
export const dayText = (time: string): string => longLocal.format(new Date(time));
/** The clock of a moment, here: 09:15. */
export const clockText = (time: string): string => clock.format(new Date(time));

/** Today's date here, ISO. */
export function today(now = new Date()): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
