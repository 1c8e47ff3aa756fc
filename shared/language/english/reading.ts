/** How far the texts of the library have been read for finding in them. */
export const reading = {
  /** A button beside the progress of reading the library. */
  notNow: 'Not now',
  putOff:
    '{left, plural, one {One article has} other {# articles have}} not been read yet, and nothing is found in {left, plural, one {its text} other {their texts}}. It will be done at the next start of Scholium.',
  /** A button that goes on with what was put off. */
  readNow: 'Read now',
  /** {titles} is a list of articles. */
  unread:
    'The {count, plural, one {text} other {texts}} of {titles} could not be read, so nothing is found in {count, plural, one {it} other {them}}. Restore the library from a backup, or import {count, plural, one {the article} other {the articles}} again.',
} as const
