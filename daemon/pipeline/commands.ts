import type { Command } from '../contract/commands.ts';
import { DIRECTIONS, SHOWN_MOODS } from '../contract/mood.ts';
import type { DjEffect } from '../core/dj/state.ts';
import { BadRequest, isKnown, NeedsOwner } from '../core/errors.ts';
import type { Player, SettingsStore } from '../core/ports.ts';
import type { OutputChooser } from '../core/ports/outputs.ts';
import { changeState, instant } from './change-state.ts';
import { isDjCommand, runDjCommand, type DjCommandsDeps } from './dj-commands.ts';
import type { DjDesk } from './dj-desk.ts';
import type { PrivacyGuard } from './guard-privacy.ts';
import type { LibrarySync } from './sync-library.ts';

export interface CommandsDeps extends DjCommandsDeps {
  readonly player: Pick<Player, 'resume' | 'pause' | 'setVolume'>;
  readonly privacy: Pick<PrivacyGuard, 'switchCamera' | 'start' | 'stop'>;
  readonly outputs: Pick<OutputChooser, 'choose'>;
  readonly settings: SettingsStore;
  readonly library: Pick<LibrarySync, 'start' | 'cancel' | 'allowExplicit'>;
  readonly desk: DjDesk;
}

/** @throws BadRequest, or what the player throws: NeedsOwner, Retry */
export type Commands = (command: Command) => Promise<void>;

/**
 * The one door: phone, kiosk, MQTT and schedules all come through here. The order is carried out first, kept for the next start second,
 * shown last: what is shown is true.
 */
export function openCommands(deps: CommandsDeps): Commands {
  const { player, privacy, settings, desk, clock, store } = deps;
  return async (command) => {
    if (isDjCommand(command)) return runDjCommand(deps, command);
    switch (command.command) {
      case 'play': {
        const { state } = store.get().playback;
        if (state === 'paused') await resume(deps);
        if (state === 'stopped') mustHaveSongs(await desk.take({ kind: 'play', atMs: clock() }));
        return;
      }
      case 'pause':
        await player.pause();
        await desk.take({ kind: 'paused', atMs: clock() });
        return;
      case 'skip':
        mustHaveSongs(await desk.take({ kind: 'skip', atMs: clock() }));
        return;
      case 'previous': {
        // The way back is the DJ's: upstream does not know what was skipped.
        const done = await desk.take({ kind: 'previous', atMs: clock() });
        if (!done.some(isPlay)) throw new BadRequest('previous: no song was played before this one');
        return;
      }
      case 'volume': {
        const { percent } = command;
        if (!Number.isInteger(percent) || percent < 0 || percent > 100) {
          throw new BadRequest('volume: must be a whole number of percent', 'Send 0 to 100.');
        }
        const most = desk.volumeCap();
        if (percent > most) {
          throw new BadRequest(
            `volume: ${most} percent is the most in the quiet hours`,
            'Turn it up at the player itself, or change `dj.quietVolumePercent`.',
          );
        }
        await player.setVolume(percent);
        settings.write({ volumePercent: percent });
        changeState(deps, (box) => ({ ...box, playback: { ...box.playback, volumePercent: percent } }));
        return;
      }
      case 'direction': {
        const { direction } = command;
        mustBeOneOf('direction', direction, DIRECTIONS);
        if (store.get().dj.directionLocked) {
          throw new BadRequest(
            'direction: the settings file fixes it',
            'Take `dj.direction` out of the file and restart.',
          );
        }
        settings.write({ direction });
        changeState(deps, (box) => ({ ...box, dj: { ...box.dj, direction } }));
        return;
      }
      case 'mood-override': {
        const { mood, minutes } = command;
        mustBeOneOf('mood', mood, [...SHOWN_MOODS, 'auto']);
        const untilMs = mood === 'auto' || minutes === undefined ? null : clock() + minutes * 60_000;
        settings.write({ moodOverride: mood, moodOverrideUntilMs: untilMs });
        const moodOverrideUntil = untilMs === null ? null : instant(untilMs);
        changeState(deps, (box) => ({ ...box, dj: { ...box.dj, moodOverride: mood, moodOverrideUntil } }));
        return;
      }
      case 'output': {
        const { kind, name } = command;
        return deps.outputs.choose({ kind, name });
      }
      case 'explicit': {
        const { allowed } = command;
        if (store.get().library.explicitLocked) {
          throw new BadRequest(
            'explicit: the settings file fixes it',
            'Take `library.explicit` out of the file and restart.',
          );
        }
        settings.write({ explicitAllowed: allowed });
        deps.library.allowExplicit(allowed);
        return;
      }
      case 'sync-library':
        deps.library.start();
        return;
      case 'cancel-sync':
        deps.library.cancel();
        return;
      case 'camera':
        privacy.switchCamera(command.on);
        return;
      case 'start-looking':
        privacy.start();
        return;
      case 'stop-looking':
        privacy.stop();
        return;
      default:
        throw new BadRequest('command: not known', 'See /api/openapi.json for the commands.');
    }
  };
}

function mustBeOneOf(field: string, value: string, allowed: readonly string[]): void {
  if (!allowed.includes(value))
    throw new BadRequest(`${field}: "${value}" is not known`, `One of ${allowed.join(', ')}.`);
}

/** With nothing to resume, something else plays: whoever presses play wants music. */
async function resume({ player, desk, clock }: CommandsDeps): Promise<void> {
  await desk.take({ kind: 'resumed', atMs: clock() });
  try {
    await player.resume();
  } catch (error) {
    if (!isKnown(error)) throw error;
    mustHaveSongs(await desk.take({ kind: 'play', atMs: clock() }));
  }
}

const isPlay = ({ kind }: DjEffect): boolean => kind === 'play';

/** Nothing else keeps the DJ from doing what a person asks for. */
function mustHaveSongs(done: readonly DjEffect[]): void {
  if (done.some(isPlay)) return;
  throw new NeedsOwner(
    'There are no songs to choose from.',
    'Like some songs in Spotify, which the box reads by itself, or lift a ban.',
  );
}
