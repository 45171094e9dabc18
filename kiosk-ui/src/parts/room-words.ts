import type { BoxState } from '../../../daemon/contract/state.ts';
import { sceneOf } from '../look/scene.ts';
import { words } from '../text/words.ts';

export interface RoomWords {
  readonly title: string;
  /** Short facts, to stand beside each other. */
  readonly facts: readonly string[];
}

/** What the pages say about the room, in words. `nowMs` by the box's clock. */
export function roomWords(state: BoxState, nowMs: number): RoomWords {
  const { room, health } = state;
  switch (sceneOf(state)) {
    case 'camera-off':
      return {
        title: words.value.cameraOff,
        facts: [state.privacy.refusal === '' ? words.value.cameraOffMore : words.value.cameraRefused],
      };
    case 'no-camera':
      return { title: words.value.noCamera, facts: [health.camera.message] };
    case 'empty':
      return { title: words.value.moods.none, facts: [words.value.emptyMore] };
    case 'unsure':
      return {
        title: words.value.moods.unsure,
        facts: [words.value.peopleInView(room.people), words.value.unsureMore],
      };
    case 'mood': {
      const minutes = Math.max(0, Math.floor((nowMs - Date.parse(room.since)) / 60_000));
      return {
        title: words.value.moods[room.mood],
        facts: [words.value.peopleInView(room.people), words.value.sure(room.confidence), words.value.since(minutes)],
      };
    }
  }
}

/** A long word gets a smaller size, so that it stays one line. */
export const titleSize = (title: string): 'short' | 'long' => (title.length > 8 ? 'long' : 'short');
