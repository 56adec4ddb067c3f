import { Box, Link, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { typeForms } from '../../dossier/editorial/forms';
import { TIME_ZONE } from '../../dossier/schedule/amsterdam-time';
import { toAdminLanguage, type AdminLanguage } from '../language';
import { findFormAddress } from './addresses';
import type { Moment } from './answers';
import { overviewTexts } from './texts';
import { useOverview } from './useOverview';
import { WidgetFrame } from './WidgetFrame';

/** What was published last, and, where something is planned, what comes and what did not succeed. */
export function LastPublishedWidget() {
  const { locale } = useIntl();
  const language = toAdminLanguage(locale);
  const texts = overviewTexts[language];
  const { data, isLoading, error } = useOverview();
  if (isLoading) return <Widget.Loading />;
  if (error || !data) return <Widget.Error>{texts.failed}</Widget.Error>;
  return (
    <WidgetFrame>
      {data.failed.length > 0 && (
        <Box>
          <Typography tag="h3" variant="omega" fontWeight="semiBold" textColor="danger700">
            {texts.notDone}
          </Typography>
          <Moments moments={data.failed} language={language} prefix={(moment) => moment.reasons.join(' ')} />
        </Box>
      )}
      {data.coming.length > 0 && (
        <Box>
          <Typography tag="h3" variant="omega" fontWeight="semiBold" textColor="neutral800">
            {texts.coming}
          </Typography>
          <Moments moments={data.coming} language={language} prefix={(moment) => texts.actions[moment.action]} />
        </Box>
      )}
      {data.lastPublished.length === 0 ? (
        <Widget.NoData>{texts.nothingPublished}</Widget.NoData>
      ) : (
        <Moments moments={data.lastPublished} language={language} />
      )}
    </WidgetFrame>
  );
}

interface MomentsProps<T extends Moment> {
  moments: T[];
  language: AdminLanguage;
  prefix?(moment: T): string;
}

function Moments<T extends Moment>({ moments, language, prefix }: MomentsProps<T>) {
  const texts = overviewTexts[language];
  const formatMoment = (at: string) =>
    new Date(at).toLocaleString(language, {
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
      timeZone: TIME_ZONE,
    });
  return (
    <List>
      {moments.map((moment) => (
        <li key={`${moment.type} ${moment.documentId} ${moment.locale}`}>
          <Link tag={NavLink} to={findFormAddress(moment, moment.locale)}>
            {moment.title || texts.untitled}
          </Link>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {[
              prefix?.(moment),
              typeForms[`api::${moment.type}.${moment.type}`]?.name[language],
              texts.languages[moment.locale],
              formatMoment(moment.at),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
        </li>
      ))}
    </List>
  );
}

const List = styled.ul`
  width: 100%;

  li {
    padding: 0.8rem 0;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
    overflow-wrap: anywhere;
  }

  li:first-child {
    border-top: 0;
    padding-top: 0;
  }

  a,
  a span {
    font-size: 1.4rem;
    line-height: 1.43;
  }
`;
