// The id of this installation, part of every change's clock. Two laptops must never share one, so it is made
// anew when the folder was restored or copied: the stored marker then no longer fits the machine or the file.

import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeVerified } from './verified-file.ts';

/** Reads `device.json`, or writes a new one. `machine` names the computer; tests give their own. */
export async function deviceId(dataFolder: string, machine: () => Promise<string> = machineName): Promise<string> {
  const marker = await markerOf(dataFolder, machine);
  const stored = await read(join(dataFolder, 'device.json'));
  return stored && stored.marker === marker ? stored.id : write(dataFolder, marker);
}

/** A new id from now on: after a study was put back, its clock must not be taken for the one before. */
export async function renewDevice(dataFolder: string, machine: () => Promise<string> = machineName): Promise<string> {
  return write(dataFolder, await markerOf(dataFolder, machine));
}

async function markerOf(dataFolder: string, machine: () => Promise<string>): Promise<string> {
  await mkdir(dataFolder, { recursive: true });
  return createHash('sha256').update(`${await machine()}\n${await birthOf(join(dataFolder, 'device.mark'))}`).digest('hex');
}

async function write(dataFolder: string, marker: string): Promise<string> {
  const id = randomUUID();
  await writeVerified(join(dataFolder, 'device.json'), Buffer.from(JSON.stringify({ id, marker })));
  return id;
}

async function read(path: string): Promise<{ id: string; marker: string } | null> {
  try {
    const stored = JSON.parse(await readFile(path, 'utf8')) as Partial<Record<'id' | 'marker', unknown>>;
    return typeof stored.id === 'string' && typeof stored.marker === 'string'
      ? { id: stored.id, marker: stored.marker }
      : null;
  } catch {
    return null;
  }
}

/** Number and birth time of a file that is never rewritten: a copy or a restore gives it others. */
async function birthOf(path: string): Promise<string> {
  await writeFile(path, '', { flag: 'a' });
  const { ino, birthtimeNs } = await stat(path, { bigint: true });
  return `${ino} ${birthtimeNs}`;
}

async function machineName(): Promise<string> {
  try {
    if (process.platform === 'linux') return (await readFile('/etc/machine-id', 'utf8')).trim();
    const [program, args] = process.platform === 'darwin'
      ? ['/usr/sbin/ioreg', ['-rd1', '-c', 'IOPlatformExpertDevice']] as const
      : ['reg', ['query', String.raw`HKLM\SOFTWARE\Microsoft\Cryptography`, '/v', 'MachineGuid']] as const;
    const { stdout } = await promisify(execFile)(program, args, { timeout: 3000, windowsHide: true });
    return /[0-9A-Fa-f]{8}-[0-9A-Fa-f-]{27}/.exec(stdout)?.[0] ?? hostname();
  } catch {
    return hostname();
  }
}
