import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createTextIndex, openTextIndex } from '../../../electron/catalogue/index/textIndex'
import { parseQuery } from '../../../shared/query/parseQuery'
import { contextOf, indexOf, smallArticle, smallHighlight, type SmallLibrary } from './smallLibrary'

const library: SmallLibrary = {
  tags: [],
  articles: [
    smallArticle('one', ['# Wolves', 'The fear of wolves.', ''], { author: 'Ada' }, [
      smallHighlight('h1', { quote: 'fear of wolves', note: 'courage' }),
    ]),
    smallArticle('empty', []),
  ],
}

test('an index without anything is written and read', async () => {
  const opened = await openTextIndex(await createTextIndex().toBytes())
  expect(opened!.articleIds()).toEqual([])
  const { expression } = parseQuery('fear')
  expect(opened!.search(expression!, contextOf(library), { limit: 1 }).total).toBe(0)
})

test('what is removed is not in the file', async () => {
  const index = indexOf(library)
  const before = await index.toBytes()
  index.setText(library.articles[0]!.record, [])
  index.setHighlights('one', [])
  index.removeArticle('empty')
  const bytes = await index.toBytes()
  expect(bytes.length).toBeLessThan(before.length)
  expect(Buffer.from(bytes).toString('latin1')).not.toContain('courage')
  expect((await openTextIndex(bytes))!.articleIds()).toEqual(['one'])
})

test('highlights that are not given again are found no more', async () => {
  const opened = (await openTextIndex(await indexOf(library).toBytes()))!
  const { expression } = parseQuery('courage')
  const context = contextOf(library)
  opened.setRecord(library.articles[0]!.record)
  expect(opened.search(expression!, context, { limit: 1 }).total).toBe(0)
  opened.setHighlights('one', library.articles[0]!.highlights)
  expect(opened.search(expression!, context, { limit: 1 }).total).toBe(1)
  expect(opened.revision()).toBe(0)
  opened.setHighlights('one', [])
  expect(opened.search(expression!, context, { limit: 1 }).total).toBe(0)
  expect(opened.revision()).toBeGreaterThan(0)
})

test('bytes at any place in memory are read', async () => {
  const bytes = await indexOf(library).toBytes()
  const moved = new Uint8Array(bytes.length + 3)
  moved.set(bytes, 3)
  const opened = await openTextIndex(moved.subarray(3))
  expect(opened!.articleIds()).toEqual(['one', 'empty'])
})

test('what reading a file gives is read, and never written to', async () => {
  const bytes = await indexOf(library).toBytes()
  const file = Buffer.from(bytes)
  const opened = (await openTextIndex(file))!
  for (const { record, blocks, highlights } of library.articles) {
    opened.setHighlights(record.id, highlights)
    for (let time = 0; time < 10; time++)
      opened.setText({ ...record, textHash: `${time}` }, [...blocks, ...blocks])
  }
  expect(file.equals(bytes)).toBe(true)
  expect(opened.blocksOf('one')).toHaveLength(6)
})

test('highlights that have not been given yet stay in the file', async () => {
  const bytes = await indexOf(library).toBytes()
  const opened = (await openTextIndex(bytes))!
  expect(await opened.toBytes()).toEqual(bytes)
})

test('damaged, cut and foreign bytes are refused', async () => {
  const bytes = await indexOf(library).toBytes()
  for (const foreign of [
    new Uint8Array(),
    new Uint8Array(64),
    Buffer.from('SQLite format 3\0'.repeat(10)),
  ])
    expect(await openTextIndex(foreign)).toBeNull()
  const another = bytes.slice()
  another[4]!++
  expect(await openTextIndex(another)).toBeNull()
  for (let at = 0; at < 16; at++) {
    const damaged = bytes.slice()
    damaged[at]! ^= 1
    expect(await openTextIndex(damaged)).toBeNull()
  }
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const damaged = bytes.slice()
      damaged[at]! ^= by
      expect(await openTextIndex(damaged)).toBeNull()
      expect(await openTextIndex(bytes.slice(0, at))).toBeNull()
      expect(await openTextIndex(Buffer.concat([bytes, damaged.slice(0, at + 1)]))).toBeNull()
    }),
  )
})
