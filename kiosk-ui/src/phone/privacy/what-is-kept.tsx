import type { JSX } from 'preact';
import type { ShownPrivacy } from '../../../../daemon/contract/privacy.ts';
import { words } from '../../text/words.ts';

/** What stays and what does not, in whole sentences: whoever asks gets this read out. */
export function WhatIsKept({ privacy }: { readonly privacy: ShownPrivacy }): JSX.Element {
  const { moodDays, songDays, tasteDays } = privacy.keeps;
  const { title, pictures, faces, moods, songs, taste, group } = words.value.privacyPage.kept;
  return (
    <section class="card" aria-labelledby="kept-title">
      <h2 id="kept-title">{title}</h2>
      <ul class="told">
        <li>{pictures}</li>
        <li>{faces}</li>
        <li>{moods(moodDays)}</li>
        <li>{songs(songDays)}</li>
        <li>{taste(tasteDays)}</li>
        {privacy.minimumGroup > 1 && <li>{group(privacy.minimumGroup)}</li>}
      </ul>
    </section>
  );
}
