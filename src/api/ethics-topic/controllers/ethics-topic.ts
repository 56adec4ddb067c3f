import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::ethics-topic.ethics-topic');
