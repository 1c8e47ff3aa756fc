import { publicationDate } from '../publicationDate'

const lead =
  /^(?:(?:written|posted|published|reported)\s+)?(?:by|von|par|por|di|door|av|af|author|autor|auteur|text|words)(?:\s*:\s*|\s+)/iu
const edges = /^[\s,;:|·•–—-]+|[\s,;:|·•–—-]+$/g
const dateLead = /\b(?:posted|published|updated|on|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,)$/i
const longestLine = 300
const longestName = 120
/** Of a date with its weekday, time and time zone. */
const mostWordsOfDate = 8

/**
 * The author and the date in what a page marks as its byline, each null where it does not tell:
 * “By Ada Byron May 3, 1843” has nothing but its order to say where the name ends.
 */
export function readMarkedByline(line: string): {
  readonly author: string | null
  readonly published: string | null
} {
  const words = line.slice(0, longestLine).trim().split(/\s+/)
  // The fewest words, for a date can have a weekday before it, which any name's end could be.
  for (let count = 1; count <= Math.min(mostWordsOfDate, words.length); count++) {
    const published = publicationDate(words.slice(-count).join(' ').replaceAll(edges, ''))
    if (published) return { author: nameIn(words.slice(0, -count).join(' ')), published }
  }
  return { author: nameIn(words.join(' ')), published: null }
}

function nameIn(text: string): string | null {
  const name = text
    .trim()
    .replace(dateLead, '')
    .replaceAll(edges, '')
    .replace(dateLead, '')
    .replace(lead, '')
    .replaceAll(edges, '')
  const isName = name !== '' && name.length <= longestName && !/^(?:https?:|www\.|@)/i.test(name)
  return isName ? name : null
}
