/** By this id the command that looks for an article finds the field to type in. */
export const findFieldId = 'find-article'
