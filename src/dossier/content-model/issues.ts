import { errors } from '@strapi/utils';

/**
 * A problem that the person who writes can solve. Checks return issues; only the edge (the document middleware)
 * turns them into one error, in Strapi's own shape, so that the admin shows each beside its field.
 */
export interface Issue {
  /** Where: field names and list positions, e.g. ['ethics', 0, 'residualRisk']. Empty: the entry as a whole. */
  path: (string | number)[];
  /** Kebab-case, stable; clients may rely on it. */
  code: string;
  message: string;
}

export function toIssueError(issues: Issue[]): Error {
  const details = {
    errors: issues.map(({ path, code, message }) => ({
      path: path.map(String),
      name: 'ValidationError',
      code,
      message,
    })),
  };
  return new errors.ValidationError(issues.map((issue) => issue.message).join(' '), details);
}
