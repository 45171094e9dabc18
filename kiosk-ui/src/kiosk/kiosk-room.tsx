import type { JSX } from 'preact';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { sceneOf } from '../look/scene.ts';
import { Mirror } from '../mirror/mirror.tsx';
import { roomWords } from '../parts/room-words.ts';
import { EmptySeat } from './empty-seat.tsx';
import { words } from '../text/words.ts';

const FACTS_APART = ' \u2002·\u2002 ';

/** Beside faces a word has half of the room; alone it may be longer. */
const sizeOf = (title: string, besideFaces: boolean): 'short' | 'long' | 'longest' =>
  title.length <= 6 ? 'short' : title.length <= 8 || !besideFaces ? 'long' : 'longest';

interface KioskRoomProps {
  readonly state: BoxState;
  /** Epoch ms by the box's clock, to some seconds. */
  readonly aboutMs: number;
}

export function KioskRoom({ state, aboutMs }: KioskRoomProps): JSX.Element {
  const scene = sceneOf(state);
  const { title, facts } = roomWords(state, aboutMs);
  const sees = scene === 'mood' || scene === 'unsure' || scene === 'empty';
  return (
    <section class="room" data-scene={scene} aria-labelledby="room-title">
      {(scene === 'empty' || !sees) && <EmptySeat awaited={sees} />}
      {sees && <Mirror />}
      <div class="room-words">
        <h1 id="room-title" class={`room-title room-title-${sizeOf(title, sees && scene !== 'empty')}`} key={title}>
          {title}
        </h1>
        {/* One text: as several, a longer first would push the others aside. */}
        <p class="room-facts">{facts.join(FACTS_APART)}</p>
      </div>
      <p class="unseen" role="status">
        {scene === 'mood' ? words.value.roomIs(title, words.value.peopleInView(state.room.people)) : title}
      </p>
    </section>
  );
}
