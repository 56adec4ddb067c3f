import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { getComplexity } from 'graphql-query-complexity';
import { estimateField } from './estimate-cost';
import { graphqlMaxCost, graphqlMaxFields } from './limits';

/** Refuses an operation before it runs when it names too many fields or could fetch too many entries. */
export const refuseCostlyOperations: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, request, operationName }) {
        const measure = (estimators: Parameters<typeof getComplexity>[0]['estimators']) =>
          getComplexity({
            schema,
            query: document,
            variables: request.variables,
            operationName: operationName ?? undefined,
            estimators,
          });
        refuseOver(graphqlMaxFields, 'fields', measure([({ childComplexity }) => 1 + childComplexity]));
        refuseOver(graphqlMaxCost, 'cost', measure([estimateField]));
      },
    };
  },
};

function refuseOver(allowed: number, measured: string, amount: number): void {
  if (amount <= allowed) return;
  throw new GraphQLError(
    `This operation is too large: ${measured} ${amount}, allowed ${allowed}. Ask for fewer fields, smaller pages or fewer aliases.`,
    { extensions: { code: 'OPERATION_TOO_LARGE', http: { status: 400 } } }
  );
}
