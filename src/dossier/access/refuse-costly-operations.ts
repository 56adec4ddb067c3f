import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { estimateField } from './estimate-cost';
import { graphqlMaxCost, graphqlMaxFields } from './limits';

/** Refuses an operation before it runs when it names too many fields or could fetch too many entries. */
export const refuseCostlyOperations: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, request, operationName: name }) {
        const operationName = name ?? undefined;
        const measure = (estimator: ComplexityEstimator) => {
          try {
            const { variables } = request;
            return getComplexity({ schema, query: document, variables, operationName, estimators: [estimator] });
          } catch (error) {
            // Variables of the wrong type: without this the answer would be a 500.
            throw new GraphQLError((error as Error).message, {
              extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
            });
          }
        };
        refuseOver(
          graphqlMaxFields,
          'fields',
          measure(({ childComplexity }) => 1 + childComplexity)
        );
        refuseOver(graphqlMaxCost, 'cost', measure(estimateField));
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
