import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Command } from '../../../daemon/contract/commands.ts';
import { words } from '../text/words.ts';
import { act, waiting } from './act.ts';
import { MenuIcon, type Drawing } from './menu-icons.tsx';

type Opinion = 'like' | 'more' | 'less' | 'banSong' | 'banArtist';

const OPINIONS: readonly (readonly [Opinion, Drawing, Command])[] = [
  ['like', 'heart', { command: 'like' }],
  ['more', 'more', { command: 'more-like-this' }],
  ['less', 'less', { command: 'less-like-this' }],
];
const BANS: readonly (readonly [Opinion, Drawing, Command])[] = [
  ['banSong', 'never', { command: 'ban', what: 'song' }],
  ['banArtist', 'never', { command: 'ban', what: 'artist' }],
];

/** What people think of the song that plays. Bans are one tap further: they end the song. */
export function ThisSong(): JSX.Element {
  const [never, setNever] = useState(false);
  return (
    <section class="this-song" aria-label={words.value.dj.title}>
      {OPINIONS.map(([name, icon, command]) => (
        <OpinionButton key={name} name={name} icon={icon} command={command} />
      ))}
      <button type="button" class="opinion" aria-expanded={never} onClick={() => setNever(!never)}>
        <MenuIcon of="never" />
        {words.value.phone.never}
      </button>
      {never && (
        <div class="nevers">
          {BANS.map(([name, icon, command]) => (
            <OpinionButton key={name} name={name} icon={icon} command={command} done={() => setNever(false)} />
          ))}
        </div>
      )}
    </section>
  );
}

interface OpinionProps {
  readonly name: Opinion;
  readonly icon: Drawing;
  readonly command: Command;
  readonly done?: () => void;
}

function OpinionButton({ name, icon, command, done }: OpinionProps): JSX.Element {
  return (
    <button
      type="button"
      class="opinion"
      aria-busy={waiting.value.has(command.command)}
      onClick={() => {
        done?.();
        void act(command, words.value.dj.done[name]);
      }}
    >
      <MenuIcon of={icon} />
      {words.value.dj[name]}
    </button>
  );
}
