import type { DossierType } from '../../content-model';

export type JsonSchema = Record<string, unknown>;

export const nullable = (type: string, more: JsonSchema = {}): JsonSchema => ({ type: [type, 'null'], ...more });
export const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
export const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });
export const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

/** An object that has these members and no others. */
export const closed = (
  properties: Record<string, unknown>,
  required: string[] = Object.keys(properties)
): JsonSchema => ({ type: 'object', properties, required, additionalProperties: false });

/** `use-case` becomes `UseCase`. */
export function typeName(type: DossierType): string {
  return type.replace(/(^|-)([a-z])/g, (_match, _hyphen, letter: string) => letter.toUpperCase());
}
