export type AdminLanguage = 'nl' | 'en';

/** The language of our own words for a locale of the admin. */
export const toAdminLanguage = (locale: string): AdminLanguage => (locale.startsWith('nl') ? 'nl' : 'en');

/** The language that the admin shows, where React's context is out of reach: in hooks of the content manager. */
export const readAdminLanguage = (): AdminLanguage => toAdminLanguage(document.documentElement.lang || 'en');
