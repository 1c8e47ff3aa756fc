/** The desk that finds in the whole library. */
export const findDesk = {
  anyOfTheWords: 'Look for any of the words',
  // `shown` passages are listed, of as many as `count`.
  bestArticles:
    '{count, plural, other {The best {shown, number} of # articles are shown. Another word or a filter leads to the rest.}}',
  bestPassages:
    '{count, plural, other {The best {shown, number} of # passages are shown. Another word or a filter leads to the rest.}}',
  bringIn: 'Bring in an article, and every word of it can be found here, with your notes and tags.',
  clear: 'Clear',
  // The list of what a filter that is being typed can be completed to.
  completions: 'Completions',
  // An author to look for, where the library names none.
  exampleAuthor: 'Woolf',
  // What may be typed to find words that begin so; the asterisk is part of what is typed.
  exampleBeginning: 'librar*',
  // A query: the “or” is of the query language and stays as it is.
  exampleEither: 'winter or snow',
  // A word of titles of articles.
  exampleInTitle: 'letters',
  // A query: straight quotation marks are of the query language and stay as they are.
  examplePhrase: '"room of one’s own"',
  // A tag to look for, where there is none yet.
  exampleTag: 'ideas',
  // A query: the minus is of the query language and stays as it is.
  exampleWithout: 'winter -snow',
  // A query of two words.
  exampleWords: 'sea wind',
  fewerLetters: 'Try fewer letters with an asterisk after them, such as libr*, or another word.',
  findsAfter: 'what is from then or later; before: what is earlier',
  findsAuthor: 'articles by somebody',
  findsBeginning: 'words that begin so',
  findsColor: 'highlights in a colour',
  findsEither: 'one or the other',
  // `has:tag` is typed so in any language.
  findsHas: 'highlights with a note; has:tag those with a tag',
  findsInTitle: 'in articles with this in their title',
  findsPhrase: 'these words one after another',
  findsTag: 'highlights with this tag or one below it',
  // `NOT` is typed so in any language.
  findsWithout: 'the one without the other; NOT says the same',
  findsWords: 'both words, anywhere in an article or a note; near spellings too',
  // Of how many articles something was found in.
  found: '{total, plural, =0 {Nothing found} one {In one article} other {In # articles}}',
  // The same where not all of them are listed.
  foundBest:
    '{total, plural, one {In one article, the best first} other {In # articles, the best first}}',
  gettingReady: 'Getting the library ready …',
  // What a highlight can have: the title of a filter such as `has:note`.
  has: '{what, select, note {a note} tag {a tag} card {a card} other {something else}}',
  help: 'Finds in titles, texts, quotes, notes and tags',
  // Read out before the words of a highlight.
  highlightBefore:
    '{color, select, yellow {Yellow highlight:} green {Green highlight:} blue {Blue highlight:} pink {Pink highlight:} orange {Orange highlight:} purple {Purple highlight:} other {Highlight:}}',
  less: 'Something less may be found.',
  more: '{count, plural, other {# more in this article}}',
  // Read out before the note of a highlight.
  noteBefore: 'Note:',
  nothingFor: 'Nothing found for {query}',
  nothingInLibrary: 'There is nothing in the library yet',
  // `tag:` is typed so in any language.
  placeholder: 'Words, “a phrase”, tag:…',
  // Articles, while the library is read for the first time.
  reading: 'Reading the library: {done, number} of {total, number} articles.',
  readingBar: 'Reading the library',
  readingWithFound:
    'Reading the library: {done, number} of {total, number} articles. What is found so far is shown.',
  results: 'What was found',
  stillReading: 'The library is still being read: it may be found yet.',
  title: 'Find in the library',
  withoutFilters: 'Look without the filters',
} as const
