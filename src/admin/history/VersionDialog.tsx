import { Box, Button, Field, Flex, Modal, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import * as React from 'react';
import { formatMoment } from '../../dossier/schedule/amsterdam-time';
import type { AdminLanguage } from '../language';
import { readReason } from '../open-entry';
import { Difference } from './Difference';
import { historyTexts, type HistoryTexts } from './texts';
import type { DifferenceAnswer, History, VersionAnswer } from './useHistory';

interface VersionDialogProps {
  version: VersionAnswer;
  versions: VersionAnswer[];
  history: History;
  language: AdminLanguage;
  onClose(): void;
}

/** view: what changed. restore, erase: the question before it is done. restored: what could not be put back. */
type Step = { name: 'view' | 'restore' | 'erase' } | { name: 'restored'; leftOut: string[] };

const EARLIER = 'earlier';
const DRAFT = 'draft';

/** One version: what it changed, what putting it back would change, and the buttons to do so. */
export function VersionDialog({ version, versions, history, language, onClose }: VersionDialogProps) {
  const texts = historyTexts[language];
  const isAdministrator = useAuth('VersionDialog', ({ user }) =>
    user?.roles?.some(({ code }) => code === 'strapi-super-admin')
  );
  const [other, setOther] = React.useState<string>(EARLIER);
  const [step, setStep] = React.useState<Step>({ name: 'view' });
  const [problem, setProblem] = React.useState<string | null>(null);
  const [isBusy, setIsBusy] = React.useState(false);
  const { difference, reason } = useDifference(history, version, other, texts);
  const others = versions.filter(({ id, erasedAt }) => id !== version.id && !erasedAt);

  const work = async (task: () => Promise<void>) => {
    setIsBusy(true);
    setProblem(null);
    try {
      await task();
    } catch (error) {
      setProblem(readReason(error) ?? texts.notDone);
    }
    setIsBusy(false);
  };
  const restore = () => work(async () => setStep({ name: 'restored', leftOut: await history.restore(version.id) }));
  const erase = () =>
    work(async () => {
      await history.erase(version.id);
      onClose();
    });
  // The form still shows the draft of before.
  const finish = () => (step.name === 'restored' ? window.location.reload() : onClose());
  const when = formatMoment(new Date(version.publishedAt).getTime(), language, 'long');

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && finish()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={texts.close}>
          <Modal.Title>
            {texts.version(version.number)}, {when}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {step.name === 'view' && (
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Typography tag="p">{texts.by[version.way](version.publishedBy)}</Typography>
              <Field.Root>
                <Field.Label>{texts.compareWith}</Field.Label>
                <SingleSelect value={other} onChange={(value) => setOther(String(value))}>
                  <SingleSelectOption value={EARLIER}>{texts.withEarlier}</SingleSelectOption>
                  <SingleSelectOption value={DRAFT}>{texts.withDraft}</SingleSelectOption>
                  {others.map(({ id, number, publishedAt }) => (
                    <SingleSelectOption key={id} value={String(id)}>
                      {texts.version(number)}, {formatMoment(new Date(publishedAt).getTime(), language, 'long')}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Field.Root>
              <Box aria-live="polite" aria-busy={!difference && !reason}>
                {reason && <Typography textColor="danger600">{reason}</Typography>}
                {!difference && !reason && <Typography>{texts.loading}</Typography>}
                {difference && <Difference difference={difference} texts={texts} />}
              </Box>
            </Flex>
          )}
          {step.name === 'restore' && <Typography tag="p">{texts.restoreAsk(version.number)}</Typography>}
          {step.name === 'erase' && <Typography tag="p">{texts.eraseAsk(version.number)}</Typography>}
          {step.name === 'restored' && (
            <Box role="status">
              <Typography tag="p">{texts.restored(version.number)}</Typography>
              {step.leftOut.length > 0 && (
                <Box paddingTop={3}>
                  <Typography tag="p" fontWeight="bold">
                    {texts.leftOut}
                  </Typography>
                  <Box tag="ul" paddingTop={1}>
                    {step.leftOut.map((line) => (
                      <Typography key={line} tag="li">
                        {line}
                      </Typography>
                    ))}
                  </Box>
                </Box>
              )}
            </Box>
          )}
          <Box role="alert">
            {problem && (
              <Typography tag="p" textColor="danger600">
                {problem}
              </Typography>
            )}
          </Box>
        </Modal.Body>
        <Modal.Footer>
          {step.name === 'view' && (
            <>
              <Button variant="tertiary" onClick={finish}>
                {texts.close}
              </Button>
              <Flex gap={2}>
                {isAdministrator && (
                  <Button variant="danger-light" onClick={() => setStep({ name: 'erase' })}>
                    {texts.erase}
                  </Button>
                )}
                <Button onClick={() => setStep({ name: 'restore' })}>{texts.restore}</Button>
              </Flex>
            </>
          )}
          {(step.name === 'restore' || step.name === 'erase') && (
            <>
              <Button variant="tertiary" onClick={() => setStep({ name: 'view' })}>
                {texts.back}
              </Button>
              <Button
                variant={step.name === 'erase' ? 'danger' : 'default'}
                loading={isBusy}
                onClick={() => void (step.name === 'erase' ? erase() : restore())}
              >
                {step.name === 'erase' ? texts.eraseConfirm : texts.restoreConfirm}
              </Button>
            </>
          )}
          {step.name === 'restored' && <Button onClick={finish}>{texts.toDraft}</Button>}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function useDifference({ findDifference }: History, { id }: VersionAnswer, other: string, texts: HistoryTexts) {
  const [found, setFound] = React.useState<{ difference?: DifferenceAnswer; reason?: string }>({});
  React.useEffect(() => {
    let isCurrent = true;
    setFound({});
    findDifference(findSides(String(id), other)).then(
      (difference) => isCurrent && setFound({ difference }),
      (error) => isCurrent && setFound({ reason: readReason(error) ?? texts.notLoaded })
    );
    return () => {
      isCurrent = false;
    };
  }, [findDifference, id, other, texts]);
  return found;
}

/** The older side first, so that what is marked as added was added later. */
function findSides(id: string, other: string): { from?: string; to: string } {
  if (other === EARLIER) return { to: id };
  if (other === DRAFT || Number(other) > Number(id)) return { from: id, to: other };
  return { from: other, to: id };
}
