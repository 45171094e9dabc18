import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { NeedsOwner } from '../../daemon/core/errors.ts';
import type { Playback } from '../../daemon/core/ports.ts';
import { openHttp, type Http } from '../../daemon/http/server.ts';
import { BrowserPlayer } from '../../daemon/spotify/players/browser.ts';
import { WebApiPlayer } from '../../daemon/spotify/players/web-api.ts';
import { makeRig } from '../edges/http-rig.ts';
import { openSpotifyRig, type SpotifyRig } from '../fakes/player-rig.ts';
import { openChromium, SOON } from './chromium.ts';
import { PAGES } from './fake-box.ts';

const STAND_IN = readFileSync(join(import.meta.dirname, 'playback-sdk-stand-in.js'), 'utf8');
const NAME = 'MoodDJ (kiosk)';
const SONG = {
  paused: false,
  position: 12_000,
  duration: 200_000,
  track_window: {
    current_track: {
      uri: 'spotify:track:one',
      name: 'One',
      artists: [{ name: 'A' }, { name: 'B' }],
      album: { name: 'Album', images: [{ url: 'https://i.scdn.co/image/1' }] },
    },
  },
};

describe('music in the kiosk’s own browser', () => {
  let browser: Browser;
  let rig: SpotifyRig;
  let commands: WebApiPlayer;
  let player: BrowserPlayer;
  let http: Http | null = null;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    rig = await openSpotifyRig();
    // As Spotify lists the page once its player is connected.
    Object.assign(rig.sandbox.world.speaker, { name: NAME, id: 'browser-device-0001' });
    commands = WebApiPlayer.open({ client: rig.client, device: () => NAME, clock: rig.time.now, wait: rig.time.wait });
    player = BrowserPlayer.open({
      name: NAME,
      commands,
      token: (signal) => rig.session.accessToken(signal),
      clock: rig.time.now,
    });
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
    await http?.[Symbol.asyncDispose]();
    http = null;
    await commands[Symbol.asyncDispose]();
    await rig[Symbol.asyncDispose]();
  });

  const serve = async (allowed: boolean): Promise<string> => {
    const { deps, state } = makeRig({ pagesDir: PAGES, browserPages: allowed ? player : null });
    state.update((box) => ({ ...box, box: { ...box.box, playsInBrowser: allowed } }));
    http = await openHttp(deps);
    return http.url;
  };
  const open = async (url: string): Promise<{ page: Page; foreign: string[]; policy: string }> => {
    const context = await browser.newContext();
    contexts.push(context);
    const page = await context.newPage();
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(url) && !request.url().startsWith('data:')) foreign.push(request.url());
    });
    await context.route('https://sdk.scdn.co/**', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: STAND_IN }),
    );
    const answer = await page.goto(url);
    return { page, foreign, policy: answer?.headers()['content-security-policy'] ?? '' };
  };
  const latest = async (fits: (playback: Playback) => boolean): Promise<Playback> => {
    for await (const playback of player.follow(AbortSignal.timeout(SOON.timeout))) if (fits(playback)) return playback;
    throw new Error('not shown in time');
  };
  const becomesReady = (): Promise<void> => expect.poll(() => player.ready, SOON).toBe(true);

  test('is no matter of a box that does not allow it: no script from elsewhere, no word of it in the policy', async () => {
    const { page, foreign, policy } = await open(await serve(false));
    await page.waitForSelector('main.kiosk');
    expect(policy).not.toContain('scdn.co');
    expect(foreign).toEqual([]);
    expect(player.ready).toBe(false);
  });

  test('makes the page a device, commands it by the Web API, and follows without a call', async () => {
    const { page, foreign } = await open(await serve(true));
    await becomesReady();
    expect(foreign).toEqual(['https://sdk.scdn.co/spotify-player.js']);
    expect(await page.evaluate('window.sdk.name')).toBe(NAME);
    expect(await page.evaluate('window.sdk.token')).toBe(await rig.session.accessToken(rig.signal));
    rig.sandbox.ledger.clear();
    const song = rig.sandbox.world.songs[0]!;
    await player.play([song.uri]);
    expect(rig.sandbox.player.now().song?.uri).toBe(song.uri);
    expect(rig.sandbox.ledger.entries.length).toBe(1);
    await page.evaluate((told) => (globalThis as unknown as { sdk: { play(s: unknown): void } }).sdk.play(told), SONG);
    expect(await latest((now) => now.state === 'playing')).toMatchObject({
      track: { uri: 'spotify:track:one', title: 'One', artist: 'A, B', album: 'Album', durationMs: 200_000 },
      positionMs: 12_000,
      device: NAME,
      volumePercent: 60,
    });
    expect(rig.sandbox.ledger.entries.length).toBe(1);
  });

  test('says what a person can do when the browser, the consent or the account does not allow it', async () => {
    const { page } = await open(await serve(true));
    await becomesReady();
    await page.evaluate(
      `window.sdk.fire('account_error', { message: 'This functionality is restricted to premium users only' })`,
    );
    await expect.poll(() => player.trouble?.remedy, SOON).toContain('Premium');
    await expect(player.play(['spotify:track:one'])).rejects.toBeInstanceOf(NeedsOwner);
    await page.evaluate(`window.sdk.fire('initialization_error', { message: 'Failed to initialize player' })`);
    await expect.poll(() => player.trouble?.remedy, SOON).toContain('protected music');
  });

  test('is silent once the page is closed, and says which page to open', async () => {
    const { page } = await open(await serve(true));
    await becomesReady();
    await page.evaluate((told) => (globalThis as unknown as { sdk: { play(s: unknown): void } }).sdk.play(told), SONG);
    await latest((now) => now.state === 'playing');
    await page.close();
    expect(await latest((now) => now.state === 'stopped')).toMatchObject({ device: null });
    await expect(player.resume()).rejects.toThrow(/not open/);
  });

  test('is left to the newest page', async () => {
    const url = await serve(true);
    const { page: first } = await open(url);
    await becomesReady();
    await open(url);
    await expect.poll(() => first.evaluate('window.sdk.connected'), SOON).toBe(false);
    await becomesReady();
  });
});
