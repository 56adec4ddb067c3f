/** What the routes of the panel answer (editorial/panel). */
export interface PanelIssue {
  code: string;
  severity: 'block' | 'advice';
  field: string;
  place: string;
  message: string;
}

export interface Saved {
  at: string;
  by: string | null;
}

export interface CheckAnswer {
  issues: PanelIssue[];
  readingLevel: { level: string; words: number; wordsPerSentence: number } | null;
  saved: Saved | null;
}

export type EntryLanguage = 'nl' | 'en';

/** How the open language and the other one stand to each other (editorial/translations). */
export interface TranslationAnswer {
  other: EntryLanguage;
  translation: EntryLanguage | null;
  state: 'missing' | 'unfinished' | 'outdated' | 'current';
  changed: string[];
  since: string | null;
  differing: string[];
}

interface EntryUsage {
  uid: string;
  documentId: string;
  locale: string | null;
  title: string;
}

export interface FactsAnswer {
  saved: Saved | null;
  other: {
    language: EntryLanguage;
    state: 'missing' | 'draft' | 'published' | 'modified';
  } | null;
  translation: TranslationAnswer | null;
  usages: EntryUsage[];
  pictureUsages: (EntryUsage & { picture: string })[];
  publicUrl: string | null;
  brokenLinks: PanelIssue[];
}
