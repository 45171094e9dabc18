/** One exchange with the Web API, as a test can look at it. */
export interface SeenCall {
  /** As the ledger names it: `GET /playlists/:id/items`. */
  readonly operation: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

export interface SeenReply {
  readonly operation: string;
  readonly status: number;
  /** Null when there is none. */
  readonly body: unknown;
}

/** Whoever holds the Web API's description says what is wrong with a call or a reply; null = nothing. */
export interface Inspector {
  call(call: SeenCall): string | null;
  reply(reply: SeenReply): string | null;
}
