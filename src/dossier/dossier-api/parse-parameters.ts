import { z } from 'zod';
import { badParameter, Problem } from './problems';

/** The parameters of an endpoint: a strict zod object whose members are text, whole numbers, booleans or lists of text. */
export type ParameterSchema = z.ZodObject<Record<string, z.ZodType>>;

/**
 * Reads the query of an address by a schema. What is unknown, given twice or of the wrong kind is a 400 that names the
 * parameter and what is allowed. The same schemas make the OpenAPI document.
 */
export function parseParameters<S extends ParameterSchema>(schema: S, query: URLSearchParams): z.infer<S> {
  const values: Record<string, unknown> = {};
  const known = Object.keys(schema.shape);
  for (const [name, text] of query) {
    if (!known.includes(name)) throw badParameter(name, `There is no parameter "${name}" here.`, known);
    if (name in values)
      throw badParameter(name, `The parameter "${name}" is given twice. Separate several values by commas.`);
    // PostgreSQL takes no text with this sign in it.
    if (text.includes('\0')) throw badParameter(name, `The parameter "${name}" has a NUL character in it.`);
    values[name] = readText(text, schema.shape[name]);
  }
  const result = schema.safeParse(values);
  if (result.success) return result.data;
  throw toProblem(result.error.issues[0], query);
}

/** Query texts become what the schema expects; what does not fit is left as it is, for the schema to refuse. */
function readText(text: string, schema: z.ZodType): unknown {
  const base = unwrap(schema);
  if (base instanceof z.ZodNumber) return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
  if (base instanceof z.ZodBoolean) return text === 'true' ? true : text === 'false' ? false : text;
  if (base instanceof z.ZodArray) return text.split(',').map((part) => part.trim());
  return text;
}

export function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodDefault || schema instanceof z.ZodOptional
    ? unwrap(schema.unwrap() as z.ZodType)
    : schema;
}

function toProblem(issue: z.core.$ZodIssue, query: URLSearchParams): Problem {
  const parameter = String(issue.path[0]);
  const received = query.get(parameter) ?? '';
  const allowed = 'values' in issue ? issue.values : undefined;
  const reason = allowed ? `must be one of: ${allowed.map(String).join(', ')}` : `is not valid: ${issue.message}`;
  return badParameter(
    parameter,
    `The parameter "${parameter}" ${reason}. Received "${received.slice(0, 100)}".`,
    allowed
  );
}
