/** The JSON of an object with more members behind its own. */
export function addMembers(json: string, members: Record<string, unknown>): string {
  const more = JSON.stringify(members).slice(1);
  return more === '}' ? json : `${json.slice(0, -1)},${more}`;
}

export interface Dates {
  firstPublishedAt: number;
  publishedAt: number;
  modifiedAt: number;
}

/** The dates of a record as it is delivered; its hash does not know them. */
export function describeDates({
  firstPublishedAt,
  publishedAt,
  modifiedAt,
}: Record<keyof Dates, number | string>): Record<keyof Dates, string> {
  return {
    firstPublishedAt: isoTime(firstPublishedAt),
    publishedAt: isoTime(publishedAt),
    modifiedAt: isoTime(modifiedAt),
  };
}

/** @param milliseconds since 1970; PostgreSQL gives them as text */
export const isoTime = (milliseconds: number | string): string => new Date(Number(milliseconds)).toISOString();
