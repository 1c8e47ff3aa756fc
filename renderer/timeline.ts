/**
 * Moments of opening an article, as marks on the User Timing timeline (W3C User Timing Level 3):
 * they cost nothing, and say in a profile and in the bench where the time goes.
 */

/** The article has come from the main process. */
export const receivedMark = 'scholium:article-received'
/** Its document and highlights are in the window's state. */
export const parsedMark = 'scholium:article-parsed'
/** It is on the screen with the highlights of what can be seen. */
export const paintedMark = 'scholium:article-painted'
