/** How articles come in. */
export const imports = {
  /** What an article is called that is pasted and not in a file. */
  clipboard: 'the clipboard',
  settledAlready: 'That article has been dealt with already.',
  unexpected: '“{name}” could not be read; {log} says what happened.',
} as const
