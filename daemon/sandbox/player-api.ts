import { Type } from 'typebox';
import type { SandboxSong } from './catalogue.ts';
import { Refusal } from './refuse.ts';
import type { Ask, Route } from './route.ts';
import { deviceShape, playbackShape, songShape, type Places } from './shapes.ts';
import type { World } from './world.ts';

const OnDevice = Type.Object({ device_id: Type.Optional(Type.String()) });
const PlayBody = Type.Object({
  uris: Type.Optional(Type.Array(Type.String(), { minItems: 1, maxItems: 100 })),
  offset: Type.Optional(Type.Object({ position: Type.Optional(Type.Integer({ minimum: 0 })) })),
  position_ms: Type.Optional(Type.Integer({ minimum: 0 })),
});
const TransferBody = Type.Object({
  device_ids: Type.Array(Type.String(), { minItems: 1, maxItems: 1 }),
  play: Type.Optional(Type.Boolean()),
});
const SeekQuery = Type.Object({ position_ms: Type.Integer({ minimum: 0 }) });
const VolumeQuery = Type.Object({ volume_percent: Type.Integer({ minimum: 0, maximum: 100 }) });
const QueueQuery = Type.Object({ uri: Type.String() });
const Cursor = Type.Optional(Type.Integer({ minimum: 0 }));
const RecentQuery = Type.Object({
  limit: Type.Integer({ minimum: 1, maximum: 50, default: 20 }),
  after: Cursor,
  before: Cursor,
});

const READ = 'user-read-playback-state';

/** The virtual player, behind the calls of the real one. */
export function playerRoutes(world: World, places: Places): readonly Route[] {
  const { player } = world;
  const shape = (song: SandboxSong): object => songShape(song, places, world.isPlayable(song));
  const song = (uri: string): SandboxSong => {
    const found = world.song(uri);
    if (found === undefined) throw new Refusal(400, `Invalid track uri: ${uri}`);
    return found;
  };
  const command = (operation: string, act: (ask: Ask) => void): Route => ({
    operation,
    scope: 'user-modify-playback-state',
    premium: true,
    status: 204,
    answer: (ask) => {
      reach(ask.query(OnDevice).device_id);
      act(ask);
      return null;
    },
  });
  /** A device that is named becomes the active one. */
  const reach = (deviceId: string | undefined): void => {
    const speaker =
      deviceId === undefined ? world.active : world.speakers.find(({ id, present }) => present && id === deviceId);
    if (speaker === undefined) {
      if (deviceId !== undefined) throw new Refusal(404, 'Device not found');
      throw new Refusal(404, 'Player command failed: No active device found', 'NO_ACTIVE_DEVICE');
    }
    if (speaker.restricted) throw restricted();
    world.activate(speaker);
  };
  const restricted = (): Refusal => new Refusal(403, 'Player command failed: Restriction violated', 'UNKNOWN');

  return [
    { operation: 'GET /me/player', scope: READ, answer: () => playbackShape(world, places) },
    {
      operation: 'GET /me/player/currently-playing',
      scope: 'user-read-currently-playing',
      answer: () => playbackShape(world, places),
    },
    {
      operation: 'GET /me/player/devices',
      scope: READ,
      answer: () => ({
        devices: world.speakers
          .filter(({ present }) => present)
          .map((one) => deviceShape(one, one.active ? player.volumePercent : one.volumePercent)),
      }),
    },
    {
      operation: 'GET /me/player/queue',
      scope: READ,
      answer: () => {
        const now = player.now().song;
        return {
          ...(now === null ? {} : { currently_playing: shape(now) }),
          queue: player.upcoming().slice(0, 20).map(shape),
        };
      },
    },
    {
      operation: 'GET /me/player/recently-played',
      scope: 'user-read-recently-played',
      answer: (ask) => {
        const { limit, after = -Infinity, before = Infinity } = ask.query(RecentQuery);
        const isTheirs = world.tasteOf(ask.listenerId);
        const between = player.heard().filter(({ song, atMs }) => isTheirs(song) && atMs > after && atMs < before);
        const heard = between.slice(0, limit);
        return {
          href: `${places.apiUrl}/me/player/recently-played?limit=${limit}`,
          limit,
          cursors: heard.length === 0 ? {} : { after: String(heard[0]!.atMs), before: String(heard.at(-1)!.atMs) },
          items: heard.map((entry) => ({ track: shape(entry.song), played_at: new Date(entry.atMs).toISOString() })),
        };
      },
    },
    {
      operation: 'PUT /me/player',
      scope: 'user-modify-playback-state',
      premium: true,
      status: 204,
      answer: (ask) => {
        const body = ask.body(TransferBody);
        reach(body.device_ids[0]);
        if (body.play === true) player.resume();
        return null;
      },
    },
    command('PUT /me/player/play', (ask) => {
      const { uris, offset, position_ms: progressMs } = ask.body(PlayBody);
      if (uris !== undefined) {
        const songs = uris.map(song).filter((one) => world.isPlayable(one));
        if (songs.length > 0) player.play(songs, { index: offset?.position ?? 0, progressMs: progressMs ?? 0 });
        return;
      }
      if (player.now().isPlaying || !player.resume()) throw restricted();
    }),
    command('PUT /me/player/pause', () => {
      if (!player.now().isPlaying) throw restricted();
      player.pause();
    }),
    command('POST /me/player/next', () => player.next()),
    command('POST /me/player/previous', () => player.previous()),
    command('PUT /me/player/seek', (ask) => player.seek(ask.query(SeekQuery).position_ms)),
    command('POST /me/player/queue', (ask) => {
      const queued = song(ask.query(QueueQuery).uri);
      if (world.isPlayable(queued)) player.enqueue(queued);
    }),
    command('PUT /me/player/volume', (ask) => {
      if (world.active?.supportsVolume === false) {
        throw new Refusal(403, 'Player command failed: Cannot control device volume', 'VOLUME_CONTROL_DISALLOW');
      }
      player.volumePercent = ask.query(VolumeQuery).volume_percent;
    }),
  ];
}
