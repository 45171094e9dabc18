import { describe, expect, it } from 'vitest';
import type { BoxState } from '../../daemon/contract/state.ts';
import { Store } from '../../daemon/lib/store.ts';
import { waitForFirstLook } from '../../daemon/pipeline/first-look.ts';
import { sampleState } from '../fakes/box-state.ts';
import { ManualTime } from '../fakes/player-time.ts';

const never = new AbortController().signal;
const empty = (): Store<BoxState> => {
  const state = sampleState();
  return new Store({ ...state, room: { ...state.room, mood: 'none', people: 0 } });
};

describe('the first look', () => {
  it('is over as soon as the room is read', async () => {
    const store = empty();
    const time = new ManualTime();
    const looked = waitForFirstLook({ store, wait: time.wait, firstLookMs: 4000 }, never);
    store.update((state) => ({ ...state, room: { ...state.room, mood: 'unsure', people: 1 } }));
    store.update((state) => ({ ...state, room: { ...state.room, mood: 'happy', people: 1 } }));
    await expect(looked).resolves.toBeUndefined();
  });

  it('does not wait for ever in an empty room', async () => {
    const time = new ManualTime();
    let over = false;
    const looked = waitForFirstLook({ store: empty(), wait: time.wait, firstLookMs: 4000 }, never).then(
      () => (over = true),
    );
    await time.advance(3999);
    expect(over).toBe(false);
    await time.advance(1);
    await looked;
  });

  it.each<[string, (state: BoxState) => BoxState]>([
    ['the camera is off', (state) => ({ ...state, camera: { ...state.camera, on: false } })],
    ['the owner chose a mood', (state) => ({ ...state, dj: { ...state.dj, moodOverride: 'happy' } })],
  ])('is not waited for when %s', async (_when, change) => {
    const store = empty();
    store.update(change);
    await expect(
      waitForFirstLook({ store, wait: new ManualTime().wait, firstLookMs: 4000 }, never),
    ).resolves.toBeUndefined();
  });

  it('ends with the box', async () => {
    const stop = new AbortController();
    const looked = waitForFirstLook({ store: empty(), wait: new ManualTime().wait, firstLookMs: 4000 }, stop.signal);
    stop.abort();
    await expect(looked).resolves.toBeUndefined();
  });
});
