import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { NavLink, useNavigate } from 'react-router-dom';
import type { AdminLanguage } from '../language';
import { readReason } from '../open-entry';
import type { EntryLanguage, FactsAnswer } from './answers';
import { translationTexts } from './translation-texts';
import type { OpenEntry } from './useChecks';

interface TranslationProps {
  open: OpenEntry & { documentId: string };
  facts: FactsAnswer;
  language: AdminLanguage;
  /** The form has changes that were not saved; loading the entry again would lose them. */
  isModified: boolean;
  onDone(): void;
}

/** The other language of the entry: how it stands, what changed since, and what an editor can do about it. */
export function Translation({ open, facts, language, isModified, onDone }: TranslationProps) {
  const texts = translationTexts[language];
  const navigate = useNavigate();
  const { run, isBusy } = useAction(open, texts.failed);
  const { other, translation } = facts;
  if (!other || !translation) return null;
  const { state, changed, differing } = translation;
  const addressOf = (code: EntryLanguage) => `?plugins[i18n][locale]=${code}`;

  const start = async () => {
    if (await run('translation', other.language)) navigate({ search: addressOf(other.language) });
  };
  const sayRight = async () => {
    const target = translation.translation;
    if (!target || !(await run('translation/right', target))) return;
    // The form holds the status that it was opened with, and would put it back at the next save.
    if (target === open.locale) window.location.reload();
    else onDone();
  };
  const isOpen = translation.translation === open.locale;
  const isOutdated = state === 'outdated' || (state === 'unfinished' && changed.length > 0);
  return (
    <Box>
      <Typography tag="h3" variant="delta" fontSize={2} textColor="neutral800">
        {texts.title}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={2} marginTop={2}>
        <Line>
          {texts.other[other.language][other.state]}
          {other.state !== 'missing' && (
            <>
              {' '}
              <Link tag={NavLink} to={addressOf(other.language)}>
                {texts.open[other.language]}
              </Link>
            </>
          )}
        </Line>
        {state === 'unfinished' && <Line>{isOpen ? texts.unfinishedHere : texts.unfinishedThere[other.language]}</Line>}
        {isOutdated && (
          <Box padding={3} background="warning100" borderColor="warning600" hasRadius>
            <Line strong>{isOpen ? texts.outdatedHere[other.language] : texts.outdatedThere[other.language]}</Line>
            {changed.length > 0 && (
              <>
                <Line>{texts.changed}</Line>
                <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }}>
                  {changed.map((field) => (
                    <li key={field}>
                      <Line>{field}</Line>
                    </li>
                  ))}
                </Box>
              </>
            )}
            {state === 'outdated' && (
              <Box paddingTop={2}>
                <Button size="S" variant="secondary" onClick={sayRight} disabled={isBusy || (isOpen && isModified)}>
                  {texts.stillRight}
                </Button>
                {isOpen && isModified && <Line>{texts.saveFirst}</Line>}
              </Box>
            )}
          </Box>
        )}
        {differing.length > 0 && <Line>{texts.differing[other.language](differing)}</Line>}
        {state === 'missing' && (
          <>
            <Button fullWidth variant="secondary" onClick={start} disabled={isBusy || isModified}>
              {texts.start[other.language]}
            </Button>
            <Line>{isModified ? texts.saveFirst : texts.startHint}</Line>
          </>
        )}
      </Flex>
    </Box>
  );
}

function Line({ children, strong = false }: { children: React.ReactNode; strong?: boolean }) {
  return (
    <Typography tag="p" variant="pi" textColor="neutral800" fontWeight={strong ? 'semiBold' : undefined}>
      {children}
    </Typography>
  );
}

/** Sends what an editor decided; says it when that failed, with the reason of the server where it has one. */
function useAction({ model, documentId }: OpenEntry, failed: string) {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isBusy, setBusy] = React.useState(false);
  const run = async (action: string, locale: EntryLanguage): Promise<boolean> => {
    setBusy(true);
    try {
      await post(`/dossier-check/${model}/${documentId}/${action}`, { locale });
      return true;
    } catch (error) {
      toggleNotification({ type: 'danger', message: readReason(error) ?? failed });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { run, isBusy };
}
