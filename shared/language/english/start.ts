/** What the window says while the library is opened, and where that fails. */
export const start = {
  /** {reason} is for an engineer and in no language. */
  articleFailed:
    '“{title}” could not be shown. Try it again; if it stays so, restore it from a backup, or import it again. ({reason})',
  articleNotOpened:
    '“{title}” was not opened, because Scholium’s window ended twice within a minute while it was open. Your notes are safe. Open another article, or try this one again.',
  failedHint:
    'Nothing was changed. Once that is settled, try again, or close this window and start Scholium again.',
  failedTitle: 'The library could not be opened',
  /** {reason} is for an engineer and in no language. */
  notDrawn:
    'The window could not be put together. Try again; if it stays so, restart Scholium. ({reason})',
  opening: 'Opening the library…',
  showLog: 'Show the log',
  tryAgain: 'Try again',
} as const
