// The shell's small files: read back as written, and worth nothing when damaged.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readSettings, writeSettings } from '../../../electron/services/settings-file.ts';
import { newFolder } from './support.ts';

const schema = z.object({ language: z.enum(['nb', 'nn']) });

describe('a settings file', () => {
  it('is read as it was written, its folder made on the way', async () => {
    const path = join(newFolder(), 'ny', 'preferences.json');
    await writeSettings(path, { language: 'nn' });
    expect(readSettings(path, schema)).toEqual({ language: 'nn' });
  });

  it.each(['', '{', '[]', 'null', '{"language":"sv"}'])('%j is as good as none, and is set aside', (content) => {
    const path = join(newFolder(), 'preferences.json');
    writeFileSync(path, content);
    expect(readSettings(path, schema)).toBeNull();
    expect(readFileSync(`${path}.damaged`, 'utf8')).toBe(content);
    expect(existsSync(path)).toBe(false);
  });

  it('is written anew where a folder stood in its place', async () => {
    const path = join(newFolder(), 'window.json');
    mkdirSync(path);
    expect(readSettings(path, schema)).toBeNull();
    await writeSettings(path, { language: 'nb' });
    expect(readSettings(path, schema)).toEqual({ language: 'nb' });
  });

  it('that is not there is none', () => {
    expect(readSettings(join(newFolder(), 'borte.json'), schema)).toBeNull();
  });

  it('that cannot be written stops nothing', async () => {
    const blocked = join(newFolder(), 'fil');
    writeFileSync(blocked, 'i veien');
    await writeSettings(join(blocked, 'preferences.json'), { language: 'nb' });
    expect(readFileSync(blocked, 'utf8')).toBe('i veien');
  });
});
