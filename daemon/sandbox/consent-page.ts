/** Pages of the sandbox. They say what they are in the first line, so that nobody takes them for Spotify. */

const page = (body: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>MoodDJ sandbox: not Spotify</title>
<style>
  body { margin: 0; min-height: 100dvh; display: grid; place-items: center; background: #16181d; color: #f1ede4; font: 1.1rem/1.5 system-ui, sans-serif }
  main { max-width: 26rem; padding: 2rem }
  strong { display: block; padding: .5rem 1rem; border-radius: .5rem; background: #ffcf5c; color: #16181d }
  ul { padding-left: 1.2rem; color: #c9c4b8; font-size: .95rem }
  button { font: inherit; padding: .7rem 1.6rem; margin-right: .6rem; border: 0; border-radius: 2rem; cursor: pointer; background: #f1ede4; color: #16181d }
  button[value=cancel] { background: none; color: inherit; outline: 1px solid #5b5f6b }
</style>
<main>${body}</main>
</html>`;

export const consentPage = (ticket: string, scopes: readonly string[]): string =>
  page(`<strong>MoodDJ sandbox: not Spotify</strong>
<h1>Let MoodDJ play invented songs?</h1>
<p>No account is involved: this stand-in runs on your own machine. At Spotify, the real page would ask for:</p>
<ul>${scopes.map((scope) => `<li>${escape(scope)}</li>`).join('')}</ul>
<form method="post" action="consent">
<input type="hidden" name="ticket" value="${escape(ticket)}">
<button name="answer" value="allow">Allow</button><button name="answer" value="cancel">Cancel</button>
</form>`);

export const messagePage = (problem: string, remedy: string): string =>
  page(`<strong>MoodDJ sandbox: not Spotify</strong><h1>${escape(problem)}</h1><p>${escape(remedy)}</p>`);

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
