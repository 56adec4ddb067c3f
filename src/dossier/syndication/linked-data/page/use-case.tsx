import type { ReactNode } from 'react';
import type { Language } from '../../../content-model';
import type { RecordsByType } from '../../delivered-record';
import { toIri } from '../context';
import { findChoiceLabel } from '../schemes';
import type { Content } from './content';
import { formatMonth } from './format';
import { factOf, Figure, linksOr, Outward, Plain, referenceUrl, Rich, Section } from './parts';
import { words } from './words';

/** A use case: what was tried, what came of it, and what to look out for. */
export function presentUseCase(record: RecordsByType['use-case'], language: Language): Content {
  const say = words[language];
  const { startDate, endDate } = record;
  const period = startDate && say.until(formatMonth(startDate, language), endDate && formatMonth(endDate, language));
  const texts = [
    [say.problem, record.problem],
    [say.approach, record.approach],
    [say.outcome, record.outcome],
  ] as const;
  return {
    text: (
      <>
        {record.pictures.map((picture, index) => (
          <Figure key={index} picture={picture} language={language} />
        ))}
        {texts.map(
          ([heading, text]) =>
            text?.html && (
              <Section key={heading} heading={heading}>
                <Rich text={text} />
              </Section>
            )
        )}
        <Results results={record.results} language={language} />
        <Lessons lessons={record.lessons} language={language} />
        <Ethics considerations={record.ethics} language={language} />
        <DataUsed record={record} language={language} />
        {linksOr(
          record.assessments.map(({ kind, title, url }) => ({
            label: title ?? findChoiceLabel('assessmentKind', kind, language) ?? null,
            url,
          })),
          say.assessments
        )}
        {linksOr(record.links, say.links)}
      </>
    ),
    facts: [
      [say.stage, findChoiceLabel('stage', record.stage, language)],
      [say.period, period],
      factOf(say.quadrants, [record.quadrant, ...record.alsoInQuadrants], language),
      factOf(say.disciplines, record.disciplines, language),
      factOf(say.techniques, record.techniques, language),
      factOf(say.audiences, record.audiences, language),
      [
        say.organisations,
        record.organisations.length > 0 && <Organisations organisations={record.organisations} language={language} />,
      ],
      factOf(say.tools, record.tools, language),
      [say.cost, findChoiceLabel('costBand', record.costBand, language)],
      [say.effort, findChoiceLabel('effort', record.effort, language)],
      [say.aiAct, findChoiceLabel('aiActClass', record.aiActClass, language)],
    ],
  };
}

function Organisations({ organisations, language }: Pick<RecordsByType['use-case'], 'organisations'> & In): ReactNode {
  return (
    <ul className="plain">
      {organisations.map(({ organisation, role }, index) => (
        <li key={index}>
          {organisation && <a href={referenceUrl(organisation, language)}>{organisation.title}</a>}
          {role && ` (${findChoiceLabel('organisationRole', role, language)?.toLowerCase()})`}
        </li>
      ))}
    </ul>
  );
}

interface In {
  language: Language;
}

function Results({ results, language }: Pick<RecordsByType['use-case'], 'results'> & In): ReactNode {
  if (results.length === 0) return null;
  return (
    <Section heading={words[language].results}>
      <ul>
        {results.map(({ claim, metric, value, evidence, sourceUrl }, index) => (
          <li key={index}>
            {claim} {metric && value ? `${metric}: ${value}. ` : ''}
            {evidence &&
              `${words[language].evidence}: ${findChoiceLabel('evidence', evidence, language)?.toLowerCase()}. `}
            {toIri(sourceUrl) && <Outward url={sourceUrl} label={words[language].source} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Lessons({ lessons, language }: Pick<RecordsByType['use-case'], 'lessons'> & In): ReactNode {
  if (lessons.length === 0) return null;
  return (
    <Section heading={words[language].lessons}>
      {lessons.map(({ kind, text }, index) => (
        <div key={index} className="tight">
          {kind && <h3>{findChoiceLabel('lessonKind', kind, language)}</h3>}
          <Plain text={text} />
        </div>
      ))}
    </Section>
  );
}

function Ethics({ considerations, language }: { considerations: RecordsByType['use-case']['ethics'] } & In): ReactNode {
  if (considerations.length === 0) return null;
  const say = words[language];
  return (
    <Section heading={say.ethics}>
      {considerations.map(({ topic, concern, mitigation, residualRisk }, index) => (
        <div key={index} className="tight">
          <h3>{topic ? <a href={referenceUrl(topic, language)}>{topic.title}</a> : say.concern}</h3>
          {concern && <p>{concern}</p>}
          {mitigation && (
            <p>
              {say.mitigation}: {mitigation}
            </p>
          )}
          {residualRisk && (
            <p className="small">
              {say.risk}: {findChoiceLabel('residualRisk', residualRisk, language)?.toLowerCase()}
            </p>
          )}
        </div>
      ))}
    </Section>
  );
}

function DataUsed({ record, language }: { record: RecordsByType['use-case'] } & In): ReactNode {
  const say = words[language];
  return (
    <>
      {record.dataSources.length > 0 && (
        <Section heading={say.data}>
          <ul>
            {record.dataSources.map(({ source, personalData, personalDataNote, rightsBasis }, index) => (
              <li key={index}>
                {source}
                <p className="small">
                  {[
                    findChoiceLabel('rightsBasis', rightsBasis, language)?.toLowerCase(),
                    personalData ? say.personalData : null,
                    personalDataNote,
                  ]
                    .filter(Boolean)
                    .join('; ')}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {record.humanOversight && (
        <Section heading={say.oversight}>
          <Plain text={record.humanOversight} />
        </Section>
      )}
    </>
  );
}
