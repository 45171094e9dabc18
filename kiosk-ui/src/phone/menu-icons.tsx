import type { ComponentChildren, JSX } from 'preact';

function Drawn({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {children}
    </svg>
  );
}

/** One line for each page that a menu or the bar leads to. */
const PATHS = {
  now: 'M2.5 12c2.4 0 2.4-6 4.75-6s2.4 12 4.75 12 2.4-12 4.75-12 2.4 6 4.75 6',
  music: 'M9 17.5V6l10-2v11.5M9 17.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM19 15.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z',
  evening: 'M20 14.2A8.2 8.2 0 0 1 9.8 4 8.2 8.2 0 1 0 20 14.2z',
  box: 'M4 8.2L12 4l8 4.2v7.6L12 20l-8-4.2zM4 8.2l8 4.2 8-4.2M12 12.4V20',
  people:
    'M9 11a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 9 11zM3 19.4c.5-3.4 2.9-5.2 6-5.2s5.5 1.8 6 5.2M16 4.9a3.2 3.2 0 0 1 0 5.9M18 14.8c1.7.8 2.7 2.3 3 4.6',
  privacy:
    'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM14.8 12a2.8 2.8 0 1 1-5.6 0 2.8 2.8 0 0 1 5.6 0z',
  settings:
    'M4 7h9M17 7h3M4 17h3M11 17h9M15 9.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM9 19.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z',
  home: 'M4 11l8-6.8L20 11v8.6H4zM9.5 19.6v-5.8h5v5.8',
  backup: 'M12 4v10M8 10.2l4 4 4-4M4.5 15.5v4h15v-4',
  help: 'M5 4.5h14v15H5zM8.5 9h7M8.5 12.5h7M8.5 16h4',
  setup: 'M12 3.5l2.3 5.7 6.2.4-4.8 4 1.6 6-5.3-3.3-5.3 3.3 1.6-6-4.8-4 6.2-.4z',
  spotify:
    'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM8 10c2.8-.8 5.6-.5 8.2 1M8.4 13c2.2-.6 4.4-.3 6.5.8M8.8 15.8c1.7-.4 3.3-.2 4.9.6',
  library: 'M5 5v14M9.5 5v14M14 5.3l5 13.4',
  sound: 'M4 10v4M8 6.5v11M12 4v16M16 7.5v9M20 10v4',
  history: 'M4 19.5V4.5M4 19.5h16M7.5 15.5l4-5 3.5 3 5-7',
  share: 'M12 14.5V4M8.2 7.5L12 3.7l3.8 3.8M6 12v8h12v-8',
  language:
    'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM3.5 12h17M12 3.5c5 5.6 5 11.4 0 17M12 3.5c-5 5.6-5 11.4 0 17',
  restart: 'M19.5 12a7.5 7.5 0 1 1-2.3-5.4M19.5 4v4h-4',
  heart:
    'M12 19.8S4 15 4 9.3C4 6.7 5.9 5 8.1 5c1.7 0 3.2 1 3.9 2.5C12.7 6 14.2 5 15.9 5 18.1 5 20 6.7 20 9.3c0 5.7-8 10.5-8 10.5z',
  more: 'M12 5v14M5 12h14',
  less: 'M5 12h14',
  never: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM6 6l12 12',
  onward: 'M9.5 5.5L16 12l-6.5 6.5',
  back: 'M14.5 5.5L8 12l6.5 6.5',
} as const;
export type Drawing = keyof typeof PATHS;

export const MenuIcon = ({ of: name }: { readonly of: Drawing }): JSX.Element => (
  <Drawn>
    <path d={PATHS[name]} />
  </Drawn>
);
