import type { JSX } from 'preact';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { SandboxBadge } from '../parts/sandbox-badge.tsx';
import { SoundSwitch } from '../sound/sound-switch.tsx';

/** Stays from screen to screen, and with it the sound of the invented songs. */
export const KioskHead = ({ box }: { readonly box: BoxState['box'] }): JSX.Element => (
  <header class="kiosk-head">
    <span class="kiosk-name">{box.name}</span>
    {box.sandbox && <SandboxBadge />}
    {box.sandbox && <SoundSwitch />}
  </header>
);
