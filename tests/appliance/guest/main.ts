/** The guest's end: sets the machine up, runs the checks and tells the host, one line of JSON each, in a file of the shared folder. */
import { appendFileSync } from 'node:fs';
import type { GuestLine } from './check.ts';
import { openCourse } from './course.ts';
import { GROUPS } from './groups.ts';
import { SHARE } from './places.ts';
import { prepareMachine } from './prepare.ts';
import { Vision } from './vision.ts';

function tell(line: GuestLine): void {
  const text = JSON.stringify(line);
  appendFileSync(`${SHARE}/results.jsonl`, `${text}\n`);
  process.stdout.write(`${text}\n`);
}

tell({ kind: 'note', message: 'booted' });
await prepareMachine();
const vision = await Vision.open();
await vision.run();
const course = openCourse(vision, tell);
const only = process.env['ONLY'];
for (const group of GROUPS) {
  if (only === undefined || group.title === only) await group.run({ vision }, course);
}
tell({ kind: 'note', message: 'all checks are done' });
await vision[Symbol.asyncDispose]();
process.exit(0);
