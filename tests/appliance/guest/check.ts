/** What the guest tells the host, one JSON line each. */
export type GuestLine = CheckResult | GuestNote;

export interface CheckResult {
  readonly kind: 'result';
  readonly group: string;
  readonly check: string;
  readonly ok: boolean;
  /** What was seen, with figures; or what went wrong. */
  readonly message: string;
  readonly seconds: number;
}

/** A sign of life: what goes on now. */
export interface GuestNote {
  readonly kind: 'note';
  readonly message: string;
}

/** @returns what was seen, in a few words and figures, for the report */
export type Check<Rig> = (rig: Rig) => Promise<string>;

export interface GroupSpec<Bench, Rig extends AsyncDisposable> {
  readonly title: string;
  /** Sets up what all of them need; its failure is theirs. */
  readonly open: (bench: Bench) => Promise<Rig>;
  /** By their names, which go on from the title. */
  readonly checks: Readonly<Record<string, Check<Rig>>>;
}

/** The run of all checks, as a group sees it. */
export interface Course {
  tell(line: GuestLine): void;
  /** Why no further check is made; null while they are. */
  over(): string | null;
  /** Puts right what a failure may have left behind, so that the next check does not fail for it. @returns what may tell more of it */
  afterFailure(): Promise<string>;
}

/** Checks that share a rig. They run one after the other, and each leaves it as it found it. */
export interface Group<Bench> {
  readonly title: string;
  readonly names: readonly string[];
  run(bench: Bench, course: Course): Promise<void>;
}

/** Long, because an emulated machine on a busy host is slow; a check that needs it all has failed anyway. */
const CHECK_LIMIT_MS = 480_000;
const RECOVERY_LIMIT_MS = 150_000;

export function group<Bench, Rig extends AsyncDisposable>(spec: GroupSpec<Bench, Rig>): Group<Bench> {
  const { title, open, checks } = spec;
  return {
    title,
    names: Object.keys(checks),
    async run(bench, course) {
      course.tell({ kind: 'note', message: title });
      const rig = await step(course, () => open(bench));
      for (const [name, check] of Object.entries(checks)) {
        const startedMs = performance.now();
        const outcome = rig.ok ? await step(course, () => check(rig.value)) : rig;
        const seconds = Math.round((performance.now() - startedMs) / 100) / 10;
        const message = outcome.ok ? outcome.value : outcome.reason;
        course.tell({ kind: 'result', group: title, check: name, ok: outcome.ok, message, seconds });
      }
      if (!rig.ok) return;
      const closed = await attempt(() => rig.value[Symbol.asyncDispose](), CHECK_LIMIT_MS);
      if (!closed.ok) course.tell({ kind: 'note', message: `${title}: clearing away failed: ${closed.reason}` });
    },
  };
}

type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

/** Left out when the course is over; looked into when it fails. */
async function step<T>(course: Course, action: () => Promise<T>): Promise<Outcome<T>> {
  const over = course.over();
  if (over !== null) return { ok: false, reason: over };
  const outcome = await attempt(action, CHECK_LIMIT_MS);
  if (outcome.ok) return outcome;
  const more = await attempt(() => course.afterFailure(), RECOVERY_LIMIT_MS);
  return { ok: false, reason: `${outcome.reason}\n${more.ok ? more.value : `and then: ${more.reason}`}` };
}

/** The one broad catch: whatever a check throws is its result. */
async function attempt<T>(action: () => T | PromiseLike<T>, limitMs: number): Promise<Outcome<T>> {
  const limit = Promise.withResolvers<never>();
  const timer = setTimeout(() => limit.reject(new Error(`not done after ${limitMs / 1000} s`)), limitMs);
  try {
    return { ok: true, value: await Promise.race([action(), limit.promise]) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  } finally {
    clearTimeout(timer);
  }
}
