import { finding, isBlank, textOf, type Check, type Finding } from './check';
import { findParts, type Part } from './walk-components';

const LONGEST = 250;
const BEGINS_WITH_PICTURE =
  /^(een |de |het |an? |the )?(foto|afbeelding|plaatje|beeld|illustratie|photo|picture|image|illustration) (van|of)\b/i;
const IS_FILE_NAME = /^[\w .-]+\.(jpe?g|png|gif|webp|svg|tiff?)$|^(img|dsc|image|foto|photo)[-_ ]?\d+$/i;

/** A description (or "decoration only"), a licence and a credit with every picture. */
export const checkPictures: Check = (entry, context) =>
  findParts(entry, context)
    .filter(({ uid }) => uid === 'shared.picture')
    .flatMap((picture) => [...checkDescription(picture), ...checkRights(picture)]);

export const isFileName = (text: string): boolean => IS_FILE_NAME.test(text);

function checkDescription({ values, path }: Part): Finding[] {
  if (values.decorative === true) return [];
  const text = textOf(values.alternativeText);
  const at = [...path, 'alternativeText'];
  if (isBlank(text)) return [finding('alt-text-missing', at)];
  if (isFileName(text)) return [finding('alt-text-file-name', at, { text })];
  if (BEGINS_WITH_PICTURE.test(text)) return [finding('alt-text-begins-with-picture', at, { text: text.slice(0, 40) })];
  if (!isBlank(values.caption) && text === textOf(values.caption)) return [finding('alt-text-is-caption', at)];
  return text.length > LONGEST ? [finding('alt-text-long', at, { length: text.length, max: LONGEST })] : [];
}

function checkRights({ values, path }: Part): Finding[] {
  return [
    ...(isBlank(values.licence) ? [finding('picture-licence-missing', [...path, 'licence'])] : []),
    ...(isBlank(values.credit) ? [finding('picture-credit-missing', [...path, 'credit'])] : []),
  ];
}
