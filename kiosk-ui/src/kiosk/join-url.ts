import type { BoxState } from '../../../daemon/contract/state.ts';

type Door = Pick<BoxState['box'], 'phoneUrl' | 'joinTicket'>;

/** What the QR code carries: a phone that follows it is let in. */
export const joinUrl = ({ phoneUrl, joinTicket }: Door): string =>
  joinTicket === '' ? phoneUrl : `${phoneUrl}#join=${joinTicket}`;

/** What everybody may read, with no code: what the camera does and what is kept. */
export const noticeUrl = ({ phoneUrl }: Door): string => new URL('/notice.html', phoneUrl).href;

/** True where no phone can follow: there is no address, or it is this machine's own. */
export const pointsHere = ({ phoneUrl }: Door): boolean =>
  phoneUrl === '' || /^(127(\.\d+){3}|\[::1\]|localhost)$/.test(new URL(phoneUrl).hostname);

const GROUP = 4;

/** In groups of four, as people read and say it. */
export function codeGroups(code: string): string {
  const plain = code.replaceAll(/[\s-]/g, '');
  return (plain.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join(' ');
}
