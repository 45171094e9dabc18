import type { BoxState } from '../contract/state.ts';

const views = new WeakMap<BoxState, BoxState>();

/** The snapshot as a guest may see it: no code to hand on, nobody's wish. Made once per snapshot. */
export function guestView(state: BoxState): BoxState {
  const known = views.get(state);
  if (known !== undefined) return known;
  const view: BoxState = {
    ...state,
    box: { ...state.box, joinCode: '', joinTicket: '' },
    people: { ...state.people, you: 'guest', asking: [] },
  };
  views.set(state, view);
  return view;
}
