import type { Context } from 'koa';
import { maySeeDrafts } from '../../../dossier/access';
import { dossierUids } from '../../../dossier/content-model';

export default {
  /**
   * `GET /api/preview`: what the token in the Authorization header may read. Its permission is what makes a
   * token a preview token, and a routed action is the only kind that the admin's token form shows.
   */
  describe(ctx: Context): void {
    ctx.body = {
      data: {
        drafts: maySeeDrafts(strapi),
        types: dossierUids.map((uid) => uid.split('.')[1]),
        how: 'Add status=draft to a request on /api, or status: DRAFT to a query on /graphql.',
      },
    };
  },
};
