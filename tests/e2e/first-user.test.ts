import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLIENT_ID, openHouse, PICTURES, type House, type Phone } from './pairing-house.ts';
import { answerSpotify, paired } from './pairing-steps.ts';
import { join } from 'node:path';

/** A newcomer does no more than this between an unpacked box and their own music. */
const MOST_STEPS = 60;

/** What a person does with a phone, counted: one tap, one field filled in or one address opened is a step. */
class Hand {
  steps = 0;
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async open(url: string): Promise<void> {
    this.steps += 1;
    await this.page.goto(url);
  }

  async tap(what: Locator): Promise<void> {
    this.steps += 1;
    await what.click();
  }

  async type(where: Locator, text: string): Promise<void> {
    this.steps += 1;
    await where.fill(text);
  }
}

/** The whole way of somebody who has never seen the box, on the built daemon: real HTTP, real models, the demo room, Spotify’s stand-in. */
describe('a first-time user', () => {
  let house: House;
  let phone: Phone;
  beforeAll(async () => {
    house = await openHouse();
    phone = await house.phone();
  });
  afterAll(async () => {
    await phone[Symbol.asyncDispose]();
    await house[Symbol.asyncDispose]();
  });

  it('joins, sets the box up, connects Spotify and hears music for the room, within sixty steps', async () => {
    const { page } = phone;
    const hand = new Hand(page);
    const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
    const step = (name: string): Promise<void> => page.getByRole('heading', { level: 2, name }).waitFor();
    const look = async (name: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((v) => `${name}: ${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
      await page.screenshot({ path: join(PICTURES, `first-user-${name}.png`) });
    };

    // Music plays before anybody set anything up.
    await house.box.until('the demo', (s) => s.playback.state === 'playing' && s.room.people > 0);
    const { box } = await house.box.state();
    await hand.open(house.phoneUrl);
    await hand.type(page.getByLabel('Code'), box.joinCode);
    await hand.tap(button('Connect this phone'));
    await page.getByRole('region', { name: 'Set the box up' }).waitFor();
    await look('welcome');
    await hand.tap(page.getByRole('link', { name: 'Begin' }));
    await step('Which language?');
    await hand.tap(button('Next'));
    await step('What is the box called?');
    await hand.type(page.getByLabel('Name of the box'), 'Garden');
    await hand.tap(button('Next'));
    await step('Where does it stand?');
    await hand.tap(page.getByText('A party or an event'));
    await house.box.until('the place', (s) => s.privacy.venue === 'event');
    await hand.tap(button('Next'));
    await step('Where does the camera look?');
    await page.getByRole('img', { name: /without the picture: [1-9]/ }).waitFor();
    await look('camera');
    await hand.tap(button('Next'));
    await step('What does it play?');
    await hand.tap(page.getByRole('link', { name: 'Connect Spotify' }));
    await hand.type(page.getByLabel('Client ID', { exact: true }), CLIENT_ID);
    await hand.tap(button('Check and keep it'));
    await hand.tap(page.getByRole('link', { name: 'Connect, and come back by itself' }));
    hand.steps += 1;
    await answerSpotify(page, 'Allow');
    await page.waitForURL(house.phoneUrl);
    await paired(house);
    await hand.tap(page.getByRole('link', { name: 'Go on', exact: true }));
    await step('What does it play?');
    await page.getByText('Connected as Sandbox listener.').waitFor();
    await hand.tap(button('Next'));
    await step('What does the music come out of?');
    await hand.tap(button('Look for speakers'));
    await page.getByRole('radio').first().waitFor();
    await hand.tap(button('Next'));
    await step('Home automation?');
    await hand.tap(button('Finish'));
    await step('That was it');
    await hand.tap(page.getByRole('link', { name: 'To the music' }));

    const playing = await house.box.until(
      'their own music for the room',
      (s) => !s.box.sandbox && s.account.state === 'paired' && s.playback.state === 'playing' && s.room.people > 0,
    );
    await page.getByRole('heading', { name: playing.playback.track!.title }).first().waitFor();
    await button('Pause').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Garden' }).waitFor();
    await look('music');
    expect(playing.playback.reason).toMatch(/\w+ \w+/);
    expect(playing.setup).toBe('done');
    expect(await page.getByRole('region', { name: 'Set the box up' }).count()).toBe(0);
    expect(hand.steps).toBeLessThan(MOST_STEPS);
  });
});
