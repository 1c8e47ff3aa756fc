/** The channel of every call from the window to the main process. */
export const callChannel = 'scholium:call'
/** The channel on which the preload script alone hands over the paths of dropped files. */
export const dropChannel = 'scholium:drop'
/** The channel of every message from the main process to the window. */
export const eventChannel = 'scholium:event'

/** How the preload script is told the language of the reader, a BCP 47 tag. */
export const languageSwitch = '--scholium-language='

/** How the preload script is told the sentence for a call that gets no reply. */
export const unansweredSwitch = '--scholium-unanswered='

/** What the address of the page ends in when it is to begin without the article that was open. */
export const startsEmpty = '?empty'
