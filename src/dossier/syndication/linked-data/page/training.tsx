import type { Language } from '../../../content-model';
import type { RecordsByType } from '../../delivered-record';
import { toIri } from '../context';
import { findChoiceLabel } from '../schemes';
import type { Content } from './content';
import { formatDuration, formatPrice, formatSession } from './format';
import { factOf, linksOr, listOr, Outward, Rich, Section } from './parts';
import { words } from './words';

/** A training, with its dates in the time of the place where it is held. */
export function presentTraining(record: RecordsByType['training'], language: Language): Content {
  const say = words[language];
  const { price, duration } = record;
  const amount = price?.amountInCents;
  const cost =
    amount === 0 ? say.free : amount ? `${formatPrice(amount, language)} (${vatOf(price, language)})` : undefined;
  return {
    text: (
      <>
        <Rich text={record.body} level={2} />
        {listOr(record.learningGoals, say.goals)}
        {record.sessions.length > 0 && (
          <Section heading={say.sessions}>
            <ul>
              {record.sessions.map((session, index) => (
                <li key={index}>
                  {session.startsAt && formatSession(session.startsAt, session.endsAt, session.timeZone, language)}
                  {[session.location, findChoiceLabel('attendance', session.attendance, language)]
                    .filter(Boolean)
                    .map((part) => `, ${part}`)}
                  {session.availability && `. ${findChoiceLabel('availability', session.availability, language)}. `}
                  {toIri(session.registrationUrl) && <Outward url={session.registrationUrl} label={say.register} />}
                </li>
              ))}
            </ul>
          </Section>
        )}
        {linksOr(record.materials, say.materials)}
      </>
    ),
    facts: [
      [say.format, findChoiceLabel('trainingFormat', record.format, language)],
      [say.level, findChoiceLabel('level', record.level, language)],
      [say.duration, duration && formatDuration(duration, language)],
      [say.price, cost],
      [say.targetGroup, record.targetGroup],
      [say.prerequisites, record.prerequisites],
      factOf(say.provider, [record.provider], language),
      factOf(say.quadrants, record.quadrants, language),
      factOf(say.ethicsTopics, record.ethicsTopics, language),
    ],
  };
}

const vatOf = (price: RecordsByType['training']['price'], language: Language) =>
  findChoiceLabel('vat', price?.vat, language)?.toLowerCase();
