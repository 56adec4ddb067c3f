import { isToTranslate, markToTranslate, translationMark, type Attribute, type Language } from '../../content-model';
import { isObject, type Entry } from '../checks/check';
import { readNodeText } from '../checks/read-rich-text';
import { findRoles, isTranslated } from './field-roles';

export interface CopyContext {
  language: Language;
  findAttributes(uid: string): Record<string, Attribute>;
  /** Whether a target of a relation exists in the language that is written. */
  exists(target: string, documentId: string): boolean;
}

/**
 * An entry as the beginning of its translation, for the Document Service: pictures, facts and relations as they are,
 * texts with a mark in front. Relations whose target lacks the language are left out; they come when it is translated.
 * @param entry a draft with its components, pictures and relations
 */
export function copyEntry(entry: Entry, uid: string, context: CopyContext): Entry {
  const attributes = context.findAttributes(uid);
  const copied = findRoles(attributes).filter(([, role]) => role !== 'own');
  return Object.fromEntries(
    copied.map(([field, role]) => [field, copyValue(entry[field], attributes[field], role === 'text', context)])
  );
}

/** @param marks whether texts get a mark; inside components only those that are words */
export function copyValue(value: unknown, attribute: Attribute, marks: boolean, context: CopyContext): unknown {
  if (value === undefined) return null;
  switch (attribute.type) {
    case 'relation':
      return copyRelation(value, String(attribute.target), context);
    case 'media':
      return isObject(value) ? value.id : null;
    case 'component':
    case 'dynamiczone':
      return copyParts(value, attribute, marks, context);
    case 'blocks':
      return marks && Array.isArray(value) ? value.map((block) => markBlock(block, context.language)) : value;
    default: {
      if (!marks || typeof value !== 'string') return value;
      return markToTranslate(
        value,
        context.language,
        attribute.maxLength ?? (attribute.type === 'string' ? 255 : undefined)
      );
    }
  }
}

function copyRelation(value: unknown, target: string, { exists }: CopyContext): unknown {
  const ids = [value].flat().flatMap((held) => (isObject(held) ? [String(held.documentId)] : []));
  const known = ids.filter((id) => exists(target, id));
  return Array.isArray(value) ? known : (known[0] ?? null);
}

function copyParts(value: unknown, attribute: Attribute, marks: boolean, context: CopyContext): unknown {
  const copy = (part: Entry) => {
    const uid = attribute.component ?? String(part.__component);
    const fields = Object.entries(context.findAttributes(uid)).filter(([name]) => name !== 'id');
    const values = fields.map(([name, inner]) => {
      const isText = inner.type === 'component' || isTranslated(uid, name, inner);
      return [name, copyValue(part[name], inner, marks && isText, context)];
    });
    return { ...(attribute.component ? {} : { __component: uid }), ...Object.fromEntries(values) } as Entry;
  };
  if (Array.isArray(value)) return value.filter(isObject).map(copy);
  return isObject(value) ? copy(value) : null;
}

/** Every paragraph, heading, quotation and item of a list gets its mark: none can be forgotten. Code stays as it is. */
function markBlock(block: unknown, language: Language): unknown {
  if (!isObject(block) || !Array.isArray(block.children) || block.type === 'image' || block.type === 'code')
    return block;
  const children = block.children as unknown[];
  if (!isObject(children[0]) || !['text', 'link'].includes(String(children[0].type)))
    return { ...block, children: children.map((child) => markBlock(child, language)) };
  const text = readNodeText(block);
  if (text.trim() === '' || isToTranslate(text)) return block;
  return { ...block, children: [{ type: 'text', text: translationMark(language) }, ...children] };
}
