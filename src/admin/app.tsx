import type { StrapiApp } from '@strapi/strapi/admin';
import { registerChoiceField } from './choice-field';
import { registerConfirmedWithdrawal } from './confirm-withdrawal';

export default {
  config: {
    locales: ['nl'],
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: StrapiApp) {
    registerChoiceField(app);
  },
  bootstrap(app: StrapiApp) {
    registerConfirmedWithdrawal(app);
  },
};
