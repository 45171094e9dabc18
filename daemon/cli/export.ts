import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { Value } from 'typebox/value';
import { EXPORTS, ExportAllQuery } from '../contract/http-keeping.ts';
import { reconcile } from '../core/features/reconcile.ts';
import { BadRequest } from '../core/errors.ts';
import { openExporter } from '../keeping/export.ts';
import { settingRows } from '../system/config.ts';
import { version } from '../version.ts';
import { EXIT } from './exit-codes.ts';
import { openQuietStorage } from './quiet-storage.ts';
import { placesOf, reach, readSettings } from './running-box.ts';
import { parsed } from './tool.ts';

const HELP = `mooddj export [WHAT] [--format json|csv] [--out FILE] [--url URL]

Writes what the box knows of its owner: ${EXPORTS.join(', ')}, or all (the default, JSON only). To stdout, or to a new FILE.
Works while the box runs, and while it does not.
--url URL  where the box listens, when it is not the port of its settings file, or port 80
`;

export async function exportAll(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'json' },
        out: { type: 'string' },
        url: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }),
  );
  if (values.help) {
    process.stdout.write(HELP);
    return EXIT.ok;
  }
  const ask: unknown = { what: positionals[0] ?? 'all', format: values.format };
  if (!Value.Check(ExportAllQuery, ask) || positionals.length > 1 || (ask.what === 'all' && ask.format === 'csv')) {
    throw new BadRequest(`there is no such export`, `One of ${EXPORTS.join(', ')} as csv or json, or all as json.`);
  }
  const file = values.out === undefined ? null : resolve(process.env['INIT_CWD'] ?? process.cwd(), values.out);
  if (!(await fromRunningBox(placesOf(values.url), ask, file))) await fromSleepingBox(ask, file);
  return EXIT.ok;
}

/** @returns false when none runs */
async function fromRunningBox(places: readonly string[], ask: ExportAllQuery, file: string | null): Promise<boolean> {
  for (const place of places) {
    const reply = await reach(new URL(`/api/export?what=${ask.what}&format=${ask.format}`, place));
    if (reply?.ok !== true || reply.body === null) continue;
    if (reply.headers.get('content-disposition')?.includes('mooddj-') !== true) continue;
    await write(Readable.fromWeb(reply.body), file);
    return true;
  }
  return false;
}

async function fromSleepingBox(ask: ExportAllQuery, file: string | null): Promise<void> {
  await using storage = openQuietStorage();
  const { keepsakes, taste, catalogue } = storage;
  catalogue.reconcileBy(reconcile);
  catalogue.use(storage.activeAccount()?.id ?? null);
  const exported = openExporter({
    ...{ keepsakes, taste, version, clock: Date.now },
    library: () => catalogue.features.all(),
    settings: () => settingRows(readSettings()),
  });
  await write(Readable.from(exported(ask).text), file);
}

async function write(text: Readable, file: string | null): Promise<void> {
  if (file === null) {
    for await (const chunk of text) process.stdout.write(chunk as string | Uint8Array);
    return;
  }
  try {
    await pipeline(text, createWriteStream(file, { flags: 'wx', mode: 0o600 }));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'EEXIST') throw new BadRequest(`${file} is there already`, 'Choose another name.');
    await rm(file, { force: true });
    throw code === '' ? error : new BadRequest(`${file} cannot be written (${code})`, 'Choose another place.');
  }
}
