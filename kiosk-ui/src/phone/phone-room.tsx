import type { JSX } from 'preact';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { now } from '../look/now.ts';
import { sceneOf } from '../look/scene.ts';
import { roomWords, titleSize } from '../parts/room-words.ts';
import { words } from '../text/words.ts';

export function PhoneRoom({ state }: { readonly state: BoxState }): JSX.Element {
  const scene = sceneOf(state);
  const { title, facts } = roomWords(state, now.value);
  return (
    <section class="phone-room" data-scene={scene} aria-label={words.value.room}>
      <h2 class={`room-title room-title-${titleSize(title)}`} key={title}>
        {title}
      </h2>
      <p class="room-facts">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <p class="unseen" role="status">
        {scene === 'mood' ? words.value.roomIs(title, words.value.peopleInView(state.room.people)) : title}
      </p>
    </section>
  );
}
