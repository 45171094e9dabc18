import { enableCompileCache } from 'node:module';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Fatal, isKnown } from '../core/errors.ts';
import { openStderrLog } from './process-log.ts';

/** Exit codes: 0 the daemon ended or SIGTERM came, 1 no daemon or a bug, 2 no socket given, 3 a model cannot be used. */
const EXIT_USAGE = 2;
const EXIT_MODEL = 3;
/** A device that hangs must not keep the process: the kernel closes it then. */
const END_LIMIT_MS = 800;

const log = openStderrLog(process.stderr);

// The terminal's Ctrl-C reaches the whole group; the daemon is the one who ends us.
process.on('SIGINT', () => undefined);
const ending = new AbortController();
process.on('SIGTERM', () => ending.abort());

process.exit(await main());

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { socket: { type: 'string' }, models: { type: 'string' } } });
  if (values.socket === undefined) {
    log.error({}, 'usage: vision/main.ts --socket PATH [--models FILE]');
    return EXIT_USAGE;
  }
  const onEnding = (): void => void setTimeout(() => process.exit(0), END_LIMIT_MS);
  ending.signal.addEventListener('abort', onEnding);
  try {
    // A third of the start is compiling: the cache must be on before the bulk is loaded, so that a restart stays below two seconds.
    enableCompileCache();
    const { sealMemory } = await import('./camera/seal.ts');
    sealMemory();
    const { runVision } = await import('./process.ts');
    const manifestUrl = values.models === undefined ? undefined : pathToFileURL(values.models);
    await runVision({ socketPath: values.socket, signal: ending.signal, log, onEnding, manifestUrl });
    return 0;
  } catch (error) {
    if (ending.signal.aborted) return 0;
    log.error({}, isKnown(error) ? error.message : String(error instanceof Error ? error.stack : error));
    return error instanceof Fatal ? EXIT_MODEL : 1;
  }
}
