import { writeTagPath } from '../notes/tagPath'
import type { CodebookTag } from './codebook'

/** The path of each tag as it is typed, in the same places. */
export function pathsOf(tags: readonly CodebookTag[]): readonly string[] {
  const paths: string[] = []
  for (const { parent, name } of tags) {
    const level = writeTagPath([name])
    paths.push(parent === null ? level : `${paths[parent]}/${level}`)
  }
  return paths
}

/** How many levels are above each tag, in the same places. */
export function depthsOf(tags: readonly CodebookTag[]): readonly number[] {
  const depths: number[] = []
  for (const { parent } of tags) depths.push(parent === null ? 0 : depths[parent]! + 1)
  return depths
}
