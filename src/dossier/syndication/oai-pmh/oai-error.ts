/** What may be wrong with a request (OAI-PMH 2.0, 3.6). Sent with status 200, for the protocol is inside the XML. */
export type OaiErrorCode =
  'badArgument' | 'badResumptionToken' | 'badVerb' | 'cannotDisseminateFormat' | 'idDoesNotExist' | 'noRecordsMatch';

/** Two codes are never needed: every item has metadata formats, and there are sets. */
export class OaiError extends Error {
  constructor(
    readonly code: OaiErrorCode,
    message: string
  ) {
    super(message);
  }
}
