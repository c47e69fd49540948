// A recording to play in a test.

/** Two seconds of silence: 8 kHz, 8 bits. */
export function silence(): Blob {
  const bytes = new Uint8Array(44 + 16_000).fill(128, 44);
  const view = new DataView(bytes.buffer);
  new TextEncoder().encodeInto('RIFF', bytes);
  view.setUint32(4, bytes.length - 8, true);
  new TextEncoder().encodeInto('WAVEfmt ', bytes.subarray(8));
  for (const [at, value] of [[16, 16], [24, 8_000], [28, 8_000], [40, 16_000]] as const) view.setUint32(at, value, true);
  for (const [at, value] of [[20, 1], [22, 1], [32, 1], [34, 8]] as const) view.setUint16(at, value, true);
  new TextEncoder().encodeInto('data', bytes.subarray(36));
  return new Blob([bytes], { type: 'audio/wav' });
}
