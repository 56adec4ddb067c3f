import type { Core } from '@strapi/strapi';
import { extend } from './batch-loads';

type Check = (query: object, model: { uid: string }, options: { auth?: object }) => Promise<unknown>;

/**
 * A Strapi that validates and sanitises equal arguments for the same type once per request: the resolvers of 25 entries
 * have the same ones. What is allowed depends on who asks, and a request has one `auth` of its own.
 */
export function checkOnce(strapi: Core.Strapi): Core.Strapi {
  const { validate, sanitize } = strapi.contentAPI;
  return extend(strapi, {
    contentAPI: extend(strapi.contentAPI, {
      validate: extend(validate, { query: remember(validate.query as Check) }),
      sanitize: extend(sanitize, { query: remember(sanitize.query as Check) }),
    }),
  });
}

function remember(check: Check): Check {
  const known = new WeakMap<object, Map<string, Promise<unknown>>>();
  return (query, model, options) => {
    const { auth } = options;
    if (!auth) return check(query, model, options);
    const ofRequest = known.get(auth) ?? new Map<string, Promise<unknown>>();
    known.set(auth, ofRequest);
    const key = JSON.stringify([model.uid, query]);
    const result = ofRequest.get(key) ?? check(query, model, options);
    ofRequest.set(key, result);
    return result;
  };
}
