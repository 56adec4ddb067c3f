import XMLBuilder from 'fast-xml-builder';
import { cleanText } from './clean-text';

/** An element as the builder takes it: `@name` is an attribute, `#text` the text, a list one element per item. */
export type XmlNode = { [name: string]: XmlValue | XmlValue[] };
export type XmlValue = XmlNode | string | number | undefined;
const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  tagValueProcessor: (_name, value) => cleanText(String(value)),
  attributeValueProcessor: (_name, value) => cleanText(String(value)),
});

/** A document of one root element. Texts are escaped here and nowhere else. */
export function writeXml(root: XmlNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(root)}\n`;
}
