import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Fanout } from '../../daemon/lib/fanout.ts';
import { silent, type Log } from '../../daemon/lib/log.ts';
import { openEyes } from '../../daemon/vision/eyes.ts';
import { readLogLine } from '../../daemon/vision/process-log.ts';
import { firstThat } from '../fakes/eyes-vision.ts';

const forever = new AbortController().signal;

describe('supervising a vision process', () => {
  it('that dies at once waits longer and longer before the next start', async () => {
    await using rig = await openRig('process.exit(5)');
    const pauses: number[] = [];
    for await (const { fields } of rig.warnings(/ended/)) {
      pauses.push(Number(fields['pauseMs']));
      expect(fields['how']).toBe('exit code 5');
      if (pauses.length === 4) break;
    }
    // Between half and the whole of 200 ms, doubled each time.
    pauses.forEach((pause, i) => {
      expect(pause).toBeGreaterThanOrEqual(100 * 2 ** i);
      expect(pause).toBeLessThanOrEqual(200 * 2 ** i);
    });
  });

  it('that hangs kills it and starts another one', async () => {
    await using rig = await openRig('process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)', 300);
    await rig.next(/says nothing/);
    expect(await rig.next(/ended/)).toMatchObject({ fields: { how: 'SIGKILL' } });
    await rig.next(/says nothing/);
  });

  it('passes its words to the log, and none of the daemon’s secrets to it', async () => {
    process.env['MOODDJ_MQTT_PASSWORD'] = 'secret';
    try {
      await using rig = await openRig(
        'console.error("warn " + Object.keys(process.env).join()); setInterval(() => {}, 1e3)',
      );
      const { message } = await rig.next(/PATH/);
      expect(message).not.toContain('MOODDJ');
    } finally {
      delete process.env['MOODDJ_MQTT_PASSWORD'];
    }
  });

  it('that does not end by itself ends it within two seconds', async () => {
    const rig = await openRig(
      'process.on("SIGTERM", () => {}); console.error("warn ready"); setInterval(() => {}, 1e3)',
    );
    await rig.next(/ready/);
    const startedMs = performance.now();
    await rig[Symbol.asyncDispose]();
    expect(performance.now() - startedMs).toBeLessThan(2500);
  });

  it('takes a line that is no log line for a warning', () => {
    expect(readLogLine('info all is well')).toEqual({ level: 'info', message: 'all is well' });
    expect(readLogLine('terminate called')).toEqual({ level: 'warn', message: 'terminate called' });
  });
});

interface Warning {
  readonly fields: Record<string, unknown>;
  readonly message: string;
}

interface Rig extends AsyncDisposable {
  warnings(like: RegExp): AsyncIterable<Warning>;
  next(like: RegExp): Promise<Warning>;
}

/** Eyes whose vision process is a few words of script. */
async function openRig(script: string, silenceMs = 30_000): Promise<Rig> {
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'mooddj-child-'));
  stack.defer(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'vision.mjs'), script);
  const warnings = new Fanout<Warning>();
  const warn = (fields: object, message: string): void => warnings.put({ fields: { ...fields }, message });
  const log: Log = { ...silent, warn };
  const settings = { cameraOn: true, source: 'demo', looksPerSecond: 5 };
  const options = { socketPath: join(folder, 's'), spawn: true, script: join(folder, 'vision.mjs') };
  stack.use(await openEyes({ ...options, settings, log, silenceMs }));
  const owned = stack.move();
  async function* read(like: RegExp): AsyncGenerator<Warning, void, undefined> {
    for await (const warning of warnings.read(forever)) if (like.test(warning.message)) yield warning;
  }
  return {
    warnings: read,
    next: (like) => firstThat(read(like), () => true),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}
