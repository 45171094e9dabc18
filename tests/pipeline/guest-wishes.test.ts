import { describe, expect, it } from 'vitest';
import { BadRequest, NeedsOwner } from '../../daemon/core/errors.ts';
import { Store } from '../../daemon/lib/store.ts';
import { openGuestWishes } from '../../daemon/pipeline/guest-wishes.ts';
import { sampleState } from '../fakes/box-state.ts';

const MINUTE_MS = 60_000;

function evening(allowed = { mayLike: true, maySteer: true }) {
  const time = { nowMs: 0 };
  const state = sampleState();
  const store = new Store({ ...state, guests: { ...state.guests, ...allowed } });
  const likes: string[] = [];
  const like = (): Promise<void> => {
    likes.push(store.get().playback.track?.uri ?? '');
    return Promise.resolve();
  };
  const guests = openGuestWishes({ store, clock: () => time.nowMs, like });
  return { time, store, likes, guests };
}

describe('guests', () => {
  it('do nothing that the owner does not allow', async () => {
    const { guests, likes } = evening({ mayLike: false, maySteer: false });
    await expect(guests.wish('ann', 'like')).rejects.toBeInstanceOf(NeedsOwner);
    await expect(guests.wish('ann', 'calmer')).rejects.toBeInstanceOf(NeedsOwner);
    expect(likes).toEqual([]);
    expect(guests.lean()).toBe(0);
  });

  it('have one heart for each song', async () => {
    const { guests, likes, store } = evening();
    await guests.wish('ann', 'like');
    await expect(guests.wish('ann', 'like')).rejects.toBeInstanceOf(BadRequest);
    await guests.wish('bob', 'like');
    store.update((box) => ({
      ...box,
      playback: { ...box.playback, track: { ...box.playback.track!, uri: 'spotify:track:next' } },
    }));
    await guests.wish('ann', 'like');
    expect(likes).toHaveLength(3);
  });

  it('are counted where the owner sees it, until their wish has faded', async () => {
    const { guests, store, time } = evening();
    await guests.wish('ann', 'calmer');
    await guests.wish('bob', 'calmer');
    await guests.wish('cem', 'livelier');
    expect(store.get().guests).toMatchObject({ calmer: 2, livelier: 1 });
    expect(guests.lean()).toBeLessThan(0);
    time.nowMs = 31 * MINUTE_MS;
    guests.freshen();
    expect(store.get().guests).toMatchObject({ calmer: 0, livelier: 0 });
    expect(guests.lean()).toBe(0);
  });
});
