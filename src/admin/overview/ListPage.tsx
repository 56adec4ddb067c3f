import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { ArrowLeft, Download } from '@strapi/icons';
import { Layouts, Page, Pagination, useFetchClient, useNotification, useQueryParams } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink, useParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { typeForms } from '../../dossier/editorial/forms';
import { TIME_ZONE } from '../../dossier/schedule/amsterdam-time';
import { toAdminLanguage, type AdminLanguage } from '../language';
import { findFormAddress } from './addresses';
import type { Figure, ListedEntry } from './answers';
import { overviewTexts, type OverviewTexts } from './texts';
import { useListed } from './useOverview';

/** The list that a figure of the home page counts. */
export default function ListPage() {
  const { figure = '' } = useParams<{ figure: string }>();
  const { locale } = useIntl();
  const texts = overviewTexts[toAdminLanguage(locale)];
  // What is no figure of ours never reaches the server.
  if (!Object.keys(texts.figures).includes(figure)) return <Page.NoData />;
  return <List key={figure} figure={figure as Figure} language={toAdminLanguage(locale)} texts={texts} />;
}

interface ListProps {
  figure: Figure;
  language: AdminLanguage;
  texts: OverviewTexts;
}

function List({ figure, language, texts }: ListProps) {
  const [{ query }] = useQueryParams<{ page?: string }>({ page: '1' });
  const { data, isLoading, error } = useListed(figure, Number(query.page) || 1);
  const { title, counts } = texts.figures[figure];
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={data ? `${counts} ${texts.total(data.total)}.` : counts}
        navigationAction={
          <Link tag={NavLink} to="/" startIcon={<ArrowLeft aria-hidden />}>
            {texts.back}
          </Link>
        }
        primaryAction={figure === 'broken-links' ? <DownloadButton texts={texts} /> : undefined}
      />
      <Layouts.Content>
        {isLoading && <Page.Loading />}
        {error && <Page.Error content={texts.listFailed} />}
        {data && data.total === 0 && (
          <Box background="neutral0" padding={8} hasRadius shadow="tableShadow">
            <Typography textColor="neutral800">{texts.empty}</Typography>
          </Box>
        )}
        {data && data.total > 0 && (
          <>
            <Entries figure={figure} entries={data.entries} language={language} texts={texts} />
            {data.total > data.pageSize && (
              <Box paddingTop={4}>
                <Pagination.Root pageCount={Math.ceil(data.total / data.pageSize)} total={data.total}>
                  <Pagination.Links />
                </Pagination.Root>
              </Box>
            )}
          </>
        )}
        {figure === 'broken-links' && (
          <Box paddingTop={4}>
            <Typography variant="pi" textColor="neutral600">
              {texts.downloadHint}
            </Typography>
          </Box>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

function Entries({ figure, entries, language, texts }: ListProps & { entries: ListedEntry[] }) {
  const missing = figure === 'missing-nl' ? 'nl' : figure === 'missing-en' ? 'en' : null;
  const hasNotes = entries.some(({ notes }) => notes.length > 0);
  const dateTitle = texts.dates[figure];
  const formatDay = (date: string) =>
    new Date(date).toLocaleDateString(language, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: TIME_ZONE,
    });
  return (
    <Box
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      overflow="auto"
      tabIndex={0}
      role="region"
      aria-label={texts.figures[figure].title}
    >
      <Table>
        <thead>
          <tr>
            <th scope="col">{texts.columns.title}</th>
            <th scope="col">{texts.columns.type}</th>
            <th scope="col">{texts.columns.language}</th>
            {dateTitle && <th scope="col">{dateTitle}</th>}
            {figure === 'broken-links' && <th scope="col">{texts.columns.link}</th>}
            {hasNotes && <th scope="col">{texts.columns.what}</th>}
            {missing && <th scope="col">{texts.languages[missing]}</th>}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry, position) => (
            <tr key={`${entry.type} ${entry.documentId} ${entry.locale} ${position}`}>
              <th scope="row">
                <Link tag={NavLink} to={findFormAddress(entry, entry.locale)}>
                  {entry.title || texts.untitled}
                </Link>
              </th>
              <td>{typeForms[`api::${entry.type}.${entry.type}`]?.name[language] ?? entry.type}</td>
              <td>{texts.languages[entry.locale] ?? '–'}</td>
              {dateTitle && <td>{entry.date ? formatDay(entry.date) : '–'}</td>}
              {figure === 'broken-links' && (
                <td>
                  {entry.url && (
                    <Link href={entry.url} isExternal>
                      {entry.url} {texts.opensInNewTab}
                    </Link>
                  )}
                </td>
              )}
              {hasNotes && (
                <td>
                  <ul>
                    {entry.notes.map((note) => (
                      <li key={note}>{note}</li>
                    ))}
                    {entry.moreNotes > 0 && <li>{texts.moreNotes(entry.moreNotes)}</li>}
                  </ul>
                </td>
              )}
              {missing && (
                <td>
                  <Link tag={NavLink} to={findFormAddress(entry, missing)}>
                    {texts.translate[missing]}
                  </Link>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </Table>
    </Box>
  );
}

/** The session of the admin goes along in a header, which a plain link could not send. */
function DownloadButton({ texts }: { texts: OverviewTexts }) {
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const download = async () => {
    try {
      const { data } = await get<Blob>('/dossier-overview/links.csv', { responseType: 'blob' });
      const address = URL.createObjectURL(data);
      const anchor = document.createElement('a');
      anchor.href = address;
      anchor.download = `links-${new Date().toISOString().slice(0, 10)}.csv`;
      anchor.click();
      URL.revokeObjectURL(address);
    } catch {
      toggleNotification({ type: 'danger', message: texts.downloadFailed });
    }
  };
  return (
    <Flex>
      <Button variant="secondary" startIcon={<Download aria-hidden />} onClick={download}>
        {texts.download}
      </Button>
    </Flex>
  );
}

const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  font-size: 1.4rem;
  line-height: 1.43;
  color: ${({ theme }) => theme.colors.neutral800};

  th,
  td {
    padding: 1.2rem 1.6rem;
    text-align: left;
    vertical-align: top;
    font-weight: 400;
  }

  /* Titles, addresses and findings give way; kinds and languages stay whole. */
  a,
  li {
    overflow-wrap: anywhere;
  }

  thead th {
    font-weight: 600;
    white-space: nowrap;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  tbody tr + tr {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  a,
  a span {
    font-size: 1.4rem;
    line-height: 1.43;
  }

  li + li {
    margin-top: 0.4rem;
  }
`;
