import { Type, type Static, type TSchema } from 'typebox';
import { Value } from 'typebox/value';

/**
 * What Soloist says on its local WebSocket (JSON text frames, one event each, told apart by `type`), as far as the box uses it. Strict on
 * what is used, blind to the rest: builds end after 90 days, and each new one may say more.
 * Source: developer.spotify.com, "Spotify Soloist WebSocket API".
 */

const Named = Type.Object({
  uri: Type.Optional(Type.String()),
  decorations: Type.Optional(
    Type.Object({ identity: Type.Optional(Type.Object({ name: Type.Optional(Type.String()) })) }),
  ),
});

/** A song, as the common envelope of everything that has an address at Spotify. */
export const Item = Type.Object({
  uri: Type.String({ minLength: 1 }),
  decorations: Type.Optional(
    Type.Object({
      identity: Type.Optional(Type.Object({ name: Type.Optional(Type.String()) })),
      visual_identity: Type.Optional(
        Type.Object({
          cover: Type.Optional(Type.Array(Type.Object({ url: Type.String(), size: Type.Optional(Type.Unknown()) }))),
        }),
      ),
      parent: Type.Optional(Type.Object({ entity: Type.Optional(Named) })),
      creators: Type.Optional(Type.Array(Type.Object({ entity: Type.Optional(Named) }))),
      playback: Type.Optional(Type.Object({ duration_ms: Type.Optional(Type.Number({ minimum: 0 })) })),
    }),
  ),
});
export type Item = Static<typeof Item>;

/** Left out, or null. */
const maybe = <T extends TSchema>(schema: T) => Type.Optional(Type.Union([schema, Type.Null()]));

/** Where the song was at `timestamp_ms` (epoch ms), and how fast it goes on from there. */
const Position = Type.Object({
  position_ms: Type.Number({ minimum: 0 }),
  timestamp_ms: Type.Optional(Type.Number()),
  speed: Type.Optional(Type.Number()),
});
export type Position = Static<typeof Position>;

const Volume = Type.Number({ minimum: 0, maximum: 100 });

export const EVENTS = {
  auth_state: Type.Object({
    logged_in: Type.Boolean(),
    is_active: Type.Optional(Type.Boolean()),
    device_name: maybe(Type.String()),
  }),
  playback_state: Type.Object({
    status: Type.String(),
    item: maybe(Item),
    position: maybe(Position),
    volume: maybe(Volume),
  }),
  track_changed: Type.Object({ item: maybe(Item) }),
  playback_changed: Type.Object({ status: Type.String() }),
  position_sync: Type.Object({ position: maybe(Position), position_ms: Type.Optional(Type.Number({ minimum: 0 })) }),
  volume_changed: Type.Object({ volume: Volume }),
  device_changed: Type.Object({
    is_active: Type.Optional(Type.Boolean()),
    device_name: maybe(Type.String()),
  }),
  command_result: Type.Object({
    command: Type.Optional(Type.String()),
    success: Type.Optional(Type.Boolean()),
    error: Type.Optional(Type.Unknown()),
    message: Type.Optional(Type.String()),
  }),
  error: Type.Object({ message: Type.Optional(Type.String()), error: Type.Optional(Type.Unknown()) }),
} as const;

export type EventName = keyof typeof EVENTS;
export type SoloistEvent = { readonly [K in EventName]: { readonly type: K } & Static<(typeof EVENTS)[K]> }[EventName];

const Typed = Type.Object({ type: Type.String() });
const isName = (type: string): type is EventName => Object.hasOwn(EVENTS, type);

/**
 * @returns null for an event that is none of ours (`queue_changed`, say), and for what is no event at all
 * @throws Error naming the place when one of ours has another shape than described
 */
export function readEvent(text: string): SoloistEvent | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  if (!Value.Check(Typed, json) || !isName(json.type)) return null;
  const { type } = json;
  const schema: TSchema = EVENTS[type];
  if (Value.Check(schema, json)) return json as SoloistEvent;
  const first = Value.Errors(schema, json)[0];
  throw new Error(`${type}${first?.instancePath ?? ''} ${first?.message ?? 'is of an unknown shape'}`);
}
