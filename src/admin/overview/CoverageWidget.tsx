import { Flex, SingleSelect, SingleSelectOption, Typography, VisuallyHidden } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import * as React from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { toAdminLanguage, type AdminLanguage } from '../language';
import { findCoverageAddress } from './addresses';
import type { Coverage } from './answers';
import { overviewTexts, type OverviewTexts } from './texts';
import { useOverview } from './useOverview';
import { WidgetFrame } from './WidgetFrame';

type Rows = 'ethics' | 'disciplines';

export const EthicsCoverageWidget = () => <CoverageWidget rows="ethics" />;
export const DisciplinesCoverageWidget = () => <CoverageWidget rows="disciplines" />;

/** How many published use cases there are per quadrant and topic or discipline, and where there are none. */
function CoverageWidget({ rows }: { rows: Rows }) {
  const { locale } = useIntl();
  const language = toAdminLanguage(locale);
  const texts = overviewTexts[language];
  const { data, isLoading, error } = useOverview();
  const [chosen, setChosen] = React.useState<AdminLanguage>(language);
  if (isLoading) return <Widget.Loading />;
  if (error || !data) return <Widget.Error>{texts.failed}</Widget.Error>;
  const languages = (['nl', 'en'] as const).filter((code) => data.coverage[code]);
  const shown = languages.includes(chosen) ? chosen : languages[0];
  const coverage = shown && data.coverage[shown];
  if (!coverage || coverage.quadrants.length === 0 || coverage[rows].length === 0)
    return <Widget.NoData>{texts.noCoverage}</Widget.NoData>;
  const gaps = coverage[rows].flatMap(({ counts }) => counts).filter((count) => count === 0).length;
  return (
    <WidgetFrame>
      <Flex justifyContent="space-between" alignItems="center" gap={4} wrap="wrap">
        <Typography tag="p" variant="pi" textColor="neutral600">
          {texts.coverageIntro} {texts.gaps(gaps)}
        </Typography>
        {languages.length > 1 && (
          <SingleSelect
            size="S"
            aria-label={texts.contentLanguage}
            value={shown}
            onChange={(value) => setChosen(value === 'en' ? 'en' : 'nl')}
          >
            {languages.map((code) => (
              <SingleSelectOption key={code} value={code}>
                {texts.languages[code]}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        )}
      </Flex>
      <Matrix coverage={coverage} rows={rows} language={shown} texts={texts} />
    </WidgetFrame>
  );
}

interface MatrixProps {
  coverage: Coverage;
  rows: Rows;
  language: AdminLanguage;
  texts: OverviewTexts;
}

function Matrix({ coverage, rows, language, texts }: MatrixProps) {
  const cell = (position: number, count: number, row: { id: string; title: string } | null) => {
    const quadrant = coverage.quadrants[position];
    const label = texts.cell(count, quadrant.title, row?.title ?? '');
    const to = findCoverageAddress({ language, quadrant: quadrant.id, row: row && { field: rows, id: row.id } });
    return (
      <td key={quadrant.id}>
        <Cell to={to} $isGap={count === 0} title={label}>
          <span aria-hidden>{count === 0 ? texts.none : count}</span>
          <VisuallyHidden>{label}</VisuallyHidden>
        </Cell>
      </td>
    );
  };
  return (
    // A wide table scrolls in its own box, which must then be reachable by keyboard.
    <Scroller tabIndex={0} role="group" aria-label={texts.table}>
      <Table>
        <caption>
          <VisuallyHidden>{texts.coverageIntro}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{texts.coverageOf[rows]}</th>
            {coverage.quadrants.map(({ id, title }) => (
              <th key={id} scope="col" lang={language}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {coverage[rows].map((row) => (
            <tr key={row.id}>
              <th scope="row" lang={language}>
                {row.title}
              </th>
              {row.counts.map((count, position) => cell(position, count, row))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.all}</th>
            {coverage.quadrants.map(({ count }, position) => cell(position, count, null))}
          </tr>
        </tfoot>
      </Table>
    </Scroller>
  );
}

const Scroller = styled.div`
  overflow-x: auto;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  font-size: 1.3rem;
  line-height: 1.4;
  color: ${({ theme }) => theme.colors.neutral800};

  th {
    padding: 0.6rem 0.8rem;
    text-align: left;
    font-weight: 500;
    hyphens: auto;
  }

  thead th {
    vertical-align: bottom;
    font-weight: 600;
  }

  thead th:not(:first-child) {
    text-align: center;
  }

  tbody tr,
  tfoot tr {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  tfoot tr {
    border-top: 2px solid ${({ theme }) => theme.colors.neutral300};
  }

  td {
    padding: 0.2rem;
  }
`;

/** A gap has a word instead of a figure, and a broken border: it is seen without colour. */
const Cell = styled(Link)<{ $isGap: boolean }>`
  position: relative;
  display: flex;
  align-items: center;
  justify-content: center;
  min-height: 3.2rem;
  min-width: 4.8rem;
  border-radius: 4px;
  font-variant-numeric: tabular-nums;
  text-decoration: none;
  font-weight: 600;
  border: ${({ theme, $isGap }) => ($isGap ? `1px dashed ${theme.colors.danger600}` : `1px solid transparent`)};
  color: ${({ theme, $isGap }) => ($isGap ? theme.colors.danger700 : theme.colors.primary700)};
  background: ${({ theme, $isGap }) => ($isGap ? theme.colors.neutral0 : theme.colors.primary100)};

  &:hover {
    text-decoration: underline;
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
`;
