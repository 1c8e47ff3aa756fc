/** The panel with what was done to the library. */
export const historyPanel = {
  /** The last row, where everything began. */
  beginning: 'Before all of this',
  empty: 'Nothing done yet',
  emptyHint:
    'Every highlight, note, tag and import is listed here from now on, and you can go back to before any of them, also tomorrow.',
  /** Marks the row that the library is at. */
  now: 'now',
  /** What a row is, or what a press on it does. */
  stateDone: 'Press to go back to here.',
  stateNow: 'The library is as it was after this.',
  stateUndone: 'Taken back; press to do it again.',
  title: 'History',
} as const
