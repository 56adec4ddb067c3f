import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::ethics-topic.ethics-topic');
