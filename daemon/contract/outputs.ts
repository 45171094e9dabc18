import { Type, type Static } from 'typebox';

/** Where the music can come out of. */
export const OUTPUT_KINDS = ['connect', 'soloist', 'browser'] as const;
export type OutputKind = (typeof OUTPUT_KINDS)[number];

/**
 * `soloist`: this box itself, through Spotify Soloist. `browser`: the page that the kiosk shows, through the Web Playback SDK. `connect`: any
 * device that Spotify's own app lists, by its name; without a name, whichever is active.
 */
export const OutputChoice = Type.Object(
  {
    kind: Type.Enum([...OUTPUT_KINDS]),
    name: Type.String({ maxLength: 200, default: '', description: 'Only for `connect`; empty = the active device.' }),
  },
  { additionalProperties: false },
);
export type OutputChoice = Static<typeof OutputChoice>;

/** One line of the list to choose from. */
export const Output = Type.Object({
  kind: Type.Enum([...OUTPUT_KINDS]),
  name: Type.String(),
  /** The one chosen now. */
  chosen: Type.Boolean(),
  /** Music comes out of it now, whoever started it. */
  active: Type.Boolean(),
  /** Why it cannot be chosen now; empty when it can. */
  trouble: Type.String(),
});
export type Output = Static<typeof Output>;

export const Outputs = Type.Object({
  outputs: Type.Array(Output),
  /** True when the settings file names the device: the choice is then not the phone's. */
  locked: Type.Boolean(),
});
export type Outputs = Static<typeof Outputs>;
