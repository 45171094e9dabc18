import type { Problem } from '../contract/commands.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (c) => ENTITIES[c] ?? c);

/** A page without style or script, for when the real pages cannot help: the strict CSP would refuse inline ones. */
export const plainPage = ({ message, remedy }: Pick<Problem, 'message' | 'remedy'>): string =>
  `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>MoodDJ</title></head>
<body><main><h1>MoodDJ</h1><p><strong>${escaped(message)}</strong></p><p>${escaped(remedy)}</p></main></body>
</html>
`;
