import type { ShownPeople } from '../../contract/people.ts';
import type { Clock } from '../../core/ports.ts';
import type { OwnerStore, Sessions } from '../../core/ports/people.ts';
import { Asks } from './asks.ts';
import { openCodeDesk, type CodeDesk, type Invitation } from './code-desk.ts';
import { Tries } from './tries.ts';

const MINUTE_MS = 60_000;
const PIN_BY_PHONE = { free: 5, firstLockMs: MINUTE_MS, longestLockMs: 60 * MINUTE_MS, forgetMs: 24 * 60 * MINUTE_MS };
const PIN_TOGETHER = {
  free: 15,
  firstLockMs: MINUTE_MS,
  longestLockMs: 60 * MINUTE_MS,
  forgetMs: 24 * 60 * MINUTE_MS,
};

export interface PeopleDeps {
  readonly sessions: Sessions;
  readonly owner: OwnerStore;
  readonly clock: Clock;
  /** False on a box that serves only itself: nobody joins it. */
  readonly open: boolean;
  /** There is another code to show. */
  readonly invited: (invitation: Invitation) => void;
  /** Somebody came, went, asked, or may do more than before. */
  readonly changed: (asking: ShownPeople['asking']) => void;
}

/** Who is here, who wishes to be, and what keeps strangers out. */
export interface People {
  readonly sessions: Sessions;
  readonly owner: OwnerStore;
  readonly codes: CodeDesk;
  readonly asks: Asks;
  readonly pinTries: { readonly byPhone: Tries; readonly together: Tries };
  /** Tells the snapshot. */
  readonly changed: () => void;
  /** Called now and then: replaces an old code, drops old wishes. */
  readonly freshen: () => void;
}

export function openPeople(deps: PeopleDeps): People {
  const { sessions, owner, clock } = deps;
  const asks = new Asks(clock);
  const codes = openCodeDesk({ clock, open: deps.open, shown: deps.invited });
  let shownAsks = 0;
  const changed = (): void => {
    const asking = asks.waiting();
    shownAsks = asking.length;
    deps.changed(asking.map(({ id, name, untilMs }) => ({ id, name, until: new Date(untilMs).toISOString() })));
  };
  return {
    sessions,
    owner,
    codes,
    asks,
    pinTries: { byPhone: new Tries(PIN_BY_PHONE, clock), together: new Tries(PIN_TOGETHER, clock) },
    changed,
    freshen: () => {
      codes.now();
      if (asks.waiting().length !== shownAsks) changed();
    },
  };
}
