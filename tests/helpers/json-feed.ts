import { z } from 'zod';

/** JSON Feed 1.1 (jsonfeed.org/version/1.1) as a schema: what a feed must and may have, and nothing else. */

const EXTENSION = /^_[a-z][^.]*$/i;
const url = z.url();
const text = z.string().min(1);
const moment = z.iso.datetime({ offset: true });
const language = z.string().regex(/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i);

/** An object with these members, and besides them only objects whose name begins with _ and a letter. */
const extensible = <S extends z.ZodRawShape>(shape: S) =>
  z.looseObject(shape).superRefine((value, context) => {
    for (const [name, member] of Object.entries(value)) {
      if (name in shape) continue;
      if (!EXTENSION.test(name) || typeof member !== 'object' || member === null)
        context.addIssue({ code: 'custom', message: 'is no member and no extension', path: [name] });
    }
  });

const author = extensible({ name: text.optional(), url: url.optional(), avatar: url.optional() }).refine(
  ({ name, url: page, avatar }) => [name, page, avatar].some((member) => member !== undefined),
  'An author has a name, a url or an avatar'
);

const attachment = extensible({
  url,
  mime_type: z.string().regex(/^[\w.+-]+\/[\w.+-]+$/),
  title: text.optional(),
  size_in_bytes: z.number().min(0).optional(),
  duration_in_seconds: z.number().min(0).optional(),
});

const item = extensible({
  id: text,
  url: url.optional(),
  external_url: url.optional(),
  title: z.string().optional(),
  content_html: z.string().optional(),
  content_text: z.string().optional(),
  summary: z.string().optional(),
  image: url.optional(),
  banner_image: url.optional(),
  date_published: moment.optional(),
  date_modified: moment.optional(),
  authors: z.array(author).optional(),
  tags: z.array(text).optional(),
  language: language.optional(),
  attachments: z.array(attachment).optional(),
}).refine(
  ({ content_html: html, content_text: plain }) => html !== undefined || plain !== undefined,
  'An item has content_html or content_text'
);

const feed = extensible({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: text,
  home_page_url: url.optional(),
  feed_url: url.optional(),
  description: text.optional(),
  user_comment: text.optional(),
  next_url: url.optional(),
  icon: url.optional(),
  favicon: url.optional(),
  authors: z.array(author).optional(),
  language: language.optional(),
  expired: z.boolean().optional(),
  hubs: z.array(extensible({ type: text, url })).optional(),
  items: z
    .array(item)
    .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, 'Two items have the same id'),
}).refine(
  ({ feed_url: self, next_url: next }) => next === undefined || next !== self,
  'The next page is the feed itself'
);

/** What a document has against the specification, in words; empty when it conforms. */
export function findJsonFeedErrors(document: unknown): string[] {
  const { error } = feed.safeParse(document);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}
