import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::use-case.use-case');
