import { isObject, type Entry } from './check';

export interface Heading {
  level: number;
  text: string;
}

export interface TextLink {
  text: string;
  url: string;
}

/** The text of a node of Strapi's blocks and of everything in it. */
export function readNodeText(node: unknown): string {
  if (Array.isArray(node)) return node.map(readNodeText).join('');
  if (!isObject(node)) return '';
  return typeof node.text === 'string' ? node.text : readNodeText(node.children);
}

/** Paragraphs, quotations, headings and items of lists, each as one text. Code is left out. */
export function readParagraphs(nodes: unknown): string[] {
  return asNodes(nodes).flatMap((node): string[] => {
    if (node.type === 'code' || node.type === 'image') return [];
    if (node.type === 'list') return readParagraphs(node.children);
    return [readNodeText(node)];
  });
}

export function readHeadings(nodes: unknown): Heading[] {
  return asNodes(nodes)
    .filter((node) => node.type === 'heading')
    .map((node) => ({ level: Number(node.level), text: readNodeText(node).trim() }));
}

export function readLinks(nodes: unknown): TextLink[] {
  return asNodes(nodes).flatMap((node) => [
    ...(node.type === 'link' ? [{ text: readNodeText(node).trim(), url: String(node.url ?? '') }] : []),
    ...readLinks(node.children),
  ]);
}

/** The files of pictures, as rich text keeps them: a copy of what the media library said when they were put there. */
export function readPictures(nodes: unknown): Entry[] {
  return asNodes(nodes).flatMap((node) => [
    ...(node.type === 'image' ? [isObject(node.image) ? node.image : {}] : []),
    ...readPictures(node.children),
  ]);
}

const asNodes = (nodes: unknown): Entry[] => (Array.isArray(nodes) ? nodes.filter(isObject) : []);
