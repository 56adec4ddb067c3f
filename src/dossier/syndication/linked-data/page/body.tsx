import type { ReactNode } from 'react';
import type { Language } from '../../../content-model';
import type { RecordsByType } from '../../delivered-record';
import { CitationText, Figure, Links, References, Rich } from './parts';

type Block = RecordsByType['article']['body'][number];

/** The blocks of an article or page. */
export function Body({ blocks, language }: { blocks: Block[]; language: Language }): ReactNode {
  return blocks.map((block, index) => <BodyBlock key={index} block={block} language={language} />);
}

function BodyBlock({ block, language }: { block: Block; language: Language }): ReactNode {
  switch (block.type) {
    case 'text':
      return <Rich text={block.content} level={2} />;
    case 'callout':
      return (
        <section className="box flow">
          {block.heading && <h2>{block.heading}</h2>}
          <Rich text={block.content} />
        </section>
      );
    case 'definition':
      return (
        <div className="box flow">
          <p>
            <dfn>{block.term}</dfn>: {block.definition}
          </p>
          {block.citation?.title && (
            <p className="small">
              <CitationText citation={block.citation} />
            </p>
          )}
        </div>
      );
    case 'quote':
      return (
        <figure>
          <blockquote>
            <p>{block.quote}</p>
          </blockquote>
          {block.citation?.title && (
            <figcaption>
              <CitationText citation={block.citation} />
            </figcaption>
          )}
        </figure>
      );
    case 'picture':
      return <Figure picture={block.picture} language={language} />;
    case 'use-case-list':
      return (
        <section className="flow">
          {block.heading && <h2>{block.heading}</h2>}
          <References items={block.useCases} language={language} />
        </section>
      );
    case 'link-list':
      return (
        <section className="flow">
          {block.heading && <h2>{block.heading}</h2>}
          <Links links={block.links} />
        </section>
      );
  }
}
