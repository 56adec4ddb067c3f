import { OaiError } from './oai-error';

export const VERBS = [
  'Identify',
  'ListMetadataFormats',
  'ListSets',
  'ListIdentifiers',
  'ListRecords',
  'GetRecord',
] as const;
export type Verb = (typeof VERBS)[number];

interface Rule {
  required?: string[];
  optional?: string[];
  /** Excludes all others. */
  exclusive?: string;
}

const list: Rule = { required: ['metadataPrefix'], optional: ['from', 'until', 'set'], exclusive: 'resumptionToken' };

/** The arguments that each verb takes (OAI-PMH 2.0, 4). */
const RULES: Record<Verb, Rule> = {
  Identify: {},
  ListMetadataFormats: { optional: ['identifier'] },
  ListSets: { exclusive: 'resumptionToken' },
  ListIdentifiers: list,
  ListRecords: list,
  GetRecord: { required: ['identifier', 'metadataPrefix'] },
};

/** What the values look like that the schema of the protocol allows in the element `request`. */
const SYNTAX: Record<string, RegExp> = {
  metadataPrefix: /^[A-Za-z0-9\-_.!~*'()]+$/,
  set: /^[A-Za-z0-9\-_.!~*'()]+(:[A-Za-z0-9\-_.!~*'()]+)*$/,
  identifier: /^[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9\-_.!~*'();/?:@&=+$,%]+$/,
};

export interface OaiRequest {
  verb: Verb;
  values: Partial<Record<string, string>>;
}

/** @throws badVerb, or badArgument for what is unknown, given twice, missing or malformed */
export function readArguments(query: URLSearchParams): OaiRequest {
  const verbs = query.getAll('verb');
  const verb = VERBS.find((known) => known === verbs[0]);
  if (verbs.length !== 1 || !verb)
    throw new OaiError('badVerb', `There must be one verb, one of: ${VERBS.join(', ')}.`);
  const values = readValues(verb, query);
  checkRequired(verb, values);
  for (const [name, pattern] of Object.entries(SYNTAX)) {
    const value = values[name];
    if (value !== undefined && !pattern.test(value))
      throw new OaiError('badArgument', `The value of ${name} has signs that are not allowed in it.`);
  }
  return { verb, values };
}

function readValues(verb: Verb, query: URLSearchParams): OaiRequest['values'] {
  const { required = [], optional = [], exclusive } = RULES[verb];
  const known = [...required, ...optional, ...(exclusive ? [exclusive] : [])];
  const values: OaiRequest['values'] = {};
  for (const [name, value] of query) {
    if (name === 'verb') continue;
    if (!known.includes(name))
      throw new OaiError('badArgument', `${verb} takes ${known.join(', ') || 'no arguments'}, and nothing else.`);
    if (name in values) throw new OaiError('badArgument', `The argument ${name} is given twice.`);
    if (value === '') throw new OaiError('badArgument', `The argument ${name} is empty.`);
    values[name] = value;
  }
  return values;
}

function checkRequired(verb: Verb, values: OaiRequest['values']): void {
  const { required = [], exclusive } = RULES[verb];
  if (exclusive && values[exclusive] !== undefined) {
    if (Object.keys(values).length > 1)
      throw new OaiError('badArgument', `${exclusive} excludes all other arguments but verb.`);
    return;
  }
  const missing = required.filter((name) => values[name] === undefined);
  if (missing.length > 0) throw new OaiError('badArgument', `${verb} needs ${missing.join(' and ')}.`);
}
