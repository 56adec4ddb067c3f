import type { ReactNode } from 'react';
import { LANGUAGES, type Language } from '../../../content-model';
import { licenceOf, type DeliveredRecord } from '../../delivered-record';
import type { Thing } from '../context';
import { findChoiceLabel, findTypeLabel } from '../schemes';
import { presentContent } from './content';
import { formatDate } from './format';
import { PreviewNotice } from './preview-notice';
import { Facts, Outward, type Fact } from './parts';
import { STYLE } from './style';
import { words } from './words';

/** Where other forms of the same page are. */
export interface PageLinks {
  canonical: string;
  /** This page in each language in which it exists. */
  languages: Partial<Record<Language, string>>;
  jsonld: string;
  turtle: string;
  json: string;
}

export interface PageProps {
  record: DeliveredRecord;
  /** Of the page; a record in no language is shown in both. */
  language: Language;
  /** Absent for a preview, which has no other forms. */
  links?: PageLinks;
  /** The record as JSON-LD; absent for what is not published. */
  document?: Thing;
  preview?: Preview;
}

/** What a page says of itself when it shows a draft. */
export interface Preview {
  leftOut: string[];
  /** Milliseconds since 1970. */
  expires: number;
  /** Readers see an older version meanwhile. */
  isPublished: boolean;
}

/** One record as a page of HTML: plain, without scripts, readable by every browser and screen reader. */
export function RecordPage({ record, language, links, document, preview }: PageProps): ReactNode {
  const { text, facts } = presentContent(record, language);
  const known = facts.filter(([, value]) => value);
  const seo = 'seo' in record ? record.seo : null;
  return (
    <html lang={language}>
      <Head
        title={seo?.metaTitle ?? record.title}
        description={seo?.metaDescription ?? record.summary}
        language={language}
      >
        {(preview || seo?.noIndex) && <meta name="robots" content="noindex" />}
        {links && <OtherForms links={links} />}
        {document && <JsonLd document={document} />}
      </Head>
      <body>
        <SkipLink language={language} />
        {preview && <PreviewNotice preview={preview} language={language} />}
        <header className="top">
          <Bar language={language} languages={links?.languages ?? {}} />
          <div className="frame hero">
            <p className="eyebrow">{findTypeLabel(record.type, language)}</p>
            <h1>{record.title}</h1>
            {record.summary && <p className="lead">{record.summary}</p>}
            {!preview && <Meta record={record} language={language} />}
          </div>
        </header>
        <main id="content" className={`frame columns ${known.length > 0 && text ? 'two' : ''}`}>
          {text && <div className="text">{text}</div>}
          {known.length > 0 && (
            <div className="side">
              <div className="box">
                <Facts facts={known} />
              </div>
            </div>
          )}
        </main>
        <About record={record} language={language} links={links} />
      </body>
    </html>
  );
}

function OtherForms({ links }: { links: PageLinks }): ReactNode {
  return (
    <>
      <link rel="canonical" href={links.canonical} />
      {Object.entries(links.languages).map(([code, href]) => (
        <link key={code} rel="alternate" hrefLang={code} href={href} />
      ))}
      <link rel="alternate" type="application/ld+json" href={links.jsonld} />
      <link rel="alternate" type="text/turtle" href={links.turtle} />
    </>
  );
}

export function Head({
  title,
  description,
  language,
  children,
}: {
  title: string;
  description?: string | null;
  language: Language;
  children?: ReactNode;
}): ReactNode {
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} – ${words[language].dossier}`}</title>
      {description && <meta name="description" content={description} />}
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      {children}
      <style dangerouslySetInnerHTML={{ __html: STYLE }} />
    </head>
  );
}

/** Data, not a script; `<` is written as an escape, so that no text in it can end the element. */
function JsonLd({ document }: { document: Thing }): ReactNode {
  const json = JSON.stringify(document).replace(/</g, '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

export function SkipLink({ language }: { language: Language }): ReactNode {
  return (
    <a className="skip" href="#content">
      {words[language].skip}
    </a>
  );
}

/** Who this is, and the same page in the other language. */
export function Bar({ language, languages }: { language: Language; languages: PageLinks['languages'] }): ReactNode {
  const { dossier, home, languages: label } = words[language];
  const offered = LANGUAGES.filter(({ code }) => languages[code]);
  return (
    <div className="frame bar">
      <a className="brand" href={home}>
        {dossier}
      </a>
      {offered.length > 1 && (
        <nav aria-label={label}>
          <ul className="languages">
            {offered.map(({ code, name }) => (
              <li key={code}>
                {code === language ? (
                  <span aria-current="page">{name}</span>
                ) : (
                  <a href={languages[code]} hrefLang={code} lang={code}>
                    {name}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}

function Meta({ record, language }: { record: DeliveredRecord; language: Language }): ReactNode {
  const say = words[language];
  const published = formatDate(record.firstPublishedAt, language);
  const modified = formatDate(record.modifiedAt, language);
  const authors = record.type === 'article' ? record.authors.map(({ name }) => name).filter(Boolean) : [];
  return (
    <ul className="meta">
      {authors.length > 0 && (
        <li>
          {say.by} {authors.join(', ')}
        </li>
      )}
      <li>
        {say.published} <time dateTime={record.firstPublishedAt}>{published}</time>
      </li>
      {modified !== published && (
        <li>
          {say.modified} <time dateTime={record.modifiedAt}>{modified}</time>
        </li>
      )}
      {record.type === 'article' && record.readingTimeMinutes ? (
        <li>{say.minutes(record.readingTimeMinutes)}</li>
      ) : null}
    </ul>
  );
}

/** Licence, credit, how it was made, and where a reader can turn to. */
function About({ record, language, links }: Omit<PageProps, 'document'>): ReactNode {
  const say = words[language];
  const licence = licenceOf(record);
  const facts: Fact[] = [
    [say.licence, licence ? <Outward url={licence.url} label={licence.name} /> : say.licenceOfDossier],
    [say.credit, 'attribution' in record && record.attribution],
    [
      say.original,
      'sourceUrl' in record && record.sourceUrl && <Outward url={record.sourceUrl} label={record.sourceUrl} />,
    ],
    [say.madeHow, 'aiDisclosure' in record && describeMaking(record.aiDisclosure, language)],
    [
      say.translation,
      'translationStatus' in record &&
        record.translationStatus !== 'original' &&
        findChoiceLabel('translationStatus', record.translationStatus, language),
    ],
    [say.permanent, links && <a href={record.iri}>{record.iri}</a>],
    [
      say.formats,
      links && (
        <span className="formats">
          <a href={links.jsonld}>JSON-LD</a>
          <a href={links.turtle}>Turtle</a>
          <a href={links.json}>JSON</a>
        </span>
      ),
    ],
    [
      say.contact,
      <>
        {say.contactText} <a href={`mailto:${record.contact}`}>{record.contact}</a>
      </>,
    ],
  ];
  return (
    <footer className="bottom">
      <div className="frame">
        <h2>{say.about}</h2>
        <Facts facts={facts} />
      </div>
    </footer>
  );
}

type AiDisclosure = Extract<DeliveredRecord, { type: 'article' }>['aiDisclosure'];

function describeMaking(disclosure: AiDisclosure, language: Language): string | undefined {
  if (!disclosure?.level) return undefined;
  const parts = [
    findChoiceLabel('aiDisclosureLevel', disclosure.level, language),
    disclosure.tool,
    disclosure.reviewedBy && words[language].reviewedBy(disclosure.reviewedBy),
  ];
  return parts.filter(Boolean).join('; ');
}
