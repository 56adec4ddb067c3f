/** What a licence key means to the outside world. Creative Commons: https with a slash at the end, as NDE requires. */
const licences: Record<string, { name: string; url: string | null }> = {
  'cc-by-4.0': { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  'cc-by-sa-4.0': { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  'cc0-1.0': { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  'all-rights-reserved': { name: 'All rights reserved', url: null },
};

export interface Licence {
  key: string;
  name: string;
  url: string | null;
}

export function describeLicence(key: unknown): Licence | null {
  const licence = typeof key === 'string' ? licences[key] : undefined;
  return licence ? { key: String(key), ...licence } : null;
}
