import type { Core } from '@strapi/strapi';

interface Field {
  name: string;
  type: NamedType;
  resolve?: unknown;
}

/** As much of the types of `graphql` as is looked at here. */
interface NamedType {
  ofType?: NamedType;
  getFields?(): Record<string, Field>;
  getTypes?(): unknown;
}

interface Schema {
  getType(name: string): NamedType | undefined;
}

/** What plugins and this project add to the schema, by `Type.field` and by type. */
export interface Extension {
  resolversConfig?: Record<string, unknown>;
  resolvers?: Record<string, Record<string, unknown>>;
}

interface Naming {
  getTypeName(contentType: object): string;
  getComponentName(component: object): string;
}

/**
 * Strapi wraps every field of every type, also the plain ones, in promises for rights and policies that none of them
 * has: a third of the time of a list. Of our types and components, a field that holds a value and that nobody attached
 * anything to is read from its row, as GraphQL does by itself.
 */
export function leaveFieldsBare(strapi: Core.Strapi, schema: Schema, extension: Extension): void {
  const naming = strapi.plugin('graphql').service('utils').naming as Naming;
  const contentTypes = Object.values(strapi.contentTypes).filter(({ uid }) => uid.startsWith('api::'));
  const names = [
    ...contentTypes.map((contentType) => naming.getTypeName(contentType)),
    ...Object.values(strapi.components).map((component) => naming.getComponentName(component)),
  ];
  for (const name of names) {
    for (const field of Object.values(schema.getType(name)?.getFields?.() ?? {})) {
      const isExtended =
        extension.resolversConfig?.[`${name}.${field.name}`] ?? extension.resolvers?.[name]?.[field.name];
      if (!isExtended && isValue(field.type)) field.resolve = undefined;
    }
  }
}

/** A scalar or a choice, or a list of those. */
function isValue(type: NamedType): boolean {
  return type.ofType ? isValue(type.ofType) : !type.getFields && !type.getTypes;
}
