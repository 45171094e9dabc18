import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Compile } from 'typebox/schema';
import { parse } from 'yaml';

type Json = Readonly<Record<string, unknown>>;

export interface Operation {
  /** `GET /tracks/{id}` */
  readonly name: string;
  readonly deprecated: boolean;
  readonly statuses: readonly number[];
  /** What is wrong with a reply, or null; a reply that is described without a body may have none. */
  check(status: number, body: unknown): string | null;
}

const SHARED = process.env['MOODDJ_SHARED'] ?? join(import.meta.dirname, '../../../shared');
export const DESCRIPTION = join(SHARED, 'facts/openapi/fixed-spotify-open-api.yml');
export const hasDescription = existsSync(DESCRIPTION);

/** The published description of the Web API (OpenAPI 3.0), as checks by operation. */
export function readOperations(): ReadonlyMap<string, Operation> {
  const root = parse(readFileSync(DESCRIPTION, 'utf8')) as Json;
  const operations = new Map<string, Operation>();
  for (const [path, item] of Object.entries(root['paths'] as Record<string, Record<string, Json>>)) {
    for (const [method, operation] of Object.entries(item)) {
      const name = `${method.toUpperCase()} ${path}`;
      const responses = operation['responses'] as Record<string, unknown>;
      operations.set(name, {
        name,
        deprecated: operation['deprecated'] === true,
        statuses: Object.keys(responses).map(Number),
        check: (status, body) => check(root, responses[String(status)], body),
      });
    }
  }
  return operations;
}

function check(root: Json, response: unknown, body: unknown): string | null {
  if (response === undefined) return 'this status is not described';
  const described = plain(root, response, []) as Json;
  const content = described['content'] as Record<string, { readonly schema: object }> | undefined;
  const schema = content?.['application/json']?.schema;
  if (schema === undefined) return body === null ? null : 'no body is described';
  const [fits, errors] = Compile(schema).Errors(body);
  return fits ? null : errors.map((error) => `${error.instancePath} ${error.message}`).join('; ');
}

const MEANINGLESS = new Set(['nullable', 'example', 'format', 'discriminator']);

/** OpenAPI 3.0 → JSON Schema: references written out, `nullable` as a type, and no words that mean nothing to a validator. */
function plain(root: Json, value: unknown, seen: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((entry) => plain(root, entry, seen));
  if (value === null || typeof value !== 'object') return value;
  const ref = (value as { readonly $ref?: unknown }).$ref;
  if (typeof ref === 'string') {
    if (seen.includes(ref)) throw new Error(`${ref} refers to itself`);
    let target: unknown = root;
    for (const key of ref.split('/').slice(1)) target = (target as Json)[key];
    return plain(root, target, [...seen, ref]);
  }
  const entries = Object.entries(value)
    .filter(([key]) => !MEANINGLESS.has(key))
    .map(([key, entry]) => [key, plain(root, entry, seen)] as const);
  const schema = Object.fromEntries(entries);
  return (value as Json)['nullable'] === true ? { anyOf: [schema, { type: 'null' }] } : schema;
}
