// Leaving the device slots out of a key file that heads a copy. They open nothing but with this machine's own secret,
// and a copy outlives it: what was remembered once should not stand in files that cannot be called back.

const isDevice = (slot: unknown): boolean => typeof slot === 'object' && slot !== null && 'kind' in slot && slot.kind === 'device';

/** What is no key file comes back as it is: the shell passes it on without judging it. */
export function withoutDeviceSlots<T>(keys: T): T {
  if (typeof keys !== 'object' || keys === null || !('slots' in keys) || !Array.isArray(keys.slots)) return keys;
  return { ...keys, slots: keys.slots.filter((slot) => !isDevice(slot)) };
}
