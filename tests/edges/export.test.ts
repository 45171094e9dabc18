import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openExporter, type Exporter } from '../../daemon/keeping/export.ts';
import { csvCell } from '../../daemon/lib/csv.ts';
import type { Storage } from '../../daemon/storage/storage.ts';
import { T0 } from './backup-rig.ts';
import { newFolder, openIn, play, putSongs, track } from './storage-rig.ts';

const CLI = join(import.meta.dirname, '../../daemon/cli/main.ts');

/** A box with a little of everything. */
function little(dir = newFolder()): { readonly exported: Exporter; readonly storage: Storage } {
  const storage = openIn(dir);
  const { keepsakes, taste, catalogue } = storage;
  storage.history.startPlay({ ...play('=HYPERLINK("x")', T0), artist: 'A, "B"' });
  storage.history.addMood({ atMs: T0, mood: 'sad', valence: -0.5, arousal: 0, confidence: 1, people: 2 });
  taste.ban({ kind: 'song', key: 'k', name: 'Never again', atMs: T0 });
  putSongs(catalogue, 'liked', [track('spotify:track:a'), track('spotify:track:b')]);
  const value = { valence: 0.4, energy: 0.5, tempoBpm: 120, danceability: 0.6, acousticness: 0.1 };
  catalogue.features.putValues(
    'reccobeats',
    new Map([['spotify:track:a', { ...value, source: 'x', confidence: 0.8 }]]),
  );
  const exported = openExporter({
    ...{ keepsakes, taste, version: '1', clock: () => T0 },
    library: () => catalogue.features.all(),
    settings: () => [{ key: 'dj.direction', value: 'match', from: 'file' }],
  });
  return { exported, storage };
}

const textOf = ({ text }: ReturnType<Exporter>): string => [...text].join('');

describe('an export', () => {
  it('of all is one JSON file with history, taste, library and settings', () => {
    const { exported } = little();
    const file = exported({ what: 'all', format: 'json' });
    expect(file.name).toBe('mooddj-all-2026-11-23.json');
    const all = JSON.parse(textOf(file)) as Record<string, unknown>;
    expect(all).toMatchObject({
      version: '1',
      moods: [{ mood: 'sad', valence: -0.5 }],
      songs: [{ title: '=HYPERLINK("x")', room_mood: 'happy' }],
      taste: [],
      bans: [{ what: 'song', name: 'Never again' }],
      settings: [{ key: 'dj.direction', from: 'file' }],
    });
    const library = all['library'] as Record<string, unknown>[];
    expect(library.map(({ uri, valence, source }) => [uri, valence, source])).toEqual([
      ['spotify:track:a', 0.4, 'reccobeats'],
      ['spotify:track:b', null, null],
    ]);
  });

  it('as CSV has a line of names and one line a row, of which a spreadsheet runs nothing', () => {
    const { exported } = little();
    const [head, first] = textOf(exported({ what: 'songs', format: 'csv' })).split('\r\n');
    expect(head).toContain('started,ended,outcome,title,artist');
    expect(first).toContain(`"'=HYPERLINK(""x"")","A, ""B"""`);
    expect(textOf(exported({ what: 'moods', format: 'csv' }))).toContain(',sad,-0.5,0,1,2\r\n');
    expect(() => exported({ what: 'all', format: 'csv' })).toThrow('one table');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\n=1', '＝1', '|cmd'])('makes %j a text', (formula) => {
    expect(csvCell(formula).replace(/^"/, '')).toMatch(/^'/);
  });

  it('is written by the shell, too, of a box that does not run', async () => {
    const dir = newFolder();
    const { storage } = little(dir);
    await storage[Symbol.asyncDispose]();
    const file = join(newFolder(), 'songs.csv');
    const mooddj = (...args: string[]): Promise<{ code: number; text: string }> =>
      new Promise((resolve) => {
        const env = { ...process.env, MOODDJ_STATE: dir };
        execFile(process.execPath, [CLI, 'export', ...args], { env }, (error, stdout, stderr) =>
          resolve({ code: Number(error?.code ?? 0), text: stdout + stderr }),
        );
      });
    const none = ['--url', 'http://127.0.0.1:1'];
    expect(await mooddj('songs', '--format', 'csv', '--out', file, ...none)).toEqual({ code: 0, text: '' });
    expect(readFileSync(file, 'utf8')).toContain('HYPERLINK');
    expect(await mooddj('songs', '--out', file, ...none)).toMatchObject({ code: 2 });
    const { text } = await mooddj(...none);
    expect(JSON.parse(text)).toMatchObject({ bans: [{ name: 'Never again' }] });
  });
});
