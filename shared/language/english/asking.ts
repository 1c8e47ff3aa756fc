/** What is said while something is asked of the library, and when it could not be had. */
export const asking = {
  /** In place of the steps of the history, until they have been read. */
  readingHistory: 'Reading the history …',
  /** In place of what is made of the notes, until they have been read. */
  readingNotes: 'Reading your notes …',
  tryAgain: 'Try again',
} as const
