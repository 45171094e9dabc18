import type { JSX } from 'preact';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { livelinessOf } from '../look/scene.ts';
import { Glow } from '../parts/glow.tsx';
import { SandboxBadge } from '../parts/sandbox-badge.tsx';
import { words } from '../text/words.ts';
import { CallsCard } from './calls-card.tsx';
import { CameraSwitch } from './camera-switch.tsx';
import { DirectionChoice } from './direction-choice.tsx';
import { DjCard } from './dj-card.tsx';
import { MemoryCard } from './memory-card.tsx';
import { FeaturesCard } from './features-card.tsx';
import { LibraryCard } from './library-card.tsx';
import { MoodChoice } from './mood-choice.tsx';
import { OutputsCard } from './outputs-card.tsx';
import { OverrideTime } from './override-time.tsx';
import { SpotifyCard } from './pairing/spotify-card.tsx';
import { Asking } from './people/asking.tsx';
import { GuestCard } from './people/guest-card.tsx';
import { PeopleCard } from './people/people-card.tsx';
import { PhoneHealth } from './phone-health.tsx';
import { PhoneRoom } from './phone-room.tsx';
import { PhoneSong } from './phone-song.tsx';
import { Transport } from './transport.tsx';
import { Volume } from './volume.tsx';

/** One hand, one thumb: what the room is and what it hears first, what to do about it next, the rest below. */
export function PhonePage({ state }: { readonly state: BoxState }): JSX.Element {
  const owner = state.people.you === 'owner';
  return (
    <main class="phone">
      <Glow liveliness={livelinessOf(state)} />
      <header class="phone-head">
        <h1>{state.box.name}</h1>
        {state.box.sandbox && <SandboxBadge />}
      </header>
      {owner && <Asking asking={state.people.asking} />}
      <PhoneRoom state={state} />
      <PhoneSong state={state} />
      {owner ? <Controls state={state} /> : <GuestCard revision={state.people.revision} />}
      <PhoneHealth health={state.health} />
      <footer class="phone-foot">{words.value.version(state.box.version)}</footer>
    </main>
  );
}

/** What only owners may touch. */
function Controls({ state }: { readonly state: BoxState }): JSX.Element {
  return (
    <>
      <Transport playback={state.playback} />
      <Volume percent={state.playback.volumePercent} />
      <DirectionChoice direction={state.dj.direction} locked={state.dj.directionLocked} />
      <MoodChoice override={state.dj.moodOverride} />
      <OverrideTime dj={state.dj} />
      <DjCard state={state} />
      <OutputsCard device={state.playback.device} />
      <CameraSwitch on={state.camera.on} />
      <SpotifyCard state={state} />
      <LibraryCard state={state} />
      <FeaturesCard understood={state.dj.understood} tracks={state.dj.tracks} />
      <CallsCard calls={state.calls} />
      <PeopleCard revision={state.people.revision} />
      <MemoryCard />
    </>
  );
}
