/** Restoring the library from a backup. */
export const backups = {
  /** {reason} is a sentence. */
  away: 'The backups are in the library’s folder, which is away. {reason}',
  givenUp: 'Restoring was given up.',
  notBackedUp:
    'The library was not restored, because no backup of how it is now could be made first.',
  /** A step of the history; {moment} is a day and time in words. */
  restored: 'Restored the library as of {moment}',
  /** {reason} is a part of a sentence. */
  unreadable: 'The backups in {folder} cannot be read, because {reason}.',
} as const
