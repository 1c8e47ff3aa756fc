/** Bytes that grow while numbers are written to them, seven bits a byte, the lowest first. */
export interface ByteWriter {
  /** Makes room for so many more bytes; must come before they are written. */
  readonly reserve: (count: number) => void
  readonly writeNumber: (value: number) => void
  readonly copy: (from: Uint8Array, start: number, end: number) => void
  readonly size: () => number
  /** What was written, without room for more. */
  readonly finish: () => Uint8Array
}

/** Up to how many bytes it takes longer to ask for a copy than to make it. */
const shortCopy = 64

/** How many bytes a number of 32 bits takes at most. */
export const longestNumber = 5

export function createByteWriter(capacity: number): ByteWriter {
  let bytes = new Uint8Array(capacity)
  let size = 0
  return {
    reserve(count) {
      if (size + count <= bytes.length) return
      const larger = new Uint8Array(Math.max(bytes.length * 2, size + count))
      larger.set(bytes.subarray(0, size))
      bytes = larger
    },
    writeNumber(value) {
      let rest = value
      while (rest > 0x7f) {
        bytes[size++] = (rest & 0x7f) | 0x80
        rest >>>= 7
      }
      bytes[size++] = rest
    },
    copy(from, start, end) {
      if (end - start > shortCopy) {
        bytes.set(from.subarray(start, end), size)
        size += end - start
      } else {
        for (let at = start; at < end; at++) bytes[size++] = from[at]!
      }
    },
    size: () => size,
    finish: () => bytes.slice(0, size),
  }
}

/** Reads a number where a reader stands, and takes it on to the next. */
export function readNumber(reader: { readonly bytes: Uint8Array; at: number }): number {
  let byte = reader.bytes[reader.at++]!
  let value = byte & 0x7f
  for (let shift = 7; byte > 0x7f; shift += 7) {
    byte = reader.bytes[reader.at++]!
    value |= (byte & 0x7f) << shift
  }
  return value
}
