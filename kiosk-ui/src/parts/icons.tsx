import type { ComponentChildren, JSX } from 'preact';

function Icon({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

const stroke = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 1.8,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

export const PlayIcon = (): JSX.Element => (
  <Icon>
    <path fill="currentColor" d="M7.5 4.6c0-.9 1-1.4 1.7-.9l10.3 7.4c.6.4.6 1.3 0 1.8L9.2 20.3c-.7.5-1.7 0-1.7-.9z" />
  </Icon>
);

export const PauseIcon = (): JSX.Element => (
  <Icon>
    <path fill="currentColor" d="M7 4.5h3.2v15H7zM13.8 4.5H17v15h-3.2z" />
  </Icon>
);

export const SkipIcon = (): JSX.Element => (
  <Icon>
    <path
      fill="currentColor"
      d="M5 5.6c0-.8.9-1.3 1.6-.8l8.6 6.4c.5.4.5 1.2 0 1.6l-8.6 6.4c-.7.5-1.6 0-1.6-.8zM16.8 4.8h2.4v14.4h-2.4z"
    />
  </Icon>
);

export const PreviousIcon = (): JSX.Element => (
  <Icon>
    <path
      fill="currentColor"
      d="M19 5.6c0-.8-.9-1.3-1.6-.8l-8.6 6.4c-.5.4-.5 1.2 0 1.6l8.6 6.4c.7.5 1.6 0 1.6-.8zM4.8 4.8h2.4v14.4H4.8z"
    />
  </Icon>
);

export const EyeIcon = (): JSX.Element => (
  <Icon>
    <path {...stroke} d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z" />
    <circle {...stroke} cx="12" cy="12" r="2.8" />
  </Icon>
);

export const EyeOffIcon = (): JSX.Element => (
  <Icon>
    <path
      {...stroke}
      d="M4 4l16 16M9.5 6c.8-.3 1.6-.5 2.5-.5 6 0 9.5 6.5 9.5 6.5a16 16 0 0 1-3 3.6M6 8A16 16 0 0 0 2.5 12S6 18.5 12 18.5c1.5 0 2.9-.4 4.1-1"
    />
  </Icon>
);

export const VolumeIcon = (): JSX.Element => (
  <Icon>
    <path {...stroke} d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11" />
  </Icon>
);

export const CheckIcon = (): JSX.Element => (
  <Icon>
    <path {...stroke} d="M5 12.5l4.5 4.5L19 7.5" />
  </Icon>
);

export const AlertIcon = (): JSX.Element => (
  <Icon>
    <path {...stroke} d="M12 4.5l8.5 15h-17zM12 10.5v4M12 17.1v.1" />
  </Icon>
);

export const CloseIcon = (): JSX.Element => (
  <Icon>
    <path {...stroke} d="M6.5 6.5l11 11M17.5 6.5l-11 11" />
  </Icon>
);

export const NoteIcon = (): JSX.Element => (
  <Icon>
    <path {...stroke} d="M9 17.5V6l10-2v11.5" />
    <circle {...stroke} cx="6.5" cy="17.5" r="2.5" />
    <circle {...stroke} cx="16.5" cy="15.5" r="2.5" />
  </Icon>
);
