import type { JSX } from 'preact';
import type { SkipsShown, SongsShown } from '../../../../daemon/contract/http-dj.ts';
import { cssColour } from '../../look/colour.ts';
import { moodColour } from '../../look/affect-colour.ts';
import { words } from '../../text/words.ts';

/** So many for each mood: the favourites, not the archive. */
const SHOWN = 3;

interface SongsByMoodProps {
  readonly songs: SongsShown['songs'];
  readonly skips: SkipsShown['moods'];
}

/** What played when the room felt like that, and how much of it was skipped. */
export function SongsByMood({ songs, skips }: SongsByMoodProps): JSX.Element {
  const moods = [...new Set(songs.map(({ mood }) => mood))].filter((mood) => mood !== 'none');
  return (
    <section class="card" aria-labelledby="by-mood-title">
      <h2 id="by-mood-title">{words.value.history.byMood}</h2>
      {moods.length === 0 && <p>{words.value.history.nothing}</p>}
      {moods.map((mood) => {
        const skipped = skips.find((row) => row.mood === mood);
        return (
          <div key={mood} class="by-mood" style={{ '--own': cssColour(moodColour(mood)) }}>
            <h3>{words.value.moods[mood]}</h3>
            {skipped !== undefined && skipped.plays > 0 && (
              <p class="row-more">{words.value.history.skipped(skipped.skips, skipped.plays)}</p>
            )}
            <ol>
              {songs
                .filter((song) => song.mood === mood)
                .slice(0, SHOWN)
                .map(({ uri, title, artist, plays }) => (
                  <li key={uri}>
                    <span>
                      <strong>{title}</strong> <span class="row-more">{artist}</span>
                    </span>
                    <span class="plays">{words.value.history.plays(plays)}</span>
                  </li>
                ))}
            </ol>
          </div>
        );
      })}
    </section>
  );
}
