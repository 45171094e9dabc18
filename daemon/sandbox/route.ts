import type { Static, TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { Refusal } from './refuse.ts';

/** One call, as an operation sees it. */
export interface Ask {
  /** The account whose token it brought. */
  readonly listenerId: string;
  readonly params: Readonly<Record<string, string | undefined>>;
  /** @throws Refusal 400 */
  query<T extends TSchema>(shape: T): Static<T>;
  /** @throws Refusal 400 */
  body<T extends TSchema>(shape: T): Static<T>;
}

export interface Route {
  /** Method and path template: also its name in the ledger. */
  readonly operation: string;
  /** What the owner must have agreed to. */
  readonly scope?: string;
  /** 200 when left out, 204 when there is nothing to say. */
  readonly status?: number;
  /** Commands to the player need Premium. */
  readonly premium?: boolean;
  readonly answer: (ask: Ask) => object | null;
}

export const askOf = (
  listenerId: string,
  { params, query, body }: Record<'params' | 'query' | 'body', unknown>,
): Ask => ({
  listenerId,
  params: params as Readonly<Record<string, string | undefined>>,
  query: (shape) => read(shape, query),
  body: (shape) => read(shape, body ?? {}),
});

function read<T extends TSchema>(shape: T, value: unknown): Static<T> {
  const given = Value.Default(shape, Value.Convert(shape, value));
  if (Value.Check(shape, given)) return given;
  const first = Value.Errors(shape, given)[0];
  throw new Refusal(400, `Invalid request: ${first?.instancePath ?? ''} ${first?.message ?? ''}`);
}
