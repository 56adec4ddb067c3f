import type { StrapiApp } from '@strapi/strapi/admin';
import { registerChoiceField } from './choice-field';
import { findNameTranslations } from '../dossier/editorial/forms/translate-words';
import { registerConfirmedWithdrawal } from './confirm-withdrawal';
import { registerDossierCheck } from './dossier-check';
import { registerForms } from './forms';
import { beginInBrowserLanguage } from './language';
import { registerPreview } from './preview';
import { registerHistory } from './history';
import { registerPlanning } from './schedule';
import { injectFilterNote, registerOverview } from './overview';
import { findWidgetTranslations } from './overview/texts';
import { nl } from './translations/nl';
import { nlMediaLibrary } from './translations/nl-media-library';
import { nlUnlisted } from './translations/nl-unlisted';

export default {
  config: {
    locales: ['nl'],
    translations: {
      nl: { ...nl, ...nlMediaLibrary, ...nlUnlisted, ...findNameTranslations('nl'), ...findWidgetTranslations('nl') },
      en: { ...findNameTranslations('en'), ...findWidgetTranslations('en') },
    },
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: StrapiApp) {
    beginInBrowserLanguage();
    registerChoiceField(app);
    registerOverview(app);
  },
  bootstrap(app: StrapiApp) {
    registerForms(app);
    registerDossierCheck(app);
    registerPreview(app);
    registerPlanning(app);
    registerHistory(app);
    registerConfirmedWithdrawal(app);
    injectFilterNote(app);
  },
};
