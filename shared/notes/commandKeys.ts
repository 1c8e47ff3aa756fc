/** The letters and digits that commands of the window have, so that no tag can have them. */
export const commandKeys: ReadonlySet<string> = new Set([...'123456', ...'cjknot'])
