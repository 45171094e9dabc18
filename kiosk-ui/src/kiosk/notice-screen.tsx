import type { JSX } from 'preact';
import type { Shown } from '../look/show.ts';
import { words } from '../text/words.ts';
import { noticeUrl, pointsHere } from './join-url.ts';
import { Poster } from './poster.tsx';
import { spokenHere } from './spoken-here.ts';

/** What everybody who comes is told, in all languages of the room side by side. Nothing dismisses it but people in view. */
export function NoticeScreen({ now: { state } }: { readonly now: Shown }): JSX.Element {
  const { moodDays, songDays } = state.privacy.keeps;
  const here = pointsHere(state.box);
  const [first, ...others] = spokenHere.value;
  const { notice } = first?.words.kiosk ?? words.value.kiosk;
  return (
    <Poster state={state} title={notice.title} {...(here ? {} : { url: noticeUrl(state.box), caption: notice.more })}>
      <div class={`notices notices-${others.length}`}>
        <div class="notice">
          <p>{notice.what}</p>
          <p>{notice.never}</p>
          <p class="notice-kept">{notice.kept(moodDays, songDays)}</p>
          {here && <p class="notice-kept">{notice.moreHere}</p>}
        </div>
        {others.map(({ language, direction, words: { kiosk } }) => (
          <div key={language} class="notice notice-other" lang={language} dir={direction}>
            <h2>{kiosk.notice.title}</h2>
            <p>{kiosk.notice.what}</p>
            <p>{kiosk.notice.never}</p>
          </div>
        ))}
      </div>
    </Poster>
  );
}
