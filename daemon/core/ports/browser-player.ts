import type { BrowserReport } from '../../contract/browser-player.ts';

/** The page in which music plays, as the box sees it. One at a time: the newest. */
export interface BrowserPages {
  /** As Spotify lists the page among the devices. */
  readonly name: string;
  /** @returns what takes the page's reports; `dropped` is aborted when another page has taken over */
  attach(): BrowserPage;
  /** An access token for the page's player. @throws NeedsOwner, Retry */
  token(signal: AbortSignal): Promise<string>;
}

export interface BrowserPage extends Disposable {
  readonly dropped: AbortSignal;
  report(report: Exclude<BrowserReport, { kind: 'token' }>): void;
}
