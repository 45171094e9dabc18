import type { Database } from 'better-sqlite3';
import type { OutputChoice } from '../contract/outputs.ts';
import type { LastHeard, OutputStore } from '../core/ports/outputs.ts';
import type { Guard } from './failures.ts';

type Heard = Omit<LastHeard, 'state'> & { readonly state: LastHeard['state'] | null };

export function openOutputs(db: Database, guard: Guard): OutputStore {
  const choice = db.prepare<[], OutputChoice>('SELECT kind, name FROM output WHERE kind IS NOT NULL');
  const choose = db.prepare<OutputChoice>('UPDATE output SET kind = @kind, name = @name');
  const heard = db.prepare<[], Heard>(
    `SELECT heard_state AS state, heard_uri AS uri, heard_position_ms AS positionMs, heard_at_ms AS atMs FROM output`,
  );
  const putHeard = db.prepare<LastHeard>(
    `UPDATE output SET heard_state = @state, heard_uri = @uri, heard_position_ms = @positionMs, heard_at_ms = @atMs`,
  );
  const fading = db.prepare<[], number | null>('SELECT fading_from FROM output').pluck();
  const putFading = db.prepare<[number | null]>('UPDATE output SET fading_from = ?');
  return {
    choice: () => guard(() => choice.get() ?? null),
    choose: (wanted) => void guard(() => choose.run(wanted)),
    lastHeard: () =>
      guard(() => {
        const { state = null, ...rest } = heard.get() ?? { uri: null, positionMs: 0, atMs: 0 };
        return state === null ? null : { state, ...rest };
      }),
    putLastHeard: ({ positionMs, atMs, ...rest }) =>
      void guard(() =>
        putHeard.run({ ...rest, positionMs: Math.max(0, Math.round(positionMs)), atMs: Math.round(atMs) }),
      ),
    fadingFrom: () => guard(() => fading.get() ?? null),
    putFadingFrom: (percent) => void guard(() => putFading.run(percent === null ? null : Math.round(percent))),
  };
}
