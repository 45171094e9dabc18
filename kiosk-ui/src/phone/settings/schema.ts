import type { SettingRow } from '../../../../daemon/contract/http-settings.ts';

/** What a field needs to know of a setting's JSON Schema. */
export interface Field {
  readonly kind: 'switch' | 'choice' | 'several' | 'number' | 'time' | 'text';
  readonly choices: readonly (string | number)[];
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly step: number | 'any';
  readonly maxLength: number | undefined;
  readonly pattern: string | undefined;
}

interface Schema {
  readonly type?: string;
  readonly enum?: readonly (string | number)[];
  readonly items?: { readonly enum?: readonly (string | number)[] };
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

/** Quiet hours and the like are written so in the contract. */
const TIME_OF_DAY = '[0-5][0-9]$|^$';

export function fieldOf({ schema, value }: Pick<SettingRow, 'schema' | 'value'>): Field {
  const { type, enum: choices, items, minimum, maximum, maxLength, pattern } = schema as Schema;
  const kind = kindOf(schema, value);
  return {
    kind,
    choices: choices ?? items?.enum ?? [],
    minimum,
    maximum,
    step: type === 'integer' ? 1 : 'any',
    maxLength,
    pattern,
  };
}

function kindOf(schema: Schema, value: SettingRow['value']): Field['kind'] {
  if (typeof value === 'boolean') return 'switch';
  if (Array.isArray(value)) return 'several';
  if (schema.enum !== undefined) return 'choice';
  if (typeof value === 'number') return 'number';
  return schema.pattern?.includes(TIME_OF_DAY) === true ? 'time' : 'text';
}

/** `dj.noRepeatHours` → `No repeat hours`. */
export function titleOf(key: string): string {
  const spaced = (key.split('.').at(-1) ?? key).replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** The part before the first dot; settings of no section belong to the box itself. */
export const sectionOf = (key: string): string => (key.includes('.') ? (key.split('.')[0] ?? '') : 'box');
