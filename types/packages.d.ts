/** Packages that come without types of their own. */
declare module 'wink-porter2-stemmer' {
  export default function stem(word: string): string;
}

declare module 'damerau-levenshtein' {
  export default function compare(one: string, other: string): { steps: number };
}

declare module 'stopword' {
  export const nld: string[];
  export const eng: string[];
}

/** Its types are found by `exports` only, which `moduleResolution: Node` does not read. */
declare module '@orama/stemmers/dutch' {
  export function stemmer(word: string): string;
}
