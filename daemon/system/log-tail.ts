import { LOG_LEVELS, type LogLevel, type LogLine, type LogQuery } from '../contract/logs.ts';
import { Fanout } from '../lib/fanout.ts';
import { redact, redactText } from './redact.ts';

const MOST_LINES = 2000;
const MOST_BYTES = 512 << 10;
/** One line that says more is cut. */
const MOST_DETAILS = 4000;

/** What pino writes. */
interface Written {
  readonly level: number;
  readonly time: number;
  readonly msg?: string;
  readonly [field: string]: unknown;
}

const levelOf = (number: number): LogLevel =>
  number >= 50 ? 'error' : number >= 40 ? 'warn' : number >= 30 ? 'info' : 'debug';

const isAtLeast = (level: LogLevel, least: LogLevel): boolean => LOG_LEVELS.indexOf(level) >= LOG_LEVELS.indexOf(least);

/** The newest lines of the log in memory, for the owner to look at: the disk of the box is not written for it. */
export class LogTail {
  readonly #lines: LogLine[] = [];
  readonly #news = new Fanout<null>();
  #bytes = 0;
  #seq = 0;

  /** @param text one line as pino writes it */
  add(text: string): void {
    const { level, time, msg = '', ...fields } = JSON.parse(text) as Written;
    const details = Object.keys(fields).length === 0 ? '' : JSON.stringify(redact(fields));
    this.#seq += 1;
    const line = {
      seq: this.#seq,
      at: new Date(time).toISOString(),
      level: levelOf(level),
      message: redactText(msg),
      details: details.slice(0, MOST_DETAILS),
    };
    this.#lines.push(line);
    this.#bytes += line.message.length + line.details.length;
    while (this.#lines.length > MOST_LINES || this.#bytes > MOST_BYTES) {
      const gone = this.#lines.shift();
      this.#bytes -= (gone?.message.length ?? 0) + (gone?.details.length ?? 0);
    }
    this.#news.put(null);
  }

  /** Oldest first. */
  lines({ level, limit }: LogQuery): readonly LogLine[] {
    const all = this.#lines.filter((line) => isAtLeast(line.level, level));
    return limit === 0 ? [] : all.slice(-limit);
  }

  /** What comes after a line, in batches, as it comes. A reader who is slower than the log misses what has gone from memory. */
  async *follow(
    { level, after }: { readonly level: LogLevel; readonly after: number },
    signal: AbortSignal,
  ): AsyncGenerator<readonly LogLine[], void, undefined> {
    let last = after;
    const unread = (): readonly LogLine[] => {
      const news = this.#lines.filter((line) => line.seq > last);
      last = news.at(-1)?.seq ?? last;
      return news.filter((line) => isAtLeast(line.level, level));
    };
    const reader = this.#news.read(signal);
    // Registered before the first look, so that nothing falls between.
    let next = reader.next();
    for (;;) {
      const batch = unread();
      if (batch.length > 0) yield batch;
      if ((await next).done === true) return;
      next = reader.next();
    }
  }

  /** The seq of the newest line. */
  get newest(): number {
    return this.#seq;
  }
}
