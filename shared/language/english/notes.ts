/** Highlights with their tags and notes, in the margin and in lists. */
export const notes = {
  addNote: 'Add a note',
  addAnotherTag: 'Add another',
  addTag: 'Add a tag',
  color: 'Colour',
  // The name of a colour as it stands alone or begins a sentence.
  colorName:
    '{color, select, yellow {Yellow} green {Green} blue {Blue} pink {Pink} orange {Orange} other {Purple}}',
  // A colour, or what is done in it, and the tag that it stands for.
  colorWithTag: '{name} – {tag}',
  createTag: 'Create “{name}”',
  deleteHighlight: 'Delete highlight',
  // Ends the writing of a note, which is saved already.
  doneWriting: 'Done',
  editNote: 'Edit note',
  // The last word of a highlight, which can be moved.
  end: 'End',
  endEarlier: 'End earlier',
  endLater: 'End later',
  // Heads the footnotes of a note.
  footnotes: 'Footnotes',
  // What a screen reader says of a highlight; {names} are its tags, as many as {tags}.
  highlight:
    '{color, select, yellow {Yellow highlight} green {Green highlight} blue {Blue highlight} pink {Pink highlight} orange {Orange highlight} other {Purple highlight}}{tags, plural, =0 {} other {, tagged {names}}}{note, select, yes {, with a note} other {}}{card, select, yes {, kept as a card} other {}}',
  // Read out where a highlight goes on in another paragraph; {highlight} is `highlight` above.
  highlightContinued: '{highlight}, continued',
  // {highlight} is `highlight` above, {quote} how its words begin.
  highlightWithQuote: '{highlight}: “{quote}”',
  moveEnds: 'Move ends',
  moveEndsHint: 'By word; with Shift by character',
  // Names the field in which a note is written.
  note: 'Note',
  // Read out when the writing of a note ends.
  noteSaved: 'Note saved',
  passageNotFound: 'Passage not found',
  // Stands for a picture in a note that has no description.
  picture: 'Picture',
  removedTag: 'Removed tag {name}',
  removeTag: 'Remove tag {name}',
  // Shows a long quote as a whole.
  showAll: 'Show all',
  showLess: 'Show less',
  // The first word of a highlight, which can be moved.
  start: 'Start',
  startEarlier: 'Start earlier',
  startLater: 'Start later',
  // Read out after tags were given to a highlight.
  tagged: 'Tagged {names}',
  tags: 'Tags',
  // An item of a list of tasks in a note.
  taskDone: 'Done',
  taskToDo: 'To do',
  writeNote: 'Write a note',
} as const
