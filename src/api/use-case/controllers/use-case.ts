import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::use-case.use-case');
