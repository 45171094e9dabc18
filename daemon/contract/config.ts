import { Type, type Static } from 'typebox';
import { DirectionSchema, Fraction } from './mood.ts';
import { Capture } from './vision.ts';

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
    logLevel: Type.Enum(['debug', 'info', 'warn', 'error'], { default: 'info', description: 'How much the log says.' }),
    camera: Type.Object(
      {
        source: Type.String({
          default: 'auto',
          minLength: 1,
          description:
            '`auto`, `demo`, a device such as `/dev/v4l/by-id/…`, a part of a camera’s name, or a folder of pictures. `mooddj camera list` shows them.',
        }),
        ...Capture.properties,
        looksPerSecond: Type.Number({
          default: 5,
          minimum: 0.2,
          maximum: 30,
          description: 'Looks at the room per second while people are in view, at most; an empty room gets fewer.',
        }),
        mirrorLooksPerSecond: Type.Number({
          default: 15,
          minimum: 0.2,
          maximum: 30,
          description:
            'The same while somebody watches the mirror on the kiosk, when that is more and the processor allows it.',
        }),
      },
      { ...closed, default: {} },
    ),
    mood: Type.Object(
      {
        smoothingMs: Type.Integer({
          default: 1500,
          minimum: 100,
          maximum: 20000,
          description: 'Time constant of one face’s smoothing.',
        }),
        minConfidence: Type.Number({
          default: 0.4,
          minimum: 0,
          maximum: 1,
          description: 'Below it the room is `unsure`.',
        }),
        margin: Type.Number({
          default: 0.08,
          minimum: 0,
          maximum: 1,
          description: 'How far another mood must lead before the room changes.',
        }),
        dwellMs: Type.Integer({ default: 3000, minimum: 0, maximum: 60000, description: 'How long it must lead.' }),
        presenceMs: Type.Integer({
          default: 5000,
          minimum: 0,
          maximum: 60000,
          description: 'A face counts for more the longer it is there, with this time constant; 0 = fully at once.',
        }),
        emptyAfterMs: Type.Integer({
          default: 4000,
          minimum: 500,
          maximum: 60000,
          description: 'No face for this long: nobody there.',
        }),
        minimumGroup: Type.Integer({
          default: 1,
          minimum: 1,
          maximum: 20,
          description: 'Fewer people than this: the room’s mood is not published.',
        }),
      },
      { ...closed, default: {} },
    ),
    dj: Type.Object(
      {
        direction: Type.Unsafe<Static<typeof DirectionSchema>>({
          ...DirectionSchema,
          default: 'match',
          description: '`match` the room, `lift` it, or `calm` it.',
        }),
        maxStep: Type.Number({
          default: 0.15,
          minimum: 0.01,
          maximum: 1,
          description: 'How far the target may move with each song.',
        }),
        dwellTracks: Type.Integer({
          default: 2,
          minimum: 1,
          maximum: 10,
          description: 'Songs before the DJ changes direction.',
        }),
        variety: Type.Unsafe<number>({
          ...Fraction,
          default: 0.35,
          description: '0 = always the nearest song, 1 = roam.',
        }),
        noRepeatTracks: Type.Integer({
          default: 40,
          minimum: 0,
          maximum: 1000,
          description: 'A song does not return within this many.',
        }),
        noRepeatArtist: Type.Integer({
          default: 3,
          minimum: 0,
          maximum: 100,
          description: 'An artist does not return within this many songs.',
        }),
      },
      { ...closed, default: {} },
    ),
    spotify: Type.Object(
      {
        clientId: Type.String({
          default: '',
          description: 'Your own Spotify app. Empty = the built-in sandbox plays invented songs.',
        }),
        redirectUri: Type.String({
          default: '',
          description:
            'Exactly as entered in your Spotify app. Empty = `http://127.0.0.1:<httpPort>/api/auth/callback`, for a browser on this box.',
        }),
        accountsUrl: Type.String({
          default: 'https://accounts.spotify.com',
          description: 'Spotify’s sign-in service.',
        }),
        apiUrl: Type.String({ default: 'https://api.spotify.com/v1', description: 'Spotify’s Web API.' }),
        device: Type.String({
          default: '',
          description: 'Name of the Connect device to play on; empty = the active one.',
        }),
      },
      { ...closed, default: {} },
    ),
    features: Type.Object(
      {
        reccobeatsUrl: Type.String({
          default: 'https://api.reccobeats.com/v1',
          description: 'Audio features by Spotify id.',
        }),
      },
      { ...closed, default: {} },
    ),
    mqtt: Type.Object(
      {
        url: Type.String({
          default: '',
          description: 'External broker, `mqtt://host:1883` or `mqtts://…`. Empty = the embedded one.',
        }),
        username: Type.String({
          default: '',
          description:
            'User at the broker, the embedded one too: clients from the network must give it. The password comes from `MOODDJ_MQTT_PASSWORD`.',
        }),
        prefix: Type.String({
          default: 'mooddj',
          pattern: '^[a-z0-9_-]+(/[a-z0-9_-]+){0,4}$',
          description: 'First levels of every topic, lower case.',
        }),
        port: Type.Integer({
          default: 1883,
          minimum: 0,
          maximum: 65535,
          description: 'Port of the embedded broker; 0 = a free one, printed.',
        }),
        heartbeatSeconds: Type.Integer({
          default: 60,
          minimum: 5,
          maximum: 3600,
          description: 'How often the mood is published without a change.',
        }),
      },
      { ...closed, default: {} },
    ),
  },
  closed,
);
export type Config = Static<typeof Config>;
