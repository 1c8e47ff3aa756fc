const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A UUID in lower case, with or without braces around it as typed; null for anything else. */
export function parseGuid(typed: string): string | null {
  const guid = typed
    .trim()
    .toLowerCase()
    .replace(/^\{(.*)\}$/, '$1')
  return uuid.test(guid) ? guid : null
}

/**
 * The id itself if it is a UUID, in lower case; else a UUID of version 8 that is always the same
 * for the same id.
 */
export function guidOf(id: string): string {
  const given = parseGuid(id)
  if (given !== null) return given
  const hex = [0x811c9dc5, 0x9747b28c, 0x2545f491, 0x6c62272e]
    .map((seed) => hash(id, seed).toString(16).padStart(8, '0'))
    .join('')
  const variant = '89ab'[Number.parseInt(hex[16]!, 16) % 4]!
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-')
}

/** FNV-1a with another beginning for each part, and its bits spread at the end. */
function hash(text: string, seed: number): number {
  let value = seed
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
    value ^= value >>> 15
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
