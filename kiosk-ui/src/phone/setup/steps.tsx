import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Language } from '../../../../daemon/contract/languages.ts';
import type { BoxState } from '../../../../daemon/contract/state.ts';
import { chooseLanguage } from '../../text/choose-language.ts';
import { languages } from '../../text/languages.ts';
import { language, words } from '../../text/words.ts';
import { BrokerForm } from '../home/broker-form.tsx';
import { OutputsCard } from '../outputs-card.tsx';
import { SpotifyCard } from '../pairing/spotify-card.tsx';
import { VenueChoice } from '../privacy/venue-choice.tsx';
import { changeSettings } from '../settings/box-settings.ts';
import { hrefOf } from '../view.ts';
import { AimView } from './aim-view.tsx';

interface StepProps {
  readonly state: BoxState;
}

/** For this phone and for the screen in the room: at first both speak what the owner speaks. */
export function LanguageStep(): JSX.Element {
  async function choose(next: Language): Promise<void> {
    await chooseLanguage(next);
    await changeSettings({ languages: [next] }, '');
  }
  return (
    <fieldset class="choice">
      <legend class="unseen">{words.value.phone.language.title}</legend>
      <div class="moods">
        {Object.entries(languages).map(([tag, { name }]) => (
          <label key={tag} class="venue">
            <input
              type="radio"
              name="language"
              value={tag}
              checked={tag === language.value}
              onChange={() => void choose(tag as Language)}
            />
            <span lang={tag}>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function NameStep({ state }: StepProps): JSX.Element {
  const [name, setName] = useState(state.box.name);
  const keep = (): void => {
    const wanted = name.trim();
    if (wanted !== '' && wanted !== state.box.name) void changeSettings({ name: wanted });
  };
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label for="box-name">{words.value.settings.names.name}</label>
      <input
        id="box-name"
        value={name}
        maxLength={40}
        autocomplete="off"
        onInput={(event) => setName(event.currentTarget.value)}
        onChange={keep}
      />
    </form>
  );
}

export const PlaceStep = ({ state }: StepProps): JSX.Element => <VenueChoice privacy={state.privacy} />;

export const CameraStep = ({ state }: StepProps): JSX.Element => <AimView state={state} />;

export const MusicStep = ({ state }: StepProps): JSX.Element => <SpotifyCard state={state} />;

export const SpeakerStep = ({ state }: StepProps): JSX.Element => <OutputsCard device={state.playback.device} />;

export const HomeStep = (): JSX.Element => <BrokerForm />;

export const DoneStep = (): JSX.Element => (
  <a class="primary" href={hrefOf('now')}>
    {words.value.setup.toNow}
  </a>
);
