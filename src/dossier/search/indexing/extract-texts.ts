import { choiceLists, isChoiceList, type Attribute, type Delivery } from '../../content-model';
import { findOwnFields, type Presented } from '../../published-records';

/** What a record can be found by, by how much a word in it says about the record. Each a list of separate texts. */
export interface RecordTexts {
  title: string[];
  altLabels: string[];
  summary: string[];
  body: string[];
  /** Titles of what the record refers to, and the labels of its choices. */
  labels: string[];
}

type FindAttributes = (uid: string) => Record<string, Attribute>;
type Json = Record<string, unknown>;

/** About the entry rather than in it. */
const ABOUT = new Set(['seo', 'aiDisclosure', 'translationStatus', 'icon', 'duration', 'price', 'timeZone', 'key']);
/** Addresses and codes, which nobody types; names of partners in other registers are found as body. */
const ADDRESS = /^(https?:\/\/|mailto:)|@.+\./;
/** Choices that tell what a thing is. The others (a risk, a right) would be found everywhere. */
const TELLING_CHOICES = new Set(['articleKind', 'trainingFormat', 'level', 'stage', 'organisationKind', 'toolKind']);

/** The texts of a record, read from its JSON along the schema of its type, so that a new field is found by itself. */
export function extractTexts(
  entry: Pick<Presented, 'type' | 'locale' | 'title' | 'record'>,
  uid: string,
  delivery: Delivery,
  findAttributes: FindAttributes
): RecordTexts {
  const record = JSON.parse(entry.record) as Json;
  const texts: RecordTexts = { title: [entry.title], altLabels: [], summary: [], body: [], labels: [] };
  if (typeof record.summary === 'string') texts.summary.push(record.summary);
  for (const [name, attribute] of findOwnFields(findAttributes(uid), delivery)) {
    if (ABOUT.has(name)) continue;
    if (name === 'altLabels') texts.altLabels.push(...((record[name] as string[] | null) ?? []));
    else addTexts(texts, record[name], attribute, { language: entry.locale, findAttributes });
  }
  return texts;
}

interface Context {
  language: string;
  findAttributes: FindAttributes;
}

function addTexts(texts: RecordTexts, value: unknown, attribute: Attribute, context: Context): void {
  if (value === null || value === undefined || value === '') return;
  if (Array.isArray(value)) {
    for (const item of value) addTexts(texts, item, attribute, context);
    return;
  }
  switch (attribute.type) {
    case 'relation':
      texts.labels.push(String((value as Json).title ?? ''));
      return;
    case 'blocks':
      texts.body.push(...findParagraphs((value as { blocks: unknown }).blocks));
      return;
    case 'component':
    case 'dynamiczone':
      addComponent(texts, value, attribute, context);
      return;
    case 'string':
    case 'text':
    case 'customField':
      addPlain(texts, String(value), attribute, context.language);
  }
}

function addComponent(texts: RecordTexts, value: unknown, attribute: Attribute, context: Context): void {
  if (typeof value === 'string') {
    if (!ADDRESS.test(value)) texts.body.push(value);
    return;
  }
  const item = value as Json;
  if (attribute.component === 'shared.picture') {
    // The presenter gives a picture its own shape; the alternative text describes what is in it.
    for (const text of [item.alt, item.caption]) if (typeof text === 'string' && text) texts.body.push(text);
    return;
  }
  const uid = attribute.component ?? `body.${String(item.type)}`;
  for (const [name, inner] of Object.entries(context.findAttributes(uid)))
    if (!ABOUT.has(name)) addTexts(texts, item[name], inner, context);
}

function addPlain(texts: RecordTexts, value: string, { options }: Attribute, language: string): void {
  const list = options?.list;
  if (list && isChoiceList(list)) {
    const labels = (choiceLists[list] as Record<string, Record<string, string>>)[value];
    const label = labels?.[language] ?? Object.values(labels ?? {}).join(' ');
    if (label && TELLING_CHOICES.has(list)) texts.labels.push(label);
  } else if (!ADDRESS.test(value)) texts.body.push(value);
}

/** Strapi's rich text, paragraph by paragraph, without its marks. */
function findParagraphs(blocks: unknown): string[] {
  if (!Array.isArray(blocks)) return [];
  return blocks.flatMap((block: Json) =>
    block.type === 'list' ? findParagraphs(block.children) : [readInline(block).trim()].filter(Boolean)
  );
}

function readInline(node: Json): string {
  if (typeof node.text === 'string') return node.text;
  return Array.isArray(node.children) ? node.children.map((child: Json) => readInline(child)).join('') : '';
}
