import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reconcile } from '../../daemon/core/features/reconcile.ts';
import type { FeatureValue } from '../../daemon/core/ports/features.ts';
import { parseCsv } from '../../daemon/features/csv.ts';
import { csvCell } from '../../daemon/lib/csv.ts';
import { exportFeatures, importFeatures } from '../../daemon/features/feature-file.ts';
import type { StoredCatalogue } from '../../daemon/storage/catalogue.ts';
import { newFolder, openIn, putSongs, track } from './storage-rig.ts';

const NOW_MS = Date.UTC(2026, 10, 23);
const id = (n: number): string => `spotify:track:${String(n).padStart(22, '0')}`;
const value = (more: Partial<FeatureValue> = {}): FeatureValue => ({
  ...{ valence: 0.71, energy: 0.6, tempoBpm: 118.375, danceability: 0.5, acousticness: 0.2 },
  ...{ source: 'reccobeats', confidence: 0.8, fetchedMs: NOW_MS, ...more },
});

function shelf(count: number): StoredCatalogue {
  const { catalogue } = openIn(newFolder());
  catalogue.reconcileBy(reconcile);
  putSongs(
    catalogue,
    'liked',
    Array.from({ length: count }, (_, i) => ({ ...track(id(i)), title: `=Sum "${i}", or\nnot` })),
  );
  return catalogue;
}

const write = (catalogue: StoredCatalogue): string => [...exportFeatures(catalogue.features.all())].join('');
const read = (catalogue: StoredCatalogue, text: string): ReturnType<typeof importFeatures> =>
  importFeatures(text, { features: catalogue.features, nowMs: NOW_MS });

describe('the file of features', () => {
  it('comes back as it went: exported, imported on another box, exported again', async () => {
    const one = shelf(3);
    one.features.putValues(
      'reccobeats',
      new Map([[id(0), value({ key: 11, mode: 0, loudnessDb: -7.25, liveness: 0.1 })]]),
    );
    one.features.putValues('soundnet', new Map([[id(1), value({ valence: 0.123456 })]]));
    const text = write(one);
    const other = shelf(3);
    expect(await read(other, text)).toEqual({
      ...{ lines: 3, imported: 2, unchanged: 0, empty: 1, wrong: 0, problems: [] },
    });
    const values = (csv: string): string[][] => [...parseCsv(csv, ',')].map(({ cells }) => cells.slice(0, 15));
    expect(values(write(other))).toEqual(values(text));
    expect(other.track(id(0))?.features).toMatchObject({ source: 'owner-file', confidence: 0.95, key: 11, mode: 0 });
    expect(other.track(id(2))?.features).toBeNull();
  });

  it('that was not touched does not become the owner’s word', async () => {
    const one = shelf(2);
    one.features.putValues(
      'reccobeats',
      new Map([
        [id(0), value()],
        [id(1), value()],
      ]),
    );
    const text = write(one).replace('0.71', '0.2');
    expect(await read(one, text)).toMatchObject({ imported: 1, unchanged: 1 });
    expect(one.features.known()).toEqual({ reccobeats: 2, 'owner-file': 1 });
    expect(one.track(id(0))?.features?.valence).toBe(0.2);
  });

  it('of Exportify is understood, unknown keys included', async () => {
    const catalogue = shelf(2);
    const text = [
      '"Track URI","Track Name","Artist Name(s)","Danceability","Energy","Key","Loudness","Mode","Valence","Tempo","Time Signature"',
      `"${id(0)}","One, two","A;B",0.5,0.812,-1,-5.3,1,0.4,97.99,4`,
      `"${id(1)}","None","A",,,,,,,,`,
    ].join('\n');
    expect(await read(catalogue, text)).toMatchObject({ imported: 1, empty: 1, wrong: 0 });
    const song = catalogue.track(id(0))?.features;
    expect(song).toMatchObject({ energy: 0.812, tempoBpm: 97.99, mode: 1, loudnessDb: -5.3 });
    expect(song).not.toHaveProperty('key');
  });

  it('with semicolons and decimal commas, links or bare ids, is understood too', async () => {
    const catalogue = shelf(2);
    const text = `\uFEFFTrack ID;BPM;Happiness;Energy;Key\r\n${id(0).slice(14)};120,5;0,5;0,25;C#\r\nhttps://open.spotify.com/track/${id(1).slice(14)}?si=x;99;1;0;Bb\r\n`;
    expect(await read(catalogue, text)).toMatchObject({ imported: 2, wrong: 0 });
    expect(catalogue.track(id(0))?.features).toMatchObject({ tempoBpm: 120.5, valence: 0.5, energy: 0.25, key: 1 });
    expect(catalogue.track(id(1))?.features).toMatchObject({ key: 10 });
  });

  it('keeps its good lines, and tells of each wrong one the line, the column and what to write', async () => {
    const catalogue = shelf(6);
    const text = [
      'uri,title,valence,energy,tempo,key',
      `${id(0)},ok,0.5,0.5,120,3`,
      `${id(1)},"two\nlines",74,0.5,120,`,
      `${id(2)},x,0.5,high,120,`,
      `${id(3)},x,0.5,0.5,,`,
      `spotify:album:${id(4).slice(14)},x,0.5,0.5,120,`,
      `${id(5)},x,0.5,0.5,120,H`,
    ].join('\n');
    const report = await read(catalogue, text);
    expect(report).toMatchObject({ lines: 6, imported: 1, wrong: 5 });
    expect(report.problems.map(({ line, column }) => [line, column])).toEqual([
      [3, 'valence'],
      [5, 'energy'],
      [6, 'tempo'],
      [7, 'uri'],
      [8, 'key'],
    ]);
    expect(report.problems[0]).toMatchObject({ message: '74 is not between 0 and 1.', remedy: 'Divide by 100: 0.74.' });
    expect(catalogue.features.known()).toEqual({ 'owner-file': 1 });
  });

  it('without the columns it needs is refused, by the name of the column', async () => {
    const catalogue = shelf(1);
    await expect(read(catalogue, 'uri,valence,energy\n')).rejects.toMatchObject({
      message: expect.stringContaining('tempo') as string,
    });
    await expect(read(catalogue, 'title,valence,energy,tempo\n')).rejects.toMatchObject({
      remedy: expect.stringContaining('uri') as string,
    });
    await expect(read(catalogue, '')).rejects.toThrow('empty');
  });

  it('has at most a hundred complaints, and is never run as a formula', async () => {
    const catalogue = shelf(1);
    const lines = Array.from({ length: 300 }, (_, i) => `${id(i)},2000,0,100`);
    const report = await read(catalogue, ['uri,valence,energy,tempo', ...lines].join('\n'));
    expect([report.wrong, report.problems.length]).toEqual([300, 100]);
    expect(write(catalogue)).toContain(`"'=Sum ""0""`);
  });
});

it('a table comes back whatever its cells hold', () => {
  const cell = fc
    .string({ unit: 'grapheme', maxLength: 8 })
    .map((text) => text.trim())
    .filter((text) => !/^[=+\-@|＝＋－＠]/.test(text) && !text.includes('\r'));
  const row = fc.array(cell, { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), (table) => {
      const text = table.map((cells) => cells.map(csvCell).join(',')).join('\r\n');
      expect([...parseCsv(text, ',')].map(({ cells }) => cells)).toEqual(table);
    }),
  );
});
