// A hybrid logical clock: wall time where it runs forward, a counter where it stands still or jumps back.
// Written as 11 digits of base-36 milliseconds, 5 of counter, 10 of device, so that text order is clock order.
// After Kulkarni et al., «Logical Physical Clocks», 2014.

export interface ClockState { readonly millis: number; readonly counter: number }

const millisWidth = 11;
const counterWidth = 5;
const deviceWidth = 10;
const maxCounter = 36 ** counterWidth - 1;

const pad = (n: number, width: number): string => n.toString(36).padStart(width, '0');

/** The part of a device's id that goes into its clock readings. */
export const deviceMark = (device: string): string =>
  device.replaceAll(/[^0-9a-z]/g, '').slice(-deviceWidth).padStart(deviceWidth, '0');

/** The next reading: never before `last`, whatever the wall clock says. */
export function tick(last: ClockState, now: number): ClockState {
  if (now > last.millis) return { millis: now, counter: 0 };
  if (last.counter >= maxCounter) return { millis: last.millis + 1, counter: 0 };
  return { millis: last.millis, counter: last.counter + 1 };
}

/** A reading as text of 26 characters. */
export const formatClock = (state: ClockState, device: string): string =>
  pad(state.millis, millisWidth) + pad(state.counter, counterWidth) + deviceMark(device);

/** The reading behind a text; the device mark is dropped. */
export const parseClock = (clock: string): ClockState => ({
  millis: Number.parseInt(clock.slice(0, millisWidth), 36),
  counter: Number.parseInt(clock.slice(millisWidth, millisWidth + counterWidth), 36),
});

/** The later of a state and a reading; what a store does with every clock it meets. */
export function seen(state: ClockState, clock: string): ClockState {
  const other = parseClock(clock);
  if (other.millis > state.millis) return other;
  if (other.millis === state.millis && other.counter > state.counter) return other;
  return state;
}

/** A wall time as ISO 8601 with the zone's offset: `2019-03-12T09:03:00.000+01:00`. */
export function isoWithOffset(millis: number, offsetMinutes = -new Date(millis).getTimezoneOffset()): string {
  const local = new Date(millis + offsetMinutes * 60_000).toISOString().slice(0, -1);
  const sign = offsetMinutes < 0 ? '-' : '+';
  const abs = Math.abs(offsetMinutes);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${local}${sign}${two(Math.floor(abs / 60))}:${two(abs % 60)}`;
}
