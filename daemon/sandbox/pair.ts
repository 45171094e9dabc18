import type { Sandbox } from './open.ts';

/** The part of pairing that consenting without a page needs. */
export interface Pairable {
  begin(): { readonly url: string };
  finish(answer: {
    readonly code?: string | undefined;
    readonly state?: string | undefined;
    readonly error?: string | undefined;
  }): Promise<void>;
}

/**
 * Signs the daemon in at the sandbox the way an owner would at Spotify, only without a page: code, state and PKCE all take part.
 * The sandbox forgets its tokens when it ends, so this belongs to every start.
 */
export async function pairSandbox(pairing: Pairable, sandbox: Sandbox): Promise<void> {
  const consent = new URL(pairing.begin().url);
  consent.searchParams.set('auto', sandbox.autoConsentKey);
  const reply = await fetch(consent, { redirect: 'manual' });
  await reply.body?.cancel();
  const location = reply.headers.get('location');
  if (location === null) throw new Error(`the sandbox answered ${reply.status} instead of a redirect`);
  const { searchParams: answer } = new URL(location);
  await pairing.finish({
    code: answer.get('code') ?? undefined,
    state: answer.get('state') ?? undefined,
    error: answer.get('error') ?? undefined,
  });
}
