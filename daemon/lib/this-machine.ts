/** The two ends of a connection, as node:net's `Socket` has them. */
export interface Ends {
  readonly remoteAddress?: string | undefined;
  readonly localAddress?: string | undefined;
}

/** True when the peer is a program on this machine: over loopback, or over any other address, which then is that of both ends. */
export function isFromThisMachine({ remoteAddress, localAddress }: Ends): boolean {
  if (remoteAddress === undefined) return false;
  return (
    remoteAddress === '::1' || /^(::ffff:)?127\.\d+\.\d+\.\d+$/.test(remoteAddress) || remoteAddress === localAddress
  );
}
