// `feltbok import`: transcripts into a case, all or none, and never over the study that they go into.

import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '../../../electron/cli.ts';
import { checkStudy } from '../../../shared/changes/check.ts';
import { readBundle, type OpenedBundle } from '../../../shared/exchange/bundle.ts';
import { docx, p, utf8, windows } from '../sources/files.ts';
import { locked, page, pdf } from '../sources/pdf-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'feltbok-import-'));
afterAll(() => { rmSync(folder, { recursive: true }); });
const at = (name: string): string => join(folder, name);
const put = (name: string, bytes: Uint8Array): string => {
  writeFileSync(at(name), bytes);
  return at(name);
};

interface Ended { readonly status: number; readonly stdout: string; readonly lines: readonly string[] }
/** The program's own command line, in this process: real files, exit code and both outputs. */
async function feltbok(argv: readonly string[], passphrase = ''): Promise<Ended> {
  const [out, err]: [string[], string[]] = [[], []];
  const spies = [vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0), vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0)];
  vi.stubEnv('FELTBOK_PASSPHRASE', passphrase);
  try {
    const status = await run(argv);
    return { status, stdout: out.join(''), lines: err.join('').split('\n').filter((l) => l !== '') };
  } finally {
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
}

async function opened(name: string, passphrase?: string): Promise<OpenedBundle> {
  const back = await readBundle(readFileSync(at(name)), { passphrase });
  if (!back.ok) throw new Error(back.code);
  return back;
}

const study = at('s.feltbok');
const talk = 'I: Hva har økt mest?\r\nInformant 1: Vedtakstimene på Østsiden.\r\nI: Når?\r\nInformant 1: I 2018.\r\n';

describe('an import on the command line', () => {
  beforeAll(async () => {
    expect(await feltbok(['sample', '--out', study, '--cases', '2', '--notes', '4', '--excerpts', '4'])).toMatchObject({ status: 0, lines: [] });
    put('samtale.txt', windows(talk));
    put('samtale.docx', docx(talk.trim().split('\r\n').map((l) => p(l)).join('')));
  }, 60_000);

  it('takes several forms into a case, tells what it understood, and leaves the study as it was', async () => {
    const before = readFileSync(study);
    const vtt = put('opptak.vtt', utf8('WEBVTT\n\n00:01.000 --> 00:02.000\n<v Kari>Ja.</v>\n'));
    const done = await feltbok(['import', study, at('samtale.txt'), at('samtale.docx'), vtt, '--case', 'K01', '--interview', 'K01-I1', '--out', at('t.feltbok')]);
    expect(done).toMatchObject({ status: 0, lines: [] });
    expect(done.stdout).toContain('samtale.txt: txt, windows-1252, 4 avsnitt, uten tider.');
    expect(done.stdout).toContain('Talere: I (2), Informant 1 (2).');
    expect(done.stdout).toContain('opptak.vtt: vtt, utf-8, 1 avsnitt, med tider.');
    expect(done.stdout.match(/Merk: .*/g)).toEqual([expect.stringMatching(/^Merk: Kari ser ut som virkelige navn\./)]);
    expect(done.stdout).toContain('Importert i K01: 3 kilder.');
    expect(readFileSync(study).equals(before)).toBe(true);
    const { store, linkingKey, differing } = await opened('t.feltbok');
    expect([checkStudy(store), differing, linkingKey === null]).toEqual([[], 0, false]);
    const texts = [...store.rows.sources.values()].map((s) => store.rows.texts.get(s['text'] as string)?.['text']);
    const words = 'Hva har økt mest?\nVedtakstimene på Østsiden.\nNår?\nI 2018.';
    expect(texts.toSorted()).toEqual([words, words, 'Ja.'].toSorted());
    expect((await feltbok(['check', at('t.feltbok')])).status).toBe(0);
    // The same file again is noticed, and taken in only where that is asked for.
    const again = ['import', at('t.feltbok'), at('samtale.txt'), '--case', 'K02', '--out', at('u.feltbok')];
    expect(await feltbok(again)).toMatchObject({ status: 1, lines: ['samtale.txt er allerede importert, i K01. Ta den inn en gang til med --again. Ingenting er importert.'] });
    expect((await feltbok([...again, '--again'])).status).toBe(0);
    expect((await opened('u.feltbok')).store.rows.sources.size).toBe(4);
  }, 60_000);

  it('shows a preview that stores nothing', async () => {
    const shown = await feltbok(['import', study, at('samtale.docx'), '--case', 'k01', '--preview']);
    expect(shown).toMatchObject({ status: 0, lines: [] });
    expect(shown.stdout).toContain('samtale.docx: docx, 4 avsnitt');
    expect(shown.stdout).not.toContain('Importert');
    expect((await feltbok(['import', study, put('samtale.pdf', pdf([page(...talk.trim().split('\r\n'))])), '--case', 'K01', '--preview'])).stdout).toMatch(/^samtale\.pdf: pdf, 4 avsnitt, uten tider\.\n {2}Talere: I \(2\), Informant 1 \(2\)\./);
    expect((await feltbok(['import', study, at('samtale.docx'), '--case', 'K01', '--preview', '--no-speakers'])).stdout).toContain('Ingen talere er funnet.');
  }, 60_000);

  it('opens and writes a sealed study', async () => {
    expect((await feltbok(['sample', '--out', at('f.feltbok'), '--cases', '1', '--notes', '1', '--excerpts', '1'], 'hemmelig')).status).toBe(0);
    const words = ['import', at('f.feltbok'), at('samtale.txt'), '--case', 'K01', '--out', at('g.feltbok')];
    expect((await feltbok(words)).lines).toEqual([expect.stringMatching(/er forseglet/)]);
    expect(await feltbok(words, 'hemmelig')).toMatchObject({ status: 0, lines: [] });
    expect(await readBundle(readFileSync(at('g.feltbok')))).toMatchObject({ ok: false, code: 'sealed' });
    expect((await opened('g.feltbok', 'hemmelig')).store.rows.sources.size).toBe(1);
  }, 60_000);

  it('says of each file what is wrong with it, and takes in none', async () => {
    const files = [
      put('gammel.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(600).fill(1)])), put('tom.txt', new Uint8Array()),
      put('program.txt', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1])), put('kuttet.docx', docx(p('ord')).subarray(0, 200)), put('side.html', utf8('<p>')), put('skannet.pdf', pdf([[]])), put('laast.pdf', pdf([page('Tekst')], locked)),
    ];
    const done = await feltbok(['import', study, at('samtale.txt'), ...files, at('borte.txt'), '--case', 'K01', '--out', at('v.feltbok')]);
    expect(done.status).toBe(1);
    expect(done.stdout).toBe('');
    expect(done.lines.map((l) => l.replace(`${folder}/`, ''))).toEqual([
      'gammel.doc er et gammelt Word-dokument (.doc): Åpne det i Word eller LibreOffice, og lagre det som .docx.', 'tom.txt er tom.',
      'program.txt er ikke tekst, selv om navnet sier det.', 'kuttet.docx er skadet, eller er ikke det navnet sier.',
      'side.html er av en type som ikke kan importeres. Typene er docx, odt, rtf, pdf, txt, md, vtt og srt.', 'skannet.pdf har ingen tekst å lese. Er den skannet, legges den ved kommunen som dokument i programmet.',
      'laast.pdf har passord: Fjern passordet, og prøv igjen.', `Finner ikke filen ${folder}/borte.txt.`.replace(`${folder}/`, ''),
      'Ingenting er importert.',
    ]);
    expect(() => readFileSync(at('v.feltbok'))).toThrow();
  }, 60_000);

  it('never writes over the study or the files, by whatever name', async () => {
    const before = readFileSync(study);
    symlinkSync(study, at('lenke.feltbok'));
    for (const out of [study, at('./x/../s.feltbok'), at('lenke.feltbok')]) {
      expect((await feltbok(['import', study, at('samtale.txt'), '--case', 'K01', '--out', out])).lines).toEqual([expect.stringMatching(/^Valget --out viser til studiefilen selv/)]);
    }
    expect((await feltbok(['import', study, at('samtale.txt'), '--case', 'K01', '--out', at('samtale.txt')])).lines).toEqual([expect.stringMatching(/som skal importeres/)]);
    expect(readFileSync(study).equals(before)).toBe(true);
  }, 60_000);

  it('names the cases and interviews that there are', async () => {
    const line = async (...argv: string[]): Promise<string> => (await feltbok(['import', study, at('samtale.txt'), '--out', at('w.feltbok'), ...argv])).lines.join('|');
    expect(await line('--case', 'K07')).toBe('Casekommunen K07 finnes ikke i studien. Studien har K01, K02. Ingenting er importert.');
    expect(await line('--case', 'K01', '--interview', 'K02-I1')).toBe('Intervjuet K02-I1 finnes ikke i K01. Kommunen har K01-I1. Ingenting er importert.');
    expect(await line('--case', 'K01', '--kind', 'lyd')).toMatch(/^Valget --kind skal være transcript, notes, written/);
    expect(await line('--case', 'K01', '--coder', 'Ingen')).toMatch(/^Forskeren Ingen finnes ikke i studien/);
    expect(await line()).toMatch(/^Valget --case mangler/);
    expect((await feltbok(['import', study, '--case', 'K01', '--out', at('w.feltbok')])).lines[0]).toMatch(/^Filen som skal importeres mangler/);
  }, 60_000);
});
