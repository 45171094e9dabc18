import { Type } from 'typebox';

/** The broker, own or embedded. */
export const MqttConfig = Type.Object(
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
  { additionalProperties: false, default: {} },
);
