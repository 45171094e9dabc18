import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import websocket, { type WebSocket } from '@fastify/websocket';
import Fastify from 'fastify';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import type { Clock } from '../../core/ports.ts';
import { wait as realWait } from '../../lib/wait.ts';
import type { SandboxSong } from '../catalogue.ts';
import { VirtualPlayer } from '../virtual-player.ts';
import { entityOf, positionOf, statusOf } from './words.ts';

export interface VirtualSoloistOptions {
  readonly songs: readonly SandboxSong[];
  readonly clock?: Clock;
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Where it writes `ws.addr` and `ws.port`, as the real one does; left out = nowhere. */
  readonly dataDir?: string;
  readonly deviceName?: string;
  readonly loggedIn?: boolean;
  readonly coversUrl?: string;
}

const Command = Type.Object({
  type: Type.Literal('command'),
  command: Type.String(),
  uri: Type.Optional(Type.String()),
  volume: Type.Optional(Type.Number({ minimum: 0, maximum: 100 })),
  position_ms: Type.Optional(Type.Number({ minimum: 0 })),
});

/** A stand-in for Spotify Soloist, without sound: its WebSocket, a player with its own clock, and its bad days. */
export class VirtualSoloist implements AsyncDisposable {
  readonly player: VirtualPlayer;
  url = '';
  /** Takes connections and commands, and says nothing. */
  isHanging = false;
  /** What the next commands are refused with. */
  readonly refusals: string[] = [];
  /** Every command that came in, by name. */
  readonly commands: string[] = [];
  readonly #options: VirtualSoloistOptions;
  readonly #app = Fastify({ forceCloseConnections: true });
  readonly #closing = new AbortController();
  readonly #clients = new Set<WebSocket>();
  #loggedIn: boolean;
  #active = false;
  #shown: SandboxSong | null = null;
  /** Aborted when what plays has changed, and with it when its song ends. */
  #turn = new AbortController();

  private constructor(options: VirtualSoloistOptions) {
    this.#options = options;
    this.#loggedIn = options.loggedIn ?? true;
    this.player = new VirtualPlayer(this.#clock);
  }

  static async open(options: VirtualSoloistOptions): Promise<VirtualSoloist> {
    const soloist = new VirtualSoloist(options);
    await soloist.#listen();
    return soloist;
  }

  /** As when the owner picks the box in the Spotify app for the first time, or logs out. */
  setLoggedIn(loggedIn: boolean): void {
    this.#loggedIn = loggedIn;
    if (!loggedIn) this.#active = false;
    this.#tell(this.#authState());
  }

  /** A person moves the music to another device. */
  takeAway(): void {
    this.player.pause();
    this.#active = false;
    this.#tell({ type: 'device_changed', is_active: false, device_name: this.#name });
    this.#tell({ type: 'playback_changed', status: 'paused' });
    this.#reschedule();
  }

  /** A person plays something on this device, from the Spotify app. */
  playByHand(song: SandboxSong): void {
    this.#active = true;
    this.player.play([song]);
    this.#tell({ type: 'device_changed', is_active: true, device_name: this.#name });
    this.#changed();
  }

  /** To every client, as it is. */
  say(message: unknown): void {
    this.#tell(message);
  }

  /** The connections break, as when the program falls. */
  drop(): void {
    for (const client of this.#clients) client.terminate();
  }

  get #clock(): Clock {
    return this.#options.clock ?? Date.now;
  }

  get #name(): string {
    return this.#options.deviceName ?? 'MoodDJ';
  }

  async #listen(): Promise<void> {
    await this.#app.register(websocket);
    this.#app.get('/', { websocket: true }, (socket) => this.#greet(socket));
    await this.#app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = this.#app.server.address() as AddressInfo;
    this.url = `ws://127.0.0.1:${port}`;
    const { dataDir } = this.#options;
    if (dataDir === undefined) return;
    await mkdir(dataDir, { recursive: true });
    await writeFile(join(dataDir, 'ws.addr'), '127.0.0.1\n');
    await writeFile(join(dataDir, 'ws.port'), `${port}\n`);
    await writeFile(join(dataDir, 'soloist.pid'), `${process.pid}\n`);
  }

  #greet(socket: WebSocket): void {
    this.#clients.add(socket);
    socket.on('close', () => this.#clients.delete(socket));
    socket.on('message', (data: Buffer) => this.#take(socket, data.toString()));
    this.#send(socket, this.#authState());
    if (this.#loggedIn) this.#send(socket, this.#playbackState());
  }

  #take(socket: WebSocket, text: string): void {
    const asked: unknown = JSON.parse(text);
    if (!Value.Check(Command, asked)) {
      this.#send(socket, { type: 'error', message: 'not a command' });
      return;
    }
    const { command } = asked;
    this.commands.push(command);
    const refusal = this.refusals.shift() ?? (this.#loggedIn || command === 'get_auth_state' ? null : 'not logged in');
    const problem = refusal ?? this.#obey(asked);
    this.#send(socket, {
      type: 'command_result',
      command,
      success: problem === null,
      ...(problem !== null && { error: problem }),
    });
    if (command === 'get_auth_state') this.#send(socket, this.#authState());
    if (command === 'get_state') this.#send(socket, this.#playbackState());
  }

  /** @returns what is wrong with it, or null */
  #obey({ command, uri, volume, position_ms: positionMs }: Type.Static<typeof Command>): string | null {
    const song = uri === undefined ? undefined : this.#options.songs.find((one) => one.uri === uri);
    if (uri !== undefined && song === undefined) return `unknown uri ${uri}`;
    switch (command) {
      case 'get_auth_state':
      case 'get_state':
        return null;
      case 'activate':
      case 'deactivate':
        this.#active = command === 'activate';
        this.#tell({ type: 'device_changed', is_active: this.#active, device_name: this.#name });
        return null;
      case 'play':
        if (song !== undefined) this.player.play([song]);
        else if (!this.player.resume()) return 'nothing to play';
        break;
      case 'pause':
        this.player.pause();
        break;
      case 'skip_next':
        this.player.next();
        break;
      case 'skip_prev':
        this.player.previous();
        break;
      case 'seek':
        this.player.seek(positionMs ?? 0);
        break;
      case 'set_volume':
        this.player.volumePercent = volume ?? 0;
        this.#tell({ type: 'volume_changed', volume: this.player.volumePercent });
        return null;
      case 'add_to_queue':
        if (song === undefined) return 'uri is missing';
        this.player.enqueue(song);
        break;
      default:
        return `unknown command ${command}`;
    }
    this.#changed();
    return null;
  }

  #changed(): void {
    const now = this.player.now();
    if (now.song !== this.#shown) {
      this.#shown = now.song;
      this.#tell({ type: 'track_changed', item: now.song === null ? null : this.#entity(now.song) });
    }
    this.#tell({ type: 'playback_changed', status: statusOf(now) });
    this.#tell({ type: 'position_sync', position: positionOf(now, this.#clock()) });
    this.#reschedule();
  }

  /** A song's end is an event of its own, when nobody commands anything. */
  #reschedule(): void {
    this.#turn.abort();
    this.#turn = new AbortController();
    const { song, isPlaying, progressMs } = this.player.now();
    if (song === null || !isPlaying) return;
    const stop = AbortSignal.any([this.#turn.signal, this.#closing.signal]);
    const wait = this.#options.wait ?? realWait;
    void wait(song.durationMs - progressMs, stop).then(() => {
      if (!stop.aborted) this.#changed();
    });
  }

  #entity(song: SandboxSong): object {
    return entityOf(song, this.#options.coversUrl ?? 'http://127.0.0.1/covers');
  }

  #authState(): object {
    return { type: 'auth_state', logged_in: this.#loggedIn, is_active: this.#active, device_name: this.#name };
  }

  #playbackState(): object {
    const now = this.player.now();
    this.#shown = now.song;
    return {
      type: 'playback_state',
      status: statusOf(now),
      item: now.song === null ? null : this.#entity(now.song),
      position: positionOf(now, this.#clock()),
      volume: this.player.volumePercent,
      context: null,
      options: { shuffle: false, repeat_track: false, repeat_context: false },
      available_actions: [],
    };
  }

  #tell(message: unknown): void {
    for (const client of this.#clients) this.#send(client, message);
  }

  #send(socket: WebSocket, message: unknown): void {
    if (!this.isHanging) socket.send(JSON.stringify(message));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort();
    const { dataDir } = this.#options;
    if (dataDir !== undefined) {
      await Promise.all(['ws.addr', 'ws.port', 'soloist.pid'].map((file) => rm(join(dataDir, file), { force: true })));
    }
    await this.#app.close();
  }
}
