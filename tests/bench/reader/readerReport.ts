import type { Figure, Measurement } from '../../../scripts/bench/report.mjs'
import type { Samples } from '../samples'
import { median, ratioOfMedians, summaryOf } from '../statistics'
import { highlightsIn, readerCases } from './readerCases'

const contenders = {
  scholium: 'Scholium, from the parsed article',
  fromClick: 'Scholium, from the press in the library',
  received: '  of it until the article has come from the main process',
  parse: '  of it parsing',
  plain: 'plain elements, no highlights',
  'recogito.SPANS': 'Recogito, spans',
  'recogito.CSS_HIGHLIGHTS': 'Recogito, CSS highlights',
}

const others: readonly (readonly [name: string, group: string, title: string])[] = [
  ['add.script', 'A million words with 10,000 highlights', 'highlighting: script in the frame'],
  [
    'add.painted',
    'A million words with 10,000 highlights',
    'highlighting: from the key to painted',
  ],
  ['jump', 'A million words with 10,000 highlights', 'going to a note: script and layout'],
  ['jump.painted', 'A million words with 10,000 highlights', 'going to a note: to painted'],
  ['scroll.longFrames', 'A million words with 10,000 highlights', 'frames over 50 ms, hundredths'],
  ['scroll.longest', 'A million words with 10,000 highlights', 'longest frame of a stretch'],
  ['scrollPlain.longFrames', 'The same as plain elements', 'frames over 50 ms, hundredths'],
  ['scrollPlain.longest', 'The same as plain elements', 'longest frame of a stretch'],
  ['memory.scholium', 'Working set of the window, megabytes', 'Scholium'],
  ['memory.plain', 'Working set of the window, megabytes', 'plain elements'],
  ['start.scholium', 'From the process to the first paint', 'Scholium, 2,000 articles'],
  ['start.empty', 'From the process to the first paint', 'an empty window'],
]

/** What was timed, in the order to show it; what was left out is not in it. */
export function readerMeasurements(samples: Samples): readonly Measurement[] {
  return [
    ...openings(samples),
    ...others.flatMap(([name, group, title]) => {
      const values = samples[name]
      return values ? [{ key: `reader.${name}`, group, title, summary: summaryOf(values) }] : []
    }),
  ]
}

function openings(samples: Samples): readonly Measurement[] {
  return readerCases.flatMap((each) => {
    const words = each.words.toLocaleString('en')
    const group = `Opening ${words} words with ${highlightsIn(each).toLocaleString('en')} highlights`
    return Object.entries(contenders).flatMap(([name, title]) => {
      const values = samples[`${name}.${each.words}.${each.highlights}`]
      if (!values) return []
      const key = `reader.open.${each.words}.${each.highlights}.${name}`
      return [{ key, group, title, summary: summaryOf(values) }]
    })
  })
}

/** What is wanted of the reader, and what came of it; what was left out is not in it. */
export function readerFigures(samples: Samples): readonly Figure[] {
  const long = '1000000.10000'
  return [
    ...ratio(samples, 'reader.open.100k.vsRecogito', '100000.10000', recogitoOf, 0.25),
    ...ratio(samples, 'reader.open.1m.vsRecogito', long, recogitoOf, 0.15),
    ...ratio(samples, 'reader.open.1m.vsPlain', long, plainOf, 0.12),
    ...figure(
      samples,
      'reader.open.1m.fromClickMs',
      `fromClick.${long}`,
      'from the press, milliseconds',
      null,
    ),
    ...figure(samples, 'reader.add.1m.scriptMs', 'add.script', 'highlighting, script in ms', 8),
    ...figure(
      samples,
      'reader.add.1m.inNextFrame',
      'add.inNextFrame',
      'painted in the next frame',
      null,
    ),
    ...figure(samples, 'reader.jump.1m.ms', 'jump', 'going to a note, script and layout in ms', 33),
    ...scrolled(samples, 'scroll', 'reader.scroll.longFrames', { atMost: 1 }),
    ...scrolled(samples, 'scrollPlain', 'reader.scroll.plainLongFrames', null),
    ...between(samples, 'reader.memory.vsPlain', 'memory.scholium', 'memory.plain', 1.5),
    ...between(samples, 'app.start.vsEmpty', 'start.scholium', 'start.empty', 1.6),
  ]
}

/** The long frames of the whole pass, and how they were spread over its stretches. */
function scrolled(samples: Samples, name: string, key: string, wanted: Figure['wanted']): Figure[] {
  const { [`${name}.all`]: all, [`${name}.longFrames`]: stretches } = samples
  if (!all || !stretches) return []
  const outcome = { value: median(all), min: Math.min(...stretches), max: Math.max(...stretches) }
  const page = name === 'scroll' ? '' : ' over plain elements'
  return [{ key, title: `frames over 50 ms of a pass${page}, hundredths`, outcome, wanted }]
}

/** The median of some samples as it is, with their spread. */
function figure(
  samples: Samples,
  key: string,
  name: string,
  title: string,
  atMost: number | null,
): Figure[] {
  const values = samples[name]
  if (!values) return []
  const { median: value, min, max } = summaryOf(values)
  return [{ key, title, outcome: { value, min, max }, wanted: atMost === null ? null : { atMost } }]
}

function between(
  samples: Samples,
  key: string,
  above: string,
  below: string,
  atMost: number,
): Figure[] {
  const [ours, theirs] = [samples[above], samples[below]]
  if (!ours || !theirs) return []
  const title = `Scholium / ${below.endsWith('empty') ? 'an empty window' : 'plain elements'}`
  return [{ key, title, outcome: ratioOfMedians(ours, theirs), wanted: { atMost } }]
}

type Peer = (samples: Samples, size: string) => readonly number[] | undefined

const plainOf: Peer = (samples, size) => samples[`plain.${size}`]

/** Recogito's faster renderer. */
const recogitoOf: Peer = (samples, size) =>
  [samples[`recogito.SPANS.${size}`], samples[`recogito.CSS_HIGHLIGHTS.${size}`]]
    .filter((values) => values !== undefined)
    .sort((a, b) => median(a) - median(b))[0]

function ratio(samples: Samples, key: string, size: string, peer: Peer, atMost: number): Figure[] {
  const ours = samples[`scholium.${size}`]
  const theirs = peer(samples, size)
  if (!ours || !theirs) return []
  const title = `Scholium / ${peer === plainOf ? 'plain elements' : 'Recogito'}, 10,000 highlights`
  return [{ key, title, outcome: ratioOfMedians(ours, theirs), wanted: { atMost } }]
}
