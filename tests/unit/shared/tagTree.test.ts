import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newTag, type Tag } from '../../../shared/notes/tag'
import { parseTagPath, writeTagPath } from '../../../shared/notes/tagPath'
import { findTag, tagTree } from '../../../shared/notes/tagTree'
import { nastyText, tagsIn } from '../../generate'

const created = '2026-05-01T08:00:00.000Z'

function below(parent: string | null, id: string, name = id): Tag {
  return { ...newTag(id, name, created), parent }
}

describe('a path as it is typed', () => {
  test('a slash makes levels, and with a backslash it is one of a name', () => {
    expect(parseTagPath(' theory /  motivation')).toEqual(['theory', 'motivation'])
    expect(parseTagPath('/a//b/')).toEqual(['a', 'b'])
    expect(parseTagPath('Pros\\/Cons/first')).toEqual(['Pros/Cons', 'first'])
    expect(parseTagPath('C:\\temp')).toEqual(['C:\\temp'])
    expect(parseTagPath(' / ')).toEqual([])
  })

  test('any names come back from what is written', () => {
    fc.assert(
      fc.property(fc.array(nastyText), (typed) => {
        const path = typed.flatMap((text) => parseTagPath(text).slice(0, 1))
        expect(parseTagPath(writeTagPath(path))).toEqual(path)
      }),
    )
  })
})

describe('the tree of tags', () => {
  const tags = [
    below(null, 'theory'),
    below('motive', 'inner', 'Inner drive'),
    below('theory', 'motive', 'Motivation'),
    below(null, 'ten', 'Part 10'),
    below(null, 'two', 'part 2'),
  ]
  const tree = tagTree(tags)

  test('each stands after the one above it, in the order in which people look for names', () => {
    expect(tree.ordered.map(({ tag, depth }) => [tag.id, depth])).toEqual([
      ['two', 0],
      ['ten', 0],
      ['theory', 0],
      ['motive', 1],
      ['inner', 2],
    ])
  })

  test('a tag is found by its whole path, whatever its case, and has that path', () => {
    expect(findTag(tags, 'THEORY/motivation')?.id).toBe('motive')
    expect(findTag(tags, 'Motivation')).toBeUndefined()
    expect(tree.textOf('inner')).toBe('theory/Motivation/Inner drive')
    expect([...tree.withDescendants('theory')]).toEqual(['theory', 'motive', 'inner'])
    expect(tree.ancestorsOf('inner')).toEqual(['motive', 'theory'])
  })

  test('no tag is lost whose parent is gone or below itself', () => {
    const circle = [below('c', 'a'), below('a', 'b'), below('b', 'c'), below('gone', 'd')]
    expect(tagTree(circle).ordered.map(({ tag, depth }) => [tag.id, depth])).toEqual([
      ['b', 0],
      ['c', 1],
      ['a', 2],
      ['d', 0],
    ])
    expect(tagTree([below('self', 'self')]).ordered).toHaveLength(1)
  })

  test('whatever stands below whatever, each tag has one place, below the one above it', () => {
    const parents = fc.array(fc.option(fc.nat(9)), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(parents, (all) => {
        const any = all.map((at, index) => below(at === null ? null : `t${at}`, `t${index}`))
        const { ordered, parentOf, pathOf } = tagTree(any)
        expect(ordered.map(({ tag: { id } }) => id).sort()).toEqual(any.map(({ id }) => id).sort())
        for (const { tag, depth } of ordered) {
          expect(pathOf(tag.id)).toHaveLength(depth + 1)
          const parent = parentOf(tag.id)
          if (parent) expect(tag.parent).toBe(parent.id)
          else expect(depth).toBe(0)
        }
      }),
    )
  })

  test('of two tags that are bound to a colour the one made first has its key', () => {
    fc.assert(
      fc.property(tagsIn(6), (some) => {
        const bound = some.map((tag) => ({ ...tag, color: 'green' as const, bound: true }))
        expect(tagTree(bound).legend.get('green')).toBe(bound[0])
      }),
    )
  })
})
