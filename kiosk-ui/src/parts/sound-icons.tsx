import type { ComponentChildren, JSX } from 'preact';

const Speaker = ({ children }: { readonly children: ComponentChildren }): JSX.Element => (
  <svg
    class="icon"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.8"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path fill="currentColor" d="M4 9.5v5h3.2l4.3 3.6V5.9L7.2 9.5z" />
    {children}
  </svg>
);

export const SoundIcon = (): JSX.Element => (
  <Speaker>
    <path d="M15 9a4.2 4.2 0 0 1 0 6M17.6 6.4a8 8 0 0 1 0 11.2" />
  </Speaker>
);

export const SoundOffIcon = (): JSX.Element => (
  <Speaker>
    <path d="m15.5 9.7 4.6 4.6M20.1 9.7l-4.6 4.6" />
  </Speaker>
);
