// Breaks the running program in every way that a laptop in a town hall may break it, and counts what was lost.
// `npm run faults [-- --runs N --sequences N --seed S --only KIND]` prints JSON; a loss, a stranger, a run that does not
// open again or a coding that moved makes it end with 1.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { root } from '../../electron/launch/build.ts';
import { seededRandom } from '../../shared/model/seeded.ts';
import { killTree, runtimePath, type Program } from '../e2e/program.ts';
import { damages } from './damage.ts';
import { openAt, prepare } from './program.ts';
import { runSequences } from './positions.ts';
import { pick, whole, type Chance } from './random.ts';
import { compare, typeUntil, wordsShown, type Word } from './typing.ts';
import { folderWorld, mayMount, realDisk, smallDisk, type World } from './world.ts';

/** The stated window: what was typed longer ago than this is never lost, milliseconds. */
const window = 2_000;

interface Outcome {
  readonly run: number;
  readonly kind: string;
  readonly detail: string;
  readonly typed: number;
  readonly lost: number;
  readonly window: number;
  readonly strange: number;
  /** True where the program said that it had brought something back. */
  readonly recovered: boolean;
  /** Start to the field, milliseconds. */
  readonly opened: number;
  readonly fault: string | null;
}

type Kind = (run: number, next: Chance, prepared: string, hash: string) => Promise<Outcome>;

/**
 * A machine under load sometimes gives no answer to who drives the window; a person would start the program once more.
 * What the files do to it, they do at every start. Told in the outcome.
 */
async function startAgain(data: string, hash: string): Promise<Awaited<ReturnType<typeof openAt>> & { readonly second: boolean }> {
  try {
    return { ...(await openAt(data, hash)), second: false };
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith('electron.launch')) throw error;
    return { ...(await openAt(data, hash)), second: true };
  }
}

async function verify(base: Pick<Outcome, 'run' | 'kind' | 'detail'>, world: World, hash: string, typed: readonly Word[], end: number): Promise<Outcome> {
  try {
    const { program, opened, second } = await startAgain(world.data, hash);
    try {
      // What comes to the screen a moment later, as notes do that an earlier window could not save.
      let loss = { lost: 0, window: 0, strange: 0 };
      for (let looks = 0; looks < 20; looks++) {
        await program.page.waitForTimeout(300);
        loss = compare(typed, await wordsShown(program.page), end);
        if (loss.window <= window) break;
      }
      await program.page.evaluate(() => { location.hash = '#/oversikt'; });
      const recovered = await program.page.getByText('Noe måtte hentes tilbake').waitFor({ timeout: 1_500 }).then(() => true, () => false);
      return { ...base, detail: second ? `${base.detail} (second start)` : base.detail, typed: typed.length, ...loss, recovered, opened, fault: program.complaints[0] ?? null };
    } finally {
      killTree(program.app.process().pid!);
    }
  } catch (error) {
    return { ...base, typed: typed.length, lost: typed.length, window: Infinity, strange: 0, recovered: false, opened: 0, fault: error instanceof Error ? error.message.split('\n')[0]! : String(error) };
  }
}

/** What happens in one run; `type` types for this many milliseconds. */
interface Scene {
  readonly world: World;
  readonly program: Program;
  readonly next: Chance;
  readonly prepared: string;
  type(from: number, to: number): Promise<void>;
  /** The program is gone; what was typed until now counts. */
  kill(): void;
}

interface Happened {
  readonly detail?: string;
  /** Until when the promise counts, where that is before the kill; milliseconds. */
  readonly end?: number;
  /** True where the program itself said that it could not save. */
  readonly saidUnsaved?: boolean;
}

/** Opens the program in a world of its own, lets something happen, kills it, and counts after the next start. */
const kindOf = (kind: string, make: (prepared: string) => World, happen: (scene: Scene) => Promise<Happened>): Kind => async (run, next, prepared, hash) => {
  const world = make(prepared);
  let program: Program | null = null;
  let killed: number | null = null;
  try {
    ({ program } = await openAt(world.data, hash));
    const { page, app } = program;
    const typed: Word[] = [];
    const end = (): void => {
      if (killed !== null) return;
      killTree(app.process().pid!);
      killed = Date.now();
    };
    const happened = await happen({
      world, program, next, prepared, kill: end,
      type: (from, to) => {
        const stop = Date.now() + whole(next, from, to);
        return typeUntil(page, next, typed, () => Date.now() > stop);
      },
    });
    end();
    const outcome = await verify({ run, kind, detail: (happened.detail ?? '').replace(world.data, '') }, world, hash, typed, happened.end ?? killed!);
    return happened.saidUnsaved ? { ...outcome, window: 0 } : outcome;
  } finally {
    if (program && killed === null) killTree(program.app.process().pid!);
    world.remove();
  }
};

/** Killed while typing; then its files are damaged in one way. */
const killed = (damage: string): Kind => kindOf(`killed, ${damage}`, folderWorld, async ({ world, next, prepared, type, kill }) => {
  await type(300, 5_000);
  kill();
  return { detail: damages[damage]!(world.data, prepared, next) };
});

/** The disk fills up while typing; it is relieved, or the program is killed on the full disk. */
const fullDisk = kindOf('full disk', smallDisk, async ({ world, program, next, type, kill }) => {
  const free = whole(next, 0, 3) === 0 ? 0 : whole(next, 0, 400_000);
  await type(300, 1_500);
  world.fill!(free);
  await type(1_000, 5_000);
  const relieved = next() < 0.5;
  let end: number | undefined;
  if (relieved) {
    world.relieve!();
    await program.page.getByText(/^Lagret \d\d:\d\d/).waitFor({ timeout: 30_000 });
    end = Date.now();
  }
  // Where it says that it is not saved, the promise is that this is said, and that the journal keeps what it can.
  const told = await program.page.getByRole('contentinfo').innerText().catch(() => '');
  kill();
  world.relieve!();
  return {
    detail: `${free} bytes free, ${relieved ? 'relieved' : 'killed full'}${/Ikke lagret|ikke i journalen/.test(told) ? ', said not saved' : ''}`,
    saidUnsaved: /Ikke lagret/.test(told) && !relieved,
    ...(end === undefined ? {} : { end }),
  };
});

/** The power goes: what was never synced is gone with the memory. */
const powerCut = kindOf('power cut', realDisk, async ({ world, type }) => {
  await type(500, 5_000);
  const end = Date.now();
  world.cutPower!();
  return { end };
});

/** The clock jumps while typing, back or ahead by hours. */
const clockJump = kindOf('clock jumps', folderWorld, async ({ program, next, type }) => {
  for (let n = 0; n < 3; n++) {
    await program.page.evaluate((ms) => {
      const real = Date.now.bind(Date);
      Date.now = () => real() + ms;
    }, pick(next, [-30, -3, -1, 2, 26]) * 3_600_000);
    await type(300, 1_200);
  }
  return {};
});

/** The window's process dies; the program offers to open again. Then all of it is killed. */
const rendererCrash = kindOf('window crashed', folderWorld, async ({ program, type }) => {
  await type(300, 3_000);
  const end = Date.now();
  await program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.forcefullyCrashRenderer());
  await new Promise((done) => setTimeout(done, 400));
  return { end };
});

/** Two starts in the same moment: one of them works, and nothing is lost. */
const twoStarts: Kind = async (run, next, prepared, hash) => {
  const world = folderWorld(prepared);
  try {
    const other = openAt(world.data, hash).catch(() => null);
    await new Promise((done) => setTimeout(done, whole(next, 0, 300)));
    const one = await openAt(world.data, hash).catch(() => null);
    const open = [one, await other].filter((p) => p !== null);
    const typed: Word[] = [];
    const stop = Date.now() + whole(next, 300, 2_000);
    if (open[0]) await typeUntil(open[0].program.page, next, typed, () => Date.now() > stop);
    for (const { program } of open) killTree(program.app.process().pid!);
    const end = Date.now();
    const outcome = await verify({ run, kind: 'two starts at once', detail: `${open.length} opened` }, world, hash, typed, end);
    return open.length === 1 ? outcome : { ...outcome, fault: `${open.length} of two starts opened the study` };
  } finally {
    world.remove();
  }
};

const mounting: readonly Kind[] = [fullDisk, powerCut];
const kinds: readonly (readonly [string, Kind])[] = [
  ...Object.keys(damages).map((d) => [`killed, ${d}`, killed(d)] as const),
  ['full disk', fullDisk], ['full disk', fullDisk], ['full disk', fullDisk],
  ['power cut', powerCut], ['power cut', powerCut],
  ['clock jumps', clockJump], ['window crashed', rendererCrash], ['two starts at once', twoStarts],
  ['killed, nothing', killed('nothing')], ['killed, nothing', killed('nothing')],
];

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function option(name: string, usual: string): string {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : (process.argv[at + 1] ?? usual);
}

async function main(): Promise<void> {
  const runs = Number(option('runs', '220'));
  const seed = Number(option('seed', '1'));
  const only = option('only', '');
  const positions = runSequences(Number(option('sequences', '100000')), seed);
  console.error(`${positions.sequences} sequences of edits: ${positions.wrong.length} wrong`);
  if (runtimePath === null) {
    console.log(JSON.stringify({ runs: 0, beyond: positions.wrong.length, skipped: runs, why: 'no Electron with a display', positions }));
    if (positions.wrong.length > 0) process.exitCode = 1;
    return;
  }
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const prepared = mkdtempSync(join(tmpdir(), 'feltbok-prepared-'));
  const hash = await prepare(prepared);
  const able = mayMount();
  const outcomes: Outcome[] = [];
  let skipped = 0;
  const chosen = kinds.filter(([name]) => name.includes(only));
  for (let run = 0; run < runs; run++) {
    const [name, kind] = chosen[run % chosen.length]!;
    if (!able && mounting.includes(kind)) {
      skipped += 1;
      continue;
    }
    const attempt = (): Promise<Outcome> => kind(run, seededRandom(seed * 100_003 + run), prepared, hash).catch((error: unknown): Outcome => ({
      run, kind: name, detail: '', typed: 0, lost: 0, window: 0, strange: 0, recovered: false, opened: 0, fault: error instanceof Error ? error.message.split('\n')[0]! : String(error),
    }));
    let outcome = await attempt();
    // Nothing was typed and nothing broken yet: the machine stalled before the run began.
    if (outcome.fault !== null && outcome.typed === 0) outcome = await attempt();
    outcomes.push(outcome);
    console.error(`${run + 1}/${runs} ${outcome.kind}: ${outcome.typed} words, ${outcome.lost} lost (${outcome.window} ms), ${outcome.strange} strange${outcome.recovered ? ', recovered' : ''}${outcome.fault ? `, FAULT ${outcome.fault}` : ''} ${outcome.detail}`);
  }
  rmSync(prepared, { recursive: true, force: true });
  const beyond = outcomes.filter((o) => o.window > window || o.strange > 0 || o.fault !== null);
  const opened = outcomes.map((o) => o.opened);
  console.log(JSON.stringify({
    seed, runs: outcomes.length, skipped, words: outcomes.reduce((n, o) => n + o.typed, 0), beyond: beyond.length + positions.wrong.length, positions,
    lostWithin: outcomes.reduce((n, o) => n + (o.window <= window ? o.lost : 0), 0), longestWindowMs: Math.max(0, ...outcomes.map((o) => o.window)),
    recovered: outcomes.filter((o) => o.recovered).length,
    openedMs: { median: median(opened), largest: Math.max(0, ...opened) }, openedAfterRecoveryMs: median(outcomes.filter((o) => o.recovered).map((o) => o.opened)),
    faults: beyond, kinds: Object.fromEntries([...new Set(outcomes.map((o) => o.kind))].map((k) => [k, outcomes.filter((o) => o.kind === k).length])),
    version: (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version,
  }, null, 2));
  if (beyond.length + positions.wrong.length > 0) process.exitCode = 1;
}

await main();
// What a broken run left open must not keep this one waiting.
process.exit();
