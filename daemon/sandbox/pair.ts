import type { Sandbox } from './open.ts';

/** The part of pairing that consenting without a page needs. */
export interface Pairable {
  begin(ask: { readonly browser: string; readonly boxOrigin: string }): { readonly url: string };
  finish(
    answer: {
      readonly code?: string | undefined;
      readonly state?: string | undefined;
      readonly error?: string | undefined;
    },
    browser: string,
  ): Promise<void>;
}

/** No browser's name: nobody else can take part in this attempt. */
const NOBODY = 'the start of the box';

/**
 * Signs the daemon in at the sandbox the way an owner would at Spotify, only without a page: code, state and PKCE all take part.
 * The sandbox forgets its tokens when it ends, so this belongs to every start.
 */
export async function pairSandbox(pairing: Pairable, sandbox: Sandbox): Promise<void> {
  const consent = new URL(pairing.begin({ browser: NOBODY, boxOrigin: '' }).url);
  consent.searchParams.set('auto', sandbox.autoConsentKey);
  const reply = await fetch(consent, { redirect: 'manual' });
  await reply.body?.cancel();
  const location = reply.headers.get('location');
  if (location === null) throw new Error(`the sandbox answered ${reply.status} instead of a redirect`);
  const { searchParams: answer } = new URL(location);
  const [code, state, error] = ['code', 'state', 'error'].map((name) => answer.get(name) ?? undefined);
  await pairing.finish({ code, state, error }, NOBODY);
}
