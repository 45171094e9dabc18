import { Value } from 'typebox/value';
import { beforeAll, describe, expect, it } from 'vitest';
import { Compile } from 'typebox/compile';
import { assembleServer } from '../../daemon/http/assemble.ts';
import { sampleState } from '../fakes/box-state.ts';
import { makeRig } from './http-rig.ts';

interface Body {
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}
interface Operation {
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema: object;
  }[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body & { readonly description: string }>>;
}
interface Document {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

let document: Document;
let operations: [string, Operation][];
beforeAll(async () => {
  const app = await assembleServer(makeRig().deps);
  const reply = await app.inject({ url: '/api/openapi.json', headers: { host: 'localhost' } });
  document = reply.json<Document>();
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [`${method} ${path}`, operation]),
  );
  await app.close();
});

const schemas = (): object[] =>
  operations.flatMap(([, { parameters = [], requestBody, responses }]) => [
    ...parameters.map((p) => p.schema),
    ...[requestBody, ...Object.values(responses)].flatMap((body) =>
      Object.values(body?.content ?? {}).map((c) => c.schema),
    ),
  ]);

describe('the OpenAPI document', () => {
  it('is of version 3.1 and names the routes that others rely on', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(document.info).toMatchObject({ title: 'MoodDJ', version: '0.1.0' });
    const named = operations.map(([name]) => name);
    for (const name of [
      'get /api/auth/callback',
      'get /api/auth/login',
      'get /api/auth/status',
      'get /api/cover/{uri}',
      'get /api/health',
      'get /api/history/moods',
      'get /api/history/plays',
      'get /api/state',
      'get /metrics',
      'post /api/auth/join',
      'post /api/auth/logout',
      'post /api/commands',
    ]) {
      expect(named).toContain(name);
    }
  });

  it('describes every route, every answer and every part of a path', () => {
    const tags = document.tags.map((tag) => tag.name);
    for (const [name, { summary, tags: own = [], parameters = [], responses }] of operations) {
      expect(summary, name).toBeTruthy();
      expect(own.every((tag) => tags.includes(tag)) && own.length === 1, name).toBe(true);
      const inPath = [...name.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      expect(parameters.filter((p) => p.in === 'path').map((p) => p.name)).toEqual(inPath);
      expect(Object.keys(responses), name).toEqual(expect.arrayContaining(['4XX', '5XX']));
      for (const [status, { description }] of Object.entries(responses)) {
        expect(status).toMatch(/^([1-5]\d\d|[1-5]XX|default)$/);
        expect(description).not.toBe('Default Response');
        expect(description).not.toBe('');
      }
    }
  });

  it('calls a parameter with a default optional', () => {
    const limit = document.paths['/api/history/moods']?.['get']?.parameters?.[0];
    expect(limit).toMatchObject({ name: 'limit', in: 'query', required: false, schema: { default: 100 } });
  });

  it('holds schemas of JSON Schema 2020-12 only, and all of them can be compiled', () => {
    const text = JSON.stringify(document);
    expect(text).not.toMatch(/"items":\[|"additionalItems"|"nullable"|"definitions"|"\$ref"/);
    expect(schemas().length).toBeGreaterThan(30);
    for (const schema of schemas()) Compile(schema);
  });

  it('describes the snapshot so that a real one passes and a damaged one does not', () => {
    const schema = document.paths['/api/state']?.['get']?.responses['200']?.content?.['application/json']?.schema;
    if (schema === undefined) throw new Error('the snapshot is not described');
    expect(Value.Errors(schema, sampleState())).toEqual([]);
    expect(Value.Check(schema, { ...sampleState(), room: undefined })).toBe(false);
    const [face] = sampleState().faces;
    expect(Value.Check(schema, { ...sampleState(), faces: [{ ...face, box: [1, 2, 3] }] })).toBe(false);
  });
});
