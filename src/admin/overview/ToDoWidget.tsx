import { Box, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { TIME_ZONE } from '../../dossier/schedule/amsterdam-time';
import { toAdminLanguage } from '../language';
import type { Overview } from './answers';
import { overviewTexts, type OverviewTexts } from './texts';
import { useOverview } from './useOverview';
import { WidgetFrame } from './WidgetFrame';

/** What there is to do: each figure says what it counts and leads to that list. */
export function ToDoWidget() {
  const { locale } = useIntl();
  const texts = overviewTexts[toAdminLanguage(locale)];
  const { data, isLoading, error } = useOverview();
  if (isLoading) return <Widget.Loading />;
  if (error || !data) return <Widget.Error>{texts.failed}</Widget.Error>;
  return (
    <WidgetFrame>
      <List>
        {data.figures.map(({ name, count }) => (
          <Item key={name}>
            <TitleLink to={`/dossier-overview/${name}`}>
              <Count $isZero={count === 0}>{count}</Count> {texts.figures[name].title}
            </TitleLink>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {texts.figures[name].counts}
            </Typography>
          </Item>
        ))}
      </List>
      <Notes overview={data} texts={texts} language={locale} />
    </WidgetFrame>
  );
}

/** How complete the figures are. */
function Notes({ overview, texts, language }: { overview: Overview; texts: OverviewTexts; language: string }) {
  const { unjudged, linkCheck } = overview;
  const lastVisit =
    linkCheck.lastVisitAt &&
    new Date(linkCheck.lastVisitAt).toLocaleDateString(language, {
      day: 'numeric',
      month: 'long',
      timeZone: TIME_ZONE,
    });
  const notes = [
    unjudged > 0 && texts.unjudged(unjudged),
    !linkCheck.isOn && texts.linksOff,
    linkCheck.unvisited > 0 && texts.linksUnvisited(linkCheck.unvisited, linkCheck.links),
    lastVisit && texts.linksVisited(lastVisit),
  ].filter((note) => typeof note === 'string');
  return (
    <Box>
      {notes.map((note) => (
        <Typography key={note} tag="p" variant="pi" textColor="neutral600">
          {note}
        </Typography>
      ))}
    </Box>
  );
}

const List = styled.ul`
  display: flex;
  flex-direction: column;
  width: 100%;
`;

/** The counts stand under each other, and so do the titles and what they say. */
const Item = styled.li`
  padding: 0.8rem 0;
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};

  &:first-child {
    border-top: 0;
    padding-top: 0;
  }

  p {
    padding-left: 5.6rem;
  }
`;

const TitleLink = styled(NavLink)`
  display: flex;
  gap: 1.2rem;
  align-items: baseline;
  font-size: 1.4rem;
  line-height: 1.43;
  text-decoration: none;
  color: ${({ theme }) => theme.colors.primary600};

  &:hover {
    text-decoration: underline;
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

const Count = styled.span<{ $isZero: boolean }>`
  flex: 0 0 4.4rem;
  font-size: 2rem;
  line-height: 1.2;
  font-weight: ${({ $isZero }) => ($isZero ? 400 : 600)};
  font-variant-numeric: tabular-nums;
  text-align: right;
  color: ${({ theme, $isZero }) => ($isZero ? theme.colors.neutral600 : theme.colors.neutral800)};
`;
