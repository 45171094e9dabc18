import type { Direction } from '../../contract/mood.ts';
import type { RoomMood } from '../ports.ts';
import { CALMED, gap, LIFTED, pointOf } from './target.ts';

type Felt = Pick<RoomMood, 'mood' | 'valence' | 'arousal'>;

/**
 * How much nearer the room came to where the music led while a song played, in the plane of valence and energy; negative = farther away.
 * Null where nothing can be said: the music only matched the room, or the room was not read at both ends.
 */
export function movedTowards(direction: Direction, before: Felt, after: Felt): number | null {
  const goal = direction === 'lift' ? LIFTED : direction === 'calm' ? CALMED : null;
  if (goal === null || !isRead(before) || !isRead(after)) return null;
  return gap(pointOf(before), goal) - gap(pointOf(after), goal);
}

const isRead = ({ mood }: Felt): boolean => mood !== 'none' && mood !== 'unsure';
