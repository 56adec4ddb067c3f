import type { Core } from '@strapi/strapi';
import { DEFAULT_LANGUAGE, isLanguage, LANGUAGES, type Language } from './languages';

/**
 * The language in which to speak to whoever is asking: as set in the admin, else as the request accepts, else Dutch.
 * @param forPrograms the language for scripts, REST and GraphQL when they ask for none
 */
export function findEditorLanguage(strapi: Core.Strapi, forPrograms: Language = DEFAULT_LANGUAGE): Language {
  const ctx = strapi.requestContext.get();
  if (!ctx) return forPrograms;
  const isAdmin = ctx.state?.route?.info?.type === 'admin';
  const preferred: unknown = isAdmin ? ctx.state.user?.preferedLanguage : undefined;
  if (typeof preferred === 'string' && isLanguage(preferred)) return preferred;
  const fallback = isAdmin ? DEFAULT_LANGUAGE : forPrograms;
  // To who accepts any language the first is given.
  const offered = [fallback, ...LANGUAGES.map(({ code }) => code).filter((code) => code !== fallback)];
  const accepted = ctx.get('Accept-Language') ? ctx.acceptsLanguages(offered) : false;
  return isLanguage(accepted) ? accepted : fallback;
}
