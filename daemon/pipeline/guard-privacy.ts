import type { Config } from '../contract/config.ts';
import type { BoxState } from '../contract/state.ts';
import { keepLooking, mayLook, refusalAt, startLooking, type Looking, type LookRules } from '../core/privacy.ts';
import { BadRequest } from '../core/errors.ts';
import type { Eyes, OwnerSettings, SettingsStore } from '../core/ports.ts';
import type { Alive } from '../lib/loop.ts';
import { changeState, instant, type StateDeps } from './change-state.ts';
import { every, type Wait } from './every.ts';

export interface PrivacyDeps extends StateDeps {
  readonly eyes: Pick<Eyes, 'configure'>;
  readonly settings: Pick<SettingsStore, 'read' | 'write'>;
  readonly rules: LookRules;
}

/** Decides whether the camera is open: the place, the owner's switch, and, where people are asked first, a tap. */
export interface PrivacyGuard {
  /** The owner's switch. @throws BadRequest where no mood may be read */
  switchCamera(on: boolean): void;
  /** Somebody tapped start. @throws BadRequest where no mood may be read, or the owner switched the camera off */
  start(): void;
  stop(): void;
  /** Other rules, from now on. */
  rule(change: Partial<LookRules>): void;
  /** Ends what nobody prolongs. */
  watch(wait: Wait, signal: AbortSignal, alive: Alive): Promise<void>;
}

const TICK_MS = 1000;

type PrivacyConfigs = Pick<Config, 'venue' | 'privacy' | 'history' | 'mood'>;

export const rulesOf = ({ venue, privacy }: Pick<Config, 'venue' | 'privacy'>): LookRules => ({
  ...privacy,
  venue: venue.kind,
});

/** What the notice says at a start. */
export function privacyOf(info: {
  readonly config: PrivacyConfigs;
  readonly owner: Pick<OwnerSettings, 'cameraOn'>;
}): BoxState['privacy'] {
  const { venue, privacy, history, mood } = info.config;
  return {
    ...privacy,
    venue: venue.kind,
    refusal: refusalAt(venue.kind),
    cameraWanted: info.owner.cameraOn,
    lookingUntil: null,
    keeps: history,
    minimumGroup: mood.minimumGroup,
  };
}

/** Whether the camera is open at a start: nobody has tapped yet. */
export const opensAtStart = (rules: LookRules, wanted: boolean): boolean => mayLook(rules, { wanted, untilMs: null });

export function openPrivacyGuard(deps: PrivacyDeps): PrivacyGuard {
  const { eyes, settings, clock, store } = deps;
  let { rules } = deps;
  let looking: Looking = { wanted: settings.read().cameraOn, untilMs: null };

  /** Closed means closed now: the faces go with the tap, not with the next look. */
  function become(next: Looking): void {
    const before = store.get().camera.on;
    looking = next;
    const on = mayLook(rules, looking);
    if (on !== before) eyes.configure({ cameraOn: on });
    changeState(deps, (box) => ({
      ...box,
      camera: { ...box.camera, on },
      faces: on ? box.faces : [],
      privacy: { ...box.privacy, ...shown() },
    }));
  }

  const shown = (): Partial<BoxState['privacy']> => ({
    venue: rules.venue,
    refusal: refusalAt(rules.venue),
    cameraWanted: looking.wanted,
    optIn: rules.optIn,
    optInMinutes: rules.optInMinutes,
    lookingUntil: looking.untilMs === null ? null : instant(looking.untilMs),
  });

  function mustBeAllowed(): void {
    const refusal = refusalAt(rules.venue);
    if (refusal !== '') throw new BadRequest(refusal, 'Change `venue.kind` only if the box moves.');
  }

  return {
    switchCamera: (on) => {
      if (on) mustBeAllowed();
      settings.write({ cameraOn: on });
      become({ wanted: on, untilMs: on ? looking.untilMs : null });
    },
    start: () => {
      mustBeAllowed();
      if (!looking.wanted) {
        throw new BadRequest('start-looking: the owner has switched the camera off', 'Switch it on first.');
      }
      become(startLooking(rules, looking, clock()));
    },
    stop: () => become({ ...looking, untilMs: null }),
    rule: (change) => {
      rules = { ...rules, ...change };
      become(rules.optIn ? looking : { ...looking, untilMs: null });
    },
    watch: (wait, signal, alive) =>
      every({ ms: TICK_MS, wait }, signal, () => {
        const next = keepLooking(rules, looking, { nowMs: clock(), people: store.get().room.people });
        if (next !== looking) become(next);
        alive();
      }),
  };
}
