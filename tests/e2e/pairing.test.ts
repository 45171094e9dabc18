import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLIENT_ID, DEAD, openHouse, PICTURES, type House, type Phone } from './pairing-house.ts';
import { alert, answerSpotify, openPasting, consentBeside, paired, paste, untilSandboxIs } from './pairing-steps.ts';

/** One evening in one house: each test begins where the one before ended, as it would for its people. */
describe('a fresh box and its people', () => {
  let house: House;
  let owner: Phone;
  let guest: Phone;
  /** The address that the owner pasted. */
  let pasted = '';
  beforeAll(async () => {
    house = await openHouse();
    [owner, guest] = [await house.phone(), await house.phone()];
  });
  afterAll(async () => {
    await house[Symbol.asyncDispose]();
  });

  const spotifyUrl = (): string => `${house.phoneUrl}#spotify`;
  const picture = (page: Page, name: string): Promise<Buffer> =>
    page.screenshot({ path: join(PICTURES, `pairing-${name}.png`), fullPage: true });

  it('a phone joins with the code on the screen and owns the box', async () => {
    const { page } = owner;
    await page.goto(house.phoneUrl);
    await page.getByLabel('Code').fill('AAAAAAA');
    await page.getByRole('button', { name: 'Connect this phone' }).click();
    await alert(page, 'That is not the code');
    const { box } = await house.box.state();
    await page.getByLabel('Code').fill(`${box.joinCode.slice(0, 3).toLowerCase()} ${box.joinCode.slice(3)}`);
    await picture(page, 'join');
    await page.getByRole('button', { name: 'Connect this phone' }).click();
    await page.getByRole('link', { name: 'Music', exact: true }).click();
    await page.getByRole('link', { name: 'Connect Spotify' }).waitFor();
    await picture(page, 'owner');
    const after = await house.box.state();
    expect(after.box.joinCode).not.toBe(box.joinCode);
    expect(after.pairing.stage).toBe('joined');
  });

  it('is led to an app of its own, which is checked before it is kept; the box changes to Spotify by itself', async () => {
    const { page } = owner;
    await page.getByRole('link', { name: 'Connect Spotify' }).click();
    await page.getByRole('heading', { name: 'Your own Spotify app, in five steps' }).waitFor();
    await picture(page, 'guide');
    const send = async (id: string): Promise<void> => {
      await page.getByLabel('Client ID', { exact: true }).fill(id);
      await page.getByRole('button', { name: 'Check and keep it' }).click();
    };
    await send('0123');
    await alert(page, 'has 32 characters');
    await send('f'.repeat(32));
    await alert(page, 'Spotify knows no app with this Client ID');
    expect((await house.box.state()).box.sandbox).toBe(true);
    const port = new URL(house.box.url).port;
    await send(CLIENT_ID);
    // The page comes back by itself, and offers what the box now can.
    await page.getByRole('heading', { name: 'Connect an account' }).waitFor();
    await untilSandboxIs(false, house);
    expect((await house.box.state()).account.state).toBe('none');
    expect(new URL(house.box.url).port).toBe(port);
  });

  it('pairs by pasting back, with a precise answer to each wrong paste', async () => {
    const { page } = owner;
    await openPasting(house, owner);
    await picture(page, 'paste');
    const declined = await consentBeside(owner, 'Cancel');
    await paste(page, declined);
    await alert(page, 'You declined at Spotify');
    const address = await consentBeside(owner);
    const { searchParams } = new URL(address);
    const [code, state] = [searchParams.get('code') ?? '', searchParams.get('state') ?? ''];
    for (const [wrong, answer] of [
      ['', 'Nothing was pasted'],
      [DEAD, 'cut off'],
      [`${DEAD}?code=${code}`, 'no state= in it'],
      [`${DEAD}?state=${state}`, 'no code= in the address'],
      [`${DEAD}?code=${code}&state=${state.slice(0, -1)}`, 'no attempt that this box knows'],
      [house.phoneUrl, 'address of this page'],
      [declined, 'used already'],
    ] as const) {
      await paste(page, wrong);
      await alert(page, answer);
    }
    await picture(page, 'paste-fault');
    await paste(page, ` “${address.slice('http://'.length, 60)}\n${address.slice(60)}” `);
    await paired(house);
    await page.getByRole('heading', { name: 'Accounts' }).waitFor();
    await page.getByText('Sandbox listener').first().waitFor();
    await picture(page, 'paired');
    expect((await house.box.state()).pairing.stage).toBe('done');
    pasted = address;
  });

  it('a second phone with the code is a guest, who sees what plays and no more', async () => {
    const { page } = guest;
    const { box } = await house.box.state();
    await page.goto(`${house.phoneUrl}#join=${box.joinTicket}`);
    await page.getByText('You scanned the code on its screen').waitFor();
    await picture(page, 'scanned');
    await page.getByRole('button', { name: 'Connect this phone' }).click();
    await page.getByRole('heading', { name: 'You are a guest here' }).waitFor();
    expect(page.url()).not.toContain('join=');
    await picture(page, 'guest');
    expect(await page.getByRole('button', { name: /skip/i }).count()).toBe(0);
    await page.goto(spotifyUrl());
    await page.getByRole('heading', { name: 'You are a guest here' }).waitFor();
  });

  it('becomes an owner when an owner allows it', async () => {
    await owner.page.goto('about:blank');
    await owner.page.goto(house.phoneUrl);
    await guest.page.getByRole('button', { name: 'Ask the owner' }).click();
    await guest.page.getByText('Asked. An owner has ten minutes').waitFor();
    await owner.page.getByText('asks to become an owner').waitFor();
    await picture(owner.page, 'asking');
    await owner.page.getByRole('button', { name: 'Allow' }).click();
    await guest.page.getByRole('heading', { name: /^Connect another account/ }).waitFor();
  });

  it('logs out', async () => {
    const { page } = owner;
    await page.goto(spotifyUrl());
    await page.getByRole('button', { name: /Log out/ }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Log out' }).click();
    await house.box.until('nobody', (s) => s.account.state === 'none');
    await page.getByText('is logged out').waitFor();
  });

  it('pairs by the relay page, without pasting anything', async () => {
    const { page } = owner;
    await page.goto(spotifyUrl());
    await page.getByRole('link', { name: 'Connect, and come back by itself' }).click();
    await answerSpotify(page, 'Allow');
    await page.waitForURL(house.phoneUrl);
    await paired(house);
    await page.getByRole('link', { name: 'Music', exact: true }).click();
    await page.getByRole('link', { name: 'Manage accounts' }).waitFor();
  });

  it('pairs at the kiosk itself, by loopback', async () => {
    const { page } = owner;
    await page.goto(spotifyUrl());
    await page.getByRole('button', { name: /Log out/ }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Log out' }).click();
    await house.box.until('nobody', (s) => s.account.state === 'none');
    await using kiosk = await house.phone();
    await kiosk.page.goto(`${house.box.url}phone#spotify`);
    await kiosk.page.getByRole('link', { name: 'Connect in this browser' }).click();
    await answerSpotify(kiosk.page, 'Allow');
    await kiosk.page.waitForURL(`${house.box.url}phone`);
    await paired(house);
  });

  it('an owner sends a phone away, whose page closes at once', async () => {
    const { page } = owner;
    await page.goto('about:blank');
    await page.goto(`${house.phoneUrl}#people`);
    await page.getByText('this phone').waitFor();
    await picture(page, 'people');
    const others = page.getByRole('button', { name: /^Remove / });
    const left = await others.count();
    expect(left).toBeGreaterThan(0);
    await guest.page.goto('about:blank');
    await guest.page.goto(`${house.phoneUrl}#people`);
    await guest.page.getByRole('heading', { name: 'Phones and people' }).waitFor();
    // The first that joined after this phone itself, which can only leave.
    await others.first().click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
    await guest.page.getByRole('heading', { name: 'Enter the code shown on the box' }).waitFor();
  });

  it('has nothing for axe to find on its pages', async () => {
    const { page } = owner;
    for (const url of [house.phoneUrl, spotifyUrl()]) {
      await page.goto('about:blank');
      await page.goto(url);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
    }
  });

  it('goes back to the sandbox when the app is removed, and said no secret in its log', async () => {
    const { page } = owner;
    await page.goto('about:blank');
    await page.goto(spotifyUrl());
    await page.getByText('Change or remove it').click();
    await page.getByRole('button', { name: 'Remove it: back to invented songs' }).click();
    await untilSandboxIs(true, house);
    await page.getByRole('heading', { name: 'Your own Spotify app, in five steps' }).waitFor();
    const said = house.box.output();
    const { searchParams } = new URL(pasted);
    for (const secret of [searchParams.get('code') ?? '', searchParams.get('state') ?? '', CLIENT_ID]) {
      expect(said).not.toContain(secret);
    }
    expect(readFileSync(join(house.box.stateDir, 'mooddj.db')).includes(searchParams.get('code') ?? '')).toBe(false);
  });
});
