/**
 * A number of 53 bits that texts have in common only by an accident that is not to be expected: what
 * was indexed of a highlight is recognised by it. Made as cyrb53 is, by two hashes at once.
 */
export function fingerprint(...texts: readonly string[]): number {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      a = Math.imul(a ^ unit, 2_654_435_761)
      b = Math.imul(b ^ unit, 1_597_334_677)
    }
    // Where one ends and the next begins counts too; no unit is this number.
    a = Math.imul(a ^ 0x10000, 2_654_435_761)
    b = Math.imul(b ^ 0x10000, 1_597_334_677)
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909)
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909)
  return (b & 0x1fffff) * 0x100000000 + (a >>> 0)
}
