const MOST_PARAMETERS = 100;

/**
 * One text for all ways to write the same query: percent-encoding made the same, parameters ordered by name.
 * What belongs together (`sort[0]`, `sort[1]`, `fields[]`) keeps its order, for there it means something.
 * Null for what two parsers could read in two ways; such a request is answered without the cache.
 * @param query what follows the question mark
 */
export function normaliseQuery(query: string): string | null {
  if (query === '') return '';
  const parts = query.split('&').filter(Boolean);
  if (parts.length > MOST_PARAMETERS) return null;
  const groups = new Map<string, string[]>();
  for (const part of parts) {
    const parameter = readParameter(part);
    if (!parameter) return null;
    const group = groups.get(parameter.root);
    if (group) group.push(parameter.text);
    else groups.set(parameter.root, [parameter.text]);
  }
  return [...groups.keys()]
    .sort()
    .flatMap((root) => groups.get(root) ?? [])
    .join('&');
}

function readParameter(part: string): { root: string; text: string } | null {
  const end = part.indexOf('=');
  const name = decode(end < 0 ? part : part.slice(0, end));
  const value = end < 0 ? null : part.slice(end + 1);
  // `]=` ends a name for the parser of /api, wherever it stands and however the bracket is written: outside a
  // well-formed name it makes another one.
  if (name === null || !/^[^[\]]+(\[[^[\]]*\])*$/.test(name) || /(?:\]|%5D)=/i.test(value ?? '')) return null;
  const decoded = value === null ? null : decode(value);
  if (value !== null && decoded === null) return null;
  const text = encodeURIComponent(name) + (decoded === null ? '' : `=${encodeURIComponent(decoded)}`);
  return { root: name.split('[', 1)[0], text };
}

/** Null for an encoding that is none (`%zz`, half a character). */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return null;
  }
}
