import { Box, Button, Divider, Flex, Typography } from '@strapi/design-system';
import { useForm, useQueryParams } from '@strapi/strapi/admin';
import * as React from 'react';
import { useIntl } from 'react-intl';
import { toAdminLanguage } from '../language';
import type { CheckAnswer } from './answers';
import { Facts } from './Facts';
import { IssueList } from './IssueList';
import { Translation } from './Translation';
import { panelTexts, type PanelTexts } from './texts';
import { useOpenedVersion } from './opened-version';
import { useChecks, useFacts } from './useChecks';

interface PanelProps {
  activeTab: 'draft' | 'published' | null;
  model: string;
  documentId?: string;
  document?: { documentId?: string; updatedAt?: string; locale?: string | null };
}

/** A side panel of the edit view: a description for the content manager, or null where it does not apply. */
export function DossierCheck(props: PanelProps) {
  const { locale } = useIntl();
  if (!props.model.startsWith('api::') || props.activeTab === 'published') return null;
  return { title: panelTexts[toAdminLanguage(locale)].title, content: <PanelContent {...props} /> };
}

function PanelContent({ model, documentId, document: entry }: PanelProps) {
  const { locale: adminLocale, formatTime } = useIntl();
  const language = toAdminLanguage(adminLocale);
  const texts = panelTexts[language];
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const values = useForm('DossierCheck', (state) => state.values);
  const isModified = useForm('DossierCheck', (state) => state.modified);
  const isSaving = useForm('DossierCheck', (state) => state.isSubmitting);
  const locale = query.plugins?.i18n?.locale ?? entry?.locale ?? undefined;
  // A single type has no id in its address.
  const id = documentId && documentId !== 'create' ? documentId : entry?.documentId;
  const open = { model, documentId: id, locale };
  const { answer, hasFailed } = useChecks(open, values);
  const { facts, askAgain } = useFacts(open, { updatedAt: entry?.updatedAt, isSaving });

  const saved = [answer?.saved, facts?.saved]
    .filter((known) => known !== null && known !== undefined)
    .sort((a, b) => b.at.localeCompare(a.at))[0];
  const [openedAt, overruleUntil] = useOpenedVersion(open, entry?.updatedAt, isModified);
  const isOutOfDate = !isSaving && saved && openedAt && saved.at > openedAt;
  const [overruled, setOverruled] = React.useState('');
  const overrule = (at: string) => {
    overruleUntil(at);
    setOverruled(at);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {isOutOfDate && (
        <Box role="alert" padding={3} background="warning100" borderColor="warning600" hasRadius>
          <Typography tag="p" variant="pi" textColor="neutral800">
            {texts.conflict(saved.by, formatTime(saved.at))} {isModified && texts.reloadLoses}
          </Typography>
          <Flex paddingTop={2} gap={2} wrap="wrap">
            <Button size="S" variant="secondary" onClick={() => window.location.reload()}>
              {texts.reload}
            </Button>
            <Button size="S" variant="danger-light" onClick={() => overrule(saved.at)}>
              {texts.overrule}
            </Button>
          </Flex>
        </Box>
      )}
      {isModified && overruled !== '' && overruled === openedAt && (
        <Typography tag="p" role="status" variant="pi" textColor="neutral800">
          {texts.overruled}
        </Typography>
      )}
      <State answer={answer} hasFailed={hasFailed} texts={texts} />
      <IssueList title={texts.blocks} issues={pick(answer, 'block')} texts={texts} color="danger600" />
      <IssueList title={texts.advice} issues={pick(answer, 'advice')} texts={texts} color="primary600" />
      <IssueList title={texts.brokenLinks} issues={facts?.brokenLinks ?? []} texts={texts} color="primary600" />
      {facts?.translation && id && (
        <>
          <Divider />
          <Translation
            open={{ ...open, documentId: id }}
            facts={facts}
            language={language}
            isModified={isModified}
            onDone={askAgain}
          />
        </>
      )}
      <Divider />
      <Facts facts={facts} answer={answer} texts={texts} />
    </Flex>
  );
}

const pick = (answer: CheckAnswer | null, severity: 'block' | 'advice') =>
  (answer?.issues ?? []).filter((issue) => issue.severity === severity);

/** The state in one line, read out when it changes. */
function State({ answer, hasFailed, texts }: { answer: CheckAnswer | null; hasFailed: boolean; texts: PanelTexts }) {
  const blocks = pick(answer, 'block').length;
  const advice = pick(answer, 'advice').length;
  const isReady = answer && blocks === 0;
  const line = () => {
    if (!answer) return hasFailed ? texts.failed : texts.checking;
    if (blocks > 0) return texts.blocked(blocks);
    return advice > 0 ? texts.readyWithAdvice(advice) : texts.ready;
  };
  const [background, color] = !answer
    ? ['neutral100', 'neutral800']
    : isReady
      ? ['success100', 'success700']
      : ['danger100', 'danger700'];
  return (
    <Box role="status" padding={3} background={background} hasRadius>
      <Typography variant="omega" fontWeight="semiBold" textColor={color}>
        {line()}
      </Typography>
      {answer && hasFailed && (
        <Typography tag="p" variant="pi" textColor="neutral800">
          {texts.failed}
        </Typography>
      )}
    </Box>
  );
}
