/** Draws the answers a second of the lists as bars on a logarithmic scale. Pure: results in, SVG out. */
import { median } from '../results.mjs';
import { findGroups } from './build-tables.mjs';

const ENGINE_NAMES = { sqlite: 'SQLite', postgres: 'PostgreSQL' };
/** Each bar says in words what it is; the fill only groups them. */
const FILLS = [
  [/^(Fastify|Node)/, '#c9ced6'],
  [/^stock/, '#8a8f98'],
  [/hot$/, '#0b6e4f'],
  [/cold$/, '#3aa17e'],
];
const WIDTH = 860;
const LEFT = 190;
const RIGHT = 90;
const ROW = 22;
const HIGHEST = 5;

export function drawChart(results) {
  const parts = [];
  let top = 56;
  const spoken = [];
  for (const { engine, size } of findGroups(results)) {
    const lines = ['list', 'graphql'].flatMap(
      (name) =>
        results.find((result) => result.case === name && result.engine === engine && result.size === size)?.lines ?? []
    );
    if (lines.length === 0) continue;
    const title = `${ENGINE_NAMES[engine]}, ${size.toLocaleString('en')} use cases`;
    parts.push(`<text x="16" y="${top}" font-weight="bold">${title}</text>`);
    spoken.push(`${title}: ${lines.map(({ name, rounds }) => `${name} ${show(median(rounds))}`).join('; ')}.`);
    top += 10;
    for (const line of lines) {
      parts.push(drawBar(line, top));
      top += ROW;
    }
    top += 26;
  }
  const height = top + 8;
  const scale = [1, 10, 100, 1_000, 10_000].map((value) => {
    const x = LEFT + lengthOf(value);
    return `<line x1="${x}" y1="40" x2="${x}" y2="${height - 24}" stroke="#e3e6ea"/><text x="${x}" y="${height - 8}" text-anchor="middle" font-size="11">${value.toLocaleString('en')}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title description" font-family="system-ui, sans-serif" font-size="13">
<title id="title">Lists of 25 use cases a second</title>
<desc id="description">Logarithmic scale. ${escape(spoken.join(' '))}</desc>
<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>
<g fill="#1c1f24">
<text x="16" y="26" font-size="16" font-weight="bold">Lists of 25 use cases a second (logarithmic)</text>
${scale.join('\n')}
${parts.join('\n')}
</g>
</svg>
`;
}

function drawBar({ name, rounds }, top) {
  const figure = median(rounds);
  const length = lengthOf(figure);
  const fill = FILLS.find(([pattern]) => pattern.test(name))?.[1] ?? '#3aa17e';
  const middle = top + 12;
  return [
    `<text x="${LEFT - 8}" y="${middle}" text-anchor="end">${escape(name)}</text>`,
    `<rect x="${LEFT}" y="${top}" width="${length}" height="15" fill="${fill}"/>`,
    `<text x="${LEFT + length + 6}" y="${middle}">${show(figure)}</text>`,
  ].join('');
}

const lengthOf = (figure) =>
  Math.max(1, Math.round(((WIDTH - LEFT - RIGHT) * Math.log10(Math.max(1, figure))) / HIGHEST));
const show = (figure) => figure.toLocaleString('en', { maximumFractionDigits: figure < 10 ? 1 : 0 });
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
