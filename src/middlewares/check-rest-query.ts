import type { Context, Next } from 'koa';
import { checkRestQuery } from '../dossier/access';
import { toIssueError } from '../dossier/content-model';

/** Refuses nonsense in the address of a REST request before Strapi stumbles over it. */
export default () =>
  async (ctx: Context, next: Next): Promise<void> => {
    // Strapi's router takes capitals for the same address.
    const issues = /^\/api\//i.test(ctx.path) ? checkRestQuery(ctx.query) : [];
    if (issues.length > 0) throw toIssueError(issues);
    await next();
  };
