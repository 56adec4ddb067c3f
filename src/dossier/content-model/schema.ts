import type { Core } from '@strapi/strapi';

/** The part of a Strapi attribute that our rules read. */
export interface Attribute {
  type: string;
  customField?: string;
  options?: { list?: string };
  relation?: string;
  target?: string;
  mappedBy?: string;
  component?: string;
  components?: string[];
  repeatable?: boolean;
  regex?: string | RegExp;
  maxLength?: number;
  default?: unknown;
  /** Made up when asked, and stored nowhere: `localizations`. */
  unstable_virtual?: boolean;
  pluginOptions?: { i18n?: { localized?: boolean } };
}

/** The attributes of a content type or component by name. */
export function findAttributes(strapi: Core.Strapi, uid: string): Record<string, Attribute> {
  const model = strapi.getModel(uid as Parameters<Core.Strapi['getModel']>[0]);
  return (model?.attributes ?? {}) as Record<string, Attribute>;
}

/** A relation to an entry of the dossier, seen from the side that refers. `localizations` leads from an entry to itself. */
export function isOwnReference({ type, target, mappedBy, unstable_virtual: isVirtual }: Attribute): boolean {
  return type === 'relation' && Boolean(target?.startsWith('api::')) && !mappedBy && !isVirtual;
}
