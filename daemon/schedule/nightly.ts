import { schedule } from 'node-cron';
import type { Nights } from '../core/ports/library.ts';
import { Fanout } from '../lib/fanout.ts';

export interface NightlyOptions {
  /** 0…23, in the time zone of the box. */
  readonly hour: number;
  /** 0…59; drawn anew at each start, so that not all boxes call Spotify at the same one. */
  readonly minute: number;
  /** What is done then. */
  readonly name?: string;
  /** Only tests give their own. */
  readonly expression?: string;
}

/** One moment a night, by the clock on the wall: daylight saving neither skips nor doubles it. */
export class Nightly implements Nights, AsyncDisposable {
  readonly #fanout = new Fanout<Date>();
  readonly #task: ReturnType<typeof schedule>;

  private constructor(options: NightlyOptions) {
    const { hour, minute, name = 'the nightly reading of the library' } = options;
    const { expression = `${minute} ${hour} * * *` } = options;
    this.#task = schedule(expression, ({ date }) => this.#fanout.put(date), {
      name,
      // Whoever listens makes up for a night that the box slept through.
      suppressMissedWarning: true,
      unref: true,
    });
  }

  static open(options: NightlyOptions): Nightly {
    return new Nightly(options);
  }

  nights(signal: AbortSignal): AsyncIterable<Date> {
    return this.#fanout.read(signal);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#task.destroy();
  }
}
