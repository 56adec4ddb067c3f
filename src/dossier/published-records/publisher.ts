import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';

/** Who published, as it is kept: a name, for accounts and tokens may go. */
export interface Publisher {
  name: string | null;
  /** A person in the admin, an API token, a plan of somebody, or a script on the server. */
  way: 'admin' | 'token' | 'schedule' | 'script';
}

const acting = new AsyncLocalStorage<Publisher>();

/** Runs `work`; what it publishes is kept as published by this publisher. For what is done later in somebody's name. */
export function publishAs<T>(publisher: Publisher, work: () => Promise<T>): Promise<T> {
  return acting.run(publisher, work);
}

export function findPublisher(strapi: Core.Strapi): Publisher {
  const given = acting.getStore();
  if (given) return given;
  const state = strapi.requestContext.get()?.state;
  if (state?.route?.info?.type === 'admin') return { name: nameOf(state.user), way: 'admin' };
  const token = state?.auth?.credentials as { name?: string } | undefined;
  if (token?.name) return { name: token.name, way: 'token' };
  return { name: null, way: 'script' };
}

/** How an account of the admin is named to others. */
export function nameOf(user: unknown): string | null {
  const { firstname, lastname, username } = (user ?? {}) as Record<string, string | null | undefined>;
  return [firstname, lastname].filter(Boolean).join(' ') || username || null;
}
