import { finding, referencesOf, type Check } from './check';
import { findParts } from './walk-components';

/** A reference to something that is not published is left out of what readers see, until it is. */
export const checkRelations: Check = (entry, context) =>
  findParts(entry, context).flatMap(({ uid, values, path }) =>
    Object.entries(context.findAttributes(uid))
      .filter(([field, { type, mappedBy }]) => type === 'relation' && !mappedBy && !isRequired(context.type, field))
      .flatMap(([field]) => {
        const titles = referencesOf(values[field])
          .filter(({ isPublished }) => isPublished === false)
          .map(({ title }) => title);
        return titles.length > 0 ? [finding('relation-unpublished', [...path, field], { titles })] : [];
      })
  );

/** Reported by the check of required relations. */
const isRequired = (type: string, field: string) => type === 'use-case' && field === 'quadrant';
