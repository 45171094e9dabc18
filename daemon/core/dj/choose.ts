import { nextHeading, type Heading } from './heading.ts';
import { findNearest, type Candidate } from './near.ts';
import { explain } from './reason.ts';
import { permits, type Relaxed } from './rules.ts';
import { drawOne, likedNearby, score, type Scored } from './score.ts';
import { leadsFor } from './seed.ts';
import { bend, shapeOf, type Shape } from './shape.ts';
import type { Chosen, DjContext, DjState, SongEffect } from './state.ts';
import { driftOf, tasteMood, type Asking } from './taste.ts';
import { gap, NEAR, towards, withTempo, type Point, type Target } from './target.ts';

/** So many of the nearest songs are weighed against each other. */
const NEIGHBOURS = 120;
/** Liking that had a say in the choice. */
const HELPED = 0.03;

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** After so long without a song, the next one begins another evening. */
export const EVENING_GAP_MS = 3 * HOUR_MS;

export interface Wish {
  readonly kind: 'play' | 'enqueue';
  readonly atMs: number;
  readonly context: DjContext;
  readonly cutsIn: boolean;
}

/** Where the next song should lie. */
export interface Aim {
  readonly heading: Heading;
  readonly shape: Shape;
  readonly aim: Point;
  readonly asking: Asking;
}

/** When the evening began that a song at that time belongs to. */
export function eveningOf({ eveningMs, recent }: DjState, atMs: number): number {
  const lastMs = recent.at(-1)?.atMs ?? Number.NEGATIVE_INFINITY;
  return eveningMs === null || atMs - lastMs > EVENING_GAP_MS ? atMs : eveningMs;
}

export function aimAt(state: DjState, { atMs, context, cutsIn }: Omit<Wish, 'kind'>): Aim {
  const { minuteOfDay } = context;
  // A change strong enough to end a song is past waiting for the dwell.
  const settings = cutsIn ? { ...context.settings, dwellTracks: 1 } : context.settings;
  const heading = nextHeading(state, settings);
  const shape = shapeOf(settings, { atMs, minuteOfDay, eveningMs: eveningOf(state, atMs) });
  const asking = { mood: tasteMood(heading.mood), atMs, halfLifeMs: settings.learnHalfLifeDays * DAY_MS };
  // Holding course means the course as it is: what bends the goal has bent it already.
  const holds = heading.kind === 'unsure' || heading.kind === 'blind';
  const still = { ...shape, arc: 0, hour: 0 };
  const drift = holds ? { valence: 0, energy: 0 } : driftOf(state.taste, asking);
  return { heading, shape, asking, aim: bend(heading.goal, holds ? still : shape, drift) };
}

/** A song for now, or null when there is none that is allowed. */
export function choose(state: DjState, wish: Wish): SongEffect | null {
  const { context, atMs } = wish;
  const { settings, library } = context;
  const aimed = aimAt(state, wish);
  const from = state.target;
  const target = withTempo(from === null ? aimed.aim : towards(from, aimed.aim, settings.maxStep));
  const found = findAllowed(state, { target, wish, aimed });
  if (found === null) return null;
  const { chosen, seed } = drawOne(found.scored, { variety: settings.variety, seed: state.seed });
  const track = library.tracks[chosen.i]!;
  const reason = explain(track, {
    ...aimed,
    target,
    isFirst: from === null,
    relaxed: found.relaxed,
    lead: state.lead?.by ?? null,
    liked: chosen.liking < HELPED ? null : chosen.likedSong ? 'song' : 'artist',
    cutsIn: wish.cutsIn,
  });
  const { uri, title, artist, album, durationMs } = track;
  const song: Chosen = { uri, title, artist, album, durationMs, reason, chosenMs: atMs, cutsIn: wish.cutsIn };
  const turn = { seed, heading: advance(aimed, target), target, leads: state.lead?.by.title ?? null };
  return { kind: wish.kind, uri, reason, song, atMs, turn, fade: wish.cutsIn, back: false };
}

/** Leading begins once a song has met people where they are. */
function advance({ heading, aim }: Aim, target: Target): Heading {
  const met = heading.led > 0 || gap(target, aim) <= NEAR;
  return { ...heading, songs: heading.songs + 1, led: met ? heading.led + 1 : 0 };
}

interface Search {
  readonly target: Target;
  readonly wish: Wish;
  readonly aimed: Aim;
}

/** The neighbourhood under as many rules as leave a song. */
function findAllowed(
  state: DjState,
  { target, wish: { atMs, context }, aimed }: Search,
): { readonly scored: readonly [Scored, ...Scored[]]; readonly relaxed: Relaxed } | null {
  const ask = { target, aim: aimed.aim, context, asking: aimed.asking };
  for (const { relaxed, allows } of permits(state, { atMs, context, energyCap: capNow(aimed, target) })) {
    const near = findNearest(context.library, { target, count: NEIGHBOURS, allows });
    if (near.length === 0) continue;
    const [first, ...rest] = score(state, withLiked(near, likedNearby(state, ask, allows)), ask);
    if (first !== undefined) return { scored: [first, ...rest], relaxed };
  }
  return null;
}

function withLiked(near: readonly Candidate[], liked: readonly Candidate[]): readonly Candidate[] {
  if (liked.length === 0) return near;
  const known = new Set(near.map(({ i }) => i));
  return [...near, ...liked.filter(({ i }) => !known.has(i))];
}

/** The target comes down to the quiet hours in steps, and the songs with it. */
const capNow = ({ shape }: Aim, target: Target): number =>
  shape.energyCap >= 1 ? 1 : Math.max(shape.energyCap, target.energy);

/** What a song more does to a lead; null when it was the last one. */
export function leadOn(lead: DjState['lead']): DjState['lead'] {
  if (lead === null || lead.songs + 1 >= leadsFor(lead.by)) return null;
  return { by: lead.by, songs: lead.songs + 1 };
}
