import {
  findChoiceKeys,
  findDelivery,
  isChoiceList,
  uidOf,
  type Attribute,
  type DossierType,
} from '../../content-model';
import { findOwnFields } from '../../published-records';

/** A column of a CSV file; its name is the path to the value in the record: `organisations.role`. */
export interface Column {
  name: string;
  path: string[];
  /** Several values in one cell, with a bar between. Columns of the same list have their values in the same order. */
  list: boolean;
  datatype: 'string' | 'integer' | 'boolean' | 'date' | 'dateTime' | 'anyURI';
  /** A body, of which a cell has the text. */
  body?: boolean;
  /** The keys that there can be. */
  choices?: string[];
}

type FindAttributes = (uid: string) => Record<string, Attribute>;

const column = (name: string, datatype: Column['datatype'] = 'string', list = false): Column => ({
  name,
  path: name.split('.'),
  list,
  datatype,
});

const HEAD = [
  column('id'),
  column('iri', 'anyURI'),
  column('type'),
  column('language'),
  column('availableLanguages', 'string', true),
  column('slug'),
  column('url', 'anyURI'),
  column('title'),
  column('summary'),
];
const RIGHTS = [
  column('licence.key'),
  column('licence.name'),
  column('licence.url', 'anyURI'),
  column('attribution'),
  column('sourceUrl', 'anyURI'),
];
const TAIL = [
  column('contact'),
  column('schemaVersion'),
  column('firstPublishedAt', 'dateTime'),
  column('publishedAt', 'dateTime'),
  column('modifiedAt', 'dateTime'),
];

/** The columns of a type, which follow from its fields; of everything (null), what all types have. */
export function findColumns(type: DossierType | null, findAttributes: FindAttributes): Column[] {
  if (!type) return [...HEAD, ...RIGHTS, ...TAIL];
  const attributes = findAttributes(uidOf(type));
  const own = findOwnFields(attributes, findDelivery(type));
  const rights = 'licence' in attributes ? RIGHTS : [];
  return [
    ...HEAD,
    ...own.flatMap(([name, attribute]) => toColumns(name, attribute, false, findAttributes)),
    ...rights,
    ...TAIL,
  ];
}

function toColumns(name: string, attribute: Attribute, inList: boolean, findAttributes: FindAttributes): Column[] {
  const list = inList || attribute.repeatable === true || attribute.relation?.endsWith('ToMany') === true;
  const parts = (names: [string, Column['datatype']][]) =>
    names.map(([part, datatype]) => column(`${name}.${part}`, datatype, list));
  switch (attribute.type) {
    case 'relation': {
      const hasKey = 'key' in findAttributes(String(attribute.target));
      return parts([['id', 'string'], ['iri', 'anyURI'], ...(hasKey ? [KEY] : []), ['title', 'string']]);
    }
    case 'dynamiczone':
      return [{ ...column(name), body: true }];
    case 'component': {
      const uid = String(attribute.component);
      if (uid === 'shared.item') return [column(name, 'string', list)];
      if (uid === 'shared.iri') return [column(name, 'anyURI', list)];
      if (uid === 'shared.picture') return parts(PICTURE);
      return Object.entries(findAttributes(uid))
        .filter(([inner]) => inner !== 'id')
        .flatMap(([inner, innerAttribute]) => toColumns(`${name}.${inner}`, innerAttribute, list, findAttributes));
    }
    default:
      return [{ ...column(name, datatypeOf(name, attribute), list), ...choicesOf(attribute) }];
  }
}

const KEY: [string, Column['datatype']] = ['key', 'string'];
const PICTURE: [string, Column['datatype']][] = [
  ['url', 'anyURI'],
  ['alt', 'string'],
  ['caption', 'string'],
  ['credit', 'string'],
  ['licence.url', 'anyURI'],
  ['madeWithAi', 'boolean'],
];

function choicesOf({ options }: Attribute): Pick<Column, 'choices'> {
  const list = options?.list ?? '';
  return isChoiceList(list) ? { choices: findChoiceKeys(list) } : {};
}

function datatypeOf(name: string, { type }: Attribute): Column['datatype'] {
  if (type === 'integer' || type === 'boolean' || type === 'date') return type;
  if (type === 'datetime') return 'dateTime';
  return /(url|website)$/i.test(name) ? 'anyURI' : 'string';
}
