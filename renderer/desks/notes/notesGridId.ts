/** The list of all highlights by this id, and its rows with their number after it. */
export const notesGridId = 'all-notes'
