import { finding, isBlank, textOf, type Check, type CheckContext, type Entry, type Finding, type Path } from './check';
import { isFileName } from './check-pictures';
import { readPictures } from './read-rich-text';
import { findParts } from './walk-components';

/** Where a type has a place for pictures, with room for description, maker and licence. */
type Place = 'block' | 'field';

/** A picture in the midst of rich text has no maker and no licence, and the description that it once had in the media library. */
export const checkTextPictures: Check = (entry, context) => {
  const place = findPlace(context);
  return findParts(entry, context).flatMap(({ uid, values, path }) =>
    Object.entries(context.findAttributes(uid))
      .filter(([, { type }]) => type === 'blocks')
      .flatMap(([field]) =>
        readPictures(values[field]).flatMap((picture) => checkTextPicture(picture, [...path, field], place))
      )
  );
};

function checkTextPicture(picture: Entry, path: Path, place: Place | null): Finding[] {
  const name = textOf(picture.name);
  if (place) return [finding('picture-in-text', path, { name, place })];
  const code = isDescribed(picture) ? 'text-picture-rights' : 'text-picture-undescribed';
  return [finding(code, path, { name })];
}

/** The admin writes the name of the file where the media library has no description. */
function isDescribed({ name, alternativeText }: Entry): boolean {
  const text = textOf(alternativeText);
  return !isBlank(text) && text !== textOf(name) && !isFileName(text);
}

function findPlace({ uid, findAttributes }: CheckContext): Place | null {
  const attributes = Object.values(findAttributes(uid));
  if (attributes.some(({ components }) => components?.includes('body.picture'))) return 'block';
  return attributes.some(({ component }) => component === 'shared.picture') ? 'field' : null;
}
