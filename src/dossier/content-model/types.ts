/** The content types of the dossier; everything else in Strapi (users, files, settings) is not dossier content. */
export const DOSSIER_TYPES = [
  'article',
  'use-case',
  'ethics-topic',
  'training',
  'quadrant',
  'glossary-term',
  'page',
  'concept',
  'organisation',
  'tool',
  'dossier',
] as const;

export type DossierType = (typeof DOSSIER_TYPES)[number];
export type DossierUid = { [T in DossierType]: `api::${T}.${T}` }[DossierType];

const uidsByType = Object.fromEntries(DOSSIER_TYPES.map((type) => [type, `api::${type}.${type}`])) as {
  [T in DossierType]: `api::${T}.${T}`;
};

export const dossierUids: DossierUid[] = Object.values(uidsByType);

const uidSet = new Set<string>(dossierUids);

export function isDossierUid(uid: string): uid is DossierUid {
  return uidSet.has(uid);
}

/** The field that names an entry: organisations and tools have a name, the others a title. */
export function findTitleField(uid: DossierUid): 'name' | 'title' {
  return uid === uidsByType.organisation || uid === uidsByType.tool ? 'name' : 'title';
}

export function uidOf<T extends DossierType>(type: T): (typeof uidsByType)[T] {
  return uidsByType[type];
}

export function typeOf(uid: DossierUid): DossierType {
  return uid.split('.')[1] as DossierType;
}

/** Organisations and tools are the same in every language; everything else is written per language. */
export function isLocalizedType(type: DossierType): boolean {
  return type !== 'organisation' && type !== 'tool';
}
