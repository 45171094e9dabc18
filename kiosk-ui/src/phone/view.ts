import { signal } from '@preact/signals';

/** The four places of the bar, the most used first. */
export const PLACES = ['now', 'music', 'evening', 'box'] as const;
export type Place = (typeof PLACES)[number];

/** Every page of the remote and the place it belongs to; the address says which, so that the phone's back button works. */
const PAGES = {
  now: 'now',
  music: 'music',
  spotify: 'music',
  library: 'music',
  sound: 'music',
  evening: 'evening',
  history: 'evening',
  share: 'evening',
  box: 'box',
  people: 'box',
  privacy: 'box',
  settings: 'box',
  backup: 'box',
  help: 'box',
  home: 'box',
  setup: 'box',
} as const satisfies Readonly<Record<string, Place>>;
export type View = keyof typeof PAGES;

export const placeOf = (view: View): Place => PAGES[view];

const isView = (name: string): name is View => Object.hasOwn(PAGES, name);

function read(): View {
  const name = location.hash.slice(1).split('/')[0] ?? '';
  return isView(name) ? name : 'now';
}

export const view = signal<View>(read());
/** How many pages were opened since the remote was: the first one takes no focus from anybody. */
export const turns = signal(0);

/** An address of the remote; the first page has none, so that a bookmark of it stays short. */
export const hrefOf = (name: View): string => (name === 'now' ? '#' : `#${name}`);

addEventListener('hashchange', () => {
  const next = read();
  if (next === view.value) return;
  turns.value += 1;
  view.value = next;
  scrollTo(0, 0);
});
