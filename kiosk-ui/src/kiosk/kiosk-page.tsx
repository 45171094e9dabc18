import type { JSX } from 'preact';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { livelinessOf } from '../look/scene.ts';
import { Glow } from '../parts/glow.tsx';
import { Thread } from '../parts/thread.tsx';
import { Times } from '../parts/times.tsx';
import { KioskFoot } from './kiosk-foot.tsx';
import { KioskRoom } from './kiosk-room.tsx';
import { KioskSong } from './kiosk-song.tsx';

/** Seen from three metres, touched by nobody: the room above the thread on one side, its music on the other. */
export function KioskPage({ state }: { readonly state: BoxState }): JSX.Element {
  return (
    <main class="kiosk">
      <Glow liveliness={livelinessOf(state)} />
      <KioskRoom state={state} />
      <KioskSong state={state} />
      <div class="kiosk-thread">
        <Thread state={state} />
        <Times playback={state.playback} />
      </div>
      <KioskFoot state={state} />
    </main>
  );
}
