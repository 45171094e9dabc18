/** Turns JSON Schemas into words and tables of Markdown. */

/** A JSON Schema as plain data; TypeBox's schemas are that, and so is OpenAPI. */
export interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema | readonly Schema[] | boolean;
  readonly prefixItems?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly default?: unknown;
  readonly description?: string;
}

const code = (value: unknown): string => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What a value of this schema is, in a few words. */
export function words(schema: Schema): string {
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(code).join(', ');
  if (schema.anyOf !== undefined) return schema.anyOf.map(words).join(' or ');
  const tuple = schema.prefixItems ?? (Array.isArray(schema.items) ? (schema.items as readonly Schema[]) : null);
  if (tuple !== null) return `[${tuple.map(words).join(', ')}]`;
  switch (schema.type) {
    case 'array':
      return `list of ${words((schema.items ?? {}) as Schema)}`;
    case 'integer':
    case 'number':
      return `${schema.type === 'integer' ? 'whole number' : 'number'}${range(schema)}`;
    case 'string':
      return schema.format === 'date-time' ? 'time (ISO 8601, UTC)' : 'text';
    case 'boolean':
      return '`true`, `false`';
    default:
      return schema.type ?? 'anything';
  }
}

function range({ minimum, maximum }: Schema): string {
  if (minimum !== undefined && maximum !== undefined) return ` ${minimum} to ${maximum}`;
  if (minimum !== undefined) return ` from ${minimum}`;
  return maximum === undefined ? '' : ` up to ${maximum}`;
}

export interface Field {
  /** Dotted; `[]` stands for each member of a list. */
  readonly path: string;
  readonly schema: Schema;
}

/** The leaves of an object. An object that may be null is entered all the same. */
export function fieldsOf(schema: Schema, prefix = ''): readonly Field[] {
  const object = schema.properties === undefined ? schema.anyOf?.find((s) => s.properties !== undefined) : schema;
  if (object?.properties !== undefined && !isChoice(schema)) {
    const dot = prefix === '' ? '' : `${prefix}.`;
    const inside = [...alike(object.properties)].flatMap(([name, inner]) => fieldsOf(inner, dot + name));
    return object === schema ? inside : [{ path: prefix, schema: { type: 'null, or:' } }, ...inside];
  }
  const items = schema.items;
  if (schema.type === 'array' && typeof items === 'object' && 'properties' in items) {
    return fieldsOf(items, `${prefix}[]`);
  }
  return [{ path: prefix, schema }];
}

/** Objects that are described alike stand in one line, as `{camera, vision}`: the parts of `health` would fill pages. */
function alike(properties: Readonly<Record<string, Schema>>): ReadonlyMap<string, Schema> {
  const groups = Object.entries(Object.groupBy(Object.entries(properties), ([, schema]) => JSON.stringify(schema)));
  const result = new Map<string, Schema>();
  for (const [name, schema] of Object.entries(properties)) {
    const group = groups.find(([key]) => key === JSON.stringify(schema))?.[1] ?? [];
    const names = group.map(([other]) => other);
    if (schema.properties === undefined || names.length < 3) result.set(name, schema);
    else result.set(`{${names.join(', ')}}`, schema);
  }
  return result;
}

/** True for a union of several objects, of which one has to be chosen. */
const isChoice = (schema: Schema): boolean => (schema.anyOf ?? []).filter((s) => s.properties !== undefined).length > 1;

/** The fields of a JSON body or payload; one line a choice where there are several. */
export function describeBody(schema: Schema): string {
  if (isChoice(schema)) {
    return table(
      ['one of'],
      (schema.anyOf ?? []).map((choice) => [
        `{ ${fieldsOf(choice)
          .map((f) => `\`${f.path}\`: ${words(f.schema).replaceAll('`, `', '` or `')}`)
          .join(', ')} }`,
      ]),
    );
  }
  return table(
    ['field', 'value'],
    fieldsOf(schema).map((f) => [`\`${f.path}\``, words(f.schema)]),
  );
}
