/**
 * A picture of so many pixels each side, as PNG.
 *
 * @typedef {{ readonly size: number, readonly png: Buffer }} Drawn
 */

/**
 * A Windows icon of PNG pictures, which every Windows since Vista reads.
 *
 * @param {readonly Drawn[]} pictures
 */
export function icoOf(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let at = head.length
  for (const [index, { size, png }] of pictures.entries()) {
    const entry = 6 + 16 * index
    // A byte has no room for 256, which is written as zero.
    head.writeUInt8(size % 256, entry)
    head.writeUInt8(size % 256, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(png.length, entry + 8)
    head.writeUInt32LE(at, entry + 12)
    at += png.length
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)])
}

/** The types of an Apple icon that hold PNG, by the pixels of each side. */
const appleTypes = /** @type {const} */ ([
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
])

export const appleSizes = [...new Set(appleTypes.map(([, size]) => size))]

/**
 * An Apple icon of PNG pictures of all `appleSizes`.
 *
 * @param {readonly Drawn[]} pictures
 */
export function icnsOf(pictures) {
  const blocks = appleTypes.map(([type, wanted]) => {
    const drawn = pictures.find(({ size }) => size === wanted)
    if (!drawn) throw new RangeError(`no picture has ${wanted} pixels`)
    return block(type, drawn.png)
  })
  return block('icns', Buffer.concat(blocks))
}

/**
 * @param {string} type
 * @param {Buffer} content
 */
function block(type, content) {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32BE(head.length + content.length, 4)
  return Buffer.concat([head, content])
}
