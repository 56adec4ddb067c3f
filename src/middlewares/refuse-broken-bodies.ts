import { errors } from '@strapi/utils';
import type { Next } from 'koa';

/** A body that claims to be compressed and is not is the caller's mistake; Strapi would answer 500. */
export default () =>
  async (_ctx: unknown, next: Next): Promise<void> => {
    try {
      await next();
    } catch (error) {
      const { code } = error as { code?: string };
      if (typeof code !== 'string' || !code.startsWith('Z_')) throw error;
      throw new errors.ValidationError('The request body cannot be unpacked: it is not what Content-Encoding says.');
    }
  };
