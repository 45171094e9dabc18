import { FER_CLASSES } from '../contract/mood.ts';
import { BadRequest } from '../core/errors.ts';
import { openSessions } from '../vision/sessions.ts';
import { atLeast, atMost, judge } from './eval/goals.ts';
import { findPackedSet, judgePackedSet } from './eval/packed-set.ts';
import { judgePictureSet } from './eval/picture-set.ts';
import { scoreMoods, type MoodScore } from './eval/score.ts';
import { explained, explainMissing, runTool, type ToolInput } from './tool.ts';

const HELP = `Measures how well moods are read, on a labelled set.

  npm run -s eval:mood -- [--json] DIR

  DIR holds either packed 48 × 48 faces (*.labels.csv, *.u8.bin, *.json) or whole pictures (labels.csv with file,label
  and images/). Writes {rows, missed, accuracy8, macroF1_8, accuracy4, macroF1_4, ece, confusion, goals}.

Exit code: 0; 1 when a goal is missed; 2 for a wrong call; 3 when the models are missing or damaged.
`;

/** The goals say that the pipeline is sound (framing, colour order, classes), not how good the model is: sets differ too much for that. */
const LEAST_ACCURACY4 = 0.6;
const MOST_MISSED = 0.05;

async function measureMoods({ json, paths }: ToolInput): Promise<number> {
  await using models = await openSessions();
  const dir = paths[0]!;
  const judged = await explainMissing(dir, async () => {
    const packed = await findPackedSet(dir);
    return packed === null ? judgePictureSet(models, dir) : judgePackedSet(models, dir, packed);
  });
  if (judged.length === 0) throw new BadRequest(`${dir} has no row labelled with one of the eight moods.`);
  const score = scoreMoods(judged);
  const goals = [
    atLeast('accuracy4', score.accuracy4, LEAST_ACCURACY4),
    atMost('missed / rows', score.missed / score.rows, MOST_MISSED),
  ];
  process.stdout.write(json ? `${JSON.stringify({ ...score, goals })}\n` : describe(score));
  return judge(goals);
}

function describe(score: MoodScore): string {
  const { rows, missed, accuracy8, macroF1_8, accuracy4, macroF1_4, ece, confusion } = score;
  const cell = (text: string | number): string => String(text).padStart(10);
  return [
    `${rows} rows, no face found in ${missed}`,
    `eight moods: accuracy ${accuracy8.toFixed(3)}, macro F1 ${macroF1_8.toFixed(3)}; calibration error ${ece.toFixed(3)}`,
    `four moods:  accuracy ${accuracy4.toFixed(3)}, macro F1 ${macroF1_4.toFixed(3)}`,
    `${cell('label')}${FER_CLASSES.map(cell).join('')}`,
    ...confusion.map((row, k) => cell(FER_CLASSES[k]!) + row.map(cell).join('')),
    '',
  ].join('\n');
}

export const evalMood = (args: readonly string[]): Promise<number> => runTool(args, { help: HELP, body: measureMoods });

if (import.meta.main) process.exitCode = await explained(evalMood(process.argv.slice(2)));
