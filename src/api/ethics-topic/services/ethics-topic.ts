import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::ethics-topic.ethics-topic');
