import type { Endpoint } from './request';

export interface FoundEndpoint {
  endpoint: Endpoint;
  /** What stands in the place of the braces, decoded, in order. */
  pathParameters: string[];
}

/** Finds the endpoint of a path; a fixed address comes before one with braces. */
export function createRouter(endpoints: Endpoint[]): (path: string) => FoundEndpoint | null {
  const fixed = new Map(endpoints.map((endpoint) => [endpoint.path, endpoint]));
  const patterns = endpoints
    .filter(({ path }) => path.includes('{'))
    .map((endpoint) => ({ endpoint, pattern: toPattern(endpoint.path) }));
  return (path) => {
    const known = fixed.get(path);
    if (known) return { endpoint: known, pathParameters: [] };
    for (const { endpoint, pattern } of patterns) {
      const values = pattern.exec(path)?.slice(1).map(decode);
      if (values?.every((value) => value !== null)) return { endpoint, pathParameters: values };
    }
    return null;
  };
}

function toPattern(path: string): RegExp {
  const parts = path.split(/\{\w+\}/).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('([^/]+)')}$`);
}

/** Null for an encoding that is none (`%zz`), and for NUL, which PostgreSQL refuses. */
function decode(text: string): string | null {
  try {
    const decoded = decodeURIComponent(text);
    return decoded.includes('\0') ? null : decoded;
  } catch {
    return null;
  }
}
