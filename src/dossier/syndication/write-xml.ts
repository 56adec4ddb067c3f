import XMLBuilder from 'fast-xml-builder';

/** An element as the builder takes it: `@name` is an attribute, `#text` the text, a list one element per item. */
export type XmlNode = { [name: string]: XmlNode | XmlNode[] | string | string[] | number | undefined };

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  tagValueProcessor: (_name, value) => toXmlText(String(value)),
  attributeValueProcessor: (_name, value) => toXmlText(String(value)),
});

/** XML 1.0 has no way to write these at all, not even escaped: one of them makes a whole document unreadable. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

export function toXmlText(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** A document of one root element. Texts are escaped here and nowhere else. */
export function writeXml(root: XmlNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(root)}\n`;
}
