import type { Core } from '@strapi/strapi';
import { applyForms } from './forms/apply-forms';
import { computeReadingTime } from './reading-time';

/** Keeps the reading time of an article true at every save; what a caller sends for it is ignored. */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  strapi.documents.use(async (context, next) => {
    const writes = ['create', 'update', 'clone'].includes(context.action);
    if (context.uid === 'api::article.article' && writes)
      setReadingTime(context.params as { data?: Record<string, unknown> }, context.action);
    return next();
  });
}

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await applyForms(strapi);
}

function setReadingTime({ data }: { data?: Record<string, unknown> }, action: string): void {
  if (!data) return;
  delete data.readingTimeMinutes;
  if (data.body !== undefined || action === 'create') data.readingTimeMinutes = computeReadingTime(data.body);
}
