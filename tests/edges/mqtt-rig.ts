import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Value } from 'typebox/value';
import type { Command } from '../../daemon/contract/commands.ts';
import type { BoxState, HealthEntry } from '../../daemon/contract/state.ts';
import { TOPICS } from '../../daemon/contract/topics.ts';
import { silent } from '../../daemon/lib/log.ts';
import { Store } from '../../daemon/lib/store.ts';
import type { MqttDeps } from '../../daemon/mqtt/deps.ts';
import { AT_MS, sampleState } from '../fakes/box-state.ts';

const INSTALL = 'sudo apt-get install --yes mosquitto mosquitto-clients';

function program(name: string): string {
  const path = [`/usr/sbin/${name}`, `/usr/bin/${name}`, `/opt/homebrew/bin/${name}`].find((p) => existsSync(p));
  if (path === undefined) throw new Error(`${name} is missing, and these tests talk to the real one: ${INSTALL}`);
  return path;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits for lines of a program, keeping those that came. */
class Lines<T> {
  readonly all: T[] = [];
  readonly #wakes = new Set<() => void>();

  put(line: T): void {
    this.all.push(line);
    for (const wake of this.#wakes) wake();
  }

  async until(holds: (all: readonly T[]) => boolean): Promise<void> {
    while (!holds(this.all)) {
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          this.#wakes.delete(wake);
          resolve();
        };
        this.#wakes.add(wake);
      });
    }
  }
}

/** A test that times out ends nothing that it began; the worker's end does. */
function endWithUs(child: ChildProcess): void {
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill(signal);
  await exited;
}

export interface Mosquitto extends AsyncDisposable {
  readonly port: number;
  readonly url: string;
  /** As a power cut: nothing is kept. */
  killHard(): Promise<void>;
}

/** A real mosquitto without persistence. */
export async function startMosquitto(port: number, settings = 'allow_anonymous true'): Promise<Mosquitto> {
  const folder = mkdtempSync(join(tmpdir(), 'mooddj-mosquitto-'));
  const file = join(folder, 'mosquitto.conf');
  // As root it would become another user, who may not read what a test wrote for it.
  const asUs = `user ${userInfo().username}`;
  writeFileSync(file, `listener ${port} 127.0.0.1\npersistence false\n${asUs}\n${settings}\n`);
  const child = spawn(program('mosquitto'), ['-c', file, '-v'], { stdio: ['ignore', 'pipe', 'pipe'] });
  endWithUs(child);
  const lines = new Lines<string>();
  createInterface(child.stderr).on('line', (line) => lines.put(line));
  createInterface(child.stdout).on('line', (line) => lines.put(line));
  child.once('exit', () => lines.put('exited'));
  await lines.until((all) => all.some((line) => line.endsWith(' running') || line === 'exited'));
  if (child.exitCode !== null) throw new Error(`mosquitto did not start: ${lines.all.join('\n')}`);
  return {
    port,
    url: `mqtt://127.0.0.1:${port}`,
    killHard: () => end(child, 'SIGKILL'),
    [Symbol.asyncDispose]: () => end(child, 'SIGTERM'),
  };
}

export interface Heard {
  readonly topic: string;
  readonly payload: string;
  readonly retain: 0 | 1;
  readonly qos: number;
}

export interface Subscriber extends AsyncDisposable {
  readonly heard: readonly Heard[];
  /** The newest payload on a topic below the box. */
  last(name: string): string | undefined;
  count(name: string): number;
  until(holds: (heard: readonly Heard[]) => boolean): Promise<void>;
}

/** A real mosquitto_sub on everything; resolves once it is subscribed. */
export async function subscribe(port: number, base: string): Promise<Subscriber> {
  const args = ['-h', '127.0.0.1', '-p', String(port), '-q', '1', '-t', `${base}/#`, '-F', '%j', '-d'];
  const child = spawn('stdbuf', ['-oL', program('mosquitto_sub'), ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  endWithUs(child);
  const lines = new Lines<string>();
  const heard = new Lines<Heard>();
  createInterface(child.stdout).on('line', (line) => {
    lines.put(line);
    if (!line.startsWith('{')) return;
    const { topic, payload, retain, qos } = JSON.parse(line) as Omit<Heard, 'payload'> & { payload: string | null };
    heard.put({ topic: topic.slice(base.length + 1), payload: payload ?? '', retain, qos });
  });
  await lines.until((all) => all.some((line) => line.startsWith('Subscribed') || line.includes('received SUBACK')));
  return {
    heard: heard.all,
    last: (name) => heard.all.findLast((m) => m.topic === name)?.payload,
    count: (name) => heard.all.filter((m) => m.topic === name).length,
    until: (holds) => heard.until(holds),
    [Symbol.asyncDispose]: () => end(child, 'SIGTERM'),
  };
}

/** A real mosquitto_pub. */
export async function publish(port: number, topic: string, ...more: string[]): Promise<void> {
  const args = ['-h', '127.0.0.1', '-p', String(port), '-q', '1', '-t', topic, ...more];
  const child = spawn(program('mosquitto_pub'), args, { stdio: 'inherit' });
  await once(child, 'exit');
}

export interface MqttRig {
  readonly deps: MqttDeps;
  readonly state: Store<BoxState>;
  readonly commands: Command[];
  readonly health: Lines<HealthEntry>;
  nowMs: number;
  fails: Error | null;
  change(change: (state: BoxState) => Partial<BoxState>): void;
}

export const BASE = 'test/home/10000000abcd';

/** Everything the MQTT edge needs, in memory, but for the broker. */
export function makeMqttRig(url: string, change: Partial<MqttDeps> = {}): MqttRig {
  const state = new Store(sampleState());
  const commands: Command[] = [];
  const health = new Lines<HealthEntry>();
  const rig: MqttRig = {
    state,
    commands,
    health,
    nowMs: AT_MS,
    fails: null,
    change: (alter) => state.update((s) => ({ ...s, ...alter(s), seq: s.seq + 1 })),
    deps: {
      url,
      username: '',
      password: '',
      prefix: 'test/home',
      boxId: '10000000abcd',
      state,
      run: (command) => {
        if (rig.fails !== null) return Promise.reject(rig.fails);
        commands.push(command);
        return Promise.resolve();
      },
      publicUrl: 'http://192.0.2.7:8080',
      heartbeatMs: 3_600_000,
      onHealth: (entry) => health.put(entry),
      log: silent,
      clock: () => rig.nowMs,
      backoff: { firstMs: 20, maxMs: 200 },
      ...change,
    },
  };
  return rig;
}

/** What is wrong with a payload on a topic of the contract; null when nothing is. */
export function unfit({ topic: name, payload }: Pick<Heard, 'topic' | 'payload'>): string | null {
  const topic = TOPICS.find((t) => t.name === name && t.direction === 'out');
  if (topic === undefined) return `${name} is in no contract`;
  if (topic.payload === 'text') {
    const fits = { status: /^(online|offline)$/, art: /^(http.*)?$/, camera: /^(ON|OFF)$/, volume: /^(\d{1,3})?$/ };
    const fit = fits[name as keyof typeof fits];
    return fit.test(payload) ? null : `${name}: ${payload}`;
  }
  const value: unknown = 'enum' in topic.payload ? payload : JSON.parse(payload);
  const [error] = Value.Errors(topic.payload, value);
  return error === undefined ? null : `${name}${error.instancePath} ${error.message}: ${payload}`;
}
