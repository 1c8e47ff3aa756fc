/** Highlights as cards that are asked again and again, and the making of them. */
export const cards = {
  // What a card asks for, after `askFor`.
  answerNote: 'The note',
  answerWords: 'Hidden words',
  askFor: 'Ask for',
  asksForNote: 'Card: asks for the note',
  change: 'Change the card',
  // How well a card was remembered.
  grade: '{grade, select, 1 {Again} 2 {Hard} 3 {Good} other {Easy}}',
  hasNoNote: 'Card: there is no note to ask for',
  hides: 'Card: hides “{words}”',
  hintNote: 'You see the passage, and say what you have noted.',
  hintWords:
    'Choose the words to hide; hold Shift for several. You see the rest, and say what is missing.',
  // Keeps what was changed of a card.
  keep: 'Keep',
  lostWords: 'Card: “{words}” is not in the passage any more',
  make: 'Make a card',
  remove: 'Remove the card',
  wordsToHide: 'Words to hide',
} as const
