import { finding, listOf, type Check, type Entry, type Finding, type Path } from './check';
import { readHeadings, type Heading } from './read-rich-text';

/** The title of the entry is level 1, and so headings begin at 2. Fields that have a heading of their own may begin at 3. */
export const checkHeadings: Check = (entry, { uid, findAttributes }) =>
  Object.entries(findAttributes(uid)).flatMap(([field, { type }]) => {
    if (type === 'blocks') return checkOrder(withPath(readHeadings(entry[field]), [field]), 3);
    if (type === 'dynamiczone') return checkOrder(findBodyHeadings(listOf(entry[field]), field), 2);
    return [];
  });

type Placed = Heading & { path: Path };

/** The headings of all texts of a body together: a reader sees one text. */
function findBodyHeadings(blocks: Entry[], field: string): Placed[] {
  return blocks.flatMap((block, position) =>
    block.__component === 'body.text' ? withPath(readHeadings(block.content), [field, position, 'content']) : []
  );
}

const withPath = (headings: Heading[], path: Path): Placed[] => headings.map((heading) => ({ ...heading, path }));

/** One finding at most: when one heading is wrong, those after it look wrong too. */
function checkOrder(headings: Placed[], highestFirst: number): Finding[] {
  const empty = headings.find(({ text }) => text === '');
  if (empty) return [finding('heading-empty', empty.path)];
  let previous = 1;
  for (const [position, { level, text, path }] of headings.entries()) {
    if (level === 1) return [finding('heading-level-one', path, { text })];
    const deepest = position === 0 ? highestFirst : previous + 1;
    if (level > deepest) return [finding('heading-order', path, { text, level, expected: deepest })];
    previous = level;
  }
  return [];
}
