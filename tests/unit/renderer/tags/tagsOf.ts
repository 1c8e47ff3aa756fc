import { newTag, type Tag } from '../../../../shared/notes/tag'

const created = '2024-01-01T00:00:00.000Z'

/** The tags of some paths, with the levels above; the id of each is its path. */
export function tagsOf(...paths: readonly string[]): readonly Tag[] {
  const tags = new Map<string, Tag>()
  for (const path of paths) {
    const levels = path.split('/')
    for (const [index, name] of levels.entries()) {
      const id = levels.slice(0, index + 1).join('/')
      const parent = index === 0 ? null : levels.slice(0, index).join('/')
      tags.set(id, { ...newTag(id, name, created), parent })
    }
  }
  return [...tags.values()]
}
