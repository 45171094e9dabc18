import { beforeEach, describe, expect, it } from 'vitest';
import { CALL_PURPOSES, type CallPurpose } from '../../daemon/contract/calls.ts';
import { NeedsOwner, Retry } from '../../daemon/core/errors.ts';
import { CallBudget } from '../../daemon/spotify/calls/budget.ts';
import { MemoryCalls } from '../fakes/call-ledger.ts';

const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 10, 23, 20);

let nowMs = START;
let ledger: MemoryCalls;
const open = (dailyCalls = 500): CallBudget => CallBudget.open({ ledger, clock: () => nowMs, dailyCalls });

beforeEach(() => {
  nowMs = START;
  ledger = new MemoryCalls();
});

function spend(budget: CallBudget, purpose: CallPurpose, calls: number): void {
  for (let i = 0; i < calls; i++) {
    budget.admit(purpose);
    budget.sent(purpose);
    budget.answered();
  }
}

/** Why not, or null when a call may be made. */
function refusal(budget: CallBudget, purpose: CallPurpose): Retry | null {
  try {
    budget.admit(purpose);
    budget.answered();
    return null;
  } catch (error) {
    if (error instanceof Retry) return error;
    throw error;
  }
}

const refused = (budget: CallBudget): CallPurpose[] =>
  CALL_PURPOSES.filter((purpose) => refusal(budget, purpose) !== null);

describe('the budget of calls', () => {
  it('counts a day by purpose, and lets each call go a day after its minute', () => {
    const budget = open();
    spend(budget, 'playback', 3);
    nowMs += 10 * MINUTE;
    spend(budget, 'follow', 2);
    expect(budget.shown.get()).toMatchObject({
      level: 'plenty',
      used: 5,
      budget: 500,
      byPurpose: { playback: 3, follow: 2, library: 0 },
      moreAt: null,
      loweredAt: null,
    });
    nowMs = START + DAY;
    budget.refresh();
    expect(budget.shown.get().used).toBe(5);
    nowMs += MINUTE;
    budget.refresh();
    expect(budget.shown.get().used).toBe(2);
  });

  it('keeps two fifths of a day at most for the library, and tells it when it may go on', () => {
    const budget = open();
    spend(budget, 'library', 100);
    nowMs += HOUR;
    spend(budget, 'library', 100);
    expect(refusal(budget, 'library')?.afterMs).toBe(DAY + MINUTE - HOUR);
    expect(refused(budget)).toEqual(['library']);
    nowMs = START + DAY + MINUTE;
    expect(refusal(budget, 'library')).toBeNull();
  });

  it('lets reading yield to looking, and looking to playing, down to the last call', () => {
    const budget = open(100);
    spend(budget, 'playback', 80);
    expect(budget.shown.get().level).toBe('sparing');
    expect(refused(budget)).toEqual(['library']);
    spend(budget, 'follow', 10);
    expect(refused(budget)).toEqual(['follow', 'playlist', 'library']);
    spend(budget, 'playback', 10);
    expect(budget.shown.get()).toMatchObject({ level: 'spent', moreAt: new Date(START + DAY + MINUTE).toISOString() });
    expect(refused(budget)).toEqual([...CALL_PURPOSES]);
    expect(refusal(budget, 'playback')?.message).toContain('spent');
  });

  it('has the rest of an evening left after the library took all it may', () => {
    const budget = open();
    while (refusal(budget, 'library') === null) spend(budget, 'library', 1);
    const { used } = budget.shown.get();
    expect(500 - used).toBeGreaterThanOrEqual(300);
  });

  it('is remembered over a restart, and only once', () => {
    const budget = open();
    spend(budget, 'playback', 7);
    budget.save();
    budget.save();
    spend(budget, 'library', 1);
    budget.save();
    expect(open().shown.get()).toMatchObject({ used: 8, byPurpose: { playback: 7, library: 1 } });
  });

  it('goes on counting when it cannot be written down, and writes it down later', () => {
    const budget = open();
    spend(budget, 'playback', 2);
    ledger.fails = new NeedsOwner('The disk is full', 'Free some space.');
    expect(() => budget.save()).toThrow('full');
    spend(budget, 'playback', 1);
    ledger.fails = null;
    budget.save();
    expect(open().shown.get().used).toBe(3);
  });

  it('forgets on the disk what is older than a day', () => {
    const budget = open();
    spend(budget, 'playback', 1);
    budget.save();
    nowMs += DAY + 2 * MINUTE;
    spend(budget, 'playback', 1);
    budget.save();
    expect(ledger.rows).toHaveLength(1);
  });
});

describe('the budget, when the clock is set', () => {
  it('neither forgets nor keeps for years what was called before the clock went back', () => {
    const budget = open(100);
    spend(budget, 'playback', 90);
    nowMs += HOUR;
    budget.refresh();
    nowMs -= 30 * DAY;
    expect(refused(budget)).toEqual(['follow', 'playlist', 'library']);
    budget.save();
    // An hour had passed before; a day after the calls they are free, whatever the clock says.
    nowMs += DAY - HOUR + 2 * MINUTE;
    expect(refused(budget)).toEqual([]);
    expect(open(100).shown.get().used).toBe(0);
  });

  it('takes calls of the future for calls of now after a restart with a wrong clock', () => {
    const budget = open(100);
    spend(budget, 'playback', 100);
    budget.save();
    nowMs -= 365 * DAY;
    const again = open(100);
    expect(again.shown.get().level).toBe('spent');
    again.save();
    nowMs += DAY + 2 * MINUTE;
    again.refresh();
    expect(again.shown.get().level).toBe('plenty');
  });

  it('waits out a small step back', () => {
    const budget = open();
    spend(budget, 'playback', 1);
    nowMs -= 5000;
    spend(budget, 'playback', 1);
    budget.save();
    expect(ledger.rows.every((row) => row.minuteMs === START)).toBe(true);
    expect(budget.shown.get().used).toBe(2);
  });

  it('lets a wait end on time although the clock went back meanwhile', () => {
    const budget = open();
    budget.limited({ afterMs: 10 * MINUTE, quota: false });
    nowMs -= 5 * DAY;
    expect(refusal(budget, 'playback')?.afterMs).toBe(10 * MINUTE);
    nowMs += 10 * MINUTE;
    expect(refusal(budget, 'playback')).toBeNull();
  });
});

describe('the budget, when Spotify says no', () => {
  it('lets everybody wait for the time that an ordinary 429 names, and half a minute when it names none', () => {
    const budget = open();
    budget.limited({ afterMs: 7000, quota: false });
    expect(refused(budget)).toEqual([...CALL_PURPOSES]);
    expect(refusal(budget, 'playback')?.afterMs).toBe(7000);
    nowMs += 7000;
    expect(refused(budget)).toEqual([]);
    budget.limited({ afterMs: undefined, quota: false });
    expect(refusal(budget, 'follow')?.afterMs).toBe(30_000);
    expect(budget.shown.get()).toMatchObject({ level: 'plenty', loweredAt: null });
  });

  it('remembers a used-up quota over a restart, and lowers the budget for a week', () => {
    const budget = open();
    spend(budget, 'playback', 300);
    budget.limited({ afterMs: 48_925_000, quota: true });
    budget.save();
    const again = open();
    expect(refusal(again, 'playback')).toMatchObject({ afterMs: 48_925_000 });
    expect(again.shown.get()).toMatchObject({
      level: 'quota',
      budget: 270,
      moreAt: new Date(START + 48_925_000).toISOString(),
      loweredAt: new Date(START).toISOString(),
    });
    nowMs += 3 * DAY;
    expect(refused(again)).toEqual([]);
    again.refresh();
    expect(again.shown.get()).toMatchObject({ level: 'plenty', budget: 270 });
    nowMs = START + 7 * DAY;
    again.refresh();
    expect(again.shown.get()).toMatchObject({ budget: 500, loweredAt: null });
  });

  it('learns nothing from a refusal that goes on, nor from one after a handful of calls', () => {
    const budget = open();
    spend(budget, 'playback', 300);
    budget.limited({ afterMs: HOUR, quota: true });
    nowMs += 23 * HOUR;
    budget.limited({ afterMs: HOUR, quota: true });
    expect(budget.shown.get().budget).toBe(270);
    ledger = new MemoryCalls();
    const other = open();
    spend(other, 'playback', 3);
    other.limited({ afterMs: HOUR, quota: true });
    expect(other.shown.get().budget).toBe(100);
  });

  it('asks again after an hour when the quota names no time', () => {
    const budget = open();
    budget.limited({ afterMs: undefined, quota: true });
    expect(refusal(budget, 'playback')?.afterMs).toBe(HOUR);
  });
});

describe('the budget, when Spotify does not answer', () => {
  it('lets one call at a time see whether it is back, ever more rarely, but the music at least once a minute', () => {
    const budget = open();
    for (let i = 0; i < 3; i++) {
      budget.admit('follow');
      budget.failed();
    }
    expect(refusal(budget, 'follow')?.afterMs).toBe(5000);
    nowMs += 5000;
    budget.admit('follow');
    expect(refusal(budget, 'library')?.afterMs).toBe(10_000);
    budget.failed();
    const pauses: number[] = [];
    for (let i = 0; i < 8; i++) {
      const pauseMs = refusal(budget, 'follow')?.afterMs ?? 0;
      pauses.push(pauseMs);
      nowMs += pauseMs;
      budget.admit('follow');
      budget.failed();
    }
    expect(pauses).toEqual([10_000, 20_000, 40_000, 80_000, 160_000, 300_000, 300_000, 300_000]);
    expect(refusal(budget, 'playback')?.afterMs).toBe(60_000);
    nowMs += 60_000;
    budget.admit('playback');
    budget.answered();
    expect(refused(budget)).toEqual([]);
  });

  it('waits as long as a failing server asks', () => {
    const budget = open();
    budget.failed(90_000);
    expect(refusal(budget, 'playback')?.afterMs).toBe(90_000);
  });
});
