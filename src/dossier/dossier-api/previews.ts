import type { Core } from '@strapi/strapi';
import { DEFAULT_LANGUAGE, findDelivery, isLocalizedType } from '../content-model';
import { findRecordSettings, iriOf, presentDraft, type PresentedDraft, type RecordReader } from '../published-records';
import { findByDocument, type RecordRow } from './find-records';
import {
  derivePreviewKey,
  PREVIEW_HEADERS,
  PREVIEW_LIFETIME,
  readPreviewToken,
  writePreviewToken,
  type PreviewScope,
} from './preview-token';
import { Problem } from './problems';

/** A draft that a token opens, as a record that could be delivered. */
export interface OpenedPreview {
  row: Pick<RecordRow, 'text' | 'first_published_at' | 'published_at' | 'modified_at' | 'locale'>;
  /** Titles of what it refers to and readers would not see. */
  leftOut: string[];
  /** When the link stops working, in milliseconds since 1970. */
  expires: number;
}

type Asked = { type: PreviewScope['type']; id: string; language?: string };

/** Shows the drafts that signed links name, and nothing else that is not published. */
export interface Previews {
  /** @throws a 403 for a token that does not open this, a 404 when there is no such draft */
  open(token: string, asked: Asked): Promise<OpenedPreview>;
}

export function createPreviews(strapi: Core.Strapi, reader: RecordReader): Previews {
  return {
    async open(token, asked) {
      const { type, id, language, expires } = readPreviewToken(token, asked, findKey(strapi), Date.now());
      const draft = await present(strapi, { type, id, language });
      const records = await findByDocument(reader, type, id);
      const published = records.find(({ locale }) => locale === language);
      const row = {
        text: draft.entry.record,
        locale: language,
        // The dates that it would have if it were published now.
        first_published_at: published?.first_published_at ?? draft.savedAt,
        published_at: draft.savedAt,
        modified_at: draft.savedAt,
      };
      return { row, leftOut: draft.leftOut, expires };
    },
  };
}

async function present(strapi: Core.Strapi, { type, id, language }: PreviewScope): Promise<PresentedDraft> {
  let draft: PresentedDraft | null;
  try {
    draft = await presentDraft(strapi, { type, documentId: id, locale: language });
  } catch (error) {
    throw new Problem(409, `This draft cannot be shown: ${(error as Error).message}.`, {}, PREVIEW_HEADERS);
  }
  if (!draft) throw new Problem(404, `This ${type} has no draft any more.`, {}, PREVIEW_HEADERS);
  return draft;
}

export interface PreviewLink {
  url: string;
  /** Milliseconds since 1970. */
  expires: number;
}

/**
 * The address of a preview, on DEN's own site (PREVIEW_URL) or on the built-in page. Who gets it may read this draft:
 * the caller has made sure that whoever asks may.
 * @param slug of the draft, for sites whose addresses have it
 * @param pageLanguage of the page, for types without languages
 */
export function createPreviewLink(
  strapi: Core.Strapi,
  { type, id, language }: PreviewScope,
  { slug, pageLanguage }: { slug: string | null; pageLanguage?: string }
): PreviewLink {
  const expires = Date.now() + PREVIEW_LIFETIME;
  const scope = { type, id, language: isLocalizedType(type) ? language : '' };
  const token = writePreviewToken({ ...scope, expires }, findKey(strapi));
  const pattern = strapi.config.get<string>('dossier.previewUrl');
  const shown = scope.language || pageLanguage || DEFAULT_LANGUAGE;
  if (!pattern) {
    const page = `${iriOf(type, id, findRecordSettings(strapi))}.html`;
    return { url: `${page}?${new URLSearchParams({ language: shown, preview: token }).toString()}`, expires };
  }
  const values: Record<string, string> = {
    type,
    collection: findDelivery(type).collection,
    id,
    language: shown,
    slug: slug ?? id,
    token,
  };
  const url = pattern.replace(/\{(\w+)\}/g, (braces, name: string) => encodeURIComponent(values[name] ?? braces));
  return { url, expires };
}

/** The first key is the one in use; without any (a command that serves nothing) nobody asks. */
const findKey = (strapi: Core.Strapi): Buffer =>
  derivePreviewKey(strapi.config.get<string[] | undefined>('server.app.keys')?.[0] ?? '');
