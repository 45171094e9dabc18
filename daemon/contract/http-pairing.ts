import { Type, type Static } from 'typebox';
import { Instant } from './mood.ts';

/** Bodies of the routes that pair a Spotify account and set up the owner's Spotify app. */

const closed = { additionalProperties: false } as const;

/**
 * How the answer of Spotify comes back to the box: `paste` (the person copies the address of a page that cannot open), `relay` (a page on
 * the internet leads the browser back), `loopback` (the browser is at the box itself, or a tunnel brings it there).
 */
export const WAYS = ['paste', 'relay', 'loopback'] as const;
export const WaySchema = Type.Enum([...WAYS]);
export type Way = (typeof WAYS)[number];

/** Without a way the box takes the easiest that this browser can go. */
export const BeginRequest = Type.Object({ way: Type.Optional(WaySchema) }, closed);
/** Where the browser has to go now. */
export const Begun = Type.Object({ url: Type.String(), way: WaySchema });
export type Begun = Static<typeof Begun>;

/** What the person copied: the whole address, or what is left of it. */
export const PasteRequest = Type.Object({ address: Type.String({ maxLength: 8000 }) }, closed);

/** Empty = take it away: back to the sandbox. */
export const ClientIdRequest = Type.Object({ clientId: Type.String({ maxLength: 200 }) }, closed);

const Redirect = Type.Object({ way: WaySchema, redirectUri: Type.String() });

export const ClientIdDone = Type.Object({
  ok: Type.Literal(true),
  /** Redirect URIs that the app lacks, as far as Spotify says. */
  missing: Type.Array(Redirect),
  /** True when the box starts anew with it now; pages come back by themselves. */
  reopens: Type.Boolean(),
});
export type ClientIdDone = Static<typeof ClientIdDone>;

export const PairingSetup = Type.Object({
  clientId: Type.String(),
  /** Who set it: what the file fixes is locked on the phone. */
  source: Type.Enum(['none', 'phone', 'file']),
  /** The ways this browser can go, the easiest first, each with what the Spotify app must list. */
  ways: Type.Array(Redirect),
});
export type PairingSetup = Static<typeof PairingSetup>;

export const AccountRow = Type.Object({
  id: Type.String(),
  name: Type.String(),
  /** A path on this box; empty when there is no picture. */
  pictureUrl: Type.String(),
  active: Type.Boolean(),
  state: Type.Enum(['sandbox', 'paired', 'expired']),
  consented: Instant,
  consentEnds: Instant,
  daysLeft: Type.Integer({ minimum: 0 }),
});
export const AccountRows = Type.Object({ accounts: Type.Array(AccountRow) });
export type AccountRows = Static<typeof AccountRows>;

const AccountId = Type.String({ minLength: 1, maxLength: 200 });
export const AccountRequest = Type.Object({ id: AccountId }, closed);
/** Without an id, the active account. */
export const LogoutRequest = Type.Object({ id: Type.Optional(AccountId) }, closed);
