/** The desk that asks for the cards that are due. */
export const review = {
  allButPutOff:
    '{count, plural, one {That was all but one card that you put off} other {That was all but # cards that you put off}}',
  allForNow: 'That was all for now',
  allForToday: 'That was all for today',
  // Names a card once its answer is shown.
  answered: 'The answer',
  askNow: '{count, plural, one {Review it now} other {Review them now}}',
  // Read out where words are left out.
  blank: 'blank',
  cardsADay: 'Cards a day',
  chooseAgain: 'Choose again',
  // `when` is such as “in 10 minutes” or “now”.
  comeBack:
    '{count, plural, one {One card comes back today, {when}.} other {# cards come back today, the next {when}.}}',
  editNote: 'Edit the note',
  // Over the four grades that a reader gives.
  howWell: 'How well did you remember?',
  lost: 'What this card asks for is not there any more.',
  lostNote:
    'It asks for the note of this passage, and that is empty now. Write one, or choose words to hide.',
  lostWords: 'It hides “{words}”, which the passage does not say any more. Choose other words.',
  makeCards:
    'Make a card of a highlight, and you are asked for it again shortly before you would forget it. Open a highlight and press\u00a0<key>Shift+C</key>, or choose “Make a card”.',
  // `when` is such as “in 10 minutes”, “tomorrow” or “in 2 months”.
  nextDue: 'The next card is due {when}.',
  nothingDue: 'Nothing is due',
  nothingYet: 'Nothing to review yet',
  openPassage: 'Open the passage',
  // How many cards of today are done.
  progress: '{done, number} of {total, number}',
  putOff: 'Put off',
  removeCard: 'Remove the card',
  // The share of the cards that a reader wants to know when they are asked.
  retention: 'To be remembered',
  retentionHint:
    'So many of the cards that are due are to be known. The more, the sooner each comes back.',
  reviewedToday: 'Reviewed today',
  settings: 'Review settings',
  showAnswer: 'Show the answer',
  usualSettings: 'Usual settings',
  weights: 'Weights of FSRS',
  weightsHint:
    '{count, plural, other {# numbers, worked out from your reviews elsewhere. Empty for the usual ones.}}',
  weightsWrong: '{count, plural, other {These are not # numbers.}}',
  whatNoted: 'What did you note here?',
  // `count` is how many words are hidden.
  whichWords: '{count, plural, one {Which word is missing?} other {Which words are missing?}}',
  yourNote: 'Your note',
} as const
