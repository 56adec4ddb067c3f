interface WriteParams {
  documentId?: string;
  status?: string;
}

/** The actions of the document service that write. */
export const WRITE_ACTIONS = ['create', 'update', 'publish', 'unpublish', 'delete', 'discardDraft', 'clone'] as const;

export function isWriteAction(action: string): boolean {
  return (WRITE_ACTIONS as readonly string[]).includes(action);
}

/**
 * The document whose published rows a finished action may have changed; null when only drafts were written.
 * `create` and `update` with status published never reach the middleware as `publish`, hence their own cases.
 */
export function findPublishedChange(action: string, params: WriteParams, result: unknown): string | null {
  switch (action) {
    case 'create':
      return params.status === 'published' ? ((result as { documentId?: string } | null)?.documentId ?? null) : null;
    case 'update':
      return params.status === 'published' ? (params.documentId ?? null) : null;
    case 'publish':
    case 'unpublish':
    case 'delete':
      return params.documentId ?? null;
    default:
      return null;
  }
}
