import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import { chmod, mkdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import type {
  RoomSeen,
  VisionFailed,
  VisionMessage,
  VisionSettings,
  VisionStatus,
} from '../../../daemon/contract/vision.ts';
import { Fanout } from '../../../daemon/lib/fanout.ts';
import { Store } from '../../../daemon/lib/store.ts';
import { MEMORY, NODE_FLAGS } from '../../../daemon/vision/eyes-child.ts';
import { openDaemonWire, type Wire } from '../../../daemon/vision/wire.ts';
import { openFiles } from './devices.ts';
import { PRODUCT, SHARE } from './places.ts';
import { as, start, type RunningProgram } from './programs.ts';

type CameraState = VisionStatus['camera']['state'];

const FOLDER = '/run/mooddj-checks';
const SOCKET = `${FOLDER}/eyes`;
const ENVIRONMENT = Object.entries(MEMORY).map(([name, value]) => `${name}=${value}`);
/**
 * Loading the nets takes long here, and longer beside other programs. A look takes five seconds with the real ones; the second, which
 * searches every corner, half a minute; beside other programs several times that.
 */
const LIMIT_MS = { blind: 180_000, real: 420_000 };
const UNTROUBLED = new Set<CameraState>(['opening', 'streaming', 'off']);

interface RunOptions {
  readonly user?: string;
  readonly groups?: 'own' | 'none';
  /** Blind ones find nobody, and quickly: see `host/blind-models.ts`. */
  readonly models?: 'real' | 'blind';
}

/**
 * The product's vision process under its own user, told by this process what the daemon would tell it, over the same socket and in the
 * same words. Unlike the daemon's end it can say every setting, and does not start the process again by itself.
 */
export class Vision implements AsyncDisposable {
  /** As it was last run. */
  options: RunOptions = {};
  readonly #server: Server;
  readonly #seen = new Fanout<RoomSeen>();
  readonly #status = new Store<VisionStatus | VisionFailed | null>(null);
  #settings: VisionSettings = {
    kind: 'settings',
    cameraOn: true,
    source: 'auto',
    mesh: false,
    looksPerSecond: 1,
    framesPerSecond: 5,
  };
  #wire: Wire<VisionMessage, VisionSettings> | null = null;
  #process: RunningProgram | null = null;
  #faults: string[] = [];
  #looks = 0;
  /** How often the process has begun to open the camera. */
  #openings = 0;
  /** Aborted by the end of the process, whose reason says how it ended. */
  #life: AbortController | null = null;

  private constructor() {
    this.#server = createServer((socket) => void this.#attend(openDaemonWire(socket)));
  }

  /** Listens; `run` starts the process. */
  static async open(): Promise<Vision> {
    await mkdir(FOLDER, { recursive: true });
    const vision = new Vision();
    vision.#server.listen(SOCKET);
    await once(vision.#server, 'listening');
    // Any user's process may connect here: which of them may open a camera is what a check looks at.
    await chmod(FOLDER, 0o755);
    await chmod(SOCKET, 0o666);
    return vision;
  }

  /** Starts the process anew, and waits for its first words. */
  async run(options: RunOptions = {}): Promise<void> {
    await this.kill();
    this.options = options;
    const { user = 'mooddj-vision', groups = 'own', models = 'blind' } = options;
    const more = models === 'blind' ? ['--models', `${PRODUCT}/blind-models/models.json`] : [];
    const command = [process.execPath, ...NODE_FLAGS, `${PRODUCT}/dist/vision/main.js`, '--socket', SOCKET, ...more];
    this.#process = start(as(user, groups, ['env', ...ENVIRONMENT, ...command]), note);
    const { pid, ended } = this.#process;
    const life = new AbortController();
    this.#life = life;
    void ended.then((how) => life.abort(how));
    await this.#until('the first words of the vision process', (status) => status.pid === pid);
  }

  /** `kill -9`. */
  async kill(): Promise<void> {
    await this.#process?.kill();
    this.#process = null;
  }

  get pid(): number {
    return this.#process?.pid ?? 0;
  }

  configure(change: Partial<Omit<VisionSettings, 'kind' | 'mesh'>>): void {
    this.#settings = { ...this.#settings, ...change };
    this.#wire?.say(this.#settings);
  }

  /** Waits until the camera is in one of these states; it may be so already. */
  async camera(...states: readonly CameraState[]): Promise<VisionStatus['camera']> {
    const fits = ({ camera }: VisionStatus): boolean => states.includes(camera.state);
    return (await this.#until(`a camera that is ${states.join(' or ')}`, fits)).camera;
  }

  /** Changes what is wanted of the camera, and waits until it streams anew. */
  async reopen(change: Partial<Omit<VisionSettings, 'kind' | 'mesh'>>): Promise<void> {
    const before = this.#openings;
    this.configure(change);
    const what = `a camera that streams as ${JSON.stringify(change)}`;
    await this.#until(what, ({ camera }) => this.#openings > before && camera.state === 'streaming');
  }

  /** What went wrong with the camera until now, once for each time that it was told. */
  get faults(): readonly string[] {
    return this.#faults;
  }

  /** The state of the camera as last told. */
  get state(): CameraState | 'unknown' {
    const status = this.#status.get();
    return status?.kind === 'status' ? status.camera.state : 'unknown';
  }

  /** How many looks it has told of. */
  get looks(): number {
    return this.#looks;
  }

  /** The next look that is so. */
  async look(what: string, fits: (seen: RoomSeen) => boolean = () => true): Promise<RoomSeen> {
    let looks = 0;
    for await (const seen of this.#seen.read(this.#patience())) {
      looks += 1;
      if (fits(seen)) return seen;
    }
    throw this.#late(what, `${looks} looks, and a camera that is ${this.state}`);
  }

  /** What the process holds of what runs out. */
  async usage(): Promise<{ readonly fds: number; readonly rssMb: number }> {
    const [, rssKb = '0'] = /^VmRSS:\s+(\d+)/m.exec(await readFile(`/proc/${this.pid}/status`, 'utf8')) ?? [];
    return { fds: (await openFiles(this.pid)).length, rssMb: Math.round(Number(rssKb) / 1024) };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill();
    this.#wire?.close();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get #limitMs(): number {
    return LIMIT_MS[this.options.models ?? 'blind'];
  }

  /** Whoever has ended does nothing more: nobody waits for that. */
  #patience(): AbortSignal {
    const limit = AbortSignal.timeout(this.#limitMs);
    return this.#life === null ? limit : AbortSignal.any([limit, this.#life.signal]);
  }

  #late(what: string, found: string): Error {
    const life = this.#life?.signal;
    const isOver = life?.aborted === true;
    const why = isOver ? `the vision process ended (${String(life.reason)})` : `not within ${this.#limitMs / 1000} s`;
    return new Error(`${what}: ${why}; there were ${found}`);
  }

  async #until(what: string, fits: (status: VisionStatus) => boolean): Promise<VisionStatus> {
    for await (const status of this.#status.changes(this.#patience())) {
      if (status?.kind === 'failed') throw new Error(`the vision process cannot work: ${status.message}`);
      if (status !== null && fits(status)) return status;
    }
    throw this.#late(what, JSON.stringify(this.#status.get()));
  }

  #hear(message: VisionMessage): void {
    if (message.kind === 'seen') {
      note(`saw ${message.faces.length} face(s) in ${message.workMs.toFixed(0)} ms`);
      this.#looks += 1;
      this.#seen.put(message);
      return;
    }
    // Counted here: who reads the status may miss one that another follows at once.
    if (message.kind === 'status') {
      const { state } = message.camera;
      if (state === 'opening') this.#openings += 1;
      if (!UNTROUBLED.has(state)) this.#faults.push(state);
    }
    this.#status.update(() => message);
  }

  async #attend(wire: Wire<VisionMessage, VisionSettings>): Promise<void> {
    this.#wire?.close();
    this.#wire = wire;
    wire.say(this.#settings);
    for await (const heard of wire.heard()) {
      if (heard.kind === 'mesh') continue;
      this.#hear(heard.message);
    }
    if (this.#wire === wire) {
      this.#wire = null;
      this.#status.update(() => null);
    }
  }
}

/** For who looks for the reason of a failure: what the process said and saw, with the seconds since the start of the checks. */
const note = (line: string): void =>
  appendFileSync(`${SHARE}/vision.log`, `${(performance.now() / 1000).toFixed(2)} ${line}\n`);
