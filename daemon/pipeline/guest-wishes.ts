import type { GuestWish } from '../contract/guests.ts';
import { addWish, countWishes, leanOf, type Wish } from '../core/dj/wishes.ts';
import { BadRequest, NeedsOwner } from '../core/errors.ts';
import { changeState, type StateDeps } from './change-state.ts';

export interface GuestWishesDeps extends StateDeps {
  /** Likes the song that plays. */
  readonly like: () => Promise<void>;
}

/** What guests wish for, together. Kept in memory: an evening's whim does not outlive a restart. */
export interface GuestWishes {
  /** @throws NeedsOwner where the owner does not allow it, BadRequest when this guest liked the song already */
  wish(who: string, what: GuestWish): Promise<void>;
  /** −1 (calmer) to 1 (livelier). */
  lean(): number;
  /** Called now and then: shows that wishes fade. */
  freshen(): void;
}

export function openGuestWishes({ store, clock, like }: GuestWishesDeps): GuestWishes {
  let wishes: readonly Wish[] = [];
  /** Who liked the song that plays. */
  let likes: { readonly uri: string; readonly by: ReadonlySet<string> } = { uri: '', by: new Set() };

  function show(): void {
    const now = countWishes(wishes, clock());
    const { calmer, livelier } = store.get().guests;
    if (now.calmer === calmer && now.livelier === livelier) return;
    changeState({ store, clock }, (box) => ({ ...box, guests: { ...box.guests, ...now } }));
  }

  async function likeOnce(who: string): Promise<void> {
    const uri = store.get().playback.track?.uri ?? '';
    const by = likes.uri === uri ? likes.by : new Set<string>();
    if (by.has(who)) throw new BadRequest('wish: you like this song already', 'One heart for each song.');
    await like();
    likes = { uri, by: new Set([...by, who]) };
  }

  return {
    async wish(who, what) {
      if (what === 'like') {
        mustBeAllowed(store.get().guests.mayLike);
        return likeOnce(who);
      }
      mustBeAllowed(store.get().guests.maySteer);
      wishes = addWish(wishes, { who, towards: what, atMs: clock() });
      show();
    },
    lean: () => leanOf(wishes, clock()),
    freshen: show,
  };
}

function mustBeAllowed(allowed: boolean): void {
  if (allowed) return;
  throw new NeedsOwner(
    'The owner does not let guests do that.',
    'Ask an owner: they allow it under “Phones and people”.',
  );
}
