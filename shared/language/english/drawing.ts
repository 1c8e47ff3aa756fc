/** What is said where a part of the window could not be drawn. */
export const drawing = {
  /** These begin the sentence “… could not be shown.” */
  atTheCaret: 'What is at the caret',
  footOfPage: 'The line under the page',
  messages: 'A message',
  topBar: 'The bar over the page',
  /** `what` is one of the above, or the title of a desk in quotation marks. */
  notShown: '{what} could not be shown. Every note that was saved is on the disk.',
  /** A dialog, the palette or a menu; `reason` is what a programmer would be told. */
  overlayNotShown:
    'What you opened could not be shown, and was closed again. Nothing was changed. Open it again; if it stays so, restart Scholium. ({reason})',
} as const
