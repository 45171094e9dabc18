/**
 * Writes `daemon/REFERENCE.md` from the contract: configuration keys, HTTP routes, MQTT topics.
 * `node daemon/cli/reference.ts` writes; with `--check` it exits 1 when the file is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Config } from '../contract/config.ts';
import { LIVE_PATH } from '../contract/live.ts';
import { TOPICS, type Topic } from '../contract/topics.ts';

import { RUN_OPTIONS } from '../system/arguments.ts';
import { readRoutes } from './reference-routes.ts';
import { describeBody, fieldsOf, table, words, type Schema } from './reference-tables.ts';

const FILE = join(import.meta.dirname, '../REFERENCE.md');

function configuration(): string {
  const rows = fieldsOf(Config as Schema).map(({ path, schema }) => {
    const option = RUN_OPTIONS.find((o) => o.key === path);
    return [
      `\`${path}\``,
      schema.default === '' ? 'empty' : `\`${String(schema.default)}\``,
      words(schema),
      schema.description ?? '',
      option === undefined ? '' : `\`--${option.flag}\`, \`${option.env}\``,
    ];
  });
  return [
    '## Configuration',
    'One YAML file (`--config FILE`, `MOODDJ_CONFIG`). Every key is optional; a dot means one level deeper. What the command line sets goes before the environment, that before the file, that before the settings made on the phone, and those before the defaults.',
    table(['key', 'default', 'value', 'meaning', 'also set by'], rows),
  ].join('\n\n');
}

function meaningOf({ description = '', schema }: { readonly description?: string; readonly schema: Schema }): string {
  return schema.default === undefined ? description : `${description} Default ${JSON.stringify(schema.default)}.`;
}

async function http(): Promise<string> {
  const parts = [
    '## HTTP',
    'The machine itself reads and commands freely; a phone on the network joins first, with the code on the screen. Every error is a Problem: `{"error", "message", "remedy"}`. The same as OpenAPI 3.1: `GET /api/openapi.json`.',
  ];
  for (const { method, path, summary, parameters, body, answer } of await readRoutes()) {
    parts.push(`### ${method} ${path}`, `${summary}.`);
    if (parameters.length > 0) {
      const rows = parameters.map((p) => [`\`${p.name}\``, words(p.schema), meaningOf(p)]);
      parts.push(table(['parameter', 'value', 'meaning'], rows));
    }
    if (body !== undefined) parts.push('Body:', describeBody(body));
    if (answer !== undefined) parts.push('Answer:', describeBody(answer));
  }
  parts.push(
    `### WebSocket ${LIVE_PATH}`,
    'Text: `{"kind": "state", "state": …}`, the answer of `GET /api/state`, at once and on every change, at most ten times a second. After the page sent `{"kind": "watch", "mesh": true}`, also binary face meshes (see `contract/mesh.ts`). Closed with 1013: too slow, connect again. 4401: join first.',
  );
  return parts.join('\n\n');
}

function mqtt(): string {
  const row = ({ name, direction, retained, text }: Topic): string[] => [
    `\`${name}\``,
    direction === 'out' ? 'from the box' : 'to the box',
    retained ? 'yes' : 'no',
    text,
  ];
  const payloads = TOPICS.flatMap((topic: Topic) => {
    if (topic.payload === 'text' || !('properties' in topic.payload)) return [];
    return [`### Payload of ${topic.name}`, describeBody(topic.payload as Schema)];
  });
  return [
    '## MQTT',
    'All topics lie below `<prefix>/<box>/` (`mqtt.prefix`, and the id of the box); all are sent with QoS 1. Events and commands are never retained; a retained command is ignored. Every command is answered on `reply`. MQTT 5, or 3.1.1 where the broker knows no better.',
    table(['topic', 'direction', 'retained', 'payload'], TOPICS.map(row)),
    ...payloads,
  ].join('\n\n');
}

const text = `${[
  '# Reference',
  'Generated from `daemon/contract/` by `node daemon/cli/reference.ts`. Do not edit.',
  configuration(),
  await http(),
  mqtt(),
].join('\n\n')}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, text);
} else if (readFileSync(FILE, 'utf8') !== text) {
  console.error('daemon/REFERENCE.md is stale. Run: node daemon/cli/reference.ts');
  process.exitCode = 1;
}
