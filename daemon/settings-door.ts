import type { Config } from './contract/config.ts';
import { AT_ONCE, type FieldProblem, type Settings } from './contract/http-settings.ts';
import type { SettingsDoor } from './http/keeping-door.ts';
import { changeState, type StateDeps } from './pipeline/change-state.ts';
import type { Commands } from './pipeline/commands.ts';
import { rulesOf, type PrivacyGuard } from './pipeline/guard-privacy.ts';
import type { Storage } from './storage/storage.ts';
import type { LoadedConfig } from './system/config.ts';
import type { Logger } from './system/logger.ts';
import { checkChange, listSettings, withPhone } from './system/phone-config.ts';
import { SETTING_LEAVES, withValue } from './system/setting-leaves.ts';

export interface SettingsDoorDeps {
  /** Without what was set on the phone. */
  readonly loaded: LoadedConfig;
  readonly storage: Pick<Storage, 'phoneSettings' | 'settings'>;
  readonly state: StateDeps;
  readonly run: Commands;
  readonly privacy: Pick<PrivacyGuard, 'rule'>;
  readonly log: Pick<Logger, 'level'>;
}

type Values = Readonly<Record<string, unknown>>;

/** Settings of which there were switches before there were settings: they are kept where those keep them. */
const OLD = ['dj.direction', 'dj.arc', 'library.explicit'];

/** Settings, as the phone changes them. */
export function openSettingsDoor({ loaded, storage, state, run, privacy, log }: SettingsDoorDeps): SettingsDoor {
  const { phoneSettings, settings } = storage;
  let running: Config = withPhone(loaded, phoneSettings.read()).config;

  const phone = (): ReadonlyMap<string, unknown> => {
    const { direction, arc, explicitAllowed } = settings.read();
    const old = { 'dj.direction': direction, 'dj.arc': arc, 'library.explicit': explicitAllowed };
    return new Map([...phoneSettings.read(), ...Object.entries(old).filter(([, value]) => value !== null)]);
  };
  const list = (): Settings => {
    const rows = listSettings({ loaded, phone: phone(), running });
    return { settings: rows, restartNeeded: rows.some(({ waits }) => waits) };
  };

  /** What is switched by a command is switched by that command. */
  async function switchOld(values: Values): Promise<void> {
    const { direction, arc } = { direction: values['dj.direction'], arc: values['dj.arc'] };
    const explicit = values['library.explicit'];
    if (direction !== undefined) await run({ command: 'direction', direction: direction as Config['dj']['direction'] });
    if (arc !== undefined) await run({ command: 'arc', arc: arc as Config['dj']['arc'] });
    if (explicit !== undefined) await run({ command: 'explicit', allowed: explicit === true });
  }

  function takeUp(values: Values): void {
    for (const key of AT_ONCE) if (key in values) running = withValue(running, key, values[key]);
    log.level = running.logLevel;
    privacy.rule(rulesOf(running));
    const { name, languages, kiosk, guests } = running;
    changeState(state, (box) => ({
      ...box,
      box: { ...box.box, name, languages },
      kiosk: { ...box.kiosk, ...kiosk },
      guests: { ...box.guests, ...guests },
    }));
  }

  return {
    list,
    check: (values): FieldProblem[] => checkChange(loaded, values),
    change: async (values) => {
      const filled = Object.fromEntries(
        Object.entries(values).map(([key, value]) => [key, value ?? DEFAULTS.get(key)]),
      );
      await switchOld(filled);
      phoneSettings.write(new Map(Object.entries(values).filter(([key]) => !OLD.includes(key))));
      takeUp(filled);
      return list().restartNeeded;
    },
  };
}

const DEFAULTS = new Map(SETTING_LEAVES.map(({ key, schema }) => [key, schema.default]));
