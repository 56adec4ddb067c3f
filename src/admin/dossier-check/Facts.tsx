import { Box, Flex, Link, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { CheckAnswer, FactsAnswer } from './answers';
import type { PanelTexts } from './texts';

interface FactsProps {
  facts: FactsAnswer | null;
  answer: CheckAnswer | null;
  texts: PanelTexts;
}

const SHOWN_USAGES = 5;

/** What is known beside the findings: reading level, where it is used, where visitors find it. */
export function Facts({ facts, answer, texts }: FactsProps) {
  const readingLevel = answer?.readingLevel;
  return (
    <Flex tag="dl" direction="column" alignItems="stretch" gap={3} width="100%">
      {answer && (
        <Fact title={texts.readingLevel}>
          {readingLevel
            ? texts.readingLevelIs(readingLevel.level, readingLevel.words, readingLevel.wordsPerSentence)
            : texts.readingLevelUnknown}
        </Fact>
      )}
      {facts && (
        <Fact title={texts.usages}>
          <Usages usages={facts.usages} none={texts.usedNowhere} />
        </Fact>
      )}
      {facts && facts.pictureUsages.length > 0 && (
        <Fact title={texts.pictureUsages}>
          <Usages usages={facts.pictureUsages} none="" />
        </Fact>
      )}
      {facts && (
        <Fact title={texts.publicUrl}>
          {facts.publicUrl ? (
            <Link href={facts.publicUrl} isExternal title={facts.publicUrl}>
              {texts.viewPublished} {texts.opensInNewTab}
            </Link>
          ) : (
            texts.notPublic
          )}
        </Fact>
      )}
    </Flex>
  );
}

interface UsagesProps {
  usages: FactsAnswer['usages'] | FactsAnswer['pictureUsages'];
  /** Said when there is none. */
  none: string;
}

function Usages({ usages, none }: UsagesProps) {
  // One entry may refer in several fields and languages; an editor wants to know which entries.
  const entries = [...new Map(usages.map((usage) => [usage.documentId, usage])).values()];
  if (entries.length === 0) return none;
  return (
    <ul>
      {entries.slice(0, SHOWN_USAGES).map((usage) => (
        <li key={usage.documentId}>
          <Link tag={NavLink} to={findFormPath(usage)}>
            {usage.title}
          </Link>
          {'picture' in usage && ` (${usage.picture})`}
        </li>
      ))}
      {entries.length > SHOWN_USAGES && <li>+ {entries.length - SHOWN_USAGES}</li>}
    </ul>
  );
}

function findFormPath({ uid, documentId, locale }: FactsAnswer['usages'][number]): string {
  const kind = uid === 'api::dossier.dossier' ? `single-types/${uid}` : `collection-types/${uid}/${documentId}`;
  return `/content-manager/${kind}${locale ? `?plugins[i18n][locale]=${locale}` : ''}`;
}

function Fact({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <Box>
      <Typography tag="dt" variant="pi" fontWeight="semiBold" textColor="neutral800">
        {title}
      </Typography>
      <Value tag="dd" variant="pi" textColor="neutral600">
        {children}
      </Value>
    </Box>
  );
}

/** Links of the design system are larger than the text around them here. */
const Value = styled(Typography)`
  margin: 0;
  overflow-wrap: anywhere;

  a,
  a span {
    font-size: inherit;
    line-height: inherit;
  }

  li + li {
    margin-top: 4px;
  }
`;
