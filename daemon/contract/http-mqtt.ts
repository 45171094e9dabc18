import { Type, type Static } from 'typebox';

/** Bodies of the routes by which the owner connects the box with their home automation. */

const closed = { additionalProperties: false } as const;
const Password = Type.String({ maxLength: 500 });

export const BrokerTest = Type.Object(
  {
    /** `mqtt://host:1883` or `mqtts://host`; without one, the broker that is set. */
    url: Type.Optional(Type.String({ pattern: '^(mqtts?|wss?)://[^\\s/@]+(/\\S*)?$', maxLength: 300 })),
    username: Type.Optional(Type.String({ maxLength: 200 })),
    /** Left out, the password that is kept, and only for the broker that is set. */
    password: Type.Optional(Password),
  },
  closed,
);
export type BrokerTest = Static<typeof BrokerTest>;

export const BROKER_FAULTS = [
  'name',
  'refused',
  'unreachable',
  'certificate',
  'not-a-broker',
  'password',
  'not-allowed',
  'other',
] as const;
export type BrokerFault = (typeof BROKER_FAULTS)[number];

export const BrokerResult = Type.Union([
  Type.Object({
    ok: Type.Literal(true),
    /** `5` or `3.1.1`. */
    mqtt: Type.String(),
    milliseconds: Type.Integer({ minimum: 0 }),
  }),
  Type.Object({
    ok: Type.Literal(false),
    /**
     * The name is unknown; nobody listens there; no way there; its certificate is not believed; something else answers; user or password;
     * the user may not write to this box's topics.
     */
    fault: Type.Enum([...BROKER_FAULTS]),
    message: Type.String(),
    remedy: Type.String(),
  }),
]);
export type BrokerResult = Static<typeof BrokerResult>;

/** Sealed as tokens are, and never shown again; empty = none any more. */
export const BrokerPassword = Type.Object({ password: Password }, closed);

export const FoundBrokers = Type.Object({
  brokers: Type.Array(
    Type.Object({
      /** As it calls itself. */
      name: Type.String(),
      /** For `mqtt.url`. */
      url: Type.String(),
      addresses: Type.Array(Type.String()),
    }),
  ),
  /** Whether a password for the broker is kept, or given by the environment. */
  passwordSet: Type.Boolean(),
});
export type FoundBrokers = Static<typeof FoundBrokers>;
