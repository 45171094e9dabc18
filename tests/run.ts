/**
 * Everything `npm test` does after the set-up: format, lint, types, rules, generated files, then all tests.
 * With arguments it runs only the tests that they name: `npm test -- tests/core`.
 * The emulated machines run at its end: some seven minutes, or ten the first time. `MOODDJ_TEST_EMULATED=0` leaves them out.
 * The last line is `tests: N passed, N failed`; each check counts as one.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const bin = join(root, 'node_modules/.bin');
const report = join(root, '.cache/vitest.json');
const filters = process.argv.slice(2);

const CHECKS: readonly (readonly [string, readonly string[]])[] = [
  ['formatting', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['types', ['tsc', '-p', '.']],
  ['types of the pages', ['tsc', '-p', 'kiosk-ui/src']],
  ['types of their build', ['tsc', '-p', 'kiosk-ui']],
  [
    'import rules',
    ['depcruise', '--config', '.dependency-cruiser.js', '--output-type', 'err', 'daemon', 'kiosk-ui', 'models'],
  ],
  ['nothing unused', ['knip']],
  ['REFERENCE.md is current', ['node', 'daemon/cli/reference.ts', '--check']],
  ['lint', ['eslint', '.', '--max-warnings', '0']],
];

interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Runs a tool of the checkout; `show` lets its output through at once. */
function run(command: readonly string[], show: boolean): Promise<Outcome> {
  const [name = '', ...args] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(join(bin, name), args, { cwd: root, stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

async function check(title: string, command: readonly string[]): Promise<boolean> {
  const startedMs = performance.now();
  const { code, output } = await run(command, false);
  console.log(`${code === 0 ? '✓' : '✗'} ${title} (${((performance.now() - startedMs) / 1000).toFixed(1)} s)`);
  if (code !== 0) console.log(output.trimEnd());
  return code === 0;
}

interface VitestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

/** A file that does not even load, or a crash of the runner, has no failed test to count: it counts as one. */
async function tests(which: readonly string[]): Promise<{ passed: number; failed: number; skipped: number }> {
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(report, { force: true });
  const command = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...which];
  const { code } = await run(command, true);
  try {
    const result = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
    const clean = code === 0 && result.success;
    return {
      passed: result.numPassedTests,
      failed: clean ? result.numFailedTests : Math.max(1, result.numFailedTests),
      skipped: result.numPendingTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

let passed = 0;
let failed = 0;
if (filters.length === 0) {
  for (const [title, command] of CHECKS) {
    if (await check(title, command)) passed += 1;
    else failed += 1;
  }
}
// The emulated machines take all cores for minutes: beside them, tests that watch the clock would fail. So they come last.
const EMULATED = ['tests/appliance/guest.test.ts', 'tests/arm64/vision.test.ts'];
const withEmulated = process.env['MOODDJ_TEST_EMULATED'] !== '0';
const ALL = [EMULATED.flatMap((one) => ['--exclude', one]), ...(withEmulated ? EMULATED.map((one) => [one]) : [])];
for (const which of filters.length > 0 ? [filters] : ALL) {
  const result = await tests(which);
  passed += result.passed;
  failed += result.failed;
  if (result.skipped > 0) console.log(`${result.skipped} skipped; the reasons are above`);
}
if (filters.length === 0 && !withEmulated) {
  console.log('!!! The camera on a real kernel and the box as arm64 are NOT TESTED: MOODDJ_TEST_EMULATED is 0.');
  console.log('!!! remedy: leave it out; or npm run test:appliance, npm run test:arm64');
}
console.log(`tests: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
