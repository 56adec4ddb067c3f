import { Box, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import { styled } from 'styled-components';
import type { HistoryTexts } from './texts';
import type { DifferenceAnswer, FieldDifference } from './useHistory';

/** Of what stays between two changes, this many characters are shown on either side. */
const CONTEXT = 160;

/** What changed, field by field: marked by lines through and under the words, and in words for who listens. */
export function Difference({ difference, texts }: { difference: DifferenceAnswer; texts: HistoryTexts }) {
  if (difference.fields.length === 0) return <Typography>{texts.equal}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="p" variant="pi" textColor="neutral700">
        {difference.from === null ? texts.first : texts.legend}
      </Typography>
      {difference.fields.map((field) => (
        <Box key={field.field}>
          <Typography tag="h3" variant="delta" fontSize={2} textColor="neutral800">
            {field.label}
          </Typography>
          <Box padding={3} marginTop={1} background="neutral100" hasRadius>
            <FieldText field={field} texts={texts} />
          </Box>
        </Box>
      ))}
    </Flex>
  );
}

function FieldText({ field: { parts }, texts }: { field: FieldDifference; texts: HistoryTexts }) {
  if (parts.length === 0) return <Typography textColor="neutral700">{texts.onlyForm}</Typography>;
  return (
    <Text>
      {parts.map(({ kind, text }, position) => {
        const edge = { isFirst: position === 0, isLast: position === parts.length - 1 };
        if (kind === 'same') return <React.Fragment key={position}>{shorten(text, edge)}</React.Fragment>;
        const Mark = kind === 'added' ? Added : Removed;
        return (
          <Mark key={position}>
            <Spoken> {texts[kind]} </Spoken>
            {text}
            <Spoken> ({texts.end}) </Spoken>
          </Mark>
        );
      })}
    </Text>
  );
}

/** Long texts in which little changed are shown around what changed. */
function shorten(text: string, { isFirst, isLast }: { isFirst: boolean; isLast: boolean }): string {
  const [before, after] = [isFirst ? 0 : CONTEXT, isLast ? 0 : CONTEXT];
  if (text.length <= before + after + 40) return text;
  // Not in the middle of a word.
  const head = before ? text.slice(0, before).replace(/\S*$/, '') : '';
  const tail = after ? text.slice(-after).replace(/^\S*/, '') : '';
  return `${head}…${tail}`;
}

const Text = styled.div`
  font-size: 1.4rem;
  line-height: 1.6;
  color: ${({ theme }) => theme.colors.neutral800};
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`;

const Added = styled.ins`
  padding: 0 2px;
  color: ${({ theme }) => theme.colors.success700};
  background: ${({ theme }) => theme.colors.success100};
  text-decoration: underline;
  text-decoration-thickness: 2px;
  text-underline-offset: 3px;
`;

const Removed = styled.del`
  padding: 0 2px;
  color: ${({ theme }) => theme.colors.danger700};
  background: ${({ theme }) => theme.colors.danger100};
  text-decoration: line-through;
`;

/** Screen readers say nothing of ins and del by themselves. */
const Spoken = styled.span`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;
