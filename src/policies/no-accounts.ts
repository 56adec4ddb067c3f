import { errors } from '@strapi/utils';

/** Visitors have no accounts: what signs in, registers or sends password mails is refused. */
export default () => {
  throw new errors.ForbiddenError('Forbidden: visitors have no accounts here.');
};
