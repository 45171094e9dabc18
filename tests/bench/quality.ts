import { parseArgs } from 'node:util';
import { Nets } from '../../daemon/seeing/nets.ts';
import { RAMPS } from '../../daemon/seeing/quality.ts';
import { openSessions } from '../../daemon/vision/sessions.ts';
import { fitRamp, keptOf, readFlawed, type Reading } from './quality-measure.ts';
import { FLAWS, mixFlaws } from './quality-flaws.ts';
import { readFaces } from './quality-faces.ts';

const HELP = `Measures how far flaws of a face lower the accuracy of its mood, and what the quality says about it.

  node tests/bench/quality.ts --data DIR [--rows N] [--flaw WORD]

  DIR: a packed set of labelled faces, as for eval:mood. N faces are taken, spread over the set (600).
  WORD: only flaws whose name begins so; "several" for the last table alone. Turned faces are chosen, not made: take all rows (--rows 4000 --flaw turned).
  For each flaw: its measure, four-mood accuracy, the share kept of what accuracy is above guessing, the mean quality; then the ramp that
  fits best, beside the one in daemon/seeing/quality.ts. Last, faces with several flaws by quality: kept share and quality should agree.
`;

const MIXED_ROUNDS = 4;
const BINS = [0, 0.0001, 0.35, 0.45, 0.6, 0.75, 0.9, 1.0001];

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    rows: { type: 'string', default: '600' },
    flaw: { type: 'string' },
    help: { type: 'boolean' },
  },
});
const write = (line: string): boolean => process.stdout.write(`${line}\n`);
const percent = (share: number): string => `${(100 * share).toFixed(1).padStart(5)} %`;

if (values.help === true || values.data === undefined) {
  write(HELP);
  process.exitCode = values.help === true ? 0 : 2;
} else {
  await using models = await openSessions();
  const nets = new Nets(models);
  const faces = await readFaces(nets, values.data, Number(values.rows));
  const whole = await readFlawed(nets, faces, (picture) => picture);
  const { guess, full } = keptOf(whole, whole);
  write(`${faces.length} faces: four-mood accuracy ${percent(full)}, by guessing the commonest ${percent(guess)}\n`);

  for (const flaw of FLAWS.filter(({ name }) => name.startsWith(values.flaw ?? ''))) {
    const levels: { readonly measure: number; readonly kept: number; readonly readings: readonly Reading[] }[] = [];
    for (const level of flaw.levels) {
      const readings =
        flaw.choose === undefined ? await readFlawed(nets, faces, flaw.apply(level)) : flaw.choose(whole, level);
      if (readings.length < 20) continue;
      const measures = readings.map(flaw.measure).sort((a, b) => a - b);
      const measure = measures[measures.length >> 1]!;
      const { accuracy, kept } = keptOf(readings, whole);
      levels.push({ measure, kept, readings });
      const quality = readings.reduce((sum, one) => sum + one.quality, 0) / readings.length;
      write(
        `${flaw.name} ${String(level).padStart(6)}: ${flaw.ramp} ${measure.toFixed(3).padStart(8)}  accuracy ${percent(accuracy)}` +
          `  kept ${percent(kept)}  quality ${quality.toFixed(2)}  (${readings.length})`,
      );
    }
    const { none, full: all } = fitRamp(levels);
    const now = RAMPS[flaw.ramp];
    write(`  → ${flaw.ramp}: full ${all.toFixed(3)}, none ${none.toFixed(3)} (now ${now.full}, ${now.none})\n`);
  }

  const mixed: Reading[] = [];
  const rounds = 'several'.startsWith(values.flaw ?? '') ? MIXED_ROUNDS : 0;
  for (let round = 0; round < rounds; round++) mixed.push(...(await readFlawed(nets, faces, mixFlaws(round))));
  if (rounds > 0) write('several flaws at once, by quality:');
  for (let i = 0; i + 1 < BINS.length; i++) {
    const bin = mixed.filter(({ quality }) => quality >= BINS[i]! && quality < BINS[i + 1]!);
    if (bin.length === 0) continue;
    const { accuracy, kept } = keptOf(bin, whole);
    const mean = bin.reduce((sum, one) => sum + one.quality, 0) / bin.length;
    write(`  quality ${mean.toFixed(2)}: kept ${percent(kept)}  accuracy ${percent(accuracy)}  (${bin.length})`);
  }
}
