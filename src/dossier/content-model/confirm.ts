/** An administrator repeats a request with this header to go on although published entries use the entry. */
export const CONFIRM_HEADER = 'x-dossier-confirm';
export const CONFIRM_VALUE = 'in-use';
