import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEAD, openHouse, type House, type Phone } from './pairing-house.ts';
import { alert, openPasting, consentBeside, paired, paste, setUp } from './pairing-steps.ts';

/** Two owners, an app, and people who wish them ill. */
describe('attacks on a box', () => {
  let house: House;
  let owner: Phone;
  let second: Phone;
  /** The address that the owner pasted. */
  let pasted = '';
  beforeAll(async () => {
    house = await openHouse();
    [owner, second] = [await house.phone(), await house.phone()];
    await setUp(house, [owner, second]);
    await openPasting(house, owner);
    pasted = await consentBeside(owner);
    await paste(owner.page, pasted);
    await paired(house);
  });
  afterAll(async () => {
    await house[Symbol.asyncDispose]();
  });

  it('takes an answer only from the browser that began the attempt, owner or not', async () => {
    await openPasting(house, owner);
    await openPasting(house, second);
    const address = await consentBeside(owner);
    await paste(second.page, address);
    await alert(second.page, 'Another browser began this attempt');
    const stranger = await house.phone();
    const callback = `${new URL(house.phoneUrl).origin}/api/auth/callback${new URL(address).search}`;
    await stranger.page.goto(callback);
    await stranger.page.getByText('Another browser began this attempt').waitFor();
    await stranger[Symbol.asyncDispose]();
    await paste(owner.page, address);
    await owner.page.getByText('Connected', { exact: true }).waitFor();
  });

  it('takes no answer twice, and no code with the state of another attempt', async () => {
    const { page } = owner;
    await openPasting(house, owner);
    await paste(page, pasted);
    await alert(page, 'used already');
    const fresh = new URL(await consentBeside(owner));
    const other = new URL(await consentBeside(owner));
    await paste(
      page,
      `${DEAD}?code=${fresh.searchParams.get('code') ?? ''}&state=${other.searchParams.get('state') ?? ''}`,
    );
    await alert(page, 'Spotify does not take this sign-in');
  });

  it('lets no page elsewhere begin, end or command anything through an owner’s browser', async () => {
    const origin = new URL(house.phoneUrl).origin;
    const before = await house.box.state();
    for (const at of [origin, house.box.url.replace(/\/$/, '')]) {
      house.foreignPage = `<!doctype html><title>elsewhere</title>
        <img src="${at}/api/auth/login"><iframe src="${at}/api/auth/login"></iframe>
        <form id="out" method="post" enctype="text/plain" action="${at}/api/auth/logout" target="sink"><input name="a" value="b"></form>
        <iframe name="sink"></iframe><a href="${at}/api/auth/login">Free music</a>
        <script>
          document.getElementById('out').submit();
          const body = JSON.stringify({ command: 'pause' });
          window.done = Promise.allSettled([
            fetch('${at}/api/commands', { method: 'POST', mode: 'no-cors', credentials: 'include', body }),
            fetch('${at}/api/commands', { method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body }),
            fetch('${at}/api/auth/logout', { method: 'POST', mode: 'no-cors', credentials: 'include' }),
            fetch('${at}/api/auth/client', { method: 'POST', mode: 'no-cors', credentials: 'include', body: '{"clientId":""}' }),
            fetch('${at}/api/auth/code', { method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body: '{"role":"owner"}' }),
            new Promise((resolve, reject) => {
              const socket = new WebSocket('${at.replace('http', 'ws')}/api/live');
              socket.onopen = resolve;
              socket.onerror = reject;
            }),
          ]);
        </script>`;
      const page = await owner.context.newPage();
      await page.goto(house.foreignUrl);
      const results = await page.evaluate<{ status: string }[]>('window.done');
      expect(results.at(-1)?.status).toBe('rejected');
      // A person may follow a link to here: they are asked on the box's own page, before anything begins.
      await page.getByRole('link', { name: 'Free music' }).click();
      await page.waitForURL(`${at}/phone#spotify`);
      await page.close();
    }
    const after = await house.box.state();
    expect(after.account.state).toBe('paired');
    expect(after.pairing).toEqual(before.pairing);
    expect(after.box.joinCode).toBe(before.box.joinCode);
    expect(after.playback.state).not.toBe('paused');
    expect(after.box.startedAt).toBe(before.box.startedAt);
  });

  it('leads nobody away: whatever is asked, redirects stay on the box or go to Spotify', async () => {
    const evil = Buffer.from('https://evil.example').toString('base64url');
    for (const path of [
      'api/auth/login?way=paste&redirect_uri=https://evil.example&next=https://evil.example',
      `api/auth/callback?code=1&state=${'x'.repeat(43)}.${evil}`,
      'api/auth/callback?error=access_denied&state=https://evil.example',
      'api/auth/login/..//evil.example',
      '/evil.example',
      '%2f%2fevil.example',
      '%5cevil.example',
      'phone?next=https://evil.example',
    ]) {
      const reply = await fetch(`${house.box.url}${path}`, { redirect: 'manual' });
      const location = reply.headers.get('location');
      const host = location === null ? null : new URL(location, house.box.url).origin;
      expect([null, new URL(house.box.url).origin, house.spotify.origin], path).toContain(host);
      if (host === house.spotify.origin) expect(location).not.toContain('evil');
    }
  });

  it('hears some guesses at the code and then none, while who stands before the box gets in', async () => {
    const origin = new URL(house.phoneUrl).origin.replace('mooddj.local', '127.0.0.1');
    const statuses: number[] = [];
    for (let i = 0; i < 40; i++) {
      const reply = await fetch(`${origin}/api/auth/join`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ code: `A${i}` }),
      });
      statuses.push(reply.status);
    }
    expect(statuses.filter((status) => status === 403).length).toBeLessThanOrEqual(5);
    expect(statuses.at(-1)).toBe(429);
    const { box } = await house.box.state();
    await using late = await house.phone();
    await late.page.goto(house.phoneUrl);
    await late.page.getByLabel('Code').fill(box.joinCode);
    await late.page.getByRole('button', { name: 'Connect this phone' }).click();
    await alert(late.page, 'Scan the QR code on the screen of the box instead');
    await late.page.goto('about:blank');
    await late.page.goto(`${house.phoneUrl}#join=${box.joinTicket}`);
    await late.page.getByRole('button', { name: 'Connect this phone' }).click();
    await late.page.getByRole('heading', { name: 'You are a guest here' }).waitFor();
  });
});
