import { setTimeout as delay } from 'node:timers/promises';
import type { IClientPublishOptions } from 'mqtt';
import type { BoxState } from '../contract/state.ts';
import { TOPICS } from '../contract/topics.ts';
import { NeedsOwner, Retry } from '../core/errors.ts';
import { answerCommands } from './answer-commands.ts';
import type { Connected } from './connect.ts';
import type { MqttDeps } from './deps.ts';
import { eventMessages, stateMessages, type Message, type View } from './projections.ts';

/** An event that nobody heard for a minute is no event any more. */
const EVENT_EXPIRY_SECONDS = 60;
/** How long the broker gets to take our goodbye. */
const GOODBYE_MS = 400;

/** MQTT 5's "not authorised", and the subscription failure of 3.1.1. */
const NOT_ALLOWED = [128, 135];

const RETAINED = new Map(TOPICS.map((topic) => [topic.name, topic.retained]));

export interface Link extends Connected {
  /** `<prefix>/<box>` */
  readonly base: string;
  /** Called once everything is published. */
  readonly onReady: () => void;
}

/**
 * Publishes on one connection until it breaks or the box stops: `online` and all state at once, since brokers lose what they retain; then only
 * what changes, and the mood as a heartbeat.
 * @throws Retry when the connection breaks, NeedsOwner when the broker does not take a message from us
 */
export async function publishState(deps: MqttDeps, link: Link, stop: AbortSignal): Promise<void> {
  const { client, base, version } = link;
  const broken = new AbortController();
  const breaks = (): void => broken.abort(new Retry('The connection to the MQTT broker broke.'));
  client.once('close', breaks);
  if (!client.connected) breaks();
  const over = AbortSignal.any([stop, broken.signal]);
  const published = new Map<string, string>();

  const view = (): View => ({
    nowMs: deps.clock(),
    publicUrl: deps.publicUrl,
  });
  const publish = async ({ topic, payload }: Message): Promise<void> => {
    const retain = RETAINED.get(topic) === true;
    const expires: IClientPublishOptions =
      retain || version < 5 ? {} : { properties: { messageExpiryInterval: EVENT_EXPIRY_SECONDS } };
    await acknowledged(client.publishAsync(`${base}/${topic}`, payload, { qos: 1, retain, ...expires }), over);
  };
  const publishChanges = async (state: BoxState): Promise<void> => {
    const news = stateMessages(state, view()).filter(({ topic, key }) => published.get(topic) !== key);
    for (const { topic, key } of news) published.set(topic, key);
    await Promise.all(news.map(publish));
  };

  // Nobody awaits these messages: what fails here ends the connection, whose supervisor says why.
  const giveUp = (error: unknown): void => {
    if (!over.aborted) broken.abort(error);
  };

  listen(deps, link, (payload) => {
    publish({ topic: 'reply', payload: JSON.stringify(payload) }).catch(giveUp);
  });
  await subscribe(link, over);
  await publish({ topic: 'status', payload: 'online' });

  const heart = setInterval(() => {
    const mood = stateMessages(deps.state.get(), view()).filter(({ topic }) => topic === 'mood');
    Promise.all(mood.map(publish)).catch(giveUp);
  }, deps.heartbeatMs);
  try {
    let before: BoxState | null = null;
    for await (const state of deps.state.changes(over)) {
      // Not on connecting: what happened while we were away is over.
      const events = before === null ? [] : eventMessages(before, state, view());
      await publishChanges(state);
      await Promise.all(events.map(publish));
      if (before === null) link.onReady();
      before = state;
    }
  } catch (error) {
    // When told to stop, a publish under way ends early, and the goodbye follows.
    if (!stop.aborted) throw error;
  } finally {
    clearInterval(heart);
  }
  if (!broken.signal.aborted) await sayGoodbye(link);
  else if (!stop.aborted) throw broken.signal.reason;
}

/**
 * Waits until the broker has acknowledged, or it is over: a broker that fell silent acknowledges nothing, ever.
 * @throws Retry or NeedsOwner: our topics and payloads are sound, so whatever fails here is the broker or the way to it
 */
async function acknowledged(work: Promise<unknown>, over: AbortSignal): Promise<void> {
  const ended = Promise.withResolvers<never>();
  const onAbort = (): void => ended.reject(over.reason as Error);
  over.addEventListener('abort', onAbort, { once: true });
  if (over.aborted) onAbort();
  try {
    await Promise.race([work, ended.promise]);
  } catch (error) {
    over.throwIfAborted();
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (typeof code === 'number' && NOT_ALLOWED.includes(code)) throw notAllowed(error);
    throw new Retry(`The MQTT broker did not take a message: ${String(error)}`, { cause: error });
  } finally {
    over.removeEventListener('abort', onAbort);
  }
}

const notAllowed = (cause: unknown): NeedsOwner =>
  new NeedsOwner(
    'The MQTT broker does not let the box use its topics.',
    'Allow this user to read and write below mqtt.prefix in the access list of the broker.',
    cause,
  );

const COMMANDS = TOPICS.filter((topic) => topic.direction === 'in').map((topic) => topic.name);

async function subscribe({ client, base }: Link, over: AbortSignal): Promise<void> {
  const topics = COMMANDS.map((name) => `${base}/${name}`);
  await acknowledged(client.subscribeAsync(topics, { qos: 1 }), over);
}

function listen(deps: MqttDeps, { client, base }: Link, reply: Parameters<typeof answerCommands>[1]): void {
  const answer = answerCommands(deps, reply);
  client.on('message', (topic, payload, packet) => {
    answer({ topic: topic.slice(base.length + 1), payload: payload.toString(), retained: packet.retain });
  });
}

async function sayGoodbye({ client, base }: Link): Promise<void> {
  const bye = client.publishAsync(`${base}/status`, 'offline', { qos: 1, retain: true }).then(() => client.endAsync());
  await Promise.race([bye, delay(GOODBYE_MS)]);
}
