import { Box, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import { styled } from 'styled-components';
import type { PanelIssue } from './answers';
import { jumpToField } from './jump-to-field';
import type { PanelTexts } from './texts';

interface IssueListProps {
  title: string;
  issues: PanelIssue[];
  texts: PanelTexts;
  color: 'danger600' | 'primary600';
}

/** More than these are folded away: a long list discourages. */
const SHOWN = 5;

export function IssueList({ title, issues, texts, color }: IssueListProps) {
  const [showsAll, setShowsAll] = React.useState(false);
  if (issues.length === 0) return null;
  const shown = showsAll ? issues : issues.slice(0, SHOWN);
  return (
    <Box width="100%">
      <Typography tag="h3" variant="delta" fontSize={2} textColor="neutral800">
        {title} ({issues.length})
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1} marginTop={2}>
        {shown.map((issue, position) => (
          <li key={`${issue.code} ${issue.field} ${position}`}>
            <Issue issue={issue} texts={texts} color={color} />
          </li>
        ))}
      </Flex>
      {issues.length > SHOWN && (
        <PlainButton type="button" onClick={() => setShowsAll(!showsAll)} aria-expanded={showsAll}>
          <Typography variant="pi" fontWeight="semiBold" textColor="primary600">
            {showsAll ? texts.showLess : texts.showAll(issues.length)}
          </Typography>
        </PlainButton>
      )}
    </Box>
  );
}

function Issue({ issue, texts, color }: { issue: PanelIssue; texts: PanelTexts; color: IssueListProps['color'] }) {
  const words = (
    <>
      <Typography variant="pi" fontWeight="semiBold" textColor={color}>
        {issue.place || texts.wholeEntry}
      </Typography>
      <Typography variant="pi" textColor="neutral800">
        {issue.message}
      </Typography>
    </>
  );
  if (!issue.field) return <Place>{words}</Place>;
  return (
    <PlainButton type="button" onClick={() => jumpToField(issue.field)}>
      {words}
    </PlainButton>
  );
}

const Place = styled.div`
  display: flex;
  flex-direction: column;
  gap: 2px;
  padding: 6px 8px;
  border-left: 3px solid ${({ theme }) => theme.colors.neutral200};
`;

const PlainButton = styled.button`
  display: flex;
  flex-direction: column;
  gap: 2px;
  width: 100%;
  padding: 6px 8px;
  text-align: left;
  background: none;
  border: 0;
  border-left: 3px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 2px;
  cursor: pointer;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
`;
