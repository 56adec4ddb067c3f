/** Takes away the spaces that the generator puts around a CDATA section, which would be part of an address or title. */
export function tightenXml(xml: string): string {
  return xml.replace(/>\s+<!\[CDATA\[/g, '><![CDATA[').replace(/\]\]>\s+<\//g, ']]></');
}
