/** The tree of all tags by this id, and its rows with the ids of their tags after it. */
export const tagTreeId = 'tag-tree'
