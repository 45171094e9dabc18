import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../../daemon/contract/commands.ts';
import type { Sandbox } from '../../daemon/sandbox/open.ts';
import { startBox, type Box } from './box.ts';

export interface PairedBoxOptions {
  /** Where its settings lie. */
  readonly dir: string;
  readonly name: string;
  /** Spotify's stand-in, outside the daemon. */
  readonly sandbox: Sandbox;
  readonly spotify?: object;
  readonly dj?: object;
  readonly env?: NodeJS.ProcessEnv;
  readonly stateDir?: string;
}

/** A box with an app of its own, and its owner signed in. */
export async function pairedBox({ dir, name, sandbox, ...options }: PairedBoxOptions): Promise<Box> {
  const config = join(dir, `${name}.yaml`);
  const { clientId, accountsUrl, apiUrl, reccobeatsUrl } = sandbox;
  const settings = {
    name: 'Kitchen',
    spotify: { clientId, accountsUrl, apiUrl, ...options.spotify },
    features: { reccobeatsUrl },
    dj: options.dj ?? {},
  };
  writeFileSync(config, JSON.stringify(settings));
  const { env = {}, stateDir } = options;
  const box = await startBox({ args: ['--config', config], env, ...(stateDir === undefined ? {} : { stateDir }) });
  await box.until('a wish to sign in', (s) => s.health.account.state === 'needs-owner');
  const login = await fetch(`${box.url}api/auth/login`, { redirect: 'manual' });
  const consent = new URL(login.headers.get('location')!);
  consent.searchParams.set('auto', sandbox.autoConsentKey);
  const answer = await fetch(consent, { redirect: 'manual' });
  await fetch(answer.headers.get('location')!, { redirect: 'manual' });
  return box;
}

export const command = (box: Box, body: Command): Promise<Response> =>
  fetch(`${box.url}api/commands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
