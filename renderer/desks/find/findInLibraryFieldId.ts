/** By this id the command that finds in the library gets to the field to type in. */
export const findInLibraryFieldId = 'find-in-library'
