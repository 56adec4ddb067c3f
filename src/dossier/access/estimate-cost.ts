import { getNullableType, isListType } from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { graphqlLimits } from './limits';

/** A list without `pagination` is a relation or component: a guess that real entries stay under. */
const UNPAGED_LIST = 5;

/**
 * What a field may cost: one, plus what its children cost for every item that the list may have.
 * `pagination: { limit | pageSize }` says how many; without it a root list has the default page. A connection
 * (`useCases_connection`) is counted as the list that its `nodes` are, and `nodes` once.
 */
export const estimateField: ComplexityEstimator = ({ args, field, childComplexity }) => {
  if (field.name.endsWith('_connection')) return 1 + childComplexity * findListSize(args.pagination ?? {});
  if (field.name === 'nodes' || !isListType(getNullableType(field.type))) return 1 + childComplexity;
  return 1 + childComplexity * findListSize(args.pagination);
};

function findListSize(pagination: { limit?: number; pageSize?: number } | undefined): number {
  if (!pagination) return UNPAGED_LIST;
  const asked = pagination.limit ?? pagination.pageSize ?? graphqlLimits.defaultLimit;
  return asked < 0 || asked > graphqlLimits.maxLimit ? graphqlLimits.maxLimit : asked;
}
