import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import {
  CodebookRefused,
  type CodebookFormat,
  type ReadCodebook,
} from '../../../shared/codebook/codebook'
import type { CodebookExportOutcome, CodebookPreview } from '../../../shared/contract'
import type { WrittenCodebook } from '../../../shared/codebook/writeCodebook'
import { createTagCounter, tagsBorne } from '../../../shared/notes/tags'
import type { Handlers } from '../answerCall'
import { chooseCodebook, chooseCodebookFile } from '../dialogs'
import { Refusal } from '../failure'
import type { Program } from '../program'
import { saveTo } from '../saveTo'
import { breathe } from '../../storage/breathe'
import { unlessGivenUp } from '../unlessGivenUp'
import { makingNow } from '../../storage/makingNow'
import { t } from '../../../shared/language/t'

type CodebookHandlers = Pick<
  Handlers,
  | 'previewCodebookExport'
  | 'exportCodebook'
  | 'openCodebook'
  | 'previewCodebookImport'
  | 'importCodebook'
>

/** A codebook that was opened and can be imported. */
interface Pending {
  readonly id: string
  /** Of its file. */
  readonly name: string
  readonly codebook: ReadCodebook
}

/**
 * The tags of the library as a document that goes out, and such documents that come in. What
 * writes and reads them is loaded when it is wanted, which in most starts of the program is never.
 */
export function codebookHandlers({
  library,
  tasks,
  window,
}: Pick<Program, 'library' | 'tasks' | 'window'>): CodebookHandlers {
  /** The codebook that was opened last, until it is imported. */
  let pending: Pending | null = null

  async function write(
    format: CodebookFormat,
  ): Promise<WrittenCodebook & { readonly tags: number }> {
    await library.whole()
    const { articles, highlights, tags } = library.state()
    const counter = createTagCounter(tags)
    for (const { id, deleted } of articles) {
      if (deleted === null) counter.add(highlights.get(id) ?? [])
      await breathe()
    }
    const { writeCodebook } = await import('../../../shared/codebook/writeCodebook')
    const exported = new Date().toISOString()
    const written = writeCodebook(format, tags, { exported, counts: counter.counts() })
    return { ...written, tags: tags.length }
  }

  async function previewOf({ id, name, codebook }: Pending): Promise<CodebookPreview> {
    const { planCodebookImport } = await import('../../../shared/codebook/planCodebookImport')
    await library.whole()
    const { tags, highlights } = library.state()
    const planned = planCodebookImport(tags, codebook, makingNow(), tagsBorne(highlights))
    const { added, changed, same, report, replaced } = planned
    return { pendingId: id, name, added, changed, same, report, replaced }
  }

  function expectPending(id: string): Pending {
    if (pending?.id !== id) throw new Refusal('nothing', t('exports.codebookGone'))
    return pending
  }

  return {
    previewCodebookExport: async ({ format }) => {
      try {
        const { report, tags } = await write(format)
        return { outcome: 'can', tags, report }
      } catch (error) {
        if (!(error instanceof CodebookRefused)) throw error
        return { outcome: 'refused', sentence: error.message }
      }
    },
    exportCodebook: async ({ format }) => {
      const file = await chooseCodebookFile(window(), format)
      if (!file) return { outcome: 'cancelled' }
      return tasks.run<CodebookExportOutcome>('export-codebook', async ({ signal, commit }) => {
        const { text, tags } = await unlessGivenUp(write(format), signal)
        commit()
        await saveTo(file, text)
        return { outcome: 'saved', file, tags }
      })
    },
    openCodebook: async () => {
      const file = await chooseCodebook(window())
      if (!file) return null
      const { readCodebookFile } = await import('../../importing/readCodebookFile')
      const codebook = await readCodebookFile(file)
      const opened = { id: randomUUID(), name: basename(file), codebook }
      const preview = await previewOf(opened)
      pending = opened
      return preview
    },
    previewCodebookImport: ({ pendingId }) => previewOf(expectPending(pendingId)),
    importCodebook: async ({ pendingId }) => {
      const { codebook } = expectPending(pendingId)
      const { planCodebookImport } = await import('../../../shared/codebook/planCodebookImport')
      const { change, said, actId } = await tasks.runToEnd('codebook', () =>
        library.perform(({ tags, highlights }) => {
          const planned = planCodebookImport(tags, codebook, makingNow(), tagsBorne(highlights))
          return { ...planned, told: { said: planned.said } }
        }),
      )
      pending = null
      return { change, said, actId, tagId: null }
    },
  }
}
