import type { ReactNode } from 'react';
import type { Language } from '../../../content-model';
import type { Picture, RecordsByType, Reference, RichText } from '../../delivered-record';
import { toIri } from '../context';
import { nestHeadings } from './format';
import { words } from './words';

/** Rich text; its HTML was made safe when the record was. */
export function Rich({ text, level = 3 }: { text: RichText | null; level?: number }): ReactNode {
  if (!text?.html) return null;
  return <div className="flow" dangerouslySetInnerHTML={{ __html: nestHeadings(text.html, level) }} />;
}

/** A plain text with its line breaks. */
export function Plain({ text }: { text: string | null | undefined }): ReactNode {
  const lines = (text ?? '').split(/\n+/).filter(Boolean);
  return lines.map((line, index) => <p key={index}>{line}</p>);
}

export function Section({ heading, children }: { heading: string; children: ReactNode }): ReactNode {
  return (
    <section className="flow">
      <h2>{heading}</h2>
      {children}
    </section>
  );
}

/** A link when the address is one; else the words alone. */
export function Outward({ url, label }: { url: string | null; label: string | null }): ReactNode {
  const address = toIri(url);
  return address ? <a href={address}>{label || address}</a> : label;
}

export function referenceUrl({ iri }: Reference, language: Language): string {
  return `${iri}?language=${language}`;
}

export function References({ items, language }: { items: Reference[]; language: Language }): ReactNode {
  return (
    <ul className="plain">
      {items.map((item) => (
        <li key={item.iri}>
          <a href={referenceUrl(item, language)}>{item.title}</a>
        </li>
      ))}
    </ul>
  );
}

export function List({ items }: { items: string[] }): ReactNode {
  return (
    <ul>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}

export function Links({ links }: { links: { label: string | null; url: string | null }[] }): ReactNode {
  return (
    <ul className="plain">
      {links.map((link, index) => (
        <li key={index}>
          <Outward {...link} />
        </li>
      ))}
    </ul>
  );
}

/** A picture with its own credit and licence, which are not those of the text. */
export function Figure({ picture, language }: { picture: Picture | null; language: Language }): ReactNode {
  if (!picture) return null;
  const { caption, credit, licence, madeWithAi, sizes, width, height } = picture;
  const files = [...sizes, { url: picture.url, width }].filter((size) => size.width);
  const rights = [credit, madeWithAi ? words[language].madeWithAi : null].filter(Boolean).join(', ');
  return (
    <figure>
      <img
        src={picture.url}
        srcSet={files.map((size) => `${size.url} ${size.width}w`).join(', ') || undefined}
        sizes="(min-width: 62rem) 44rem, 100vw"
        width={width ?? undefined}
        height={height ?? undefined}
        alt={picture.alt}
      />
      {(caption || rights || licence) && (
        <figcaption>
          {caption && <>{caption} </>}
          {words[language].picture}: {rights}
          {rights && licence ? ', ' : ''}
          {licence && <Outward url={licence.url} label={licence.name} />}
        </figcaption>
      )}
    </figure>
  );
}

export const listOr = (items: string[], heading: string): ReactNode =>
  items.length > 0 && (
    <Section heading={heading}>
      <List items={items} />
    </Section>
  );

export const linksOr = (links: { label: string | null; url: string | null }[], heading: string): ReactNode =>
  links.length > 0 && (
    <Section heading={heading}>
      <Links links={links} />
    </Section>
  );

export const referencesOr = (items: Reference[], heading: string, language: Language): ReactNode =>
  items.length > 0 && (
    <Section heading={heading}>
      <References items={items} language={language} />
    </Section>
  );

type Citation = RecordsByType['article']['citations'][number];

export function CitationText({ citation }: { citation: Citation | null }): ReactNode {
  if (!citation?.title) return null;
  const names = citation.authors.map(
    ({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(' ')
  );
  const details = [citation.containerTitle, citation.publisher, citation.issuedYear, citation.pages].filter(Boolean);
  return (
    <>
      {names.length > 0 && <>{names.join(', ')}. </>}
      <cite>
        <Outward url={citation.doi ? `https://doi.org/${citation.doi}` : citation.url} label={citation.title} />
      </cite>
      {details.length > 0 && <>. {details.join(', ')}</>}.
    </>
  );
}

export type Fact = [label: string, value: ReactNode];

export function Facts({ facts }: { facts: Fact[] }): ReactNode {
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false);
  if (known.length === 0) return null;
  return (
    <dl>
      {known.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A fact that is a list of records; absent when the list is empty. */
export function factOf(label: string, items: (Reference | null)[], language: Language): Fact {
  const known = items.filter((item) => item !== null);
  return [label, known.length > 0 ? <References items={known} language={language} /> : null];
}
