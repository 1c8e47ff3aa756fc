import {
  createCatalogueThread,
  type CatalogueThread,
} from '../../../electron/catalogue/catalogueThread'
import type { Library } from '../../../electron/storage/library'

/** The catalogue as the program has it, and when it knows all texts. */
export interface OpenCatalogue {
  readonly thread: CatalogueThread
  /** Resolves when every text is in the index. */
  readonly whole: Promise<void>
}

/** A promise, and what resolves it. */
function withResolvers(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let finish: (() => void) | undefined
  const promise = new Promise<void>((resolve) => (finish = resolve))
  return { promise, resolve: () => finish?.() }
}

/** Starts the thread of a library's catalogue; `file` is its index, which is read if it is there. */
export function openCatalogue(library: Library, workerFile: string, file: string): OpenCatalogue {
  const { promise: whole, resolve: finish } = withResolvers()
  const thread = createCatalogueThread({
    library,
    workerFile,
    file,
    tellIndexing: ({ done, total }) => {
      if (done === total) finish()
    },
    report: (what, error) => console.error(what, error),
  })
  return { thread, whole }
}
