import { randomBytes, randomInt } from 'node:crypto';
import type { Time } from './core/ports/time.ts';
import type { BrokerDoor, KeepingDoor } from './http/keeping-door.ts';
import { newestMs, openBackupShelf } from './keeping/backups.ts';
import type { TransportKey } from './keeping/deps.ts';
import { openExporter } from './keeping/export.ts';
import { openRestorer } from './keeping/restore.ts';
import { openWiping } from './keeping/wipe.ts';
import { BadRequest } from './core/errors.ts';
import { keepNights } from './pipeline/keep-nights.ts';
import type { NamedLoop } from './run-loops.ts';
import { Nightly } from './schedule/nightly.ts';
import type { Storage } from './storage/storage.ts';
import { settingRows, type LoadedConfig } from './system/config.ts';
import { KEY_BYTES, openVault } from './system/vault.ts';
import { collectDiagnostics } from './diagnostics.ts';
import type { StateDeps } from './pipeline/change-state.ts';
import type { Commands } from './pipeline/commands.ts';
import type { PrivacyGuard } from './pipeline/guard-privacy.ts';
import { openSettingsDoor } from './settings-door.ts';
import type { LogTail } from './system/log-tail.ts';
import type { Logger } from './system/logger.ts';
import { withPhone } from './system/phone-config.ts';
import { version } from './version.ts';

export interface KeeperDeps {
  /** Without what was set on the phone. */
  readonly loaded: LoadedConfig;
  readonly storage: Pick<Storage, 'memory' | 'keepsakes' | 'taste' | 'catalogue' | 'phoneSettings' | 'settings'>;
  readonly forgetTaste: () => Promise<unknown>;
  readonly time: Time;
  readonly state: StateDeps;
  readonly run: Commands;
  readonly privacy: PrivacyGuard;
  readonly broker: BrokerDoor;
  readonly tail: LogTail;
  readonly log: Logger;
  /** The box starts anew within its process. */
  readonly reopen: () => void;
  /** The same, and the settings file is read again. */
  readonly restart: () => void;
}

export interface Keeper {
  readonly door: KeepingDoor;
  readonly loops: readonly NamedLoop[];
}

/** The part of `app.ts` that looks after all that the box remembers: backups, the way back, what is forgotten. */
export function openKeeper(deps: KeeperDeps, stack: AsyncDisposableStack): Keeper {
  const { loaded, storage, state, time, tail, log, reopen, restart, forgetTaste } = deps;
  const effective = (): LoadedConfig => withPhone(loaded, storage.phoneSettings.read());
  const { stateDir, backup } = effective().config;
  const { backupKey: key, copier, adopter, swap, wiper } = storage.memory;
  const { now: clock, wait } = time;
  const keeping = { stateDir, key, copier, adopter, swap, drawKey, version, clock };
  const shelf = openBackupShelf(keeping);
  const restorer = openRestorer(keeping);
  const { uploadFile } = restorer;
  const wiping = stack.use(openWiping({ wiper, shelf, uploadFile, forgetTaste, clock }));
  const { keepsakes, taste, catalogue } = storage;
  const exported = openExporter({
    ...{ keepsakes, taste, clock, version },
    library: () => catalogue.features.all(),
    settings: () => settingRows(effective()),
  });
  const nights = stack.use(Nightly.open({ hour: backup.hour, minute: randomInt(60), name: 'the nightly backup' }));
  const doneMs = (): number | null => {
    const { setMs } = key.read() ?? { setMs: null };
    return backup.keep === 0 || setMs === null ? null : (newestMs(shelf.shown().backups, 'nightly') ?? setMs);
  };
  return {
    door: {
      backups: {
        shown: async () => ({ ...shelf.shown(), uploaded: await restorer.uploaded() }),
        setPassphrase: (passphrase) => shelf.setPassphrase(passphrase),
        make: () => shelf.make('made'),
        file: (name) => shelf.file(name),
        remove: (name) => shelf.remove(name),
        takeUpload: (source) => restorer.takeUpload(source),
        restore: async ({ passphrase, name }) => {
          const file = name === undefined ? restorer.uploadFile : shelf.file(name);
          if (file === null || (name === undefined && (await restorer.uploaded()) === null)) {
            throw new BadRequest('name: there is no such backup', 'Upload one, or name one of GET /api/backups.');
          }
          const head = await restorer.restore(file, passphrase);
          log.info({ made: head.made, version: head.version }, 'a backup is restored: starting anew');
          return { ok: true, made: head.made, version: head.version };
        },
      },
      broker: deps.broker,
      settings: openSettingsDoor(deps),
      logs: {
        lines: (ask) => tail.lines(ask),
        follow: (from, signal) => tail.follow(from, signal),
        newest: () => tail.newest,
      },
      diagnostics: () => ({
        name: `mooddj-diagnostics-${new Date(clock()).toISOString().slice(0, 10)}.json.gz`,
        bytes: collectDiagnostics({
          ...{ loaded: effective(), state: state.store.get(), memory: storage.memory, tail, nowMs: clock() },
        }),
      }),
      exported,
      wipe: (ask) => wiping.wipe(ask),
      undoWipe: () => wiping.undo(),
      reopen,
      restart,
    },
    loops: [
      [
        'keep backups',
        'disk',
        'patient',
        (signal, alive) =>
          keepNights({ nights, work: () => shelf.night(backup.keep), doneMs, clock, wait }, signal, alive),
      ],
    ],
  };
}

/** A box that restores finds its key in the backup. */
export function drawKey(): TransportKey {
  const key = randomBytes(KEY_BYTES);
  return { vault: openVault({ keys: [key] }), keyFile: `${key.toString('hex')}\n` };
}
