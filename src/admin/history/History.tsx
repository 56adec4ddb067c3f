import { Box, Button, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import { useIntl } from 'react-intl';
import { formatMoment } from '../../dossier/schedule/amsterdam-time';
import { toAdminLanguage, type AdminLanguage } from '../language';
import { useOpenEntry, type OpenEntry, type PanelProps } from '../open-entry';
import { historyTexts } from './texts';
import { useHistory, type VersionAnswer } from './useHistory';
import { VersionDialog } from './VersionDialog';

const SHOWN = 5;

/** A side panel of the edit view: a description for the content manager, or null where it does not apply. */
export function History(props: PanelProps) {
  const { locale } = useIntl();
  const open = useOpenEntry(props);
  if (!props.model.startsWith('api::') || !open) return null;
  const key = `${open.documentId} ${open.locale ?? ''}`;
  return {
    title: historyTexts[toAdminLanguage(locale)].title,
    content: <PanelContent key={key} open={open} />,
  };
}

function PanelContent({ open }: { open: OpenEntry }) {
  const { locale } = useIntl();
  const language = toAdminLanguage(locale);
  const texts = historyTexts[language];
  const history = useHistory(open);
  const [showsAll, setShowsAll] = React.useState(false);
  const [viewed, setViewed] = React.useState<number | null>(null);
  const list = React.useRef<HTMLUListElement>(null);
  const opener = React.useRef<HTMLElement | null>(null);
  const view = (id: number) => {
    opener.current = document.activeElement as HTMLElement | null;
    setViewed(id);
  };
  const { versions } = history;

  if (!versions || versions.length === 0)
    return (
      <Typography tag="p" variant="pi" textColor="neutral700">
        {versions ? texts.nothing : history.hasFailed ? texts.notLoaded : texts.loading}
      </Typography>
    );
  const close = () => {
    setViewed(null);
    // The button that opened the dialog is gone when the content was erased.
    setTimeout(() => (opener.current?.isConnected ? opener.current : list.current)?.focus());
  };
  const shown = showsAll ? versions : versions.slice(0, SHOWN);
  const version = versions.find(({ id }) => id === viewed);
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Flex tag="ul" ref={list} tabIndex={-1} direction="column" alignItems="stretch" gap={2}>
        {shown.map((one) => (
          <VersionItem key={one.id} version={one} language={language} onView={() => view(one.id)} />
        ))}
      </Flex>
      {versions.length > SHOWN && (
        <Button variant="ghost" size="S" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? texts.showLess : texts.showAll(versions.length)}
        </Button>
      )}
      {version && (
        <VersionDialog version={version} versions={versions} history={history} language={language} onClose={close} />
      )}
    </Flex>
  );
}

interface VersionItemProps {
  version: VersionAnswer;
  language: AdminLanguage;
  onView(): void;
}

function VersionItem({ version, language, onView }: VersionItemProps) {
  const texts = historyTexts[language];
  return (
    <Box tag="li" padding={3} borderColor="neutral200" hasRadius>
      <Flex justifyContent="space-between" gap={2} minHeight="3.2rem">
        <Typography tag="p" variant="pi" fontWeight="bold" textColor="neutral800">
          {texts.version(version.number)}
        </Typography>
        {!version.erasedAt && (
          <Button size="S" variant="tertiary" onClick={onView} aria-label={texts.open(version.number)}>
            {texts.see}
          </Button>
        )}
      </Flex>
      <Typography tag="p" variant="pi" textColor="neutral800">
        <time dateTime={version.publishedAt}>{formatAt(version.publishedAt, language)}</time>
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral700">
        {texts.by[version.way](version.publishedBy)}
      </Typography>
      {version.erasedAt && (
        <Typography tag="p" variant="pi" textColor="neutral700">
          {texts.erased(version.erasedBy, formatAt(version.erasedAt, language))}
        </Typography>
      )}
    </Box>
  );
}

const formatAt = (at: string, language: AdminLanguage): string =>
  formatMoment(new Date(at).getTime(), language, 'long');
