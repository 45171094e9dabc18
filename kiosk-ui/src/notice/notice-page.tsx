import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Notice } from '../../../daemon/contract/notice.ts';
import { read } from '../live/send.ts';
import { EyeIcon, EyeOffIcon } from '../parts/icons.tsx';
import { words } from '../text/words.ts';

const told = signal<Notice | null>(null);

/** Asks the box once: the page is read in a minute. */
export async function readNotice(): Promise<void> {
  const answer = await read<Notice>('/api/notice');
  if (answer.ok) told.value = answer.body;
}

/** For a guest's phone, with no code and no sign-in: what the camera does and what is kept. */
export function NoticePage(): JSX.Element {
  const { kiosk, brand } = words.value;
  const { notice } = kiosk;
  const box = told.value;
  const closed = box?.camera === 'closed';
  return (
    <main class="notice-page">
      <p class="notice-box">{box?.name ?? brand}</p>
      <h1>{notice.title}</h1>
      <p>{notice.what}</p>
      <p>{notice.never}</p>
      {box !== null && <p>{notice.kept(box.keeps.moodDays, box.keeps.songDays)}</p>}
      <p>{notice.moreHere}</p>
      {box !== null && (
        <p class="notice-now" role="status">
          {closed ? <EyeOffIcon /> : <EyeIcon />}
          <span>{closed ? kiosk.privacyOff : box.camera === 'demo' ? kiosk.privacyDemo : kiosk.privacy}</span>
        </p>
      )}
    </main>
  );
}
