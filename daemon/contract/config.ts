import { Type, type Static } from 'typebox';
import { BackupConfig } from './config/backup.ts';
import { CameraConfig } from './config/camera.ts';
import { DjConfig } from './config/dj.ts';
import { FeaturesConfig } from './config/features.ts';
import { GuestsConfig } from './config/guests.ts';
import { HistoryConfig } from './config/history.ts';
import { KioskConfig } from './config/kiosk.ts';
import { LibraryConfig } from './config/library.ts';
import { MoodConfig } from './config/mood.ts';
import { MqttConfig } from './config/mqtt.ts';
import { PrivacyConfig, VenueConfig } from './config/privacy.ts';
import { SpotifyConfig } from './config/spotify.ts';
import { LANGUAGES } from './languages.ts';

const closed = { additionalProperties: false } as const;

/**
 * The configuration file (YAML), whole. All keys are optional; the defaults are here and nowhere else.
 * Secrets are not configuration: they come from files or the environment (see `daemon/README.md`).
 */
export const Config = Type.Object(
  {
    host: Type.String({
      default: '127.0.0.1',
      minLength: 1,
      description: 'Address the pages are served on; `0.0.0.0` = all.',
    }),
    httpPort: Type.Integer({
      default: 8080,
      minimum: 0,
      maximum: 65535,
      description: 'Port of the pages; 0 = a free one, printed.',
    }),
    stateDir: Type.String({
      default: 'state',
      minLength: 1,
      description: 'Where the database lies; `state` is a folder in the checkout.',
    }),
    name: Type.String({
      default: 'MoodDJ',
      minLength: 1,
      maxLength: 40,
      description: 'Name of this box, as people read it.',
    }),
    languages: Type.Array(Type.Enum([...LANGUAGES]), {
      default: ['en'],
      minItems: 1,
      maxItems: 4,
      uniqueItems: true,
      description:
        'What the screen in the room speaks: the first everywhere, all of them where it says that a camera looks. Phones follow their own.',
    }),
    logLevel: Type.Enum(['debug', 'info', 'warn', 'error'], { default: 'info', description: 'How much the log says.' }),
    camera: CameraConfig,
    kiosk: KioskConfig,
    mood: MoodConfig,
    dj: DjConfig,
    spotify: SpotifyConfig,
    features: FeaturesConfig,
    history: HistoryConfig,
    library: LibraryConfig,
    mqtt: MqttConfig,
    backup: BackupConfig,
    venue: VenueConfig,
    privacy: PrivacyConfig,
    guests: GuestsConfig,
  },
  closed,
);
export type Config = Static<typeof Config>;
