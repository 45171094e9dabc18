import { useMemo } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Shown } from '../look/show.ts';
import { Thread } from '../parts/thread.tsx';
import { Times } from '../parts/times.tsx';
import { EveningRibbon } from './evening-ribbon.tsx';
import { KioskFoot } from './kiosk-foot.tsx';
import { KioskRoom } from './kiosk-room.tsx';
import { KioskSong } from './kiosk-song.tsx';
import { KioskStrip } from './kiosk-strip.tsx';

/** The room on one side, its music on the other, and the thread between them. What did not change is not looked at again. */
export function KioskStage({ now }: { readonly now: Shown }): JSX.Element {
  const { state, screen, aboutMs, theme } = now;
  const { room, playback, dj, health, camera, privacy, box, pairing, kiosk } = state;
  const parts = {
    room: useMemo(
      () => <KioskRoom state={state} aboutMs={aboutMs} />,
      [room, health.camera, camera.on, privacy, aboutMs],
    ),
    song: useMemo(
      () => <KioskSong playback={playback} sandbox={box.sandbox} />,
      [playback.track, playback.state, box.sandbox],
    ),
    thread: useMemo(
      () => (
        <div class="kiosk-thread">
          <Thread state={state} />
          <Times playback={playback} />
        </div>
      ),
      [playback, room.arousal, room.mood, camera.on, health.camera],
    ),
    foot: useMemo(() => <KioskFoot state={state} />, [playback, dj, health, box, pairing]),
    ribbon: useMemo(() => <EveningRibbon welcome={screen === 'first-run'} theme={theme} />, [screen, theme]),
    strip: useMemo(() => <KioskStrip state={state} />, [health, camera.on, camera.source, privacy, kiosk]),
  };
  return (
    <>
      {parts.room}
      {parts.song}
      {parts.thread}
      {parts.foot}
      {parts.ribbon}
      {parts.strip}
    </>
  );
}
