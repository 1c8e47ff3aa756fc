import { t } from '../../language/t'
import { isInk } from '../../notes/tag'
import { CodebookRefused } from '../codebook'
import { guidOf } from '../guid'
import { inkOfRgb, rgbOf } from '../inkColors'
import { boundTags } from '../../notes/boundTags'
import { depthsOf } from '../pathsOf'
import type { Reporter } from '../reporter'
import type { WrittenTag } from '../writeCodebook'
import { setNameOf } from './setName'

/** The tags as a codebook of REFI-QDA 1.0; a bound colour is a set of the one tag it applies. */
export function writeQdc(tags: readonly WrittenTag[], _exported: string, report: Reporter): string {
  if (tags.length === 0) throw new CodebookRefused(t('codebook.noTagsForQda'))
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Scholium">',
    '  <Codes>',
    ...writeCodes(tags, report),
    '  </Codes>',
    ...writeSets(tags),
    '</CodeBook>',
    '',
  ].join('\n')
}

function writeCodes(tags: readonly WrittenTag[], report: Reporter): readonly string[] {
  const lines: string[] = []
  const depths = depthsOf(tags)
  const isOpen: number[] = []
  const closeDownTo = (depth: number): void => {
    while (isOpen.length > 0 && isOpen.at(-1)! >= depth)
      lines.push(`${indent(isOpen.pop()!)}</Code>`)
  }
  for (const [place, tag] of tags.entries()) {
    const depth = depths[place]!
    closeDownTo(depth)
    const start = `${indent(depth)}<Code ${attributesOf(tag, report)}`
    const hasChildren = (depths[place + 1] ?? 0) > depth
    if (!hasChildren && tag.definition === '') {
      lines.push(`${start}/>`)
      continue
    }
    lines.push(`${start}>`)
    if (tag.definition !== '') {
      const text = escapeText(held(tag.definition, tag.name, report))
      lines.push(`${indent(depth + 1)}<Description>${text}</Description>`)
    }
    isOpen.push(depth)
  }
  closeDownTo(0)
  return lines
}

function attributesOf({ guid, name, color, key }: WrittenTag, report: Reporter): string {
  if (key !== null) report.add('codebookReport.keyLost', name)
  if (color !== null && !isInk(color) && inkOfRgb(color))
    report.add('codebookReport.inkTaken', name)
  return [
    `guid="${guid}"`,
    `name="${escapeAttribute(held(name, name, report))}"`,
    'isCodable="true"',
    ...(color === null ? [] : [`color="${rgbOf(color).toUpperCase()}"`]),
  ].join(' ')
}

function writeSets(tags: readonly WrittenTag[]): readonly string[] {
  const sets = boundTags(tags).flatMap(([ink, { guid }]) => [
    `    <Set guid="${guidOf(`set-${ink}`)}" name="${setNameOf(ink)}">`,
    `      <MemberCode guid="${guid}"/>`,
    '    </Set>',
  ])
  return sets.length === 0 ? [] : ['  <Sets>', ...sets, '  </Sets>']
}

/** The text with U+FFFD for what XML 1.0 has no way to write. */
function held(text: string, name: string, report: Reporter): string {
  const written = text.replace(
    // oxlint-disable-next-line no-control-regex -- the characters that XML cannot hold are looked for
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,
    '\uFFFD',
  )
  if (written !== text) report.add('codebookReport.controlCharacters', name)
  return written
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;')
}

function indent(depth: number): string {
  return ' '.repeat(2 * depth + 4)
}
