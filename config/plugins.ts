import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { graphqlLimits, uploadLimits } from '../src/dossier/access/limits';
import { treatNullAsAbsent } from '../src/dossier/access/treat-null-as-absent';
import { refuseCostlyOperations } from '../src/dossier/access/refuse-costly-operations';
import type { Env } from '../types/env';

export default ({ env }: { env: Env }) => ({
  'users-permissions': {
    config: {
      jwtSecret: env('JWT_SECRET'),
      register: { allowedFields: [] },
    },
  },
  graphql: {
    config: {
      endpoint: '/graphql',
      shadowCRUD: true,
      // Without the playground there is no page at all: Apollo's own would load scripts from elsewhere.
      landingPage: env.bool('GRAPHQL_PLAYGROUND', false) || (() => ApolloServerPluginLandingPageDisabled()),
      ...graphqlLimits,
      apolloServer: {
        // Off by default in production, which breaks every client's code generation; the schema is public anyway.
        introspection: env.bool('GRAPHQL_INTROSPECTION', true),
        includeStacktraceInErrorResponses: false,
        // scripts/serve.mjs finishes what is under way first.
        stopOnTerminationSignals: false,
        // The application's own CORS middleware has already answered.
        cors: false,
        plugins: [refuseCostlyOperations, treatNullAsAbsent],
      },
    },
  },
  upload: { config: uploadLimits },
});
