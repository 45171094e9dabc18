import { expect, it } from 'vitest';
import type { Playback } from '../../daemon/core/ports.ts';
import { followPlayer } from '../../daemon/pipeline/follow-player.ts';
import { plane } from '../core/dj-rig.ts';
import { Box } from './box.ts';

/** Shows these one after the other. @returns the health of the player after each */
async function told(...playbacks: readonly Partial<Playback>[]): Promise<readonly string[]> {
  const box = new Box();
  const said: string[] = [];
  const track = plane[0]!;
  const about = { track, positionMs: 0, atMs: box.clock(), device: 'Kitchen', volumePercent: 50 } as const;
  async function* follow(): AsyncGenerator<Playback, void, undefined> {
    for (const playback of playbacks) {
      yield { state: 'playing', ...about, ...playback };
      await Promise.resolve();
      const { state, message } = box.state.health.player;
      said.push(`${state}: ${message}`);
    }
  }
  const catalogue = { track: () => track };
  const deps = { ...box.deps, player: { follow }, catalogue, choiceOf: () => null };
  await followPlayer(deps, new AbortController().signal, () => undefined);
  return said;
}

it('says that music was moved to another device, which does not look like a pause then, and that it is back', async () => {
  const away = { state: 'paused', elsewhere: true } as const;
  const [first, second, third, fourth] = await told({}, away, away, {});
  expect(first).toBe('ok: Plays on Kitchen.');
  expect(second).toContain('degraded: The music was moved to another device');
  expect(third).toBe(second);
  expect(fourth).toBe(first);
});

it('says that it cannot look, in the words of what keeps it from that', async () => {
  const [, blind, well] = await told({}, { unseen: 'Spotify does not answer' }, {});
  expect(blind).toBe('degraded: Spotify does not answer. What is shown was sent, not seen.');
  expect(well).toBe('ok: Plays on Kitchen.');
});
