import { isToTranslate } from '../../content-model';
import { finding, type Check } from './check';
import { readNodeText } from './read-rich-text';
import { findParts } from './walk-components';

const WORDS = ['string', 'text', 'blocks'];

/** A translation that was begun is finished before readers see it, and tells the same facts as the other language. */
export const checkTranslation: Check = (entry, context) => {
  const marked = findParts(entry, context).flatMap(({ uid, values, path }) =>
    Object.entries(context.findAttributes(uid))
      .filter(([field, { type }]) => WORDS.includes(type) && isMarked(values[field]))
      .map(([field]) => finding('to-translate', [...path, field]))
  );
  const isUnfinished = entry.translationStatus === 'to-translate' && marked.length === 0;
  const { fields = [], language = '' } = context.differing ?? {};
  return [
    ...marked,
    ...(isUnfinished ? [finding('translation-unfinished', ['translationStatus'])] : []),
    ...fields.map((field) => finding('facts-differ', [field], { language })),
  ];
};

const isMarked = (value: unknown): boolean => isToTranslate(Array.isArray(value) ? readNodeText(value) : value);
