import type { JSX } from 'preact';
import type { ShownPrivacy, Venue } from '../../../../daemon/contract/privacy.ts';
import { said, words } from '../../text/words.ts';
import { changeSettings } from '../settings/box-settings.ts';

const ALL: readonly Venue[] = [
  'home',
  'event',
  'bar',
  'restaurant',
  'shop',
  'hotel',
  'gallery',
  'other',
  'workplace',
  'school',
];

interface VenueChoiceProps {
  readonly privacy: Pick<ShownPrivacy, 'venue' | 'refusal'>;
  /** The settings file fixes it. */
  readonly locked?: boolean;
}

/** Where the box stands. Two answers close the camera for good, and the page says why. */
export function VenueChoice({ privacy, locked = false }: VenueChoiceProps): JSX.Element {
  return (
    <>
      <fieldset class="choice venues" disabled={locked}>
        <legend>{words.value.privacyPage.venue}</legend>
        <div class="moods">
          {ALL.map((kind) => (
            <label key={kind} class="venue">
              <input
                type="radio"
                name="venue"
                value={kind}
                checked={privacy.venue === kind}
                onChange={() => void changeSettings({ 'venue.kind': kind })}
              />
              <span>{words.value.settings.choices[kind]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p class="refusal" role="status">
        {privacy.refusal !== '' && said(privacy.refusal)}
      </p>
    </>
  );
}
