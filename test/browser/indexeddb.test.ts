// The browser tests run where the program's store really is: in Chromium's IndexedDB.

import Dexie from 'dexie';
import { expect, test } from 'vitest';

test('IndexedDB is Chromium\'s own and keeps what a transaction wrote', async () => {
  expect(indexedDB.open.toString()).toContain('[native code]');
  expect(navigator.userAgent).toContain('Chrome/');
  const first = new Dexie('smoke', { chromeTransactionDurability: 'strict' });
  first.version(1).stores({ notes: 'id' });
  await first.table('notes').put({ id: '1', text: 'Ressurskrevende tjenester: æøå' });
  first.close();
  const second = new Dexie('smoke');
  second.version(1).stores({ notes: 'id' });
  expect(await second.table('notes').get('1')).toEqual({ id: '1', text: 'Ressurskrevende tjenester: æøå' });
  second.close();
  await Dexie.delete('smoke');
});
