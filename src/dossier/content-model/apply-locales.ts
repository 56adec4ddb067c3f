import type { Core } from '@strapi/strapi';
import { DEFAULT_LANGUAGE, LANGUAGES } from './languages';

interface LocalesService {
  find(): Promise<{ id: number; code: string; name: string }[]>;
  create(locale: { code: string; name: string }): Promise<unknown>;
  getDefaultLocale(): Promise<string>;
  setDefaultLocale(locale: { code: string }): Promise<void>;
}

/** Makes sure that the dossier's languages exist and Dutch is the default. Safe to run at every boot. */
export async function applyLocales(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales') as LocalesService;
  const present = new Set((await locales.find()).map(({ code }) => code));
  for (const { code, name } of LANGUAGES) {
    if (!present.has(code)) await locales.create({ code, name });
  }
  if ((await locales.getDefaultLocale()) !== DEFAULT_LANGUAGE)
    await locales.setDefaultLocale({ code: DEFAULT_LANGUAGE });
}
