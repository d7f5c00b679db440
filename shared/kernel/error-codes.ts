/** Refusals of what is taken back: what was recorded in error, undo, and a past day. */
export const errorCodes = [
  'error.not-found',
  'error.stood-on',
  'error.disputed',
  'as-at.not-yet',
  'undo.nothing',
  'undo.changed-since',
  'undo.cannot-clear',
  'undo.date-moved',
  'undo.case-opened',
  'undo.issued',
  'undo.custody',
  'undo.answered',
  'undo.reopened',
  'undo.in-error',
  'undo.from-outside',
] as const;
