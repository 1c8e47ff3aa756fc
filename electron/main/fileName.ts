import { t } from '../../shared/language/t'

// oxlint-disable-next-line no-control-regex -- no system takes control characters in a name
const forbidden = /[<>:"/\\|?*\u0000-\u001F\u007F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g
/** Names that Windows keeps for devices, whatever follows their first full stop. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i
/** Leaves room for an extension within the 255 bytes that a name may have. */
const longestName = 200

/** A name for a file about something of that title, good on every system; without extension. */
export function fileNameFor(title: string): string {
  const tidy = title.replace(forbidden, ' ').replace(/\s+/g, ' ')
  const name = trimEnds(firstBytes(trimEnds(tidy), longestName))
  if (name === '') return t('fileDialogs.notesName')
  return devices.test(name) ? t('fileDialogs.notesNamed', { title: name }) : name
}

/** Without the spaces at both ends and the full stops that hide a file or that Windows drops. */
function trimEnds(name: string): string {
  return name.replace(/^[\s.]+|[\s.]+$/g, '')
}

/** The longest beginning of whole characters that has at most `bytes` bytes in UTF-8. */
function firstBytes(text: string, bytes: number): string {
  let room = bytes
  let end = 0
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    room -= Buffer.byteLength(segment)
    if (room < 0) break
    end += segment.length
  }
  return text.slice(0, end)
}
