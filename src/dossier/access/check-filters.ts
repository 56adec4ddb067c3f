import type { Attribute, Issue } from '../content-model';

type FindAttributes = (uid: string) => Record<string, Attribute>;
type Path = Issue['path'];

/** SQLite joins at most 64 tables and a filter may need two for each step. */
const MAX_FILTER_DEPTH = 12;
const MAX_CONDITIONS = 25;
const LARGEST_INTEGER = 2_147_483_647;

/**
 * Filters that stock Strapi would answer with a 500, or with 200 although they are nonsense: operators with the wrong
 * number or kind of values, numbers and dates that are none, too many or too deep conditions. Pure; REST and GraphQL.
 */
export function checkFilters(filters: unknown, uid: string, findAttributes: FindAttributes): Issue[] {
  if (filters === undefined || filters === null) return [];
  const conditions = countConditions(filters);
  if (conditions > MAX_CONDITIONS) {
    return [
      issue(['filters'], 'filters-too-many', `filters may hold ${MAX_CONDITIONS} conditions; received ${conditions}.`),
    ];
  }
  return checkGroup(filters, uid, findAttributes, ['filters']);
}

/** The filters inside `populate`, at any depth. */
export function checkPopulate(populate: unknown, uid: string, findAttributes: FindAttributes): Issue[] {
  if (!isObject(populate)) return [];
  return Object.entries(populate).flatMap(([name, part]) => {
    const { type, target, component } = findAttributes(uid)[name] ?? {};
    const nested = type === 'media' ? 'plugin::upload.file' : (target ?? component ?? uid);
    return isObject(part) ? checkPopulated(part, nested, findAttributes) : [];
  });
}

function checkPopulated(part: Record<string, unknown>, uid: string, findAttributes: FindAttributes): Issue[] {
  const byComponent = isObject(part.on) ? Object.entries(part.on) : [];
  return [
    ...checkFilters(part.filters, uid, findAttributes),
    ...checkPopulate(part.populate, uid, findAttributes),
    ...byComponent.flatMap(([component, inner]) =>
      isObject(inner) ? checkPopulated(inner, component, findAttributes) : []
    ),
  ];
}

/** Conditions on fields, or groups of them, of one type. */
function checkGroup(group: unknown, uid: string, findAttributes: FindAttributes, path: Path): Issue[] {
  if (path.length > MAX_FILTER_DEPTH)
    return [issue(['filters'], 'filters-too-deep', `filters may be nested ${MAX_FILTER_DEPTH} deep.`)];
  if (!isObject(group))
    return [
      issue(path, 'filter-not-object', `${path.join('.')} must be conditions on fields; received ${show(group)}.`),
    ];
  return Object.entries(group).flatMap(([name, value]) => {
    const here = [...path, name];
    const operator = name.toLowerCase();
    if (operator === '$and' || operator === '$or') {
      const members = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : null;
      if (!members)
        return [
          issue(here, 'filter-not-list', `${here.join('.')} must be a list of conditions; received ${show(value)}.`),
        ];
      return members.flatMap((member, position) => checkGroup(member, uid, findAttributes, [...here, position]));
    }
    if (operator === '$not') return checkGroup(value, uid, findAttributes, here);
    if (operator.startsWith('$')) {
      return [issue(here, 'filter-without-field', `${here.join('.')} needs a field before the operator.`)];
    }
    return checkField(value, findAttributes(uid)[name] ?? systemAttribute(name), findAttributes, here);
  });
}

function checkField(value: unknown, attribute: Attribute, findAttributes: FindAttributes, path: Path): Issue[] {
  const nested = attribute.target ?? attribute.component;
  if (nested && isObject(value) && !Object.keys(value).some((key) => key.startsWith('$'))) {
    return checkGroup(value, nested, findAttributes, path);
  }
  if (!isObject(value)) return checkOperator('$eq', value, nested ? { type: 'string' } : attribute, path);
  return Object.entries(value).flatMap(([operator, operand]) =>
    checkOperator(operator, operand, nested ? { type: 'string' } : attribute, [...path, operator])
  );
}

function checkOperator(operator: string, operand: unknown, attribute: Attribute, path: Path): Issue[] {
  if (attribute.type === 'blocks' && !/^\$(not)?null$/i.test(operator)) {
    return [
      issue(path, 'field-not-filterable', `${path.join('.')}: rich text can only be filtered by $null and $notNull.`),
    ];
  }
  // Strapi turns a list after a comparison into one comparison for each item.
  const list = Array.isArray(operand) ? operand : [operand];
  switch (operator.toLowerCase()) {
    case '$null':
    case '$notnull':
      return checkScalar(operand, { type: 'boolean' }, path);
    case '$between':
      if (!Array.isArray(operand) || operand.length !== 2) {
        return [
          issue(
            path,
            'filter-not-pair',
            `${path.join('.')} must be two values, from and to; received ${show(operand)}.`
          ),
        ];
      }
      return list.flatMap((item) => checkScalar(item, attribute, path));
    case '$not':
      return isObject(operand)
        ? Object.entries(operand).flatMap(([inner, value]) => checkOperator(inner, value, attribute, [...path, inner]))
        : checkScalar(operand, attribute, path);
    case '$jsonsupersetof':
      return [issue(path, 'operator-unknown', `${path.join('.')}: no field of the dossier can be filtered by this.`)];
    case '$and':
    case '$or':
      return (Array.isArray(operand) ? operand : [null]).flatMap((item) =>
        isObject(item)
          ? Object.entries(item).flatMap(([inner, value]) => checkOperator(inner, value, attribute, [...path, inner]))
          : [issue(path, 'filter-not-list', `${path.join('.')} must be a list of conditions.`)]
      );
    case '$in':
    case '$notin':
    case '$eq':
    case '$ne':
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return list.flatMap((item) => checkScalar(item, attribute, path));
    default:
      if (!NOT_TEXT.has(attribute.type)) return checkScalar(operand, { type: 'string' }, path);
      return [
        issue(
          path,
          'operator-for-text',
          `${path.join('.')}: this operator is for text, and the field holds ${attribute.type}.`
        ),
      ];
  }
}

const NOT_TEXT = new Set(['integer', 'boolean', 'date', 'datetime', 'blocks']);

function checkScalar(value: unknown, attribute: Attribute, path: Path): Issue[] {
  // GraphQL hands over dates as such.
  if (value === null || value === undefined || value instanceof Date) return [];
  if (typeof value === 'object')
    return [issue(path, 'filter-not-value', `${path.join('.')} must be one value; received ${show(value)}.`)];
  const text = String(value);
  const wrong = (expected: string) => [
    issue(path, 'filter-wrong-type', `${path.join('.')} must be ${expected}; received ${show(value)}.`),
  ];
  switch (attribute.type) {
    case 'integer':
      return /^-?\d+$/.test(text) && Math.abs(Number(text)) <= LARGEST_INTEGER
        ? []
        : wrong(`a whole number up to ${LARGEST_INTEGER}`);
    case 'boolean':
      return /^(true|false|t|f|1|0)$/.test(text) ? [] : wrong('true or false');
    case 'date':
      return /^\d{4}-\d{2}-\d{2}/.test(text) && isDate(text) ? [] : wrong('a date such as 2026-11-21');
    case 'datetime':
      return /^\d{4}-\d{2}-\d{2}/.test(text) && isDate(text) ? [] : wrong('a time such as 2026-11-21T09:00:00Z');
    default:
      return checkCharacters(text, path);
  }
}

function isDate(text: string): boolean {
  const time = Date.parse(text.replace(/^\+/, ''));
  return !Number.isNaN(time);
}

/** A null character cannot be stored in PostgreSQL and is refused there with a 500. */
export function checkCharacters(text: string, path: Path): Issue[] {
  return text.includes('\u0000')
    ? [issue(path, 'null-character', `${path.join('.')} holds a null character, which is not allowed.`)]
    : [];
}

/** Fields that every entry has and no schema file names. */
function systemAttribute(name: string): Attribute {
  if (name === 'id') return { type: 'integer' };
  return { type: /At$/.test(name) ? 'datetime' : 'string' };
}

function countConditions(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, item) => sum + countConditions(item), 0);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

export function issue(path: Path, code: string, message: string): Issue {
  return { path, code, message };
}
