import type { ReplyPayload } from '../contract/topics.ts';
import { isKnown, problemOf, Retry } from '../core/errors.ts';
import type { MqttDeps } from './deps.ts';
import { readCommand } from './read-command.ts';

/** Whoever sends faster than the box can act is told so, instead of being obeyed much later. */
const MAX_WAITING = 16;

export interface IncomingMessage {
  /** Below `<prefix>/<box>/`. */
  readonly topic: string;
  readonly payload: string;
  readonly retained: boolean;
}

/**
 * Runs commands one after the other, in the order in which they came, and answers each on `reply`.
 * @param reply sends the answer; must not throw
 */
export function answerCommands(
  { run, log }: Pick<MqttDeps, 'run' | 'log'>,
  reply: (payload: ReplyPayload) => void,
): (message: IncomingMessage) => void {
  let waiting = 0;
  let tail = Promise.resolve();

  async function answer({ topic, payload }: IncomingMessage): Promise<void> {
    let command = topic.replace(/\/set$/, '');
    try {
      const wish = readCommand(topic, payload);
      command = wish.command;
      await run(wish);
      reply({ command, ok: true, error: '', remedy: '' });
    } catch (error) {
      // As on HTTP: a command that meets a bug is answered and logged; it must not take the music down.
      if (!isKnown(error)) log.error({ err: error, topic }, 'a command failed');
      const { message, remedy } = problemOf(error);
      reply({ command, ok: false, error: message, remedy });
    }
  }

  return (message) => {
    if (message.retained) {
      // It may be days old, and comes again at each connect.
      log.warn({ topic: message.topic }, 'ignored a retained command; publish commands without retain');
      return;
    }
    if (waiting >= MAX_WAITING) {
      const { message: error, remedy } = problemOf(new Retry('Too many commands at once.', { afterMs: 1000 }));
      reply({ command: message.topic.replace(/\/set$/, ''), ok: false, error, remedy });
      return;
    }
    waiting += 1;
    tail = tail.then(async () => {
      await answer(message);
      waiting -= 1;
    });
  };
}
