import type { Bridge, Reply, TagActDone, TagActPreview, TaggedArticle } from '../../shared/contract'
import type { TagAct } from '../../shared/notes/tagActs'
import type { Changes } from './changes'

/** What a reader can do to the tags of the whole library; each is one undo step. */
export interface Tags {
  /** What an act would reach, or why it cannot be done. */
  readonly preview: (act: TagAct) => Promise<Reply<TagActPreview>>
  /** Does it; what fails, fails with a sentence for the reader. */
  readonly perform: (act: TagAct) => Promise<Reply<TagActDone>>
  /** The same, with a message that says what was done and offers to take it back. */
  readonly performWithUndo: (act: TagAct) => Promise<Reply<TagActDone>>
  /** The highlights of the library that bear a tag itself. */
  readonly listTagged: (tagId: string) => Promise<Reply<readonly TaggedArticle[]>>
}

export function createTags(bridge: Bridge, { ask }: Changes): Tags {
  const perform = (act: TagAct, offer: boolean): Promise<Reply<TagActDone>> =>
    ask(() => bridge.call('tagAct', { act }), { offer })
  return {
    preview: (act) => bridge.call('previewTagAct', { act }),
    perform: (act) => perform(act, false),
    performWithUndo: (act) => perform(act, true),
    listTagged: (tagId) => bridge.call('listTagged', { tagId }),
  }
}
