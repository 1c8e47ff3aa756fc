/** How articles come in. */
export const imports = {
  /** What an article is called that is pasted and not in a file. */
  clipboard: 'the clipboard',
  /** {name} is that of a file, or `imports.clipboard`; {others} are asked about next. */
  duplicate:
    '“{title}” is in your library already, with the same text as {name}.{others, plural, =0 {} other { # more to settle.}}',
  /** A button: the article that was imported is added, and the one that is there stays. */
  keepBoth: 'Keep both',
  /** A button for several: none of those that were imported is added. */
  keepThose: 'Keep those there',
  /** A button: the article that was imported is not added, and the one that is there is opened. */
  openThere: 'Open the one there',
  /** {reasons} are whole sentences about the first of them, each on a line of its own. */
  refused:
    '{count, number} articles were not added.\n{reasons}{others, plural, =0 {} one {\nOne other was not added either.} other {\n# others were not added either.}}',
  sameForAll: 'The same for {others, plural, one {the other one} other {all # others}}',
  settledAlready: 'That article has been dealt with already.',
  unexpected: '“{name}” could not be read; {log} says what happened.',
} as const
