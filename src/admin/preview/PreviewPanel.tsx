import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { ExternalLink, Link as LinkIcon } from '@strapi/icons';
import { useForm, useQueryParams } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { toAdminLanguage } from '../language';
import { previewTexts } from './texts';
import { usePreview } from './usePreview';

interface PanelProps {
  activeTab: 'draft' | 'published' | null;
  model: string;
  documentId?: string;
  document?: { documentId?: string; locale?: string | null };
}

/** A side panel of the edit view: a description for the content manager, or null where it does not apply. */
export function PreviewPanel(props: PanelProps) {
  const { locale } = useIntl();
  if (!props.model.startsWith('api::') || props.activeTab === 'published') return null;
  return { title: previewTexts[toAdminLanguage(locale)].title, content: <PanelContent {...props} /> };
}

function PanelContent({ model, documentId, document: entry }: PanelProps) {
  const { locale: adminLocale, formatTime } = useIntl();
  const texts = previewTexts[toAdminLanguage(adminLocale)];
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const isModified = useForm('PreviewPanel', (state) => state.modified);
  const locale = query.plugins?.i18n?.locale ?? entry?.locale ?? undefined;
  // A single type has no id in its address.
  const id = documentId && documentId !== 'create' ? documentId : entry?.documentId;
  const { open, copy, outcome, isBusy } = usePreview({ model, documentId: id, locale });

  if (!id || !entry?.documentId) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {texts.new}
      </Typography>
    );
  }
  const line = () => {
    if (outcome === null) return isModified ? texts.unsaved : '';
    return 'copiedUntil' in outcome ? texts.copied(formatTime(outcome.copiedUntil)) : texts[outcome.problem];
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Button fullWidth variant="secondary" startIcon={<ExternalLink aria-hidden />} onClick={open} disabled={isBusy}>
        {texts.open} <Hidden>{texts.newTab}</Hidden>
      </Button>
      <Button fullWidth variant="tertiary" startIcon={<LinkIcon aria-hidden />} onClick={copy} disabled={isBusy}>
        {texts.copy}
      </Button>
      <Box role="status">
        <Typography variant="pi" textColor={outcome && 'problem' in outcome ? 'danger600' : 'neutral800'}>
          {line()}
        </Typography>
      </Box>
      <Typography variant="pi" textColor="neutral600">
        {texts.hint}
      </Typography>
    </Flex>
  );
}

/** For screen readers; the icon says it to who sees. */
function Hidden({ children }: { children: string }) {
  const style = { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' } as const;
  return <span style={style}>{children}</span>;
}
