import type { ReactNode } from 'react';
import type { Language } from '../../../content-model';
import type { DeliveredRecord, RecordsByType } from '../../delivered-record';
import { findChoiceLabel } from '../schemes';
import { Body } from './body';
import { presentOrganisation, presentTool } from './agents';
import {
  CitationText,
  factOf,
  Figure,
  Links,
  linksOr,
  List,
  listOr,
  referencesOr,
  Rich,
  Section,
  type Fact,
} from './parts';
import { presentTraining } from './training';
import { presentUseCase } from './use-case';
import { words } from './words';

/** What a page shows of a record: its text, and the facts beside it. */
export interface Content {
  text: ReactNode;
  facts: Fact[];
}

/** Every type, field by field: a reader gets what the API gives. */
export function presentContent(record: DeliveredRecord, language: Language): Content {
  switch (record.type) {
    case 'article':
      return presentArticle(record, language);
    case 'use-case':
      return presentUseCase(record, language);
    case 'training':
      return presentTraining(record, language);
    case 'ethics-topic':
      return presentEthicsTopic(record, language);
    case 'page':
      return {
        text: (
          <>
            <Figure picture={record.picture} language={language} />
            <Body blocks={record.body} language={language} />
          </>
        ),
        facts: [factOf(words[language].broader, [record.parent], language)],
      };
    case 'dossier':
      return presentDossier(record, language);
    case 'organisation':
      return { text: null, facts: presentOrganisation(record, language) };
    case 'tool':
      return { text: null, facts: presentTool(record, language) };
    default:
      return presentTerm(record, language);
  }
}

function presentArticle(record: RecordsByType['article'], language: Language): Content {
  const say = words[language];
  const related = [...record.relatedArticles, ...record.relatedUseCases, ...record.relatedTrainings];
  return {
    text: (
      <>
        <Figure picture={record.cover} language={language} />
        {record.takeaways.length > 0 && (
          <section className="box flow">
            <h2>{say.takeaways}</h2>
            <List items={record.takeaways} />
          </section>
        )}
        <Body blocks={record.body} language={language} />
        {record.citations.length > 0 && (
          <Section heading={say.citations}>
            <ul>
              {record.citations.map((citation, index) => (
                <li key={index}>
                  <CitationText citation={citation} />
                </li>
              ))}
            </ul>
          </Section>
        )}
        {referencesOr(related, say.related, language)}
      </>
    ),
    facts: [
      [say.kind, findChoiceLabel('articleKind', record.kind, language)],
      factOf(say.quadrants, record.quadrants, language),
      factOf(say.ethicsTopics, record.ethicsTopics, language),
      factOf(say.terms, record.glossaryTerms, language),
    ],
  };
}

function presentEthicsTopic(record: RecordsByType['ethics-topic'], language: Language): Content {
  const say = words[language];
  return {
    text: (
      <>
        {record.question && (
          <section className="box flow">
            <h2>{say.question}</h2>
            <p>{record.question}</p>
          </section>
        )}
        <Rich text={record.body} level={2} />
        {listOr(record.questionsToAsk, say.questions)}
        {listOr(record.mitigations, say.mitigations)}
        {linksOr(record.laws, say.laws)}
        {linksOr(record.links, say.links)}
      </>
    ),
    facts: [
      [say.alsoCalled, record.altLabels.join(', ')],
      [say.values, record.publicValues.length > 0 && <List items={record.publicValues} />],
    ],
  };
}

function presentTerm(record: RecordsByType['quadrant' | 'glossary-term' | 'concept'], language: Language): Content {
  const say = words[language];
  const facts: Fact[] = [[say.alsoCalled, record.altLabels.join(', ')]];
  if (record.type === 'glossary-term') {
    facts.push(
      factOf(say.broader, [record.broaderTerm], language),
      factOf(say.related, record.relatedTerms, language),
      [say.source, record.citation?.title ? <CitationText citation={record.citation} /> : null]
    );
  }
  if (record.type === 'concept' && record.exactMatch.length > 0)
    facts.push([say.sameAs, <Links key="m" links={record.exactMatch.map((url) => ({ label: url, url }))} />]);
  return { text: record.type === 'quadrant' ? <Rich text={record.description} level={2} /> : null, facts };
}

function presentDossier(record: RecordsByType['dossier'], language: Language): Content {
  const featured = [...record.featuredArticles, ...record.featuredUseCases, ...record.featuredTrainings];
  return {
    text: (
      <>
        {record.tagline && <p>{record.tagline}</p>}
        {referencesOr(featured, words[language].featured, language)}
      </>
    ),
    facts: [],
  };
}
