import type { CDPSession } from '@playwright/test'

/** What one key led to until the next frame was painted, in milliseconds of the page's thread. */
export interface TracedFrame {
  /** Script, without the style and layout that it asked for. */
  readonly script: number
  /** Script, style and layout. */
  readonly scriptAndLayout: number
  /** From the key to the end of painting. */
  readonly painted: number
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly ts: number
  readonly dur?: number
  readonly pid: number
  readonly tid: number
  readonly args?: { readonly data?: { readonly type?: string } }
}

interface Span {
  readonly from: number
  readonly to: number
}

const script = new Set([
  'EventDispatch',
  'FunctionCall',
  'FireAnimationFrame',
  'RunMicrotasks',
  'TimerFire',
  'FireIdleCallback',
])
const layout = new Set(['UpdateLayoutTree', 'Layout'])

/** Traces an act whose first key counts, by the timeline that the developer tools show. */
export async function traceFrame(
  protocol: CDPSession,
  act: () => Promise<void>,
): Promise<TracedFrame> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: object[] }): void => {
    events.push(...(value as TraceEvent[]))
  }
  protocol.on('Tracing.dataCollected', collect)
  await protocol.send('Tracing.start', {
    transferMode: 'ReportEvents',
    // Nothing more: what is traced costs time in the frame that is measured.
    traceConfig: { includedCategories: ['devtools.timeline'] },
  })
  await act()
  const ended = new Promise((resolve) => protocol.once('Tracing.tracingComplete', resolve))
  await protocol.send('Tracing.end')
  await ended
  protocol.off('Tracing.dataCollected', collect)
  return frameOf(events)
}

function frameOf(events: readonly TraceEvent[]): TracedFrame {
  const key = events.find(
    ({ name, ph, args }) =>
      name === 'EventDispatch' && ph === 'X' && args?.data?.type === 'keydown',
  )
  if (!key) throw new Error('The trace has no key in it.')
  const ours = events.filter(
    ({ ph, pid, tid, ts }) => ph === 'X' && pid === key.pid && tid === key.tid && ts >= key.ts,
  )
  const keyEnd = key.ts + (key.dur ?? 0)
  const after = (name: string, from: number): readonly TraceEvent[] =>
    ours.filter((event) => event.name === name && event.ts >= from)
  const paints = after('Paint', keyEnd)
  const first = Math.min(...paints.map(({ ts }) => ts))
  // A frame paints its layers one after another, and then puts them together.
  const painted = Math.min(...after('Layerize', first).map(({ ts }) => ts))
  const frame = paints.filter(({ ts }) => ts < painted)
  const end = Math.max(...frame.map(({ ts, dur = 0 }) => ts + dur))
  const spans = (names: ReadonlySet<string>): readonly Span[] =>
    ours
      .filter(({ name, ts }) => names.has(name) && ts < end)
      .map(({ ts, dur = 0 }) => ({ from: ts, to: Math.min(ts + dur, end) }))
  const both = lengthOf([...spans(script), ...spans(layout)])
  return {
    script: (both - lengthOf(spans(layout))) / 1_000,
    scriptAndLayout: both / 1_000,
    painted: (end - key.ts) / 1_000,
  }
}

/** How long some spans are together, counting once where they lie one over another. */
function lengthOf(spans: readonly Span[]): number {
  let length = 0
  let reached = Number.NEGATIVE_INFINITY
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    length += Math.max(0, to - Math.max(from, reached))
    reached = Math.max(reached, to)
  }
  return length
}
