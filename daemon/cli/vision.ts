import { openSessions } from '../vision/sessions.ts';
import { lookAtFile, type FileReport } from '../vision/look-at-files.ts';
import { EXIT } from './exit-codes.ts';
import { explained, runTool, type ToolInput } from './tool.ts';

const HELP = `Finds the faces in picture files and reads their moods.

  npm run -s vision -- [--json] FILE…

  --json   one line a file: {file, width, height, faces: [{box, score, points, mood, shown, confidence, valence, arousal}]}
           in pixels of the picture; a file that cannot be read gives {file, error, faces: []}

Exit code: 0, also when a file cannot be read and --json says so; 1 when one cannot be read without --json; 2 for a wrong
call; 3 when the models are missing or damaged.
`;

async function lookAtFiles({ json, names, paths }: ToolInput): Promise<number> {
  await using models = await openSessions();
  let unread = 0;
  for (const [i, path] of paths.entries()) {
    const report = await lookAtFile(models, path, names[i]);
    if ('error' in report) unread += 1;
    process.stdout.write(json ? `${JSON.stringify(report)}\n` : describe(report));
  }
  return json || unread === 0 ? EXIT.ok : EXIT.problem;
}

function describe(report: FileReport): string {
  if ('error' in report) return `${report.file}: ${report.error}\n`;
  const count = report.faces.length === 1 ? '1 face' : `${report.faces.length} faces`;
  const lines = report.faces.map(({ box, shown, confidence, valence, arousal }) => {
    const [x, y, width, height] = box.map((v) => Math.round(v));
    const mood = `${shown.padEnd(9)} ${String(Math.round(confidence * 100)).padStart(3)} %`;
    const affect = `valence ${signed(valence)}  arousal ${signed(arousal)}`;
    return `  ${mood}   ${affect}   at ${x}, ${y}, ${width} × ${height} px\n`;
  });
  return `${report.file}: ${report.width} × ${report.height} px, ${count}\n${lines.join('')}`;
}

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;

export const vision = (args: readonly string[]): Promise<number> => runTool(args, { help: HELP, body: lookAtFiles });

if (import.meta.main) process.exitCode = await explained(vision(process.argv.slice(2)));
