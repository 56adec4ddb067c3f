import { adminApi } from '@strapi/strapi/admin';
import * as React from 'react';
import { OPENED_HEADER, writeOpened, type OpenedVersion } from '../../dossier/editorial/panel/opened-header';
import type { OpenEntry } from './useChecks';

/**
 * When the version that a form was opened with was saved, which every save then tells the server: that refuses to save
 * it over somebody else's work (guard-opened.ts). The entry itself may be loaded anew under a form that was changed.
 * @returns that moment, and how to say that what was saved until another one may be lost
 */
export function useOpenedVersion(
  { model, documentId, locale }: OpenEntry,
  updatedAt: string | undefined,
  isModified: boolean
): [string | undefined, (at: string) => void] {
  const entry = `${model} ${documentId} ${locale}`;
  const [known, setKnown] = React.useState({ entry, at: updatedAt });
  const setAt = React.useCallback((at: string) => setKnown({ entry, at }), [entry]);
  const at = known.entry === entry ? known.at : updatedAt;
  React.useEffect(() => {
    // Not back: just after a save the entry is still as it was loaded before.
    if (updatedAt && !isModified && !(at && at > updatedAt)) setAt(updatedAt);
  }, [updatedAt, isModified, at, setAt]);
  React.useEffect(() => {
    if (!documentId || !at) return;
    tellOnSaving();
    opened = { model, documentId, locale: locale ?? null, at, onSaved: setAt };
    return () => {
      opened = null;
    };
  }, [model, documentId, locale, at, setAt]);
  return [at, setAt];
}

interface OpenedForm extends OpenedVersion {
  model: string;
  onSaved(at: string): void;
}

/** There is one panel, and so one form, at a time. */
let opened: OpenedForm | null = null;

/** A mutation of the content manager, as far as it is used here. */
interface Save {
  query(order: SaveOrder): { config?: { headers?: Record<string, string> } };
  transformResponse?(answer: SaveAnswer, meta: unknown, order: SaveOrder): unknown;
  invalidatesTags(answer: unknown, error: unknown, order: SaveOrder, meta: unknown): unknown[];
  onQueryStarted?(order: SaveOrder & { data: object }, course: SaveCourse): Promise<void>;
}
interface SaveCourse {
  dispatch(action: unknown): void;
  queryFulfilled: Promise<unknown>;
}
interface SaveOrder {
  model: string;
  documentId?: string;
  params?: { locale?: string };
}
interface SaveAnswer {
  data?: { updatedAt?: string };
}

/** Strapi's types do not know the endpoints that the content manager adds. */
const api = adminApi as unknown as {
  enhanceEndpoints(change: object): void;
  util: { updateQueryData(endpoint: string, order: object, change: (loaded: { data: object }) => void): unknown };
};
const SAVES = ['updateDocument', 'publishDocument'];
let isTelling = false;

/** To be called from the edit view: the content manager has these mutations from when that was loaded. */
function tellOnSaving(): void {
  if (isTelling) return;
  isTelling = true;
  api.enhanceEndpoints({ endpoints: Object.fromEntries(SAVES.map((name) => [name, tellOpened])) });
}

function tellOpened(save: Save): void {
  const { query, transformResponse, invalidatesTags } = save;
  save.query = (order) => {
    const request = query(order);
    if (!opened || !isOf(opened, order)) return request;
    const headers = { ...request.config?.headers, [OPENED_HEADER]: writeOpened(opened) };
    return { ...request, config: { ...request.config, headers } };
  };
  save.transformResponse = (answer, meta, order) => {
    // The same form may be saved again before the entry was loaded anew.
    const at = answer.data?.updatedAt;
    if (opened && at && isOf(opened, order)) {
      opened.at = at;
      opened.onSaved(at);
    }
    return transformResponse ? transformResponse(answer, meta, order) : answer;
  };
  // Strapi puts what is being saved in the place of what was loaded at once, takes that back after a refusal, and loads
  // the entry anew: either way the form would show the stored entry, and what was typed would be gone.
  if (save.onQueryStarted) save.onQueryStarted = showWhenSaved;
  save.invalidatesTags = (answer, error, order, meta) => (error ? [] : invalidatesTags(answer, error, order, meta));
}

async function showWhenSaved({ data, ...entry }: SaveOrder & { data: object }, course: SaveCourse): Promise<void> {
  try {
    await course.queryFulfilled;
  } catch {
    return;
  }
  const show = (loaded: { data: object }) => void Object.assign(loaded.data, data);
  course.dispatch(api.util.updateQueryData('getDocument', entry, show));
}

/** Single types are saved without an id, and an entry in the language that is shown first without a language. */
function isOf({ model, documentId, locale }: OpenedForm, order: SaveOrder): boolean {
  const isSame = order.model === model && (order.documentId ?? documentId) === documentId;
  return isSame && (order.params?.locale ?? locale) === locale;
}
