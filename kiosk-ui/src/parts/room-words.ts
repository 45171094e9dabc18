import type { BoxState } from '../../../daemon/contract/state.ts';
import { sceneOf } from '../look/scene.ts';
import { en } from '../text/en.ts';

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
      return { title: en.cameraOff, facts: [en.cameraOffMore] };
    case 'no-camera':
      return { title: en.noCamera, facts: [health.camera.message] };
    case 'empty':
      return { title: en.moods.none, facts: [en.emptyMore] };
    case 'unsure':
      return { title: en.moods.unsure, facts: [en.people(room.people), en.unsureMore] };
    case 'mood': {
      const minutes = Math.max(0, Math.floor((nowMs - Date.parse(room.since)) / 60_000));
      return {
        title: en.moods[room.mood],
        facts: [en.people(room.people), en.sure(room.confidence), en.since(minutes)],
      };
    }
  }
}

/** A long word gets a smaller size, so that it stays one line. */
export const titleSize = (title: string): 'short' | 'long' => (title.length > 8 ? 'long' : 'short');
