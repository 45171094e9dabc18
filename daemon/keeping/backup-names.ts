import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupRow } from '../contract/http-keeping.ts';

/** Made by itself at night, or because somebody asked. */
export type BackupKind = BackupRow['kind'];

const NAME = /^mooddj-(nightly|made)-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(-\d+)?[.]mooddj$/;

/** `mooddj-nightly-20261123T031200.mooddj`, in UTC. */
export const nameOf = (kind: BackupKind, madeMs: number): string =>
  `mooddj-${kind}-${new Date(madeMs).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}.mooddj`;

function rowOf(folder: string, name: string): BackupRow | null {
  const [, kind, ...parts] = NAME.exec(name) ?? [];
  if (kind !== 'nightly' && kind !== 'made') return null;
  const [year, month, day, hour, minute, second] = parts.map(Number);
  const madeMs = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
  const { size } = statSync(join(folder, name));
  return { name, kind, made: new Date(madeMs).toISOString(), bytes: size };
}

/** The whole ones, newest first. */
export const rowsIn = (folder: string): BackupRow[] =>
  readdirSync(folder)
    .flatMap((name) => rowOf(folder, name) ?? [])
    .sort((a, b) => b.made.localeCompare(a.made) || b.name.localeCompare(a.name));
