import type { JsonSchema } from './json-schema';

const BY_FORMAT: Record<string, string> = {
  uri: 'https://dossier.example/',
  'date-time': '2026-11-02T09:30:00.000Z',
  date: '2026-11-02',
};

/**
 * An example of what a schema describes, made from the schema itself so that it cannot be of another shape. It has what is
 * required and what has an example of its own; a text that may be missing and has no example is null.
 */
export function buildExample(schema: JsonSchema, schemas: Record<string, JsonSchema>): unknown {
  if (Array.isArray(schema.examples)) return schema.examples[0];
  if (typeof schema.$ref === 'string') return buildExample(schemas[schema.$ref.split('/').at(-1) as string], schemas);
  if ('const' in schema) return schema.const;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  const [first] = (schema.oneOf ?? schema.anyOf ?? []) as JsonSchema[];
  if (first) return buildExample(first, schemas);
  const types = [schema.type].flat();
  if (types[0] === 'object') {
    const required = (schema.required ?? []) as string[];
    const members = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>).filter(
      ([name, member]) => required.includes(name) || member.examples
    );
    return Object.fromEntries(members.map(([name, member]) => [name, buildExample(member, schemas)]));
  }
  if (types[0] === 'array') return schema.items ? [buildExample(schema.items as JsonSchema, schemas)] : [];
  if (types.includes('null')) return null;
  if (types[0] === 'boolean') return false;
  return types[0] === 'string' ? (BY_FORMAT[String(schema.format)] ?? 'tekst') : 1;
}
