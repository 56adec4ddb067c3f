import { choiceLists, type Attribute, type ChoiceLabels, type Language } from '../content-model';
import { componentForms, typeForms } from '../editorial';
import { fileKey, findContentFields, type FindAttributes, type Values } from './take-snapshot';

export interface DescribeContext {
  language: Language;
  findAttributes: FindAttributes;
  /** What documents and files are called (Snapshot). */
  names: Record<string, string>;
}

const words = {
  nl: { yes: 'Ja', no: 'Nee', heading: 'Kop', picture: 'beeld', nameless: 'zonder naam' },
  en: { yes: 'Yes', no: 'No', heading: 'Heading', picture: 'picture', nameless: 'without a name' },
};

/** The label of a field as the form shows it; of a field that no longer exists, its name. */
export function labelOf(uid: string, field: string, language: Language): string {
  return (typeForms[uid] ?? componentForms[uid])?.fields[field]?.label[language] ?? field;
}

/** A value as people read it: lines of text, empty when there is nothing. */
export function describeValue(value: unknown, attribute: Attribute | undefined, context: DescribeContext): string {
  if (value === null || value === undefined) return '';
  if (!attribute) return typeof value === 'object' ? JSON.stringify(value, null, 1) : String(value);
  switch (attribute.type) {
    case 'boolean':
      return value ? words[context.language].yes : words[context.language].no;
    case 'date':
    case 'datetime':
      return describeDate(String(value), attribute.type, context.language);
    case 'relation':
      return listOf(value)
        .map((id) => nameOf(String(id), context))
        .join('\n');
    case 'media':
      return listOf(value)
        .map((id) => nameOf(fileKey(id), context))
        .join('\n');
    case 'blocks':
      return listOf(value)
        .flatMap((block) => describeBlock(block as Block, context))
        .join('\n');
    case 'component':
    case 'dynamiczone':
      return listOf(value)
        .map((item) => describeComponent(item as Values, attribute, context))
        .join('\n\n');
    default:
      return describeChoice(value, attribute, context.language) ?? String(value);
  }
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

const nameOf = (key: string, { names, language }: DescribeContext): string =>
  names[key] || `(${words[language].nameless}: ${key})`;

function describeChoice(value: unknown, { options }: Attribute, language: Language): string | undefined {
  const lists = choiceLists as Record<string, Record<string, ChoiceLabels>>;
  return lists[options?.list ?? '']?.[String(value)]?.[language];
}

function describeDate(value: string, type: string, language: Language): string {
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) return value;
  const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  if (type === 'date') return date.toLocaleDateString(language, { ...day, timeZone: 'UTC' });
  const time = { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' } as const;
  return date.toLocaleString(language, { ...day, ...time });
}

/** Each filled field on a line behind its label; a component with one field is that field. */
function describeComponent(item: Values, attribute: Attribute, context: DescribeContext): string {
  const uid = attribute.component ?? String(item.__component);
  const fields = findContentFields(uid, context.findAttributes);
  const described = fields.flatMap(([field, inner]) => {
    const text = describeValue(item[field], inner, context);
    if (!text) return [];
    if (fields.length === 1) return [text];
    const label = labelOf(uid, field, context.language);
    return [text.includes('\n') ? `${label}:\n${text}` : `${label}: ${text}`];
  });
  const name = attribute.component ? [] : [`[${componentForms[uid]?.name[context.language] ?? uid}]`];
  return [...name, ...described].join('\n');
}

interface Block {
  type: string;
  level?: number;
  format?: string;
  text?: string;
  url?: string;
  image?: { name?: string; alternativeText?: string };
  children?: Block[];
}

function describeBlock(block: Block, context: DescribeContext, depth = 0): string[] {
  switch (block.type) {
    case 'list':
      return (block.children ?? []).flatMap((item, position) =>
        item.type === 'list'
          ? describeBlock(item, context, depth + 1)
          : `${'  '.repeat(depth)}${block.format === 'ordered' ? `${position + 1}.` : '•'} ${readInline(item)}`
      );
    case 'heading':
      return [`[${words[context.language].heading} ${block.level ?? ''}] ${readInline(block)}`];
    case 'image':
      return [`[${words[context.language].picture}: ${block.image?.alternativeText || block.image?.name || ''}]`];
    default:
      return [readInline(block)];
  }
}

function readInline({ type, text, url, children = [] }: Block): string {
  const inner = (text ?? '') + children.map(readInline).join('');
  return type === 'link' && url ? `${inner} (${url})` : inner;
}
