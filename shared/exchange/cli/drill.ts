// `feltbok drill`: does the newest snapshot open with the passphrase, and is all in it sound? In memory only.

import { checkStudy } from '../../changes/check.ts';
import { problemLine, soundLine } from './check.ts';
import { CliFailure, openStudy, parseArguments, type ArgumentSpec, type CliIo } from './io.ts';

export const drillSpec: ArgumentSpec = {
  positional: [], values: ['study', 'file', 'data'], usage: 'drill --study ID [--data MAPPE] | --file SIKKERHETSKOPI',
};

export async function drill(argv: readonly string[], io: CliIo): Promise<void> {
  const args = parseArguments(argv, drillSpec);
  const [study, file] = [args.values.get('study'), args.values.get('file')];
  if ((study === undefined) === (file === undefined)) throw new CliFailure(`Oppgi enten --study eller --file. Bruk: feltbok ${drillSpec.usage}`);
  const path = file ?? await io.newestSnapshot(study!, args.values.get('data'));
  const began = Date.now();
  const opened = await openStudy(path, args, io, 'from-log');
  const lines = checkStudy(opened.store).map(problemLine);
  if (opened.differing > 0) lines.push(`${path}: ${opened.differing} rader er andre enn endringsloggen sier; loggen gjelder.`);
  if (lines.length > 0) throw new CliFailure(...lines);
  io.out(`Øvelsen gikk bra: ${path}`);
  io.out(soundLine(opened));
  if (opened.drafts.length > 0) io.out(`Under skriving: ${opened.drafts.length}.`);
  io.out(`Tid: ${((Date.now() - began) / 1000).toFixed(1).replace('.', ',')} s.`);
}
