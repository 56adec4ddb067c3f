/** The judged queries of queries.yaml, with the ids of documents in the place of the names that it gives them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const here = import.meta.dirname;

const FILES = {
  article: 'articles',
  'use-case': 'use-cases',
  'ethics-topic': 'ethics-topics',
  training: 'trainings',
  quadrant: 'quadrants',
  'glossary-term': 'glossary-terms',
  page: 'pages',
  organisation: 'organisations',
  tool: 'tools',
};

/** @param findId (type, title, language) => the id of the document that has it; '' is the language of what has none */
export async function readQueries(findId) {
  const ids = await findIds(findId);
  return parse(readFileSync(path.join(here, 'queries.yaml'), 'utf8')).map(({ relevant, ...query }) => ({
    ...query,
    relevant:
      relevant === 'none'
        ? {}
        : Object.fromEntries(
            Object.entries(relevant).map(([name, value]) => {
              if (!ids.has(name))
                throw new Error(`queries.yaml names ${name}, which the starter dossier does not have`);
              return [ids.get(name), value];
            })
          ),
  }));
}

async function findIds(findId) {
  const ids = new Map();
  for (const [type, file] of Object.entries(FILES)) {
    const data = parse(readFileSync(path.join(here, '../../src/dossier/starter-content/data', `${file}.yaml`), 'utf8'));
    for (const { id, both = {}, nl, en } of data) {
      for (const [language, own] of [
        ['nl', nl],
        ['en', en],
        ['', both],
      ]) {
        const title = own?.title ?? own?.name;
        const found = title && (await findId(type, title, language));
        if (found) ids.set(`${type}/${id}`, found);
      }
    }
  }
  return ids;
}
