import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import type { DossierType, Language } from '../content-model';

/** One entry as it is written in the data files: relations by `id`, rich text as Markdown (see data/README.md). */
export interface StarterEntry {
  id: string;
  type: DossierType;
  /** Values that both languages share, and all values of types without languages. */
  both: Record<string, unknown>;
  texts: Partial<Record<Language, Record<string, unknown>>>;
}

/** Targets before what refers to them, so that each relation finds its target published. */
const FILES: [file: string, type: DossierType][] = [
  ['concepts', 'concept'],
  ['quadrants', 'quadrant'],
  ['ethics-topics', 'ethics-topic'],
  ['organisations', 'organisation'],
  ['tools', 'tool'],
  ['use-cases', 'use-case'],
  ['glossary-terms', 'glossary-term'],
  ['trainings', 'training'],
  ['articles', 'article'],
  ['pages', 'page'],
  ['dossier', 'dossier'],
];

/** All entries in the order in which they can be loaded. The data stays in `src`: YAML is not compiled. */
export async function readEntries(appDirectory: string): Promise<StarterEntry[]> {
  const folder = path.join(appDirectory, 'src', 'dossier', 'starter-content', 'data');
  const lists = await Promise.all(
    FILES.map(async ([file, type]) => {
      const written = parse(await readFile(path.join(folder, `${file}.yaml`), 'utf8')) as WrittenEntry[];
      return written.map(({ id, both = {}, ...texts }) => ({ id, type, both, texts }));
    })
  );
  return lists.flat();
}

type WrittenEntry = { id: string; both?: Record<string, unknown> } & StarterEntry['texts'];
