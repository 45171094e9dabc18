import { useMemo } from 'preact/hooks';
import type { JSX } from 'preact';
import { paceOf } from '../look/pace.ts';
import { isStage, type Screen } from '../look/screen.ts';
import { shown, type Shown } from '../look/show.ts';
import { KioskGlow } from './kiosk-glow.tsx';
import { KioskHead } from './kiosk-head.tsx';
import { KioskStage } from './kiosk-stage.tsx';
import { NightScreen } from './night-screen.tsx';
import { NoticeScreen } from './notice-screen.tsx';
import { OfflineScreen } from './offline-screen.tsx';
import { PairingScreen } from './pairing-screen.tsx';
import { TapScreen } from './tap-screen.tsx';
import { TroubleScreen } from './trouble-screen.tsx';

/** Seen from three metres, touched by few: one screen at a time, each a function of what is known. */
export function KioskPage(): JSX.Element | null {
  const now = shown.value;
  return now === null ? null : <Screens now={now} />;
}

function Screens({ now }: { readonly now: Shown }): JSX.Element {
  const { state, screen, connected } = now;
  const { beatsPerSecond } = paceOf(state, connected);
  const head = useMemo(() => <KioskHead box={state.box} />, [state.box]);
  const glow = useMemo(() => <KioskGlow beatsPerSecond={beatsPerSecond} />, [beatsPerSecond]);
  return (
    <main class="kiosk" data-screen={screen} data-layout={isStage(screen) ? 'stage' : 'poster'}>
      {glow}
      {head}
      {isStage(screen) ? <KioskStage now={now} /> : ALONE[screen as keyof typeof ALONE](now)}
    </main>
  );
}

const ALONE: Readonly<Record<Exclude<Screen, 'playing' | 'empty' | 'camera-off' | 'first-run'>, Draw>> = {
  notice: (now) => <NoticeScreen now={now} />,
  'tap-to-start': (now) => <TapScreen now={now} />,
  pairing: (now) => <PairingScreen now={now} />,
  'needs-owner': (now) => <TroubleScreen now={now} />,
  offline: (now) => <OfflineScreen now={now} />,
  night: (now) => <NightScreen now={now} />,
};
type Draw = (now: Shown) => JSX.Element;
