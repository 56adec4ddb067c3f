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

interface EntryUsage {
  uid: string;
  documentId: string;
  locale: string | null;
  title: string;
}

export interface FactsAnswer {
  saved: Saved | null;
  other: {
    language: 'nl' | 'en';
    state: 'missing' | 'draft' | 'published' | 'modified';
    savedAt: string | null;
    isNewer: boolean;
  } | null;
  usages: EntryUsage[];
  pictureUsages: (EntryUsage & { picture: string })[];
  publicUrl: string | null;
}
