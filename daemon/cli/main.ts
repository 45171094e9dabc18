import { BadRequest } from '../core/errors.ts';
import { explained } from './tool.ts';
import { EXIT } from './exit-codes.ts';
import { HELP } from './help.ts';

/** Each command loads only what it needs: `mooddj --help` answers at once. */
const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  run: async (args) => (await import('../main.ts')).main(args),
  doctor: async (args) => (await import('./doctor.ts')).doctor(args),
  pair: async (args) => (await import('./pair.ts')).pair(args),
  camera: async (args) => (await import('./camera.ts')).camera(args),
  backup: async (args) => (await import('./backup.ts')).backup(args),
  restore: async (args) => (await import('./restore.ts')).restore(args),
  export: async (args) => (await import('./export.ts')).exportAll(args),
  diagnostics: async (args) => (await import('./diagnostics.ts')).diagnostics(args),
  wipe: async (args) => (await import('./wipe.ts')).wipe(args),
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

process.exitCode = await explained(command(process.argv.slice(2)));
