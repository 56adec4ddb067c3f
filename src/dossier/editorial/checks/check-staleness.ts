import type { Language } from '../../content-model';
import { finding, listOf, textOf, type Check, type Finding } from './check';
import { findHeadlines, findProse, splitSentences } from './find-prose';
import { findPastPromise } from './find-past-promise';

/** Words that were true when written and will not be when read. */
const STALE: Record<Language, RegExp> = {
  nl: /\b(binnenkort|later dit jaar|eerder dit jaar|(?:eind|begin|medio|halverwege) (?:dit|volgend) jaar|dit jaar|volgend jaar|volgende maand|volgende week|komende (?:week|maanden?|zomer|herfst|winter|lente|tijd)|dit (?:voorjaar|najaar)|deze (?:zomer|herfst|winter|lente)|onlangs|momenteel|op dit moment(?! (?:in|van) (?:de|het|een)\b)|nog niet bekend|wordt nog bekendgemaakt|houd (?:deze|de) (?:pagina|website|site) in de gaten)\b/iu,
  en: /\b(coming soon|(?:available|online|open|out|published|launched|back) (?:again )?soon|(?:will|shall) soon|soon (?:be|you|we|they|it|there|more)|later this year|earlier this year|(?:end|beginning) of (?:this|next) year|this year|next year|next month|next week|in the coming (?:weeks|months)|this (?:spring|summer|autumn|winter)|recently|currently|at the moment(?! (?:of|when|that)\b)|to be announced|stay tuned|not yet known|watch this (?:space|page))\b/iu,
};

/** "Een binnenkort" as the subject of a sentence, in quotation marks, is about the word itself. */
const QUOTED = /["“”'‘’«»][^"“”'‘’«»]{0,60}["“”'‘’«»]/gu;

export const checkStaleWords: Check = (entry, context) => {
  const { language, now } = context;
  if (!language) return [];
  return [...findHeadlines(entry, context), ...findProse(entry, context)].flatMap(({ path, paragraphs }) => {
    const sentences = paragraphs.flatMap((paragraph) => splitSentences(paragraph, language));
    return sentences.flatMap((sentence): Finding[] => {
      const word = STALE[language].exec(sentence.replace(QUOTED, ''))?.[0];
      if (word) return [finding('stale-word', path, { word })];
      const date = findPastPromise(sentence, language, now);
      return date ? [finding('past-promise', path, { date })] : [];
    });
  });
};

/** A training whose dates are all over has nothing to register for. */
export const checkSessions: Check = (entry, { type, now }) => {
  if (type !== 'training') return [];
  const sessions = listOf(entry.sessions);
  if (sessions.length === 0) {
    const needsDate = ['workshop', 'course', 'webinar'].includes(String(entry.format));
    return needsDate ? [finding('sessions-missing', ['sessions'])] : [];
  }
  const coming = sessions.filter(
    ({ startsAt, endsAt, availability }) =>
      availability !== 'cancelled' && new Date(String(endsAt ?? startsAt)).getTime() >= now.getTime()
  );
  return coming.length === 0 ? [finding('sessions-past', ['sessions'])] : [];
};

/** A day on which somebody looks again, not over yet. Without one an entry would never be on the list to do. */
export const checkReviewDue: Check = (entry, { uid, now, findAttributes }) => {
  if (!findAttributes(uid).reviewDue) return [];
  const due = textOf(entry.reviewDue);
  if (due === '') return [finding('review-date-missing', ['reviewDue'])];
  return due < now.toISOString().slice(0, 10) ? [finding('review-due', ['reviewDue'], { date: due })] : [];
};
