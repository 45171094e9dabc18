import { describe, expect, it } from 'vitest';
import { Fanout } from '../../daemon/lib/fanout.ts';
import { Latest } from '../../daemon/lib/latest.ts';
import { Store } from '../../daemon/lib/store.ts';

const never = new AbortController().signal;

describe('a mailbox of one', () => {
  it('gives a slow reader the newest value, not those between', async () => {
    const box = new Latest<number>();
    const reader = box.read(never);
    box.put(1);
    expect((await reader.next()).value).toBe(1);
    box.put(2);
    box.put(3);
    expect((await reader.next()).value).toBe(3);
  });

  it('wakes a reader that waits', async () => {
    const box = new Latest<string>();
    const next = box.read(never).next();
    box.put('come');
    expect((await next).value).toBe('come');
  });

  it('hands out the last value before it ends', async () => {
    const box = new Latest<number>();
    box.put(7);
    box.close();
    const seen: number[] = [];
    for await (const value of box.read(never)) seen.push(value);
    expect(seen).toEqual([7]);
  });

  it('ends a waiting reader when aborted', async () => {
    const abort = new AbortController();
    const next = new Latest<number>().read(abort.signal).next();
    abort.abort();
    expect((await next).done).toBe(true);
  });
});

describe('a store', () => {
  it('gives the value now, then each newest one', async () => {
    const store = new Store(1);
    const reader = store.changes(never);
    expect((await reader.next()).value).toBe(1);
    store.update(() => 2);
    store.update((n) => n + 1);
    expect((await reader.next()).value).toBe(3);
    await reader.return();
  });

  it('tells nobody when nothing changed', async () => {
    const store = new Store({ n: 1 });
    const reader = store.changes(never);
    await reader.next();
    store.update((value) => value);
    store.update(() => ({ n: 2 }));
    expect((await reader.next()).value).toEqual({ n: 2 });
    await reader.return();
  });
});

describe('a fan-out', () => {
  it('counts its readers, so that unwatched work can stop', async () => {
    const counts: number[] = [];
    const fan = new Fanout<number>((n) => counts.push(n));
    const abort = new AbortController();
    const a = fan.read(abort.signal).next();
    const b = fan.read(abort.signal).next();
    fan.put(5);
    expect([(await a).value, (await b).value]).toEqual([5, 5]);
    expect(counts).toEqual([1, 2]);
  });

  it('forgets a reader that went away', async () => {
    const counts: number[] = [];
    const fan = new Fanout<number>((n) => counts.push(n));
    const abort = new AbortController();
    const next = fan.read(abort.signal).next();
    abort.abort();
    await next;
    expect(counts).toEqual([1, 0]);
  });
});
