import type { ApolloServerPlugin } from '@apollo/server';

/**
 * `pagination: null` and the like mean "not given"; Strapi's resolvers stumble over them with a 500.
 * The arguments are the object that the resolver receives, so taking the nulls out here is enough.
 */
export const treatNullAsAbsent: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async executionDidStart() {
        return {
          willResolveField({ args, info }) {
            if (info.operation.operation !== 'query') return;
            for (const name of Object.keys(args)) if (args[name] === null) delete args[name];
          },
        };
      },
    };
  },
};
