import type { SettingRow } from '../../daemon/contract/http-settings.ts';
import type { FakeBox } from './fake-box.ts';

const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();
const MOODS = ['happy', 'neutral', 'sad', 'surprised'] as const;
const SONGS = [
  { title: 'Paper Lanterns Over Water', artist: 'The Quiet Harbour' },
  { title: 'Low Tide', artist: 'Marble & Rain' },
  { title: 'Neon Garden', artist: 'Ines Albaro' },
] as const;

interface Given {
  readonly key: string;
  readonly value: SettingRow['value'];
  readonly schema: object;
}

/** A setting as the box tells it, the default unless said otherwise. */
export const setting = ({ key, value, schema }: Given, change: Partial<SettingRow> = {}): SettingRow => ({
  ...{ key, value, default: value, from: 'default', locked: false, needsRestart: false, waits: false },
  schema: { ...schema },
  ...change,
});

const text = (key: string, value: string, description: string): SettingRow =>
  setting({ key, value, schema: { type: 'string', description } });
const count = (key: string, value: number, change: Partial<SettingRow> = {}): SettingRow =>
  setting(
    { key, value, schema: { type: 'integer', minimum: 0, maximum: 3650, description: `How many: ${key}.` } },
    change,
  );
const flag = (key: string, value: boolean, change: Partial<SettingRow> = {}): SettingRow =>
  setting({ key, value, schema: { type: 'boolean', description: `Whether: ${key}.` } }, change);

export const SETTINGS: readonly SettingRow[] = [
  text('name', 'Living room', 'Name of this box.'),
  setting({ key: 'languages', value: ['en'], schema: { type: 'array', items: { enum: ['en', 'de', 'fr'] } } }),
  setting({ key: 'logLevel', value: 'info', schema: { enum: ['debug', 'info', 'warn', 'error'] } }),
  setting(
    {
      key: 'dj.variety',
      value: 0.5,
      schema: { type: 'number', minimum: 0, maximum: 1, description: 'How far to roam.' },
    },
    { default: 0.35, from: 'phone', needsRestart: true, waits: true },
  ),
  setting({
    key: 'dj.quietFrom',
    value: '',
    schema: { type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$|^$' },
  }),
  flag('privacy.optIn', false),
  count('privacy.optInMinutes', 5),
  count('mood.minimumGroup', 1),
  count('history.moodDays', 365, { from: 'file', locked: true }),
  count('history.songDays', 365),
  count('history.tasteDays', 365),
  count('backup.hour', 3),
  count('backup.keep', 7),
  flag('guests.mayLike', true, { from: 'phone', default: false }),
  flag('guests.maySteer', false),
  text('mqtt.url', '', 'External broker.'),
  text('mqtt.username', '', 'User at the broker.'),
  text('mqtt.prefix', 'mooddj', 'First levels of every topic.'),
];

/** Gives a box something to say on every page of the remote. */
export function fillPages({ answers }: FakeBox): void {
  const songs = Array.from({ length: 14 }, (_, k) => ({
    ...SONGS[k % SONGS.length]!,
    started: ago(120 - k * 8),
    uri: `spotify:track:${k}`,
  }));
  const playlist = { id: 'a', name: 'Rain on Sunday', owner: 'Me', songs: 41, chosen: true, mood: 'sad', refusal: '' };
  const phone = { id: '1', name: 'iPhone, Safari', role: 'owner', joined: ago(30_000), seen: ago(1), you: true };
  const quarter = (k: number): string => new Date((Math.floor(Date.now() / 900_000) - k) * 900_000).toISOString();
  Object.assign(answers, {
    'GET /api/evening': { started: ago(120), saved: null, songs },
    'GET /api/library/playlists': {
      playlists: [
        playlist,
        { ...playlist, id: 'b', name: 'Top 50', chosen: false, mood: null, refusal: 'It belongs to Eve.' },
      ],
    },
    'GET /api/taste': { bans: [{ what: 'artist', key: 'x', name: 'The Loud Ones', at: ago(3000) }], lessons: [] },
    'GET /api/auth/phones': {
      phones: [phone, { ...phone, id: '2', name: 'Android, Chrome', role: 'guest', you: false }],
    },
    'GET /api/auth/me': { role: 'guest', name: 'Android, Chrome', machine: false, asking: 'no', pinSet: true },
    'GET /api/auth/setup': {
      clientId: '',
      source: 'none',
      ways: [{ way: 'paste', redirectUri: 'http://127.0.0.1:8888/callback' }],
    },
    'GET /api/auth/accounts': { accounts: [] },
    'GET /api/features': { songs: 312, understood: 300, hasSoundnetKey: false, sources: [] },
    'GET /api/settings': { restartNeeded: true, settings: SETTINGS },
    'PATCH /api/settings': { ok: true, restartNeeded: false },
    'POST /api/restart': { ok: true },
    'GET /api/backups': {
      ...{ passphraseSet: true, passphraseSince: ago(50_000), trouble: '', uploaded: null, restored: null },
      backups: [{ name: 'mooddj-nightly-20261123T030500.mooddj', made: ago(900), kind: 'nightly', bytes: 2_400_000 }],
    },
    'GET /api/insights/moods': {
      moods: Array.from({ length: 40 }, (_, k) => ({
        ...{ from: quarter(k + (k > 20 ? 12 : 0)), mood: MOODS[Math.floor(k / 7) % MOODS.length], seconds: 900 },
        ...{ valence: Math.sin(k / 6) * 0.7, arousal: Math.cos(k / 9) * 0.5 },
      })),
    },
    'GET /api/insights/songs': {
      songs: MOODS.flatMap((mood) =>
        SONGS.map((song, k) => ({ ...song, mood, uri: `${mood} ${k}`, plays: 7 - k * 2, skips: k })),
      ),
    },
    'GET /api/evening/ribbon': {
      ...{ from: ago(180), to: ago(0) },
      moods: Array.from({ length: 18 }, (_, k) => ({
        ...{ at: ago(180 - k * 10), mood: MOODS[Math.floor(k / 3) % MOODS.length] },
        ...{ valence: Math.sin(k / 3) * 0.8, arousal: Math.cos(k / 4) * 0.6 },
      })),
      songs: songs.map(({ started, title, artist }) => ({ at: started, title, artist })),
    },
    'GET /api/outputs': {
      outputs: [{ kind: 'connect', name: 'Kitchen', chosen: true, active: true, trouble: '' }],
      locked: false,
    },
    'GET /api/mqtt/brokers': {
      brokers: [{ name: 'Home Assistant', url: 'mqtt://homeassistant.local:1883', addresses: ['192.0.2.5'] }],
      passwordSet: false,
    },
    'POST /api/mqtt/test': { ok: true, mqtt: '5', milliseconds: 12 },
    'PUT /api/setup': { ok: true },
    'POST /api/guests/wish': { ok: true },
    'GET /api/insights/skips': { moods: MOODS.map((mood, k) => ({ mood, plays: 40 - k * 8, skips: k * 3 })) },
  });
}
