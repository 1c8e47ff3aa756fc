/** What holds for a whole Markdown file. */
export interface FileContext {
  /** Somewhere in the file a note defines references, so that any brackets could be one. */
  readonly references: boolean
}
