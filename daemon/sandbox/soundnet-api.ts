import type { FastifyInstance, FastifyReply } from 'fastify';
import type { SandboxSong } from './catalogue.ts';
import { misbehaveIn } from './misbehave.ts';
import type { World } from './world.ts';

const KEYS = ['C', 'C#', 'D', 'D#', 'E', 'F', 'F#', 'G', 'G#', 'A', 'A#', 'B'];
/** Camelot's wheel: the number of a major key by its pitch class; its relative minor has the same. */
const WHEEL = [8, 3, 10, 5, 12, 7, 2, 9, 4, 11, 6, 1];
const SECOND_MS = 1000;

/** The stand-in for SoundNet's track analysis at RapidAPI: one song a call, a key, a pace and a plan that ends. */
export function serveSoundnet(app: FastifyInstance, world: World): void {
  const { features, clock } = world;
  let servedMs: number[] = [];
  misbehaveIn(app, {
    faults: world.faults,
    ledger: world.ledger,
    service: 'soundnet',
    bodyOf: ({ message }) => ({ message: message ?? 'failed' }),
  });

  const serve = (reply: FastifyReply, key: unknown, song: SandboxSong | undefined): FastifyReply => {
    const refuse = (status: number, message: string): FastifyReply => reply.code(status).send({ message });
    if (key === undefined) return refuse(401, 'Invalid API key');
    if (key !== features.soundnetKey) return refuse(403, 'You are not subscribed to this API.');
    reply.header('x-ratelimit-requests-limit', features.soundnetMonthly);
    const left = features.soundnetMonthly - features.soundnetUsed;
    reply.header('x-ratelimit-requests-remaining', Math.max(0, left - 1));
    if (left <= 0) return refuse(429, 'You have exceeded the MONTHLY quota for Requests on your current plan.');
    const nowMs = clock();
    servedMs = servedMs.filter((atMs) => atMs > nowMs - SECOND_MS);
    if (servedMs.length >= features.soundnetPerSecond) return refuse(429, 'Too many requests');
    servedMs.push(nowMs);
    features.soundnetUsed += 1;
    if (song === undefined || !features.soundnetKnows(song)) return refuse(404, 'Track not found');
    return reply.send(analysisOf(song, features.soundnetTempo(song)));
  };

  app.get('/pktx/spotify/:id', (request, reply) => {
    const { id } = request.params as { readonly id: string };
    return serve(reply, request.headers['x-rapidapi-key'], world.song(`spotify:track:${id}`));
  });
  app.get('/pktx/analysis', (request, reply) => {
    const { song = '', artist = '' } = request.query as { readonly song?: string; readonly artist?: string };
    const found = world.songs.find(({ title, album }) => same(title, song) && same(album.artist.name, artist));
    return serve(reply, request.headers['x-rapidapi-key'], found);
  });
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.trim().toLowerCase();

function analysisOf(song: SandboxSong, tempo: number): object {
  const { features, durationMs } = song;
  const percent = (value: number): number => Math.round(value * 100);
  const minor = features.mode === 0;
  const seconds = Math.round(durationMs / 1000);
  return {
    id: song.id,
    key: KEYS[features.key],
    mode: minor ? 'minor' : 'major',
    camelot: `${String(WHEEL[minor ? (features.key + 3) % 12 : features.key])}${minor ? 'A' : 'B'}`,
    tempo,
    duration: `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
    popularity: 40,
    energy: percent(features.energy),
    danceability: percent(features.danceability),
    happiness: percent(features.valence),
    acousticness: percent(features.acousticness),
    instrumentalness: percent(features.instrumentalness),
    liveness: percent(features.liveness),
    speechiness: percent(features.speechiness),
    loudness: `${Math.round(features.loudness)} dB`,
  };
}
