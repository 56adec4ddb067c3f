/** Whether `If-None-Match` names this tag, in whatever encoding the caller has the body (RFC 9110, 13.1.2). */
export function isTagKnown(ifNoneMatch: string, tag: string): boolean {
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some(
    (part) =>
      part
        .trim()
        .replace(/^W\//, '')
        .replace(/^"|"$/g, '')
        .replace(/-(br|gzip)$/, '') === tag
  );
}
