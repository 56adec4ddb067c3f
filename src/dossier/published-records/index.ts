/**
 * The read model: one record per published entry and language, with its JSON as the outside world gets it. Written in
 * the transaction of the publish, read by everything that delivers. Not here: what a request looks like (dossier-api).
 * See docs/architecture.md, "Published records".
 */
export { renewRecords } from './start-records';
export { verifyRecords, type Difference } from './verify';
export { drainQueue, isRefreshDue } from './refresh-worker';
export { addMembers, describeDates, isoTime } from './add-members';
export { foldTitle } from './find-sort-keys';
export { gapListName, listName } from './record-store';
export { createRecordReader, type Read, type RecordReader } from './record-reader';
export { findRecordSettings, SCHEMA_VERSION, type RecordSettings } from './record-settings';
export { onGenerationRaised, readVersion } from './record-state';
export { describeTable, registerRecordWriter, type RecordWriter } from './record-writers';
export { isPostgres, withTables, writeAlone, type Write } from './database';
export { findPublishedLanguages } from './find-published-languages';
export { findPublisher, nameOf, publishAs, type Publisher } from './publisher';
export { releaseLease, takeLease } from './job-lease';
export { startBackgroundWork, type BackgroundWork } from './background-work';
export type { Presented } from './present-entry';
export { escapeHtml } from './blocks-to-html';
export { startNewEpoch } from './start-new-epoch';
export { findOwnFields, isSystemField } from './find-own-fields';
export { iriOf } from './present-entry';
export { changeDocument } from './change-document';
export { amendRead, findKnownPublished, readDocumentsOnce, readDraft, readPublished } from './read-document';
export { readWhole } from './read-whole';
export { relinkTranslation } from './relink';
export { presentDraft, type PresentedDraft } from './present-draft';
