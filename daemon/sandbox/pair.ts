import type { Sandbox } from './open.ts';

/** The part of a session that pairing needs. */
export interface PairableSession {
  beginLogin(): { readonly url: string };
  finishLogin(answer: {
    readonly code?: string | undefined;
    readonly state?: string | undefined;
    readonly error?: string | undefined;
  }): Promise<void>;
}

/**
 * Signs the daemon in at the sandbox the way an owner would at Spotify, only without a page: code, state and PKCE all take part.
 * The sandbox forgets its tokens when it ends, so this belongs to every start.
 */
export async function pairSandbox(session: PairableSession, sandbox: Sandbox): Promise<void> {
  const consent = new URL(session.beginLogin().url);
  consent.searchParams.set('auto', sandbox.autoConsentKey);
  const reply = await fetch(consent, { redirect: 'manual' });
  await reply.body?.cancel();
  const location = reply.headers.get('location');
  if (location === null) throw new Error(`the sandbox answered ${reply.status} instead of a redirect`);
  const { searchParams: answer } = new URL(location);
  await session.finishLogin({
    code: answer.get('code') ?? undefined,
    state: answer.get('state') ?? undefined,
    error: answer.get('error') ?? undefined,
  });
}
