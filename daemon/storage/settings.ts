import type { Database } from 'better-sqlite3';
import type { OwnerSettings, SettingsStore } from '../core/ports.ts';
import type { Guard } from './failures.ts';

type Row = Omit<OwnerSettings, 'cameraOn' | 'explicitAllowed'> & {
  readonly cameraOn: number;
  readonly explicitAllowed: number | null;
};

const FRESH: OwnerSettings = {
  cameraOn: true,
  direction: null,
  moodOverride: 'auto',
  moodOverrideUntilMs: null,
  arc: null,
  volumePercent: null,
  explicitAllowed: null,
};

export function openSettings(db: Database, guard: Guard): SettingsStore {
  const select = db.prepare<[], Row>(
    `SELECT camera_on AS cameraOn, direction, mood_override AS moodOverride,
       override_until_ms AS moodOverrideUntilMs, arc, volume_percent AS volumePercent,
       explicit_allowed AS explicitAllowed
     FROM settings WHERE id = 1`,
  );
  const upsert = db.prepare<Row>(
    `INSERT INTO settings (id, camera_on, direction, mood_override, override_until_ms, arc, volume_percent, explicit_allowed)
     VALUES (1, @cameraOn, @direction, @moodOverride, @moodOverrideUntilMs, @arc, @volumePercent, @explicitAllowed)
     ON CONFLICT (id) DO UPDATE SET camera_on = excluded.camera_on, direction = excluded.direction,
       mood_override = excluded.mood_override,
       override_until_ms = excluded.override_until_ms, arc = excluded.arc, volume_percent = excluded.volume_percent,
       explicit_allowed = excluded.explicit_allowed`,
  );
  const read = (): OwnerSettings => {
    const row = select.get();
    if (row === undefined) return FRESH;
    const explicitAllowed = row.explicitAllowed === null ? null : row.explicitAllowed === 1;
    return { ...row, cameraOn: row.cameraOn === 1, explicitAllowed };
  };
  const write = db.transaction((change: Partial<OwnerSettings>) => {
    const next = { ...read(), ...change };
    const explicitAllowed = next.explicitAllowed === null ? null : Number(next.explicitAllowed);
    upsert.run({ ...next, cameraOn: next.cameraOn ? 1 : 0, explicitAllowed });
  });
  return { read: () => guard(read), write: (change) => guard(() => write.immediate(change)) };
}
