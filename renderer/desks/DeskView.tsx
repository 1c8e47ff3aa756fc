import { lazy, Suspense, type ComponentType } from 'react'
import type { Desk } from '../state/desk'
import './desk.css'
import { FindDesk } from './find/FindDesk'

/** What each desk shows; most are loaded when they are opened first, which in many starts is never. */
const desks: Readonly<Record<Desk['kind'], ComponentType>> = {
  // What is typed right after its key is for its field, which must be there by then.
  find: FindDesk,
  notes: lazy(async () => ({ default: (await import('./notes/NotesDesk')).NotesDesk })),
  tag: lazy(async () => ({ default: (await import('./tag/TagDesk')).TagDesk })),
  review: lazy(async () => ({ default: (await import('./review/ReviewDesk')).ReviewDesk })),
  insights: lazy(async () => ({ default: (await import('./insights/InsightsDesk')).InsightsDesk })),
}

/** The open desk, in the centre of the window. */
export function DeskView({ kind }: { readonly kind: Desk['kind'] }) {
  const Shown = desks[kind]
  return (
    <Suspense fallback={<div className="desk" aria-busy />}>
      <Shown />
    </Suspense>
  )
}
