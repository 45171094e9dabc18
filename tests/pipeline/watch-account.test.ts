import { describe, expect, it } from 'vitest';
import { Retry } from '../../daemon/core/errors.ts';
import { silent } from '../../daemon/lib/log.ts';
import { Store } from '../../daemon/lib/store.ts';
import { keepAccount, watchAccount, type WatchedAccount } from '../../daemon/pipeline/watch-account.ts';
import { runLoops, type NamedLoop } from '../../daemon/run-loops.ts';
import { sampleState } from '../fakes/box-state.ts';
import { ManualTime } from '../fakes/player-time.ts';

const ENDS_MS = Date.UTC(2027, 4, 22);
const paired = (daysLeft: number): WatchedAccount => ({
  state: 'paired',
  name: 'Ada',
  consentEndsMs: ENDS_MS,
  daysLeft,
  trouble: null,
});
const without = (state: WatchedAccount['state']): WatchedAccount => ({
  state,
  name: state === 'none' ? '' : 'Ada',
  consentEndsMs: null,
  daysLeft: null,
  trouble: null,
});

async function shown(account: WatchedAccount) {
  const store = new Store(sampleState());
  const stop = new AbortController();
  await watchAccount({ store, clock: () => 0, accounts: new Store(account) }, stop.signal, () => stop.abort());
  const { account: told, health } = store.get();
  return { account: told, health: health.account };
}

describe('watching the account', () => {
  it.each([
    [paired(180), 'ok'],
    [paired(31), 'ok'],
    [paired(30), 'degraded'],
    [paired(0), 'degraded'],
    [without('sandbox'), 'ok'],
    [without('none'), 'needs-owner'],
    [without('expired'), 'needs-owner'],
  ] as const)('shows %o as %s, with a remedy unless all is well', async (account, health) => {
    const told = await shown(account);
    expect(told.health.state).toBe(health);
    expect(told.health.remedy === '').toBe(health === 'ok');
    expect(told.account.state).toBe(account.state);
  });

  it('says from day 150 on how many days are left, and how to get more', async () => {
    expect(await shown(paired(29))).toEqual({
      account: { state: 'paired', name: 'Ada', consentEndsAt: '2027-05-22T00:00:00.000Z', daysLeft: 29 },
      health: {
        state: 'degraded',
        message: 'Spotify’s consent for Ada ends in 29 days.',
        remedy:
          'Open the phone page, or /api/auth/login in a browser on this box, and connect Spotify again. It then lasts six more months.',
      },
    });
    expect((await shown(paired(1))).health.message).toContain('within a day');
    expect((await shown(paired(0))).health.message).toContain('about now');
  });

  it('says what is wrong with the key of the tokens, whoever is paired', async () => {
    const trouble = { message: 'The key is gone.', remedy: 'Put it back.' };
    for (const account of [paired(100), without('expired'), without('none')]) {
      expect((await shown({ ...account, trouble })).health).toEqual({ state: 'needs-owner', ...trouble });
    }
  });
});

describe('keeping the account', () => {
  it('asks again when it is told to, shows a failure, and afterwards the warning that stood there', async () => {
    const time = new ManualTime();
    const store = new Store(sampleState());
    const accounts = new Store(paired(12));
    const stop = new AbortController();
    const answers: (number | Retry)[] = [60_000, new Retry('Spotify’s sign-in service answered 503'), 60_000, 60_000];
    let asked = 0;
    const freshen = (): Promise<number> => {
      const answer = answers[asked++] ?? 60_000;
      return typeof answer === 'number' ? Promise.resolve(answer) : Promise.reject(answer);
    };
    const state = { store, clock: time.now };
    const loop: NamedLoop = [
      'keep the account',
      'account',
      'patient',
      (signal, alive) => keepAccount({ ...state, accounts, freshen, wait: time.wait }, signal, alive),
    ];
    const notify = {
      watchdogMs: null,
      ready: () => undefined,
      status: () => undefined,
      stopping: () => undefined,
      watchdog: () => undefined,
    };
    const running = runLoops({ loops: [loop], stop: stop.signal, notify, state, wait: time.wait, log: silent });
    const warning = { state: 'degraded', message: 'Spotify’s consent for Ada ends in 12 days.' };
    await time.untilWaiting();
    expect(store.get().health.account).toMatchObject(warning);
    await time.advance(60_000);
    expect(asked).toBe(2);
    expect(store.get().health.account).toMatchObject({ state: 'degraded', message: /503/ });
    await time.advance(1000);
    expect(asked).toBe(3);
    expect(store.get().health.account).toMatchObject(warning);
    stop.abort();
    await running;
  });
});
