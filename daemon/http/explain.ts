import { Type, type TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { BadRequest } from '../core/errors.ts';

type Mismatch = ReturnType<typeof Value.Errors>[number];

interface ObjectSchema extends TSchema {
  readonly properties: Readonly<Record<string, TSchema>>;
}

const isObjectSchema = (schema: TSchema): schema is ObjectSchema => 'properties' in schema;
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The branches of a union whose members are told apart by a literal of this name; null when it is no such union. */
function branchesOf(schema: TSchema): { readonly field: string; readonly byLiteral: Map<unknown, TSchema> } | null {
  if (!('anyOf' in schema) || !Array.isArray(schema.anyOf)) return null;
  const branches = (schema.anyOf as TSchema[]).filter(isObjectSchema);
  const field = Object.keys(branches[0]?.properties ?? {}).find((name) =>
    branches.every((b) => 'const' in (b.properties[name] ?? {})),
  );
  if (field === undefined) return null;
  const literalOf = (b: ObjectSchema): unknown => (b.properties[field] as { const?: unknown }).const;
  return { field, byLiteral: new Map(branches.map((b) => [literalOf(b), b])) };
}

const listed = (values: Iterable<unknown>): string => [...values].map(String).join(', ');

/**
 * The one sentence a person needs out of a validator's many: which field, what is wrong, what to write instead.
 * A validator answers a union with the complaints of every branch; this picks the branch that was meant.
 */
export function explainMismatch(schema: TSchema, value: unknown): BadRequest {
  const union = branchesOf(schema);
  if (union === null) return explainFirst(schema, value);
  if (!isRecord(value)) return explainFirst(Type.Object({}), value);
  const branch = union.byLiteral.get(value[union.field]);
  if (branch !== undefined) return explainFirst(branch, value);
  const allowed = listed(union.byLiteral.keys());
  const found = value[union.field] === undefined ? 'is missing' : 'is not known';
  return new BadRequest(`Field "${union.field}" ${found}.`, `Set "${union.field}" to one of: ${allowed}.`);
}

function explainFirst(schema: TSchema, value: unknown): BadRequest {
  if (isObjectSchema(schema) && !isRecord(value)) {
    return new BadRequest('The body is not an object.', 'Send a JSON object with content type application/json.');
  }
  const errors = Value.Errors(schema, value);
  // A wrong type hides behind nothing; an unknown field often is a misspelt required one, so it is named last.
  const first = errors.find((e) => e.keyword !== 'additionalProperties' && e.keyword !== 'boolean') ?? errors.at(-1);
  return first === undefined ? new BadRequest('The request does not fit.') : wordsFor(first);
}

function wordsFor(error: Mismatch): BadRequest {
  const field = error.instancePath.slice(1).replaceAll('/', '.') || 'body';
  switch (error.keyword) {
    case 'required': {
      const missing = listed(error.params.requiredProperties);
      return new BadRequest(`Field "${missing}" is missing.`, `Add "${missing}".`);
    }
    case 'additionalProperties': {
      const extra = listed(error.params.additionalProperties);
      return new BadRequest(`Field "${extra}" is not known here.`, `Remove "${extra}".`);
    }
    case 'enum':
      return new BadRequest(
        `Field "${field}" has a value that is not known.`,
        `Set "${field}" to one of: ${listed(error.params.allowedValues)}.`,
      );
    default:
      return new BadRequest(`Field "${field}" ${error.message}.`, `Correct "${field}": it ${error.message}.`);
  }
}
