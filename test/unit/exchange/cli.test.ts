// The command line: what it prints, what it refuses, and with which exit code.

import { collect, sourceOfBytes } from '../../../shared/exchange/byte-source.ts';
import { attached } from '../../attached.ts';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readBundle, writeBundle } from '../../../shared/exchange/bundle.ts';
import { CliFailure, runCli, type CliIo } from '../../../shared/exchange/cli/index.ts';
import type { Stats } from '../../../shared/exchange/cli/stats.ts';
import { addAttachment } from '../../../shared/commands/attachments.ts';
import { newId } from '../../../shared/model/ids.ts';
import { openBench } from '../commands/support.ts';
import { sha256OfBytes } from '../../../shared/text/hash.ts';

/** A machine in memory. */
function machine(env: Record<string, string> = {}): CliIo & { readonly files: Map<string, Uint8Array>; readonly printed: string[] } {
  const files = new Map<string, Uint8Array>();
  const printed: string[] = [];
  return {
    files, printed, env, programVersion: '0.1.0',
    read: (path) => {
      const bytes = files.get(path);
      return bytes ? Promise.resolve(bytes) : Promise.reject(new CliFailure(`Finner ikke filen ${path}.`));
    },
    open: (path) => {
      const bytes = files.get(path);
      return bytes ? Promise.resolve(sourceOfBytes(bytes)) : Promise.reject(new CliFailure(`Finner ikke filen ${path}.`));
    },
    write: async (path, pieces) => { files.set(path, await collect(pieces)); },
    writeDocument: (path, bytes) => { files.set(path, bytes); return Promise.resolve({ path, kept: null }); },
    newestSnapshot: (study) => (files.has(`${study}.feltbok`) ? Promise.resolve(`${study}.feltbok`) : Promise.reject(new CliFailure('Det er ingen sikkerhetskopi.'))),
    samePlace: (a, b) => Promise.resolve(a.replace(/^\.\//, '') === b.replace(/^\.\//, '')),
    readStdin: () => Promise.resolve('hemmelig\n'),
    out: (line) => printed.push(line),
  };
}

describe('attachments in a study file', () => {
  it('are all there as they were given, or none is', async () => {
    const m = machine();
    const { store, caseId, ok } = await openBench();
    const [one, two] = [newId(), newId()];
    const content = new TextEncoder().encode('lyd');
    const add = (id: string, bytes: Uint8Array) => ok(addAttachment, { id, owner: caseId, kind: 'document', name: `${id}.pdf`, size: bytes.length, sha256: sha256OfBytes(bytes), mime: '', key: `${'A'.repeat(43)}=` });
    await add(one, content);
    await add(two, new TextEncoder().encode('annet'));
    const check = async (attachments: Map<string, Uint8Array>): Promise<readonly string[]> => {
      m.files.set('s.feltbok', await writeBundle(store, { programVersion: '1', attachments: new Map([...attachments].map(([id, bytes]) => [id, attached(bytes)])) }));
      return runCli(['check', 's.feltbok'], m);
    };
    expect(await check(new Map())).toEqual([]);
    expect(m.printed.at(-1)).toContain('uten innholdet i 2 vedlegg');
    expect(await check(new Map([[one, content]]))).toEqual([`vedlegg ${two}: innholdet mangler i filen.`]);
    expect(await check(new Map([[one, content], [two, content]]))).toEqual([`vedlegg ${two}: innholdet stemmer ikke med kontrollsummen.`]);
    expect(await check(new Map([[one, content], [two, new TextEncoder().encode('annet')]]))).toEqual([]);
    expect(m.printed.at(-1)).toContain('med 2 vedlegg');
  });
});

describe('the commands', () => {
  it('make a study from a seed, the same each time, that checks and counts', async () => {
    const m = machine();
    const wish = ['--cases', '9', '--notes', '120', '--excerpts', '300', '--seed', '7'];
    expect(await runCli(['sample', '--out', 'a.feltbok', ...wish], m)).toEqual([]);
    expect(await runCli(['sample', '--out', 'b.feltbok', ...wish], m)).toEqual([]);
    expect(sha256OfBytes(m.files.get('a.feltbok')!)).toBe(sha256OfBytes(m.files.get('b.feltbok')!));
    expect(await runCli(['check', 'a.feltbok'], m)).toEqual([]);
    expect(m.printed.join('\n').replaceAll('\u00a0', ' ')).toMatch(/^I orden: 9 casekommuner, 9 intervjuer, 120 notater, 300 utdrag, /);
    m.printed.length = 0;
    expect(await runCli(['stats', 'a.feltbok', '--json'], m)).toEqual([]);
    const stats = JSON.parse(m.printed.join('')) as Stats;
    expect(stats).toMatchObject({ format: 'feltbok-stats', version: 1, cases: { included: 9 }, counts: { notes: 120, codings: 300 } });
    expect(stats.prevalence.find((p) => p.code === 'bpa')?.of).toBe(9);
    expect(await runCli(['sample', '--out', 'c.feltbok', ...wish.slice(0, -1), '8'], m)).toEqual([]);
    expect(sha256OfBytes(m.files.get('c.feltbok')!)).not.toBe(sha256OfBytes(m.files.get('a.feltbok')!));
  }, 60_000);

  it('write the report and the internal document as Word files, and refuse while a text is unchecked', async () => {
    const m = machine();
    expect(await runCli(['sample', '--out', 'a.feltbok', '--cases', '8', '--notes', '160', '--excerpts', '300'], m)).toEqual([]);
    expect(await runCli(['report', 'a.feltbok', '--out', 'r.docx', '--internal', 'i.docx', '--coreq', 'c.docx', '--amounts', 't.xlsx', '--lang', 'nn'], m)).toEqual([]);
    for (const name of ['r.docx', 'i.docx', 'c.docx', 't.xlsx']) expect(String.fromCharCode(...m.files.get(name)!.subarray(0, 2))).toBe('PK');
    const back = await readBundle(m.files.get('a.feltbok')!);
    if (!back.ok || !back.linkingKey) throw new Error('not opened');
    const moved = { ...back.linkingKey, revision: back.linkingKey.study };
    m.files.set('b.feltbok', await writeBundle(back.store, { programVersion: '0.1.0', linkingKey: moved }));
    expect(await runCli(['report', 'b.feltbok', '--out', 's.docx'], m)).toEqual([expect.stringMatching(/^Rapporten er ikke skrevet: \d+ tekster er ikke sett gjennom/)]);
    expect(m.files.has('s.docx')).toBe(false);
    expect(await runCli(['report', 'a.feltbok', '--out', 's.docx', '--coreq', 'c2.docx', '--amounts', 'c2.docx'], m)).toEqual(['Valgene --coreq og --amounts viser til samme fil.']);
    expect(await runCli(['report', 'a.feltbok', '--out', 's.docx', '--lang', 'sv'], m)).toEqual([expect.stringMatching(/^Valget --lang/)]);
  }, 60_000);

  it('say in one line what is wrong', async () => {
    const m = machine();
    m.files.set('notat.txt', new TextEncoder().encode('hei'));
    const line = async (...argv: string[]): Promise<string> => (await runCli(argv, m)).join('|');
    expect(await line()).toMatch(/^Kommandoen mangler/);
    expect(await line('fly')).toMatch(/^Ukjent kommando: fly/);
    expect(await line('check', '--fort', 'notat.txt')).toMatch(/^Ukjent valg: --fort/);
    expect(await line('check')).toMatch(/^Studiefilen mangler/);
    expect(await line('check', 'a', 'b')).toMatch(/^For mange argumenter: b/);
    expect(await line('check', 'borte.feltbok')).toBe('Finner ikke filen borte.feltbok.');
    expect(await line('check', 'notat.txt')).toBe('notat.txt er ikke en studiefil.');
    expect(await line('sample')).toMatch(/^Valget --out mangler/);
    expect(await line('sample', '--out', 'x', '--cases', 'ti')).toMatch(/^Valget --cases skal være et helt tall/);
    expect(await line('sample', '--out', 'x', '--notes', '1', '--excerpts', '500')).toMatch(/har ikke plass/);
    expect(m.files.size).toBe(1);
  });

  it('seal and open with a passphrase from a file, standard input or the environment', async () => {
    const m = machine();
    const sizes = ['--cases', '1', '--notes', '3', '--excerpts', '3'];
    m.files.set('ord', new TextEncoder().encode('hemmelig\n'));
    expect(await runCli(['sample', '--out', 's', ...sizes, '--passphrase-file', 'ord'], m)).toEqual([]);
    expect(await runCli(['check', 's'], m)).toEqual([expect.stringMatching(/^s er forseglet/)]);
    expect(await runCli(['check', 's', '--passphrase-file', '-'], m)).toEqual([]);
    expect(await runCli(['check', 's'], { ...m, env: { FELTBOK_PASSPHRASE: 'gjettet' } })).toEqual(['Passordfrasen åpner ikke s.']);
    expect(await runCli(['check', 's'], { ...m, env: { FELTBOK_PASSPHRASE: 'hemmelig' } })).toEqual([]);
  }, 60_000);
});

describe('the drill', () => {
  it('opens the newest snapshot in memory, checks it and tells what it held', async () => {
    const m = machine({ FELTBOK_PASSPHRASE: 'hemmelig' });
    expect(await runCli(['sample', '--out', 's.feltbok', '--cases', '8', '--notes', '100', '--excerpts', '200'], m)).toEqual([]);
    expect(await runCli(['drill', '--study', 's'], m)).toEqual([]);
    expect(m.printed.slice(-3).join('|').replaceAll('\u00a0', ' ')).toMatch(/^Øvelsen gikk bra: s\.feltbok\|I orden: 8 casekommuner, 8 intervjuer, 100 notater.*\|Tid: \d+,\d s\.$/);
    expect(await runCli(['drill', '--file', 's.feltbok'], { ...m, env: { FELTBOK_PASSPHRASE: 'gjettet' } })).toEqual(['Passordfrasen åpner ikke s.feltbok.']);
    m.files.set('s.feltbok', m.files.get('s.feltbok')!.slice(0, -1000));
    expect(await runCli(['drill', '--study', 's'], m)).toEqual([expect.stringMatching(/avkortet/)]);
    expect(await runCli(['drill', '--study', 'x'], m)).toEqual(['Det er ingen sikkerhetskopi.']);
    expect(await runCli(['drill'], m)).toEqual([expect.stringMatching(/^Oppgi enten --study eller --file/)]);
  }, 60_000);
});

describe('the program as a process', () => {
  const folder = mkdtempSync(join(tmpdir(), 'feltbok-cli-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const feltbok = (...argv: string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, ['--import', 'tsx', 'electron/cli.ts', ...argv], { cwd: root, encoding: 'utf8', env: { ...process.env, FELTBOK_PASSPHRASE: '' } });

  it('writes the example study whole, checks it, and finds a damaged one', () => {
    const path = join(folder, 'eksempel.feltbok');
    expect(feltbok('sample', '--out', path)).toEqual(expect.objectContaining({ status: 0, stderr: '' }));
    expect(readdirSync(folder)).toEqual(['eksempel.feltbok']);
    const sound = feltbok('check', path);
    expect(sound.status).toBe(0);
    expect(sound.stdout).toMatch(/^I orden: 15 casekommuner, 21 intervjuer/);
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(0, bytes.length / 2));
    const cut = feltbok('check', path);
    expect(cut).toMatchObject({ status: 1, stdout: '' });
    expect(cut.stderr.trim().split('\n')).toHaveLength(1);
    expect(cut.stderr).toContain('avkortet');
  }, 90_000);
});
