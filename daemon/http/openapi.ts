import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  '200': 'Done.',
  '302': 'Go there.',
  '304': 'It has not changed.',
  '4XX': 'The request does not fit, the caller has not signed in, or a person must act first: see `remedy`.',
  '5XX': 'Something failed. With 503, `Retry-After` says when to try again.',
};

/** OpenAPI 3.1, because its schemas are JSON Schema, which is what the contract is written in. */
export const describeApi = (version: string): FastifyDynamicSwaggerOptions => ({
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'MoodDJ',
      description: 'State and commands of one box. Live state comes over the WebSocket /api/live.',
      version,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    tags: [
      { name: 'state', description: 'What the box sees and plays' },
      { name: 'commands', description: 'What people want of it' },
      { name: 'history', description: 'What happened' },
      { name: 'sign-in', description: 'The Spotify account' },
      { name: 'people', description: 'Phones that join: owners and guests' },
      { name: 'keeping', description: 'What the box remembers: taken along, put back, wiped; and the box itself' },
      { name: 'music', description: 'Songs, what they are like, and what they come out of' },
    ],
  },
  transformObject: (document) => {
    if (!('openapiObject' in document)) throw new TypeError('OpenAPI 2 is not what was asked for');
    return modern(document.openapiObject) as typeof document.openapiObject;
  },
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What the generator leaves wrong for 3.1: tuples in the old way of JSON Schema (TypeBox writes `items: […]`, 2020-12 wants `prefixItems`),
 * parameters that have a default but are called required, and responses that nobody described.
 */
function modern(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(modern);
  if (!isRecord(value)) return value;
  const result: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) result[key] = modern(inner);
  if (Array.isArray(value['items'])) {
    const { additionalItems, ...rest } = result;
    return { ...rest, prefixItems: result['items'], items: additionalItems ?? true };
  }
  if (typeof value['in'] === 'string' && isRecord(value['schema']) && 'default' in value['schema']) {
    return { ...result, required: false };
  }
  for (const [status, description] of Object.entries(DESCRIPTIONS)) {
    const response = result[status];
    if (isRecord(response) && response['description'] === 'Default Response') {
      result[status] = { ...response, description };
    }
  }
  return result;
}
