/**
 * Why a question about the whole library has no answer: its thread ended or the program is ending
 * (`stopped`), or the thread could not work it out (`failed`). The message is for the log.
 */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError'
  readonly kind: 'stopped' | 'failed'

  constructor(kind: CatalogueError['kind'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}
