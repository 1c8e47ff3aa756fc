/** By this id the command that finds in the article gets to the field to type in. */
export const findInArticleFieldId = 'find-in-article'
