import type { Page } from '@playwright/test';
import { expect, vi } from 'vitest';
import { CLIENT_ID, type House, type Phone } from './pairing-house.ts';

/** What people do on the pages, in their words. */

export const alert = (page: Page, text: string): Promise<void> => page.getByRole('alert').getByText(text).waitFor();

export const paired = ({ box }: House): Promise<unknown> =>
  box.until('an account', (s) => s.account.state === 'paired');

/** Agrees, or not, at Spotify's page in that tab. */
export async function answerSpotify(page: Page, button: 'Allow' | 'Cancel'): Promise<void> {
  await page.getByRole('button', { name: button }).click();
}

/** Opens Spotify in a tab beside the page, and agrees there. @returns the address of the page that could not open */
export async function consentBeside({ page, dead }: Phone, button: 'Allow' | 'Cancel' = 'Allow'): Promise<string> {
  const before = dead.length;
  const [tab] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'Open Spotify' }).click(),
  ]);
  await answerSpotify(tab, button);
  await vi.waitUntil(() => dead.length > before, { timeout: 20_000 });
  await tab.close();
  return dead.at(-1) ?? '';
}

export async function paste(page: Page, address: string): Promise<void> {
  await page.getByLabel('Address of that page').fill(address);
  await page.getByRole('button', { name: 'Finish' }).click();
}

/** From wherever that phone is to the three steps of pasting back. */
export async function openPasting(house: House, { page }: Phone): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${house.phoneUrl}#spotify`);
  await page.getByText('Another way').click();
  await page.getByRole('button', { name: 'With copy and paste' }).click();
}

/** The box starts anew meanwhile: who asks it may find nobody for a moment. */
export async function untilSandboxIs(on: boolean, { box }: House): Promise<void> {
  const ask = async (): Promise<boolean> => (await box.state().catch(() => null))?.box.sandbox === on;
  await vi.waitUntil(ask, { timeout: 60_000, interval: 200 });
}

/** Makes owners of these phones and gives the box its app, by the API: what the pages do is another test's. */
export async function setUp(house: House, owners: readonly Phone[]): Promise<void> {
  const tell = (page: Page, path: string, body: object): Promise<number> =>
    page.evaluate<number>(
      `fetch('${path}', { method: 'POST', headers: { 'content-type': 'application/json' }, body: ${JSON.stringify(JSON.stringify(body))} }).then((reply) => reply.status)`,
    );
  for (const { page } of owners) {
    await fetch(`${house.box.url}api/auth/code`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ role: 'owner' }),
    });
    const { box } = await house.box.state();
    await page.goto(house.phoneUrl);
    expect(await tell(page, '/api/auth/join', { code: box.joinCode })).toBe(200);
  }
  expect(await tell(owners[0]!.page, '/api/auth/client', { clientId: CLIENT_ID })).toBe(200);
  await untilSandboxIs(false, house);
}
