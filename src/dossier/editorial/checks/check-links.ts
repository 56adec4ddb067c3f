import { finding, textOf, type Check, type Finding, type Path } from './check';
import { readLinks, type TextLink } from './read-rich-text';
import { findParts } from './walk-components';

/** Texts that say nothing to who hears the links of a page one after the other. */
const MEANINGLESS = new Set(
  [
    'klik hier|klik hier voor meer informatie|klik|hier|deze link|link|lees meer|lees verder|meer lezen|verder lezen',
    'meer|meer info|meer informatie|meer weten|website|de website|bron|download|pdf|deze pagina|pagina|naar de website',
    'click here|click|here|this link|read more|more|more info|more information|learn more|find out more|the website',
    'source|this page|page|this|deze|dit|see here|zie hier|via deze link|go to website',
  ].flatMap((line) => line.split('|'))
);

const IS_ADDRESS = /^(https?:\/\/|www\.)\S+$/i;

/** Links in running text and in lists: a text that says what is found there. */
export const checkLinks: Check = (entry, context) =>
  findParts(entry, context).flatMap(({ uid, values, path }) => {
    if (uid === 'shared.link')
      return checkLink({ text: textOf(values.label), url: textOf(values.url) }, [...path, 'label'], true);
    return Object.entries(context.findAttributes(uid))
      .filter(([, { type }]) => type === 'blocks')
      .flatMap(([field]) => readLinks(values[field]).flatMap((link) => checkLink(link, [...path, field], false)));
  });

/** An empty label is left to the check of required fields. */
function checkLink({ text, url }: TextLink, path: Path, isField: boolean): Finding[] {
  if (text === '') return isField ? [] : [finding('link-text-empty', path, { url })];
  if (MEANINGLESS.has(simplify(text))) return [finding('link-text-meaningless', path, { text })];
  return IS_ADDRESS.test(text) ? [finding('link-text-is-address', path, { text })] : [];
}

const simplify = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\s>»→.:!…]+/g, ' ')
    .trim();
