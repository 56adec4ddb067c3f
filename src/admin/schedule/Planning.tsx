import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useAuth, useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { useIntl } from 'react-intl';
import { formatMoment } from '../../dossier/schedule/amsterdam-time';
import { toAdminLanguage, type AdminLanguage } from '../language';
import { useOpenEntry, type OpenEntry, type PanelProps } from '../open-entry';
import { PlanForm } from './PlanForm';
import { planningTexts } from './texts';
import { usePlans, type PlanAnswer } from './usePlans';

/** A side panel of the edit view: a description for the content manager, or null where it does not apply. */
export function Planning(props: PanelProps) {
  const { locale } = useIntl();
  const open = useOpenEntry(props);
  const mayPublish = useAuth('Planning', ({ permissions }) =>
    permissions.some(
      ({ action, subject }) => action === 'plugin::content-manager.explorer.publish' && subject === props.model
    )
  );
  if (!props.model.startsWith('api::') || !mayPublish || !open) return null;
  const key = `${open.documentId} ${open.locale ?? ''}`;
  return {
    title: planningTexts[toAdminLanguage(locale)].title,
    content: <PanelContent key={key} open={open} status={props.document?.status} />,
  };
}

function PanelContent({ open, status }: { open: OpenEntry; status?: string }) {
  const { locale } = useIntl();
  const language = toAdminLanguage(locale);
  const texts = planningTexts[language];
  const { toggleNotification } = useNotification();
  const { plans, hasFailed, plan, cancel } = usePlans(open, texts.notDone);
  const [isChoosing, setIsChoosing] = React.useState(false);
  const choose = React.useRef<HTMLButtonElement>(null);

  const remove = async (one: PlanAnswer) => {
    const problem = await cancel(one.id);
    // The button that had the focus is gone with what it was about.
    choose.current?.focus();
    if (problem) toggleNotification({ type: 'danger', message: problem });
    else if (one.state === 'planned') toggleNotification({ type: 'success', message: texts.cancelled });
  };
  const close = () => {
    setIsChoosing(false);
    choose.current?.focus();
  };
  if (!plans) return hasFailed ? <Note>{texts.notLoaded}</Note> : <Note>…</Note>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {plans.length === 0 ? (
        <Note>{texts.nothing}</Note>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {plans.map((one) => (
            <PlanItem key={one.id} plan={one} language={language} onRemove={() => void remove(one)} />
          ))}
        </Flex>
      )}
      <Button
        ref={choose}
        variant="tertiary"
        fullWidth
        aria-expanded={isChoosing}
        onClick={() => setIsChoosing(!isChoosing)}
      >
        {isChoosing ? texts.hide : texts.show}
      </Button>
      {isChoosing && (
        <PlanForm
          texts={texts}
          // What is live and unchanged can only be withdrawn; anything else one would rather publish.
          suggested={status === 'published' ? 'unpublish' : 'publish'}
          planned={plans.filter(({ state }) => state === 'planned').map(({ action }) => action)}
          onPlan={async (wish) => {
            const problem = await plan(wish);
            if (problem) return problem;
            toggleNotification({ type: 'success', message: texts.saved });
            close();
            return null;
          }}
        />
      )}
    </Flex>
  );
}

const COLORS = {
  planned: ['primary100', 'primary600'],
  failed: ['danger100', 'danger600'],
  dropped: ['neutral100', 'neutral600'],
} as const;

function PlanItem({ plan, language, onRemove }: { plan: PlanAnswer; language: AdminLanguage; onRemove(): void }) {
  const texts = planningTexts[language];
  const [background, color] = COLORS[plan.state];
  return (
    <Box tag="li" padding={3} background={background} borderColor={color} hasRadius>
      <Typography tag="p" variant="pi" fontWeight="bold" textColor="neutral800">
        {texts[plan.state][plan.action]}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral800">
        <time dateTime={plan.at}>{formatMoment(new Date(plan.at).getTime(), language)}</time>
      </Typography>
      {plan.reasons.length > 0 && (
        <Box tag="ul" paddingTop={1}>
          {plan.reasons.map((reason) => (
            <Typography key={reason} tag="li" variant="pi" textColor="neutral800">
              {reason}
            </Typography>
          ))}
        </Box>
      )}
      <Typography tag="p" variant="pi" textColor="neutral700">
        {texts.by(plan.plannedBy)}
      </Typography>
      <Box paddingTop={2}>
        <Button
          size="S"
          variant="tertiary"
          onClick={onRemove}
          aria-label={plan.state === 'planned' ? texts.cancelThis[plan.action] : undefined}
        >
          {plan.state === 'planned' ? texts.cancel : texts.clear}
        </Button>
      </Box>
    </Box>
  );
}

function Note({ children }: { children: React.ReactNode }) {
  return (
    <Typography tag="p" variant="pi" textColor="neutral700">
      {children}
    </Typography>
  );
}
