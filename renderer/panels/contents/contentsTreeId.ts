/** By this id the command that shows the contents finds the tree to put the keyboard into. */
export const contentsTreeId = 'contents'
