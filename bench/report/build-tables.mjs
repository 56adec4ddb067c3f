/** The tables of docs/performance.md. Pure: results in, Markdown out. */
import { median } from '../results.mjs';
import { expectations } from './expectations.mjs';

const ENGINE_NAMES = { sqlite: 'SQLite', postgres: 'PostgreSQL' };
const groupTitle = ({ engine, size }) => `${ENGINE_NAMES[engine]}, ${size.toLocaleString('en')}`;

/** What was expected and what came out, a column per engine and size. */
export function buildExpectationTable(results) {
  const groups = findGroups(results);
  const rows = expectations.map((expectation) => {
    const cells = groups.map((group) => judge(expectation, results, group));
    return [expectation.what, describeExpected(expectation), ...cells];
  });
  return buildTable(['', 'expected', ...groups.map(groupTitle)], rows);
}

function describeExpected({ both, sqlite, postgres }) {
  return both ? both.says : `${sqlite.says} (SQLite), ${postgres.says} (PostgreSQL)`;
}

function judge(expectation, results, { engine, size }) {
  const linesOf = (wanted) => (name) => results.find((result) => result.case === name && result.engine === engine && result.size === wanted)?.lines; // prettier-ignore
  const lineOf = (wanted) => (name, own) => linesOf(wanted)(name)?.find((line) => line.name === own);
  const value = expectation.find(lineOf(size), lineOf(1_000), linesOf(size));
  if (value === undefined) return '–';
  const shown = expectation.show(value);
  if (!expectation.sizes.includes(size) || !expectation.engines.includes(engine)) return shown;
  const { holds } = expectation.both ?? expectation[engine];
  return `${shown} ${holds(value) ? '✓' : '**✗**'}`;
}

/** Everything that was measured on one engine and size. */
export function buildResultTables(results) {
  return findGroups(results).map((group) => {
    const own = results.filter(({ engine, size }) => engine === group.engine && size === group.size);
    const rows = own.flatMap(({ title, lines }) =>
      lines.map((line, at) => [
        at === 0 ? title : '',
        line.name,
        show(median(line.rounds)),
        line.rounds.length > 1 ? `${show(Math.min(...line.rounds))} – ${show(Math.max(...line.rounds))}` : '',
        line.unit,
        line.cpu?.length ? show(median(line.cpu)) : '',
        line.p99 ? show(median(line.p99)) : '',
        line.bytes ? `${(line.bytes / 1000).toFixed(line.bytes < 10_000 ? 1 : 0)} kB` : '',
      ])
    );
    const table = buildTable(
      ['case', 'line', 'median', 'lowest – highest', 'unit', 'processor, ms each', 'p99, ms', 'answer'],
      rows
    );
    const dates = [...new Set(own.map(({ date }) => date.slice(0, 10)))].sort().join(', ');
    return `### ${groupTitle(group)} use cases in two languages\n\n${own[0].version}, measured ${dates}.\n\n${table}`;
  });
}

/** In a fixed order, whatever was measured last. */
export function findGroups(results) {
  const groups = [];
  for (const engine of ['sqlite', 'postgres']) {
    for (const size of [1_000, 10_000]) {
      if (results.some((result) => result.engine === engine && result.size === size)) groups.push({ engine, size });
    }
  }
  return groups;
}

const show = (figure) => figure.toLocaleString('en', { maximumFractionDigits: figure < 10 ? 2 : figure < 100 ? 1 : 0 });

function buildTable(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
