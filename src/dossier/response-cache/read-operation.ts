import { createHash } from 'node:crypto';
import { Kind, parse, stripIgnoredCharacters, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** What a GraphQL text says that matters here: null when it is not a query, or not GraphQL at all. */
type Operation = { text: string; variables: string[] } | null;

const MEMBERS = ['query', 'operationName', 'variables'];
const LONGEST_QUERY = 20_000;

/**
 * The key of a GraphQL request, or null when it must not be kept: a mutation, several operations without a name, a
 * member this does not know. White space, comments and variables that the operation does not have make no other key.
 */
export function createOperationReader(): (request: unknown) => string | null {
  // Reading the text is most of the work, and clients send the same few texts again and again.
  const operations = new LRUCache<string, { operation: Operation }>({ max: 500 });
  const find = (query: string, name: string | undefined): Operation => {
    const key = `${name ?? ''} ${query}`;
    const known = operations.get(key);
    if (known) return known.operation;
    const operation = readOperation(query, name);
    operations.set(key, { operation });
    return operation;
  };
  return (request) => {
    if (typeof request !== 'object' || request === null || Array.isArray(request)) return null;
    const { query, operationName: name, variables: given } = request as Record<string, unknown>;
    // Clients send null for what they leave out.
    const operationName = name ?? undefined;
    const variables = given ?? {};
    if (Object.keys(request).some((member) => !MEMBERS.includes(member))) return null;
    if (typeof query !== 'string' || query.length > LONGEST_QUERY) return null;
    if (operationName !== undefined && typeof operationName !== 'string') return null;
    if (typeof variables !== 'object' || Array.isArray(variables)) return null;
    const operation = find(query, operationName);
    if (!operation) return null;
    const values = variables as Record<string, unknown>;
    const used = operation.variables.map((variable) =>
      Object.hasOwn(values, variable) ? [variable, values[variable]] : [variable]
    );
    return createHash('sha256')
      .update(JSON.stringify([operation.text, name ?? null, used]))
      .digest('base64url');
  };
}

function readOperation(query: string, name: string | undefined): Operation {
  try {
    const operations = parse(query).definitions.filter(
      (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION
    );
    const chosen = name === undefined ? operations : operations.filter((operation) => operation.name?.value === name);
    if (chosen.length !== 1 || chosen[0].operation !== 'query') return null;
    const variables = (chosen[0].variableDefinitions ?? []).map(({ variable }) => variable.name.value).sort();
    return { text: stripIgnoredCharacters(query), variables };
  } catch {
    return null;
  }
}
