'use strict';
/**
 * Leads a browser that comes from Spotify back to the box that its owner began at. The box is named in `state`, behind the dot. This page
 * trusts nothing of it: whoever can write a link to here must not be able to send people anywhere but into their own network.
 */
(() => {
  /** What Spotify appends; nothing else travels on. */
  const FIELDS = ['code', 'error', 'state'];
  const LONGEST = 2048;

  /** 10/8, 127/8, 169.254/16, 172.16/12, 192.168/16 in plain decimals; ::1, fc00::/7, fe80::/10; names that end in .local. */
  function isAtHome(hostname) {
    if (hostname.startsWith('['))
      return /^\[(::1|f[cd][0-9a-f]{2}:[0-9a-f:]*|fe[89ab][0-9a-f]:[0-9a-f:]*)\]$/.test(hostname);
    const four = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(hostname);
    if (four !== null) {
      const [a, b] = [Number(four[1]), Number(four[2])];
      return (
        a === 10 ||
        a === 127 ||
        (a === 169 && b === 254) ||
        (a === 172 && b >= 16 && b <= 31) ||
        (a === 192 && b === 168)
      );
    }
    return hostname.length <= 253 && /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+local$/.test(hostname);
  }

  /** The box's address, scheme, host and port and nothing more; null for any other. */
  function boxIn(state) {
    const named = /^[A-Za-z0-9_-]{20,128}\.([A-Za-z0-9_-]{8,400})$/.exec(state);
    if (named === null) return null;
    let text;
    try {
      text = atob(named[1].replaceAll('-', '+').replaceAll('_', '/'));
    } catch {
      return null;
    }
    if (!/^https?:\/\/[a-z0-9.:[\]-]+$/.test(text) || !URL.canParse(text)) return null;
    const url = new URL(text);
    // A browser reads 0x7f.1 or a trailing dot as it likes: only what it writes the same way again is what it seems to be.
    return url.origin === text && isAtHome(url.hostname) ? url : null;
  }

  function show(title, text, href) {
    document.querySelector('h1').textContent = title;
    document.querySelector('p').textContent = text;
    const link = document.querySelector('a');
    link.hidden = href === undefined;
    if (href !== undefined) link.href = href;
  }

  const given = new URLSearchParams(location.search);
  const repeated = FIELDS.some((name) => given.getAll(name).length > 1);
  const box = repeated || location.search.length > LONGEST ? null : boxIn(given.get('state') ?? '');
  if (location.search === '') {
    show(
      'Nothing to bring back',
      'Spotify sends browsers here on their way home to a MoodDJ box. Begin on the phone page of your box.',
    );
  } else if (window.top !== window.self) {
    show('Not inside another page', 'Open this page by itself.');
  } else if (box === null) {
    show(
      'This page leads only home',
      'The link names no box in a home network, so it leads nowhere. Begin again on the phone page of your box.',
    );
  } else {
    const answer = new URLSearchParams(FIELDS.filter((name) => given.has(name)).map((name) => [name, given.get(name)]));
    const href = `${box.origin}/api/auth/callback?${answer}`;
    show('Back to your box', `Leading to ${box.host} in your own network.`, href);
    // Replaced, not left behind: the code has no business in the history.
    setTimeout(() => location.replace(href), 400);
  }
})();
