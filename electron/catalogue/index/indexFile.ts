import { crc32 } from 'node:zlib'
import { breathe } from '../../storage/breathe'
import { addBit, createBits } from './bits'
import { settleLog } from './changeIndex'
import { createIndexState, type IndexedArticle, type IndexState } from './indexState'
import { mergeSegments } from './mergeSegments'
import { leftOut, renumberSegment } from './renumberSegment'
import type { Segment } from './segment'
import { setKind, unitKinds, type Units } from './units'

/**
 * The file of an index: four numbers of 32 bits (`signature`, `version`, the CRC-32 of all that
 * follows them, begun with the length of the head, and that length), the head as JSON, then the parts
 * that it tells the lengths of. Head and parts begin at multiples of eight. It belongs to the machine it was made on,
 * and is made anew wherever it cannot be read.
 */
const signature = 0x5349_4458

/** Must be raised with whatever makes another index of the same articles, the tokens included. */
const version = 2

const openingLength = 16

interface Head {
  readonly articles: readonly WrittenArticle[]
  /** In bytes, in order. */
  readonly parts: readonly number[]
}

interface WrittenArticle {
  readonly id: string
  readonly head: number | null
  readonly text: {
    readonly key: string
    readonly first: number
    readonly count: number
    /** In bytes; the texts follow one another. */
    readonly length: number
  } | null
}

/** An index as a file, in slices; what is changed meanwhile is not in it. */
export async function writeIndex(state: IndexState): Promise<Uint8Array> {
  settleLog(state)
  const { segments } = state
  const { articles, numbers, units, texts } = snapshot(state)
  const merged = segments.length === 1 ? segments[0]! : await mergeSegments(segments)
  const { terms, ...postings } = await renumberSegment(merged, numbers)
  const parts = [
    Buffer.from(terms.join('\n')),
    ...[postings.counts, postings.lastUnits, postings.entriesFrom, postings.positionsFrom].map(
      bytesOf,
    ),
    postings.entries,
    postings.positions,
    ...columnsOf(units).map(bytesOf),
    Buffer.concat(texts),
  ]
  const head: Head = { articles, parts: parts.map(({ length }) => length) }
  return joined(Buffer.from(JSON.stringify(head)), parts)
}

/** What is there, under new numbers that leave no gaps. */
function snapshot({ units, articles, highlights }: IndexState): {
  readonly articles: readonly WrittenArticle[]
  readonly numbers: Uint32Array
  readonly units: Columns
  readonly texts: readonly Buffer[]
} {
  const numbers = new Uint32Array(units.count).fill(leftOut)
  const there: number[] = []
  // Those of a file that have not been given yet are not gone.
  const waiting = new Set<number>()
  for (const article of articles.values())
    for (const unit of article.waiting?.values() ?? []) if (!highlights[unit]) waiting.add(unit)
  const kindOf = (unit: number): number =>
    waiting.has(unit) ? unitKinds.highlight : units.kinds[unit]!
  for (let unit = 0; unit < units.count; unit++) {
    if (kindOf(unit) === unitKinds.none) continue
    numbers[unit] = there.length
    there.push(unit)
  }
  const slots = new Map([...articles.values()].map(({ slot }, at) => [slot, at]))
  const renumbered = {
    kinds: Uint8Array.from(there, kindOf),
    levels: Uint8Array.from(there, (unit) => units.levels[unit]!),
    owners: Uint32Array.from(there, (unit) => slots.get(units.owners[unit]!)!),
    lengths: Uint32Array.from(there, (unit) => units.lengths[unit]!),
    starts: Uint32Array.from(there, (unit) => units.starts[unit]!),
    ends: Uint32Array.from(there, (unit) => units.ends[unit]!),
    textStarts: Uint32Array.from(there, (unit) => units.textStarts[unit]!),
    prints: Float64Array.from(there, (unit) => units.prints[unit]!),
  }
  const written = Array.from(articles.values(), ({ id, head, text }) => ({
    id,
    head: head === null ? null : numbers[head]!,
    text: text && {
      key: text.key,
      first: text.count === 0 ? 0 : numbers[text.first]!,
      count: text.count,
      length: text.bytes.length,
    },
  }))
  const texts = Array.from(articles.values(), ({ text }) => text?.bytes ?? Buffer.alloc(0))
  return { articles: written, numbers, units: renumbered, texts }
}

type Columns = Omit<Units, 'count' | 'there'>

function columnsOf(units: Columns): readonly (Uint8Array | Uint32Array | Float64Array)[] {
  return [
    units.kinds,
    units.levels,
    units.owners,
    units.lengths,
    units.starts,
    units.ends,
    units.textStarts,
    units.prints,
  ]
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

async function joined(head: Uint8Array, parts: readonly Uint8Array[]): Promise<Uint8Array> {
  const all = [head, ...parts]
  const length = all.reduce((total, part) => total + padded(part.length), openingLength)
  const bytes = new Uint8Array(length)
  let at = openingLength
  for (const part of all) {
    bytes.set(part, at)
    at += padded(part.length)
    await breathe()
  }
  const opening = new Uint32Array(bytes.buffer, 0, 4)
  opening.set([signature, version, await checksum(bytes, head.length), head.length])
  return bytes
}

function padded(length: number): number {
  return (length + 7) & ~7
}

async function checksum(bytes: Uint8Array, headLength: number): Promise<number> {
  let value = headLength
  for (let at = openingLength; at < bytes.length; at += 1 << 20) {
    value = crc32(bytes.subarray(at, at + (1 << 20)), value)
    await breathe()
  }
  return value
}

/** Reads the file of an index; null where it is none of this version, or damaged. */
export async function readIndex(file: Uint8Array): Promise<IndexState | null> {
  if (file.length < openingLength || file.length % 8 !== 0) return null
  // What reading a file gives, a Buffer, makes no copy when it is asked for a slice.
  const plain = new Uint8Array(file.buffer, file.byteOffset, file.length)
  const bytes = plain.byteOffset % 8 === 0 ? plain : plain.slice()
  const [readSignature, readVersion, readChecksum, headLength] = new Uint32Array(
    bytes.buffer,
    bytes.byteOffset,
    4,
  )
  if (readSignature !== signature || readVersion !== version) return null
  if (readChecksum !== (await checksum(bytes, headLength!))) return null
  let at = openingLength
  const take = (length: number): Uint8Array => {
    const part = bytes.subarray(at, at + length)
    at += padded(length)
    return part
  }
  const { articles, parts } = JSON.parse(Buffer.from(take(headLength!)).toString()) as Head
  const read = parts.map(take)
  const [terms, counts, lastUnits, entriesFrom, positionsFrom, entries, positions] = read
  const segment: Segment = {
    terms: termsIn(terms!),
    counts: numbersIn(counts!),
    lastUnits: numbersIn(lastUnits!),
    entriesFrom: numbersIn(entriesFrom!),
    positionsFrom: numbersIn(positionsFrom!),
    entries: entries!,
    positions: positions!,
  }
  return stateOf(segment, unitsOf(read.slice(7, 15)), articles, read[15]!)
}

function termsIn(bytes: Uint8Array): readonly string[] {
  return bytes.length === 0 ? [] : Buffer.from(bytes).toString().split('\n')
}

function numbersIn({ buffer, byteOffset, byteLength }: Uint8Array): Uint32Array {
  return new Uint32Array(buffer, byteOffset, byteLength / 4)
}

/** Copied, for they are written to. */
function unitsOf(columns: readonly Uint8Array[]): Units {
  const [kinds, levels, owners, lengths, starts, ends, textStarts, prints] = columns
  const there = createBits(kinds!.length)
  for (const [unit, kind] of kinds!.entries()) if (kind !== unitKinds.none) addBit(there, unit)
  return {
    count: kinds!.length,
    there,
    kinds: kinds!.slice(),
    levels: levels!.slice(),
    owners: numbersIn(owners!).slice(),
    lengths: numbersIn(lengths!).slice(),
    starts: numbersIn(starts!).slice(),
    ends: numbersIn(ends!).slice(),
    textStarts: numbersIn(textStarts!).slice(),
    prints: new Float64Array(prints!.slice().buffer),
  }
}

function stateOf(
  segment: Segment,
  units: Units,
  written: readonly WrittenArticle[],
  texts: Uint8Array,
): IndexState {
  const state: IndexState = { ...createIndexState(), units }
  state.segments = segment.terms.length > 0 ? [segment] : []
  let from = 0
  for (const { id, head, text } of written) {
    const to = from + (text?.length ?? 0)
    const article: IndexedArticle = {
      id,
      slot: state.slots.length,
      record: null,
      head,
      text: text && {
        key: text.key,
        first: text.first,
        count: text.count,
        bytes: Buffer.from(texts.buffer, texts.byteOffset + from, to - from),
      },
      highlights: [],
      highlightUnits: [],
      waiting: null,
    }
    from = to
    state.slots.push(article)
    state.articles.set(id, article)
  }
  const waiting = state.slots.map(() => new Map<number, number>())
  for (let unit = 0; unit < units.count; unit++) {
    const kind = units.kinds[unit]!
    if (kind === unitKinds.highlight) {
      waiting[units.owners[unit]!]!.set(units.prints[unit]!, unit)
      setKind(units, unit, unitKinds.none)
    } else {
      state.counts[kind]!++
      state.lengths[kind]! += units.lengths[unit]!
    }
  }
  for (const [slot, prints] of waiting.entries())
    if (prints.size > 0) state.slots[slot]!.waiting = prints
  return state
}
