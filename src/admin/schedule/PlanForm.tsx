import {
  Box,
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import * as React from 'react';
import { toClockTime } from '../../dossier/schedule/amsterdam-time';
import type { PlanningTexts } from './texts';
import type { PlannedAction } from './usePlans';

interface PlanFormProps {
  texts: PlanningTexts;
  suggested: PlannedAction;
  /** What is planned already; planning it again moves it. */
  planned: PlannedAction[];
  /** @returns what was wrong, in words, or null */
  onPlan(wish: { action: PlannedAction; date: string; time: string }): Promise<string | null>;
}

const ERROR_ID = 'dossier-plan-error';

/**
 * Inside the form of the entry there can be no second form: its button would save the entry. So this is a group of
 * fields. Date and time are the browser's own fields, which hold what is on the clock and know no time zones.
 */
export function PlanForm({ texts, suggested, planned, onPlan }: PlanFormProps) {
  const [action, setAction] = React.useState<PlannedAction>(suggested);
  const [date, setDate] = React.useState('');
  const [time, setTime] = React.useState('09:00');
  const [problem, setProblem] = React.useState<string | null>(null);
  const [isBusy, setIsBusy] = React.useState(false);
  const today = React.useMemo(() => toClockTime(Date.now()).date, []);
  const first = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => first.current?.focus(), []);

  const submit = async () => {
    if (isBusy) return;
    if (!date || !time) return setProblem(texts.missing);
    setIsBusy(true);
    setProblem(await onPlan({ action, date, time }));
    setIsBusy(false);
  };
  // Enter would otherwise save the entry around this.
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    void submit();
  };
  const described = { 'aria-describedby': problem ? ERROR_ID : undefined, 'aria-invalid': problem ? true : undefined };
  return (
    <Flex role="group" aria-label={texts.title} direction="column" alignItems="stretch" gap={3}>
      <Field.Root>
        <Field.Label>{texts.action}</Field.Label>
        <SingleSelect value={action} onChange={(value) => setAction(value as PlannedAction)}>
          <SingleSelectOption value="publish">{texts.actions.publish}</SingleSelectOption>
          <SingleSelectOption value="unpublish">{texts.actions.unpublish}</SingleSelectOption>
        </SingleSelect>
      </Field.Root>
      <Field.Root>
        <Field.Label>{texts.date}</Field.Label>
        <TextInput
          ref={first}
          type="date"
          value={date}
          min={today}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => setDate(event.target.value)}
          onKeyDown={onKeyDown}
          {...described}
        />
      </Field.Root>
      <Field.Root hint={texts.zone}>
        <Field.Label>{texts.time}</Field.Label>
        <TextInput
          type="time"
          value={time}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => setTime(event.target.value)}
          onKeyDown={onKeyDown}
          {...described}
        />
        <Field.Hint />
      </Field.Root>
      {action === 'publish' && (
        <Typography tag="p" variant="pi" textColor="neutral700">
          {texts.draftHint} {texts.checkHint}
        </Typography>
      )}
      {planned.includes(action) && (
        <Typography tag="p" variant="pi" textColor="neutral700">
          {texts.moveHint}
        </Typography>
      )}
      <Box role="alert">
        {problem && (
          <Typography id={ERROR_ID} tag="p" variant="pi" textColor="danger600">
            {problem}
          </Typography>
        )}
      </Box>
      <Button onClick={() => void submit()} loading={isBusy} fullWidth>
        {texts.plan}
      </Button>
    </Flex>
  );
}
