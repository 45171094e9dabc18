import { Type, type Static } from 'typebox';
import { BoxState } from './state.ts';

/**
 * `GET /api/live`, one WebSocket a page. The server sends text = `LiveMessage` (whole snapshot on connect and on change)
 * and binary = mesh frames (`mesh.ts`) while the page asks for them. The page sends `LiveRequest`.
 * A page that cannot keep up is closed with 1013 and connects again.
 */
export const LIVE_PATH = '/api/live';

export const LiveMessage = Type.Object({ kind: Type.Literal('state'), state: BoxState });
export type LiveMessage = Static<typeof LiveMessage>;

export const LiveRequest = Type.Object(
  { kind: Type.Literal('watch'), mesh: Type.Boolean() },
  { additionalProperties: false },
);
export type LiveRequest = Static<typeof LiveRequest>;
