import { BadRequest, Fatal, isKnown } from '../core/errors.ts';
import { EXIT } from './exit-codes.ts';
import { HELP } from './help.ts';

/** Each command loads only what it needs: `mooddj --help` answers at once. */
const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  run: async (args) => (await import('../main.ts')).main(args),
  doctor: async (args) => (await import('./doctor.ts')).doctor(args),
  camera: async (args) => (await import('./camera.ts')).camera(args),
  vision: async (args) => (await import('./vision.ts')).vision(args),
  replay: async (args) => (await import('./replay.ts')).replay(args),
};

async function command(argv: readonly string[]): Promise<number> {
  const [name, ...args] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(HELP);
    return name === undefined ? EXIT.usage : EXIT.ok;
  }
  if (name === '--version' || name === '-V') {
    const { version } = await import('../version.ts');
    process.stdout.write(`${version}\n`);
    return EXIT.ok;
  }
  const run = COMMANDS[name];
  if (run === undefined) throw new BadRequest(`there is no command "${name}"`, 'mooddj --help lists the commands');
  return run(args);
}

/** A known error is a sentence for a person; anything else is a bug and keeps its stack. */
function explain(error: unknown): number {
  if (!isKnown(error)) throw error;
  process.stderr.write(`mooddj: ${error.message}\n`);
  const remedy = 'remedy' in error ? error.remedy : '';
  if (remedy !== '') process.stderr.write(`  → ${remedy}\n`);
  return error instanceof BadRequest ? EXIT.usage : error instanceof Fatal ? EXIT.fatal : EXIT.problem;
}

process.exitCode = await command(process.argv.slice(2)).catch(explain);
