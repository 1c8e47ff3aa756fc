/** What is said where a part of the window could not be drawn. */
export const drawing = {
  /** Beside a part of the window, or in its place; {part} is which. */
  notShown:
    '{part, select, article {This article could not be shown.} card {This card could not be shown.} caret {What is at the caret could not be shown.} find {“Find” could not be shown.} foot {The line under the page could not be shown.} insights {“Insights” could not be shown.} library {The library could not be shown.} list {This list of notes could not be shown.} messages {A message could not be shown.} notes {“All notes” could not be shown.} review {“Review” could not be shown.} tag {“Tag” could not be shown.} topBar {The bar over the page could not be shown.} other {Scholium could not be shown.}} Every note that was saved is on the disk.',
  /** A dialog, the palette or a menu; `reason` is what a programmer would be told. */
  overlayNotShown:
    'What you opened could not be shown, and was closed again. Nothing was changed. Open it again; if it stays so, restart Scholium. ({reason})',
} as const
