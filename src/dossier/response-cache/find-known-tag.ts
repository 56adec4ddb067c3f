/**
 * The tag that `If-None-Match` names of an answer, in whatever encoding the caller has its body (RFC 9110, 13.1.2).
 * @param own the tag in the encoding that would be sent: named first when the caller has several, or any
 */
export function findKnownTag(ifNoneMatch: string, tag: string, own = tag): string | undefined {
  if (ifNoneMatch.trim() === '*') return own;
  const named = ifNoneMatch.split(',').map((part) => part.trim().replace(/^W\//, '').replace(/^"|"$/g, ''));
  const known = named.filter((one) => one.replace(/-(br|gzip)$/, '') === tag);
  return known.includes(own) ? own : known[0];
}

export const isTagKnown = (ifNoneMatch: string, tag: string): boolean => findKnownTag(ifNoneMatch, tag) !== undefined;
