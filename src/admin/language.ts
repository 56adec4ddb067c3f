export type AdminLanguage = 'nl' | 'en';

/** The language of our own words for a locale of the admin. */
export const toAdminLanguage = (locale: string): AdminLanguage => (locale.startsWith('nl') ? 'nl' : 'en');

/** Where Strapi keeps the language that somebody chose. */
const CHOSEN = 'strapi-admin-language';

/**
 * Before anybody has chosen, the admin speaks the language of the browser: on the page to sign in too, and to a new
 * editor. Strapi itself would begin in English.
 */
export function beginInBrowserLanguage(): void {
  if (!localStorage.getItem(CHOSEN)) localStorage.setItem(CHOSEN, toAdminLanguage(navigator.language));
}

/** The language that the admin shows, where React's context is out of reach: in hooks of the content manager. */
export const readAdminLanguage = (): AdminLanguage => toAdminLanguage(document.documentElement.lang || 'en');
