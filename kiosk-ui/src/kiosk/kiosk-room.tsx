import type { JSX } from 'preact';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { now } from '../look/now.ts';
import { sceneOf } from '../look/scene.ts';
import { Mirror } from '../mirror/mirror.tsx';
import { roomWords, titleSize } from '../parts/room-words.ts';
import { SandboxBadge } from '../parts/sandbox-badge.tsx';
import { SoundSwitch } from '../sound/sound-switch.tsx';
import { EmptySeat } from './empty-seat.tsx';
import { words } from '../text/words.ts';

export function KioskRoom({ state }: { readonly state: BoxState }): JSX.Element {
  const scene = sceneOf(state);
  const { title, facts } = roomWords(state, now.value);
  const sees = scene === 'mood' || scene === 'unsure' || scene === 'empty';
  return (
    <section class="room" data-scene={scene} aria-labelledby="room-title">
      {(scene === 'empty' || !sees) && <EmptySeat awaited={sees} />}
      {sees && <Mirror />}
      <div class="kiosk-head">
        <span>{state.box.name}</span>
        {state.box.sandbox && <SandboxBadge />}
        {state.box.sandbox && <SoundSwitch />}
      </div>
      <div class="room-words">
        <h1 id="room-title" class={`room-title room-title-${titleSize(title)}`} key={title}>
          {title}
        </h1>
        <p class="room-facts">
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      </div>
      <p class="unseen" role="status">
        {scene === 'mood' ? words.value.roomIs(title, words.value.peopleInView(state.room.people)) : title}
      </p>
    </section>
  );
}
