import type { History, MoodRecord, OwnerSettings, PlayRecord, SettingsStore } from '../../daemon/core/ports.ts';

type Play = ReturnType<History['plays']>[number];

const UNSET = { moodOverrideUntilMs: null, arc: null, volumePercent: null, explicitAllowed: null } as const;

/** A history in memory; the rows lie open, oldest first. */
export class MemoryHistory implements History {
  readonly moodRows: MoodRecord[] = [];
  readonly playRows: Play[] = [];

  addMood(record: MoodRecord): void {
    this.moodRows.push(record);
  }

  startPlay(record: PlayRecord): void {
    this.endPlay(record.startedMs, 'stopped');
    this.playRows.push({ ...record, endedMs: null, outcome: null });
  }

  endPlay(endedMs: number, outcome: 'played' | 'skipped' | 'stopped'): void {
    const last = this.playRows.pop();
    if (last !== undefined) this.playRows.push(last.endedMs === null ? { ...last, endedMs, outcome } : last);
  }

  moods(limit: number): readonly MoodRecord[] {
    return this.moodRows.toReversed().slice(0, limit);
  }

  plays(limit: number): readonly Play[] {
    return this.playRows.toReversed().slice(0, limit);
  }
}

export class MemorySettings implements SettingsStore {
  #settings: OwnerSettings = { cameraOn: true, direction: null, moodOverride: 'auto', ...UNSET };

  read(): OwnerSettings {
    return this.#settings;
  }

  write(change: Partial<OwnerSettings>): void {
    this.#settings = { ...this.#settings, ...change };
  }
}
