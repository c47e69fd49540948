// Norwegian wall time, computed and not asked of the machine, so that the example study is the same everywhere.

const hour = 3_600_000;

/** 01:00 UTC on the last Sunday of a month, when summer time begins and ends. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return Date.UTC(year, month, last.getUTCDate() - last.getUTCDay(), 1);
}

/** Minutes ahead of UTC: 60, and 120 in summer. */
export function norwegianOffset(millis: number): number {
  const year = new Date(millis).getUTCFullYear();
  return millis >= lastSunday(year, 2) && millis < lastSunday(year, 9) ? 120 : 60;
}

/** The moment of `2019-03-12` at `09:03`, milliseconds since 1970. */
export function momentOf(date: string, time: string): number {
  const utc = Date.parse(`${date}T${time}:00Z`);
  return utc - norwegianOffset(utc - hour) * 60_000;
}

/** `12:40` into the interview, milliseconds. */
export function elapsedOf(t: string): number {
  const [minutes, seconds] = t.split(':').map(Number);
  return ((minutes ?? 0) * 60 + (seconds ?? 0)) * 1_000;
}
