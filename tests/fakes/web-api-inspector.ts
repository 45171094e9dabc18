import { readFileSync } from 'node:fs';
import { Compile } from 'typebox/schema';
import type { Inspector } from '../../daemon/sandbox/inspect.ts';
import { EXTRACT, unnamed, type Described, type Extract } from '../fixtures/openapi/extract.ts';

type Json = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => string | null;

/** The operations of Spotify's Web API that the box may use, as its public description has them. */
export const described = JSON.parse(readFileSync(EXTRACT, 'utf8')) as Extract;

/** Holds calls and replies against the description: unknown names, missing and impossible values, shapes that are not as described. */
export function openInspector(): Inspector {
  const checks = new Map<string, Check>();
  const checkFor = (key: string, schema: Json, make: (schema: Json) => Json): Check => {
    let check = checks.get(key);
    if (check === undefined) checks.set(key, (check = compile(make(schema))));
    return check;
  };
  const about = (operation: string): Described | undefined => described.operations[unnamed(operation)];
  return {
    call: ({ operation, query, body }) => {
      const known = about(operation);
      if (known === undefined)
        return described.deprecated.includes(unnamed(operation)) ? null : `${operation}: not described`;
      const wrong = [
        ...queryFaults(known, query),
        ...bodyFaults(known, body, (schema) => checkFor(`${operation} body`, schema, closed)),
      ];
      return wrong.length === 0 ? null : `${operation}: ${wrong.join('; ')}`;
    },
    reply: ({ operation, status, body }) => {
      const known = about(operation);
      const schema = known?.responses[String(status)];
      // 400 and 404 are everywhere and described nowhere.
      if (known === undefined || (schema === undefined && status >= 400)) return null;
      if (schema === undefined) return `${operation}: status ${status} is not described`;
      if (schema === null) return body === null ? null : `${operation}: no body is described for ${status}`;
      const wrong = checkFor(`${operation} ${status}`, schema, plain)(body);
      return wrong === null ? null : `${operation} ${status}: ${wrong}`;
    },
  };
}

function compile(schema: Json): Check {
  const validator = Compile(schema);
  return (value) => {
    const [fits, errors] = validator.Errors(value);
    return fits ? null : errors.map((error) => `${error.instancePath} ${error.message}`).join('; ');
  };
}

function queryFaults({ parameters }: Described, query: Json): string[] {
  const known = new Map(parameters.filter((one) => one['in'] === 'query').map((one) => [one['name'] as string, one]));
  const wrong = Object.keys(query)
    .filter((name) => !known.has(name))
    .map((name) => `no query “${name}”`);
  for (const [name, { required, schema }] of known) {
    const value = query[name];
    if (value === undefined && required === true) wrong.push(`query “${name}” is missing`);
    if (typeof value !== 'string') continue;
    const fault = valueFault(value, schema as Json);
    if (fault !== null) wrong.push(`query “${name}”: ${fault}`);
  }
  return wrong;
}

/** A query holds text: numbers and lists are read out of it. */
function valueFault(text: string, schema: Json): string | null {
  const { type, minimum = -Infinity, maximum = Infinity, enum: allowed, items } = schema;
  if (type === 'integer') {
    const value = Number(text);
    return /^-?\d+$/.test(text) && value >= Number(minimum) && value <= Number(maximum)
      ? null
      : `${text} is not allowed`;
  }
  if (type === 'array')
    return (
      text
        .split(',')
        .map((one) => valueFault(one, items as Json))
        .find((fault) => fault !== null) ?? null
    );
  return Array.isArray(allowed) && !allowed.includes(text) ? `${text} is not one of ${allowed.join(', ')}` : null;
}

function bodyFaults({ body }: Described, value: unknown, checkOf: (schema: Json) => Check): string[] {
  if (value === undefined || value === null) return body?.required === true ? ['the body is missing'] : [];
  if (body === null) return ['no body is described'];
  const wrong = checkOf(body.schema)(value);
  return wrong === null ? [] : [`body: ${wrong}`];
}

/** What we send must not have names that are not described, although Spotify would look over them: they are misspelt. */
const closed = (schema: Json): Json => {
  const known = plain(schema);
  return known['properties'] === undefined ? known : { ...known, additionalProperties: false };
};

/** OpenAPI 3.0 → JSON Schema: references written out, and `nullable` as a type. */
function plain(value: Json, seen: readonly string[] = []): Json {
  const ref = value['$ref'];
  if (typeof ref === 'string') {
    if (seen.includes(ref)) throw new Error(`${ref} refers to itself`);
    return plain(described.schemas[ref] ?? {}, [...seen, ref]);
  }
  const { nullable, ...rest } = value;
  const inner = (entry: unknown): unknown => {
    if (Array.isArray(entry)) return entry.map(inner);
    return entry !== null && typeof entry === 'object' ? plain(entry as Json, seen) : entry;
  };
  const schema = Object.fromEntries(Object.entries(rest).map(([key, entry]) => [key, inner(entry)]));
  return nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema;
}
