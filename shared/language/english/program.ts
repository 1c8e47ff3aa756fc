/** What the program says of itself, of starting and of what went wrong within it. */
export const program = {
  cannotOpenLibrary: 'The library in {folder} cannot be opened.',
  // Said when it is to be shown in its folder.
  fileGone: '{file} is not there any more: it was moved, renamed or deleted.',
  fileNotWritten: 'Only a file that Scholium has just written can be shown, and {file} is none.',
  folderNotShown: 'The library is in {folder}, but no program shows it.',
  foreignPage: 'Only the program’s own page may ask for this.',
  licencesMissing: 'The file LICENSES.chromium.html is missing. Install Scholium again to have it.',
  licencesNotShown: 'No program shows the licences of Chromium. They are in {file}.',
  malformedCall: 'The program was asked for something that makes no sense to it.',
  notAWebAddress: 'Only web addresses can be opened from an article.',
  otherLibraryDetail: 'Scholium has the library in {open} open; close it first.',
  otherLibraryMessage: 'The library in {asked} was not opened.',
  quit: 'Quit',
  tryAgain: 'Try Again',
  /** What is said where the program itself gave no answer to its own window. */
  unanswered:
    'Scholium did not do this, because a part of it does not answer. Restart Scholium; everything that was saved is on the disk. What happened may be in {log}.',
  /** What comes back from anything that failed for a reason that nobody foresaw. */
  unexpected:
    'Something went wrong inside Scholium while it did this. Try again; if it stays so, restart Scholium. What happened is in {log}.',
  unexpectedDetail: 'What was saved is on the disk. {log} says what happened.',
  unexpectedOnOpening: 'Something unexpected went wrong; {log} says what.',
  unexpectedTitle: 'Something unexpected went wrong in Scholium.',
  unknownCall: 'The program knows no such call.',
  windowClosed: 'The window has been closed.',
  windowEnds: 'What is in the window of Scholium cannot be shown.',
  windowEndsDetail:
    'It ended unexpectedly each time. Everything that was saved is on the disk. Try again, with no article open, or quit. What happened is in {log}.',
} as const
