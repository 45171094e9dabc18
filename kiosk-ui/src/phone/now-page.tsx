import type { JSX } from 'preact';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { words } from '../text/words.ts';
import { DirectionChoice } from './direction-choice.tsx';
import { GuestsAsk } from './guests/guests-ask.tsx';
import { MoodChoice } from './mood-choice.tsx';
import { OverrideTime } from './override-time.tsx';
import { Page } from './page.tsx';
import { Asking } from './people/asking.tsx';
import { PhoneRoom } from './phone-room.tsx';
import { PhoneSong } from './phone-song.tsx';
import { SetupCard } from './setup/setup-card.tsx';
import { ThisSong } from './this-song.tsx';
import { Transport } from './transport.tsx';
import { TroubleLink } from './trouble-link.tsx';
import { Volume } from './volume.tsx';

/** One hand, one thumb: what the room is and what it hears first, what to do about it next. */
export function NowPage({ state }: { readonly state: BoxState }): JSX.Element {
  const { dj, playback } = state;
  return (
    <Page state={state} title={state.box.name || words.value.brand} kind="now">
      <Asking asking={state.people.asking} />
      <SetupCard step={state.setup} />
      <TroubleLink health={state.health} />
      <PhoneRoom state={state} />
      <PhoneSong state={state} />
      <Transport playback={playback} />
      <Volume percent={playback.volumePercent} />
      {playback.track !== null && <ThisSong />}
      <GuestsAsk guests={state.guests} />
      <DirectionChoice direction={dj.direction} locked={dj.directionLocked} />
      <MoodChoice override={dj.moodOverride} />
      <OverrideTime dj={dj} />
    </Page>
  );
}
