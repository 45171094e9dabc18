import type { SandboxSong } from '../catalogue.ts';
import type { Playing } from '../virtual-player.ts';

/** The stand-in's messages, in the shapes that Spotify describes for Soloist's WebSocket. */

interface Entity {
  readonly uri: string;
  readonly entity_type: string;
  readonly decorations: Readonly<Record<string, unknown>>;
}

const named = (kind: string, id: string, name: string): Entity => ({
  uri: `spotify:${kind}:${id}`,
  entity_type: kind,
  decorations: { identity: { name } },
});

/** @param coversUrl where covers lie, without a slash at the end */
export const entityOf = (song: SandboxSong, coversUrl: string): Entity => ({
  uri: song.uri,
  entity_type: 'track',
  decorations: {
    identity: { name: song.title },
    visual_identity: { cover: [{ url: `${coversUrl}/${song.album.id}.svg`, size: 'large' }] },
    parent: { entity: named('album', song.album.id, song.album.name) },
    creators: [{ entity: named('artist', song.album.artist.id, song.album.artist.name) }],
    playback: { duration_ms: song.durationMs },
  },
});

export const statusOf = ({ song, isPlaying, progressMs }: Playing): string => {
  if (song === null) return 'stopped';
  if (isPlaying) return 'playing';
  return progressMs === 0 ? 'stopped' : 'paused';
};

export const positionOf = (now: Playing, atMs: number): object => ({
  position_ms: now.progressMs,
  timestamp_ms: atMs,
  speed: now.isPlaying ? 1 : 0,
});
