import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::use-case.use-case');
