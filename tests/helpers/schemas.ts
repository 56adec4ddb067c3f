import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Attribute } from '../../src/dossier/content-model';
import { DOSSIER_TYPES, dossierUids } from '../../src/dossier/content-model';

const source = path.resolve(__dirname, '..', '..', 'src');

/** The part of schema.json that tests read, beyond what our own rules read of an attribute. */
export interface SchemaAttribute extends Attribute {
  inversedBy?: string;
  targetField?: string;
  required?: boolean;
  default?: unknown;
  min?: number;
  max?: number;
  maxLength?: number;
  pluginOptions?: { i18n?: { localized?: boolean } };
  /** When the form shows the field: an operator with the field that it looks at and a value. */
  conditions?: { visible?: Record<string, [{ var: string }, unknown]> };
}

export interface Schema {
  info: { displayName: string };
  kind?: string;
  options?: { draftAndPublish?: boolean };
  pluginOptions?: { i18n?: { localized?: boolean } };
  attributes: Record<string, SchemaAttribute>;
}

function readSchema(file: string): Schema {
  return JSON.parse(readFileSync(file, 'utf8')) as Schema;
}

/** The dossier's content types by uid, as they are written in src/api. */
export const contentTypes: Record<string, Schema> = Object.fromEntries(
  DOSSIER_TYPES.map((type, position) => [
    dossierUids[position],
    readSchema(path.join(source, 'api', type, 'content-types', type, 'schema.json')),
  ])
);

/** The components by uid, e.g. `shared.picture`. */
export const components: Record<string, Schema> = Object.fromEntries(
  readdirSync(path.join(source, 'components')).flatMap((folder) =>
    readdirSync(path.join(source, 'components', folder)).map((file) => [
      `${folder}.${path.basename(file, '.json')}`,
      readSchema(path.join(source, 'components', folder, file)),
    ])
  )
);

/** What `findAttributes` of the content model gives in a running Strapi, without one. */
export function readAttributes(uid: string): Record<string, SchemaAttribute> {
  return (contentTypes[uid] ?? components[uid])?.attributes ?? {};
}
