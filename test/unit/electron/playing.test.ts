// A recording served in ranges, its pieces asked of the window and kept nowhere.

import { expect, it } from 'vitest';
import { openPlaying, playingPath, type Playing } from '../../../electron/services/playing.ts';
import { chunkLength } from '../../../shared/attachments/chunks.ts';

const size = 2 * chunkLength + 100;
const whole = Uint8Array.from({ length: size }, (_, i) => (i * 13) % 251);

/** With a window that answers at once. */
function play(answers: (n: number) => Uint8Array | null = (n) => whole.slice(n * chunkLength, (n + 1) * chunkLength)): { playing: Playing; path: string; token: string; asked: number[] } {
  const asked: number[] = [];
  const playing: Playing = openPlaying(({ token, n }) => {
    asked.push(n);
    queueMicrotask(() => playing.give({ token, n, bytes: answers(n) as Uint8Array<ArrayBuffer> | null }));
  });
  const token = playing.open({ size, mime: 'audio/mp4' });
  return { playing, path: `${playingPath}${token}`, token, asked };
}
const bytesOf = async (response: Response | null): Promise<Uint8Array> => new Uint8Array(await response!.arrayBuffer());

it('gives any range, and asks only for the pieces that it touches', async () => {
  const { playing, path, asked } = play();
  const middle = playing.respond(path, `bytes=${chunkLength - 5}-${chunkLength + 4}`);
  expect(middle!.status).toBe(206);
  expect(Object.fromEntries(middle!.headers)).toMatchObject({
    'content-range': `bytes ${chunkLength - 5}-${chunkLength + 4}/${size}`, 'content-length': '10', 'content-type': 'audio/mp4', 'cache-control': 'no-store',
  });
  expect(await bytesOf(middle)).toEqual(whole.slice(chunkLength - 5, chunkLength + 5));
  expect(asked).toEqual([0, 1]);
  expect(await bytesOf(playing.respond(path, null))).toEqual(whole);
  expect(await bytesOf(playing.respond(path, `bytes=${size - 3}-`))).toEqual(whole.slice(-3));
  expect(await bytesOf(playing.respond(path, 'bytes=-7'))).toEqual(whole.slice(-7));
  expect(playing.respond(path, `bytes=${size}-`)!.status).toBe(416);
  expect(playing.respond(path, 'kilder')!.status).toBe(416);
});

it('has no other address, and none after it was closed or another was opened', async () => {
  const { playing, path, token } = play();
  expect(playing.respond(`${playingPath}0190f000-0000-7000-8000-000000000001`, null)).toBeNull();
  expect(playing.respond('/index.html', null)).toBeNull();
  const next = playing.open({ size: 1, mime: 'audio/wav' });
  expect(playing.respond(path, null)).toBeNull();
  playing.close(token);
  expect(playing.respond(`${playingPath}${next}`, null)).not.toBeNull();
  playing.close(next);
  expect(playing.respond(`${playingPath}${next}`, null)).toBeNull();
});

it('breaks off where a piece cannot be read, or the player is closed meanwhile', async () => {
  const broken = play(() => null);
  await expect(bytesOf(broken.playing.respond(broken.path, null))).rejects.toThrow();
  const silent = openPlaying(() => undefined);
  const token = silent.open({ size, mime: 'audio/mp4' });
  const reading = bytesOf(silent.respond(`${playingPath}${token}`, null));
  silent.close(token);
  await expect(reading).rejects.toThrow();
  expect(() => silent.give({ token, n: 0, bytes: null })).toThrow('not-found');
});
