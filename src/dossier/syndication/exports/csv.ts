import { stringify } from 'csv-stringify/sync';
import type { Attribute } from '../../content-model';
import { bodyToHtml, richToHtml, type BodyBlock } from '../body-html';
import { cleanText } from '../clean-text';
import { presentGiven } from '../given-record';
import { htmlToText } from '../html-to-text';
import { findColumns, type Column } from './csv-columns';
import type { ExportFormat } from './formats';

/** Between the values of a list. In a value itself it is written as a broken bar. */
export const SEPARATOR = '|';

const OPTIONS = {
  // RFC 4180.
  record_delimiter: '\r\n',
  // A cell that begins with = + - or @ is a formula for a spreadsheet, which can run programs: it gets a ' in front.
  escape_formulas: true,
};

/** A table for spreadsheets: a row per entry and language, with ids and addresses in each. */
export function createCsv(findAttributes: (uid: string) => Record<string, Attribute>): ExportFormat {
  return {
    extension: 'csv',
    contentType: 'text/csv; charset=utf-8; header=present',
    open(type) {
      const columns = findColumns(type, findAttributes);
      return {
        // Without the mark at the start, Excel reads accents wrongly.
        head: stringify([columns.map(({ name }) => name)], { ...OPTIONS, bom: true }),
        present: (rows) =>
          stringify(
            rows.map((row) => toCells(JSON.parse(presentGiven(row)), columns)),
            OPTIONS
          ),
        tail: '',
      };
    },
  };
}

export function toCells(record: unknown, columns: Column[]): (string | number)[] {
  return columns.map((column) => toCell(record, column));
}

function toCell(record: unknown, { path, list, body }: Column): string | number {
  if (body) return cleanText(htmlToText(bodyToHtml((pick(record, path, false) as BodyBlock[] | null) ?? [])));
  const value = pick(record, path, true);
  if (list) return Array.isArray(value) ? value.map(toListValue).join(SEPARATOR) : '';
  return typeof value === 'number' ? value : toText(value);
}

/** The value at a path. On its way through a list (`spread`) it becomes the list of what is there in each item. */
function pick(value: unknown, path: string[], spread: boolean): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value) && spread) return value.map((item) => pick(item, path, spread));
  if (path.length === 0) return value;
  return pick((value as Record<string, unknown>)[path[0]], path.slice(1), spread);
}

function toListValue(value: unknown): string {
  // A list in a list: the authors of one of several citations.
  const text = Array.isArray(value) ? value.map(toText).join(', ') : toText(value);
  return text.replaceAll(SEPARATOR, '¦');
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return cleanText(typeof value === 'object' ? htmlToText(richToHtml(value)) : String(value));
}
