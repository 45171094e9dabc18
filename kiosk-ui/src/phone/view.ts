import { signal } from '@preact/signals';

/** The two pages of the remote; the address says which, so that the phone's back button works. */
type View = 'remote' | 'spotify';

const read = (): View => (location.hash === '#spotify' ? 'spotify' : 'remote');

export const view = signal<View>(read());

addEventListener('hashchange', () => {
  view.value = read();
  scrollTo(0, 0);
});
