import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replayFile } from '../../daemon/cli/replay.ts';
import type { Decision } from '../../daemon/cli/replay-evening.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/evenings');
const evening = (name: string): Promise<readonly Decision[]> => replayFile(join(FOLDER, `${name}.jsonl`), 1);

const asLine = ({ atMs, kind, room, target, title, reason }: Decision): string => {
  const aim = target === null ? '' : ` → ${target.valence.toFixed(2)} ${target.energy.toFixed(2)} ${target.tempoBpm}`;
  return `${new Date(atMs).toISOString().slice(11, 19)} ${kind} ${room}${aim}: ${title}. ${reason}\n`;
};

describe('recorded evenings', () => {
  // A change of taste shows here as a diff to read; `vitest run tests/core/evenings.test.ts -u` accepts it.
  it.each(['party', 'lift', 'looks'])('decides the evening "%s" as it did before', async (name) => {
    const decisions = await evening(name);
    await expect(decisions.map(asLine).join('')).toMatchFileSnapshot(join(FOLDER, `${name}.decisions.txt`));
  });

  it('brightens with a happy room and darkens with a sad one', async () => {
    const decisions = await evening('party');
    const meanValence = (room: string): number => {
      const aims = decisions.filter((decision) => decision.room === room).slice(2);
      return aims.reduce((sum, { target }) => sum + (target?.valence ?? 0), 0) / aims.length;
    };
    expect(meanValence('happy')).toBeGreaterThan(0.75);
    expect(meanValence('sad')).toBeLessThan(0.35);
  });

  it('replays two and a half hours in well under a second', async () => {
    const startMs = performance.now();
    const decisions = await evening('party');
    expect(decisions.length).toBeGreaterThan(35);
    expect(performance.now() - startMs).toBeLessThan(1000);
  });

  it('gives every decision one sentence as its reason', async () => {
    for (const { reason } of [...(await evening('party')), ...(await evening('lift'))]) {
      expect(reason).toMatch(/^[A-Z][^\n]{10,110}\.$/);
    }
  });
});
