import { parseArgs } from 'node:util';
import { indexLibrary } from '../core/dj/library.ts';
import { BadRequest } from '../core/errors.ts';
import { nearestRule, originalRule, playByRule } from './eval-dj/baselines.ts';
import { openDice } from './eval-dj/dice.ts';
import { inventEvening } from './eval-dj/evenings.ts';
import { inventLibrary } from './eval-dj/library.ts';
import { emptyTally, measure } from './eval-dj/measure.ts';
import { quantile, reportOf, rounded, type Report } from './eval-dj/report.ts';
import { atLeast, atMost, judge, type Goal } from './eval/goals.ts';
import { EXIT } from './exit-codes.ts';
import { replayEvening } from './replay-evening.ts';
import { explained, parsed } from './tool.ts';

const HELP = `Measures how well songs are chosen, on invented evenings and libraries.

  npm run -s eval:dj -- [--json] [--evenings N] [--seed N]

Plays N evenings (default 8) of five hours with a library of 10,000 and of 100,000 songs through the DJ itself, and through two baselines:
the original rule (mood → thresholds, random order) and the nearest song. Writes {libraries: [{tracks, indexMs, decisionMs, ours, original,
nearest, nearer}], goals}: \`nearer\` is the share by which what plays is nearer to the room's goal point than under the original rule.

Exit code: 0; 1 when a goal is missed; 2 for a wrong call.
`;

const SIZES = [10_000, 100_000];
const HOURS = 5;
const START_MS = Date.UTC(2026, 10, 21, 19);
const NEARER = 0.3;
const MOST_DECISION_MS = 10;

interface Figures {
  readonly tracks: number;
  /** To lay the library out for choosing, once for each of its generations. */
  readonly indexMs: number;
  readonly decisionMs: { readonly p50: number; readonly p95: number; readonly decisions: number };
  readonly ours: Report;
  readonly original: Report;
  readonly nearest: Report;
  readonly nearer: number;
  readonly nearerRuled: number;
}

export function evaluate(tracks: number, { evenings, seed }: { evenings: number; seed: number }): Figures {
  const invented = inventLibrary(tracks, openDice(seed + tracks));
  const songs = new Map(invented.map((song) => [song.uri, song]));
  const startedMs = performance.now();
  const library = indexLibrary(invented);
  const indexMs = rounded(performance.now() - startedMs);
  const tookMs: number[] = [];
  const tallies = { ours: emptyTally(), original: emptyTally(), nearest: emptyTally() };
  for (let n = 0; n < evenings; n++) {
    const evening = inventEvening({ startMs: START_MS, hours: HOURS }, openDice(seed + 7919 * (n + 1)));
    const lines = [...evening.lines, { kind: 'end' as const, atMs: evening.endMs }];
    const { started } = replayEvening({
      ...{ lines, library, tracks: invented, seed: seed + n },
      onChoice: (ms) => tookMs.push(ms),
    });
    measure(tallies.ours, evening, { started, songs });
    const original = playByRule(evening, originalRule(invented, openDice(seed + n)));
    measure(tallies.original, evening, { started: original, songs });
    const nearest = playByRule(evening, nearestRule(library));
    measure(tallies.nearest, evening, { started: nearest, songs });
  }
  const [ours, original, nearest] = [tallies.ours, tallies.original, tallies.nearest].map(reportOf) as [
    Report,
    Report,
    Report,
  ];
  const decisionMs = {
    p50: rounded(quantile(tookMs, 0.5)),
    p95: rounded(quantile(tookMs, 0.95)),
    decisions: tookMs.length,
  };
  const nearer = rounded(1 - ours.distance / original.distance);
  const nearerRuled = rounded(1 - ours.distanceRuled / original.distanceRuled);
  return { tracks, indexMs, decisionMs, ours, original, nearest, nearer, nearerRuled };
}

const goalsOf = ({ tracks, ours, nearer, decisionMs }: Figures): readonly Goal[] => [
  atLeast(`nearer than the original rule, ${tracks} tracks`, nearer, NEARER),
  atMost(`repeats within 3 h, ${tracks} tracks`, ours.repeatsWithin3h, 0),
  atMost(`artist twice within 5 songs, ${tracks} tracks`, ours.artistWithin5, 0),
  atMost(`decision p95 ms, ${tracks} tracks`, decisionMs.p95, MOST_DECISION_MS),
];

function describe({ tracks, decisionMs, ours, original, nearest, nearer }: Figures): string {
  const row = (name: string, report: Report): string =>
    `  ${name.padEnd(10)} distance ${report.distance.toFixed(3)}  jump ${report.jump.toFixed(3)}  artists ${report.artists.toFixed(2)}` +
    `  repeats ${report.repeatsWithin3h}  artist again ${report.artistWithin5}  reaction ${report.reaction.medianMinutes.toFixed(1)} min`;
  return [
    `${tracks} songs: ${(100 * nearer).toFixed(0)} % nearer than the original rule, ${decisionMs.p95.toFixed(2)} ms a decision (p95)`,
    row('ours', ours),
    row('original', original),
    row('nearest', nearest),
    '',
  ].join('\n');
}

async function evalDj(args: readonly string[]): Promise<number> {
  const { values } = parsed(() =>
    parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean', default: false },
        evenings: { type: 'string', default: '8' },
        seed: { type: 'string', default: '1' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }),
  );
  if (values.help) {
    process.stdout.write(HELP);
    return Promise.resolve(EXIT.ok);
  }
  const [evenings, seed] = [Number(values.evenings), Number(values.seed)];
  if (!Number.isInteger(evenings) || evenings < 1) throw new BadRequest('--evenings must be a whole number from 1');
  if (!Number.isInteger(seed) || seed < 0) throw new BadRequest('--seed must be a whole number from 0');
  const libraries = SIZES.map((tracks) => evaluate(tracks, { evenings, seed }));
  const goals = libraries.flatMap(goalsOf);
  process.stdout.write(values.json ? `${JSON.stringify({ libraries, goals })}\n` : libraries.map(describe).join(''));
  return judge(goals);
}

if (import.meta.main) process.exitCode = await explained(evalDj(process.argv.slice(2)));
