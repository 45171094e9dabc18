import { gzipSync } from 'node:zlib';
import type { LogLine } from './contract/logs.ts';
import type { BoxState } from './contract/state.ts';
import type { BoxMemory } from './storage/box-memory.ts';
import { settingRows, type LoadedConfig } from './system/config.ts';
import type { LogTail } from './system/log-tail.ts';
import { machineFacts } from './system/machine-facts.ts';
import { redact } from './system/redact.ts';
import { version } from './version.ts';

export interface DiagnosticsDeps {
  readonly loaded: LoadedConfig;
  /** Null: the box does not run. */
  readonly state: BoxState | null;
  readonly memory: Pick<BoxMemory, 'facts'> | null;
  readonly tail: Pick<LogTail, 'lines'> | null;
  readonly nowMs: number;
}

const MOST_LINES = 2000;

/**
 * What helps somebody else to find a fault, as gzipped JSON: no secret, no name of a person, no address, nothing of who was in the room or
 * what they heard.
 */
export function collectDiagnostics({ loaded, state, memory, tail, nowMs }: DiagnosticsDeps): Buffer {
  const { node, v8, sqlite, uv, openssl } = process.versions;
  const config = Object.fromEntries(settingRows(loaded).map(({ key, value, from }) => [key, { value, from }]));
  const bundle = {
    made: new Date(nowMs).toISOString(),
    versions: { mooddj: version, node, v8, sqlite, uv, openssl },
    machine: machineFacts(),
    memory: memory?.facts() ?? null,
    box: state === null ? null : shown(state),
    config: redactSettings(config),
    variables: Object.keys(process.env).filter((name) => /^(MOODDJ_|NODE_|TZ$)/.test(name)),
    log: (tail?.lines({ level: 'debug', limit: MOST_LINES }) ?? []).map(withoutSongs),
  };
  const names = [state?.box.id ?? '', state?.account.name ?? '', loaded.config.stateDir];
  const text = names
    .filter((name) => name.length > 2)
    .reduce((safe, name) => safe.replaceAll(name, '…'), JSON.stringify(redact(bundle), null, 1));
  return gzipSync(text);
}

/** What people heard is nobody's business who looks for a fault. */
function withoutSongs(line: LogLine): LogLine {
  const details = line.details.replace(/"(song|title|artist|album|reason)":"(?:[^"\\]|\\.)*"/g, '"$1":"…"');
  return { ...line, details };
}

/** What a part says of itself may name the account or a device: the words stay, names in them are the price of finding a fault. */
function shown({
  seq,
  at,
  box,
  camera,
  privacy,
  library,
  calls,
  health,
  dj,
  account,
  playback,
  room,
}: BoxState): object {
  return {
    seq,
    at,
    box: { version: box.version, startedAt: box.startedAt, sandbox: box.sandbox, playsInBrowser: box.playsInBrowser },
    ...{ camera, privacy, library, calls, health },
    dj: { tracks: dj.tracks, understood: dj.understood, arc: dj.arc, direction: dj.direction },
    account: { state: account.state, daysLeft: account.daysLeft },
    playback: { state: playback.state, positionAt: playback.positionAt, hasDevice: playback.device !== null },
    room: { isEmpty: room.people === 0 },
  };
}

/** A setting's name stands above its value: names tell secrets here, too. */
function redactSettings(config: Readonly<Record<string, { readonly value: unknown; readonly from: string }>>): object {
  return Object.fromEntries(
    Object.entries(config).map(([key, { value, from }]) => {
      const name = key.split('.').at(-1) ?? '';
      const isPersonal = /clientId|username|device|stateDir|program|dataDir|^name$/.test(name) && value !== '';
      return [key, { value: isPersonal ? '…' : redact(value, name), from }];
    }),
  );
}
