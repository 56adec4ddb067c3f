import type { Core } from '@strapi/strapi';
import { DEFAULT_LANGUAGE, isLanguage, type Language } from './languages';

/** The language in which to speak to whoever is asking: as set in the admin, else as the request accepts, else Dutch. */
export function findEditorLanguage(strapi: Core.Strapi): Language {
  const ctx = strapi.requestContext.get();
  if (!ctx) return DEFAULT_LANGUAGE;
  const isAdmin = ctx.state?.route?.info?.type === 'admin';
  const preferred: unknown = isAdmin ? ctx.state.user?.preferedLanguage : undefined;
  if (typeof preferred === 'string' && isLanguage(preferred)) return preferred;
  const accepted = ctx.get('Accept-Language') ? ctx.acceptsLanguages('nl', 'en') : false;
  return accepted === 'en' ? 'en' : DEFAULT_LANGUAGE;
}
