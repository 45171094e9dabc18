import type { Command } from '../contract/commands.ts';
import { DIRECTIONS, SHOWN_MOODS } from '../contract/mood.ts';
import { BadRequest } from '../core/errors.ts';
import type { Eyes, Player, SettingsStore } from '../core/ports.ts';
import type { OutputChooser } from '../core/ports/outputs.ts';
import { changeState, type StateDeps } from './change-state.ts';
import type { DjDesk } from './dj-desk.ts';

export interface CommandsDeps extends StateDeps {
  readonly player: Pick<Player, 'resume' | 'pause' | 'previous' | 'setVolume'>;
  readonly eyes: Pick<Eyes, 'configure'>;
  readonly outputs: Pick<OutputChooser, 'choose'>;
  readonly settings: SettingsStore;
  readonly desk: DjDesk;
}

/** @throws BadRequest, or what the player throws: NeedsOwner, Retry */
export type Commands = (command: Command) => Promise<void>;

/**
 * The one door: phone, kiosk, MQTT and schedules all come through here. The order is carried out first, kept for the next start second,
 * shown last: what is shown is true.
 */
export function openCommands(deps: CommandsDeps): Commands {
  const { player, eyes, settings, desk, clock, store } = deps;
  return async (command) => {
    switch (command.command) {
      case 'play': {
        const { state } = store.get().playback;
        if (state === 'paused') await player.resume();
        if (state === 'stopped') await desk.take({ kind: 'play', atMs: clock() });
        return;
      }
      case 'pause':
        return player.pause();
      case 'skip':
        return desk.take({ kind: 'skip', atMs: clock() });
      case 'previous':
        return player.previous();
      case 'volume': {
        const { percent } = command;
        if (!Number.isInteger(percent) || percent < 0 || percent > 100) {
          throw new BadRequest('volume: must be a whole number of percent', 'Send 0 to 100.');
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
        const { mood } = command;
        mustBeOneOf('mood', mood, [...SHOWN_MOODS, 'auto']);
        settings.write({ moodOverride: mood });
        changeState(deps, (box) => ({ ...box, dj: { ...box.dj, moodOverride: mood } }));
        return;
      }
      case 'output': {
        const { kind, name } = command;
        return deps.outputs.choose({ kind, name });
      }
      case 'camera': {
        const { on } = command;
        eyes.configure({ cameraOn: on });
        settings.write({ cameraOn: on });
        // Off means off now: the faces go with the tap, not with the next look.
        changeState(deps, (box) => ({ ...box, camera: { ...box.camera, on }, faces: on ? box.faces : [] }));
        return;
      }
      default:
        throw new BadRequest('command: not known', 'See /api/openapi.json for the commands.');
    }
  };
}

function mustBeOneOf(field: string, value: string, allowed: readonly string[]): void {
  if (!allowed.includes(value))
    throw new BadRequest(`${field}: "${value}" is not known`, `One of ${allowed.join(', ')}.`);
}
