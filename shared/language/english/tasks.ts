/** Notices of what takes long; Cancel is beside those that can still be stopped. */
export const tasks = {
  /** Before the library is brought back to an earlier moment. */
  backingUp: 'Backing up how the library is now…',
  changingNotes: 'Changing the highlights… This can’t be stopped, but it can be undone.',
  changingTags: 'Changing tags… This can’t be stopped, but it can be undone.',
  exporting: 'Exporting…',
  exportingCodebook: 'Exporting the codebook…',
  exportingSoFar:
    'Exporting: {done, number} of {total, plural, one {# article} other {# articles}}',
  importingCodebook: 'Importing the codebook… This can’t be stopped, but it can be undone.',
  printing: 'Getting the pages ready…',
  restoring: 'Restoring… This can’t be stopped any more, but it can be undone.',
  savingExport: 'Saving what was exported…',
} as const
