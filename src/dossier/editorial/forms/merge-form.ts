import { isDeepStrictEqual } from 'node:util';
import type { Form } from './form';
import { systemFields } from './system-fields';

type Row = { name: string; size: number }[];

/** What Strapi's content manager keeps of a view; see its service `configuration`. */
export interface ViewConfiguration {
  settings: Record<string, unknown>;
  metadatas: Record<string, { edit: Record<string, unknown>; list: Record<string, unknown> }>;
  layouts: { edit: Row[]; list: string[] };
}

/** Values that were set by us, by the path where they stand, e.g. `metadatas.title.edit.label`. */
export type Applied = Record<string, unknown>;

interface Slot {
  path: string[];
  wanted: unknown;
  /** Whether a value is the one that Strapi made. Asked only as long as we have not set ours. */
  isUntouched(current: unknown): boolean;
  /** The same words in the other language: an editor who sees them saves them so. */
  translation?: string;
}

/**
 * Sets what a form says into a view, but only where the view still has Strapi's own value or the one that we set
 * before: what editors changed stays. Labels and hints are kept in Dutch; the admin shows ours in its own language.
 * @param fields the fields of the schema, in its order
 * @param previous what was applied last time
 */
export function mergeForm(
  configuration: ViewConfiguration,
  form: Form,
  fields: Record<string, { type: string }>,
  previous: Applied
): { configuration: ViewConfiguration; applied: Applied; changed: boolean } {
  const merged = JSON.parse(JSON.stringify(configuration)) as ViewConfiguration;
  const applied: Applied = { ...previous };
  const fieldNames = Object.keys(fields);
  let changed = false;
  for (const { path, wanted, isUntouched, translation } of findSlots(configuration, form, fields)) {
    const name = path.join('.');
    const current = read(merged, path);
    if (!isDeepStrictEqual(current, wanted)) {
      const isOurs = name in previous ? isSame(current, previous[name], fieldNames) : isUntouched(current);
      if (!isOurs && current !== translation) continue;
      write(merged, path, wanted);
      changed = true;
    }
    applied[name] = wanted;
  }
  return { configuration: merged, applied, changed };
}

function findSlots(configuration: ViewConfiguration, form: Form, fields: Record<string, { type: string }>): Slot[] {
  const { columns, sort, mainField, readOnly = [] } = form;
  const fieldNames = Object.keys(fields);
  const worded = Object.entries({ ...systemFields, ...form.fields }).filter(([name]) => configuration.metadatas[name]);
  const slots: Slot[] = worded.flatMap(([name, { label, hint }]) => {
    const hasForm = configuration.metadatas[name].edit.label !== undefined;
    const isUntouched = (current: unknown) => current === name;
    const ownLabel = { wanted: label.nl, translation: label.en, isUntouched };
    const ownHint = { wanted: hint.nl, translation: hint.en, isUntouched: (current: unknown) => current === '' };
    return [
      { path: ['metadatas', name, 'list', 'label'], ...ownLabel },
      ...(hasForm ? [{ path: ['metadatas', name, 'edit', 'label'], ...ownLabel }] : []),
      ...(hasForm ? [{ path: ['metadatas', name, 'edit', 'description'], ...ownHint }] : []),
    ];
  });
  const set = (path: string[], wanted: unknown, isUntouched: Slot['isUntouched']) =>
    slots.push({ path, wanted, isUntouched });
  set(['layouts', 'edit'], toLayout(form.rows), (current) => isInSchemaOrder(current, fieldNames));
  for (const name of readOnly) set(['metadatas', name, 'edit', 'editable'], false, (current) => current === true);
  // Strapi's own choice is the first line of text, or the number of the row.
  const firstLine = fieldNames.find((name) => fields[name].type === 'string') ?? 'id';
  if (mainField) set(['settings', 'mainField'], mainField, (current) => current === firstLine);
  if (columns) set(['layouts', 'list'], columns, (current) => isFirstColumns(current, fieldNames));
  if (sort) {
    set(['settings', 'defaultSortBy'], sort.by, (current) => current === configuration.settings.mainField);
    set(['settings', 'defaultSortOrder'], sort.order, (current) => current === 'ASC');
  }
  return slots;
}

/** `['title', 'slug:6 stage:6']` as Strapi keeps it. */
export function toLayout(rows: string[]): Row[] {
  return rows.map((row) =>
    row.split(' ').map((cell) => {
      const [name, size = '12'] = cell.split(':');
      return { name, size: Number(size) };
    })
  );
}

/** Strapi's own layout shows the fields in the order of the schema. */
function isInSchemaOrder(layout: unknown, fieldNames: string[]): boolean {
  const shown = (layout as Row[]).flat().map(({ name }) => name);
  return isDeepStrictEqual(
    shown,
    fieldNames.filter((name) => shown.includes(name))
  );
}

/** Strapi's own list shows the number of the row and the first fields of the schema. */
function isFirstColumns(columns: unknown, fieldNames: string[]): boolean {
  const own = (columns as string[]).filter((name) => name !== 'id');
  const firsts = fieldNames.filter((name) => own.includes(name));
  return (columns as string[]).length <= 4 && isDeepStrictEqual(own, firsts);
}

/** Strapi adds new fields of the schema at the end of a layout, and takes out those that are gone. */
function isSame(current: unknown, previous: unknown, fieldNames: string[]): boolean {
  if (!isLayout(current) || !isLayout(previous)) return isDeepStrictEqual(current, previous);
  const before = previous.flat().map(({ name }) => name);
  const keep = (layout: Row[], names: string[]) =>
    layout.map((row) => row.filter(({ name }) => names.includes(name))).filter((row) => row.length > 0);
  return isDeepStrictEqual(keep(current, before), keep(previous, fieldNames));
}

const isLayout = (value: unknown): value is Row[] => Array.isArray(value) && value.every(Array.isArray);

function read(target: object, path: string[]): unknown {
  return path.reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], target);
}

function write(target: object, path: string[], value: unknown): void {
  const holder = read(target, path.slice(0, -1)) as Record<string, unknown>;
  holder[path[path.length - 1]] = value;
}
