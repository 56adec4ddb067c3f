'use strict';

/** The stock system: nothing of ours but the field type that the content types name. */
module.exports = {
  register({ strapi }) {
    strapi.customFields.register({ name: 'choice', type: 'string' });
  },
};
