// `feltbok sample`: the example study, or a generated one of any size.

import { exampleStudy } from '../../templates/example/index.ts';
import { streamBundle } from '../bundle.ts';
import { fullSize, generateStudy, mostPerNote } from '../generate.ts';
import { CliFailure, parseArguments, passphraseOf, required, type ArgumentSpec, type CliArguments, type CliIo } from './io.ts';

export const sampleSpec: ArgumentSpec = {
  positional: [],
  values: ['out', 'cases', 'notes', 'excerpts', 'seed'],
  usage: 'sample --out S.feltbok [--cases N --notes N --excerpts N --seed N]',
};

const most = { cases: 2_000, notes: 500_000, excerpts: 1_000_000, seed: 4_294_967_295 } as const;

export async function sample(argv: readonly string[], io: CliIo): Promise<void> {
  const args = parseArguments(argv, sampleSpec);
  const out = required(args, 'out', sampleSpec);
  const passphrase = await passphraseOf(args, io);
  const wish = { cases: wholeNumber(args, 'cases', 1), notes: wholeNumber(args, 'notes', 0), excerpts: wholeNumber(args, 'excerpts', 0), seed: wholeNumber(args, 'seed', 0) };
  const generated = Object.values(wish).some((n) => n !== undefined);
  const full = fullSize(wish);
  if (full.excerpts > full.notes * mostPerNote) {
    throw new CliFailure(`${full.notes} notater har ikke plass til ${full.excerpts} utdrag: høyst ${mostPerNote} per notat.`);
  }
  const { source, linkingKey } = generated ? await generateStudy(wish) : await example();
  const { pieces } = await streamBundle(source, { linkingKey, programVersion: io.programVersion, ...(passphrase === undefined ? {} : { passphrase }) });
  await io.write(out, pieces);
}

async function example(): ReturnType<typeof generateStudy> {
  const { store, linkingKey } = await exampleStudy();
  return { source: store, linkingKey };
}

function wholeNumber(args: CliArguments, name: keyof typeof most, least: number): number | undefined {
  const text = args.values.get(name);
  if (text === undefined) return undefined;
  const n = Number(text);
  if (!/^\d+$/.test(text) || n < least || n > most[name]) {
    throw new CliFailure(`Valget --${name} skal være et helt tall fra ${least} til ${most[name]}, ikke «${text}».`);
  }
  return n;
}
