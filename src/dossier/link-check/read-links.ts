import { createHash } from 'node:crypto';
import type { Attribute } from '../content-model';

/** A link in a published entry. */
export interface FoundLink {
  /** As it is visited: without what stands after `#`. */
  url: string;
  /** As the form names it: `links.0.url`, `body.2.content`. */
  field: string;
}

type Values = Record<string, unknown>;
type FindAttributes = (uid: string) => Record<string, Attribute>;

/** Fields that hold an address for readers. Names of things (`iri`) are no links: they need not lead anywhere. */
const LINK_FIELD = /(^url|Url|^website)$/;

/**
 * The links of a record that lead out of the dossier, each field and address once: in rich text, in components and in
 * fields of their own. Walks along the schema, so that the addresses of pictures and references stay out.
 * @param record as /v1 delivers it
 * @param ownHost the host of the dossier itself, whose links are no outside links
 */
export function readLinks(uid: string, record: Values, findAttributes: FindAttributes, ownHost: string): FoundLink[] {
  const found = new Map<string, FoundLink>();
  const add = (address: unknown, path: string) => {
    const url = toVisited(address, ownHost);
    if (url) found.set(`${path} ${url}`, { url, field: path });
  };

  const readFields = (model: string, values: Values, path: string[]) => {
    for (const [name, attribute] of Object.entries(findAttributes(model)))
      readField(values[name], name, attribute, [...path, name]);
  };
  const readField = (value: unknown, name: string, attribute: Attribute, path: string[]) => {
    if (value === null || value === undefined) return;
    if (attribute.type === 'blocks')
      readText((value as { blocks?: unknown }).blocks, (url) => add(url, path.join('.')));
    else if (attribute.type === 'component' || attribute.type === 'dynamiczone') {
      const items = Array.isArray(value) ? value.map((item, at) => [item, [...path, String(at)]]) : [[value, path]];
      for (const [item, place] of items as [unknown, string[]][]) {
        if (typeof item !== 'object' || item === null) continue;
        const model = attribute.component ?? `body.${String((item as Values).type)}`;
        // A picture as delivered has the address of its file under the name of a link.
        if (model === 'shared.picture') add((item as Values).sourceUrl, [...place, 'sourceUrl'].join('.'));
        else readFields(model, item as Values, place);
      }
    } else if (attribute.type === 'string' && name === 'doi') add(`https://doi.org/${String(value)}`, path.join('.'));
    else if (attribute.type === 'string' && LINK_FIELD.test(name)) add(value, path.join('.'));
  };

  readFields(uid, record, []);
  return [...found.values()];
}

function readText(node: unknown, add: (url: unknown) => void): void {
  if (Array.isArray(node)) return node.forEach((child) => readText(child, add));
  if (typeof node !== 'object' || node === null) return;
  const { type, url, children } = node as { type?: string; url?: unknown; children?: unknown };
  if (type === 'link') add(url);
  readText(children, add);
}

/** The address that is asked for, or null for what is not an outside page: mail, a place on the same site. */
function toVisited(address: unknown, ownHost: string): string | null {
  if (typeof address !== 'string' || !URL.canParse(address)) return null;
  const url = new URL(address);
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.host === ownHost) return null;
  url.hash = '';
  // Nothing that could be a password is ever sent.
  url.username = '';
  url.password = '';
  return url.href;
}

export const hashUrl = (url: string): string => createHash('sha256').update(url).digest('hex');
