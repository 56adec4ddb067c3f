/**
 * What a form of the admin says and shows. The admin bundles these files for the browser, so they import nothing but
 * each other.
 */
export interface Words {
  nl: string;
  en: string;
}

export interface FieldWords {
  label: Words;
  /** What belongs in the field, with an example. */
  hint: Words;
}

export interface Form {
  /** Of a type in the plural, as the menu shows it; of a component in the singular. */
  name: Words;
  /** What it is for, with an example: of types, and of blocks, among which an editor chooses. Other components are explained by their field. */
  hint?: Words;
  /** The fields as one would write them: rows of `field` or `field:width`, of 12 wide. What is in no row is not shown. */
  rows: string[];
  fields: Record<string, FieldWords>;
  /** The field that names an item in a closed list. */
  mainField?: string;
  /** Fields that are computed. */
  readOnly?: string[];
  /** Of types only: the columns of the list, and how it is sorted. */
  columns?: string[];
  sort?: { by: string; order: 'ASC' | 'DESC' };
}

export const words = (nl: string, en: string): Words => ({ nl, en });

export const field = (labelNl: string, labelEn: string, hintNl: string, hintEn: string): FieldWords => ({
  label: words(labelNl, labelEn),
  hint: words(hintNl, hintEn),
});

/** The title and address that nearly every type has. */
export const slug = field(
  'Webadres',
  'Web address',
  'Het laatste deel van het adres. Laat het leeg: het wordt gemaakt van de titel. Bijvoorbeeld: archief-doorzoeken',
  'The last part of the address. Leave it empty: it is made from the title. For example: searching-an-archive'
);

export const altLabels = field(
  'Andere namen',
  'Other names',
  'Woorden waarmee mensen hier ook naar zoeken. Bijvoorbeeld: taalmodel, LLM',
  'Words that people also use to look for this. For example: language model, LLM'
);

export const key = field(
  'Sleutel',
  'Key',
  'Vaste korte naam voor koppelingen met andere sites. Staat vast na het aanmaken. Bijvoorbeeld: handwriting-recognition',
  'Fixed short name for links with other sites. Cannot change after it is made. For example: handwriting-recognition'
);

export const position = field(
  'Plaats in de rij',
  'Position',
  'Een laag getal staat vooraan. Bijvoorbeeld: 1',
  'A low number comes first. For example: 1'
);

/** The fields that all longer texts share, and the rows in which they stand at the end of the form. */
export const commonFields: Record<string, FieldWords> = {
  licence: field(
    'Licentie van de tekst',
    'Licence of the text',
    'Wat anderen met deze tekst mogen. Meestal CC BY 4.0. Bijvoorbeeld: alle rechten voorbehouden, als de auteur geen toestemming gaf',
    'What others may do with this text. Usually CC BY 4.0. For example: all rights reserved, if the author gave no permission'
  ),
  attribution: field(
    'Naamsvermelding',
    'Attribution',
    'Hoe anderen de maker noemen als zij de tekst overnemen. Bijvoorbeeld: DEN en Het Streekarchief',
    'How others name the maker when they reuse the text. For example: DEN and the Regional Archive'
  ),
  sourceUrl: field(
    'Eerder verschenen op',
    'First published at',
    'Alleen als de tekst eerst elders stond. Bijvoorbeeld: https://www.museum.example/blog/ai',
    'Only if the text first appeared elsewhere. For example: https://www.museum.example/blog/ai'
  ),
  syndicate: field(
    'Aanbieden aan partners',
    'Offer to partners',
    'Uit: het stuk blijft op de site, maar staat niet in feeds en exports. Bijvoorbeeld bij een tekst die je niet mag doorgeven.',
    'Off: the entry stays on the site but is left out of feeds and exports. For example when you may not pass the text on.'
  ),
  reviewDue: field(
    'Opnieuw bekijken op',
    'Review on',
    'De dag waarop iemand nakijkt of dit nog klopt. Bijvoorbeeld over een half jaar. Een nieuw stuk krijgt een jaar als je niets kiest.',
    'The day on which someone checks that this is still right. For example in half a year. A new entry gets a year if you choose none.'
  ),
  translationStatus: field(
    'Herkomst van deze taal',
    'Origin of this language',
    'Is deze tekst zo geschreven of vertaald? Bijvoorbeeld: vertaald door een mens',
    'Was this text written like this or translated? For example: translated by a person'
  ),
  aiDisclosure: field(
    'Gebruik van AI bij deze tekst',
    'Use of AI for this text',
    'Zeg eerlijk of AI meeschreef en wie het nakeek. Bijvoorbeeld: met hulp van AI, nagekeken door de redactie',
    'Say honestly whether AI helped to write and who checked it. For example: made with help of AI, checked by the editors'
  ),
  seo: field(
    'Zoekmachines en sociale media',
    'Search engines and social media',
    'Alleen nodig als titel en samenvatting daar niet werken. Bijvoorbeeld een kortere titel voor Google.',
    'Only needed if title and summary do not work there. For example a shorter title for Google.'
  ),
};

export const commonRows = [
  'translationStatus:6 reviewDue:6',
  'aiDisclosure',
  'licence:6 attribution:6',
  'sourceUrl:6 syndicate:6',
  'seo',
];

const ABOUT_LINKS = 'Wordt bijgehouden vanaf de andere kant.';
const ABOUT_LINKS_EN = 'Kept from the other side.';

/** The other side of a relation: filled by what refers to this entry, and not shown in the form. */
export const usedIn = (labelNl: string, labelEn: string): FieldWords =>
  field(
    labelNl,
    labelEn,
    `${ABOUT_LINKS} Bijvoorbeeld: een stuk dat hiernaar verwijst`,
    `${ABOUT_LINKS_EN} For example: an entry that refers to this one`
  );
