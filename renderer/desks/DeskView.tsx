import { Suspense, useState, type ComponentType } from 'react'
import { DrawingBoundary } from '../shell/DrawingBoundary'
import type { Desk } from '../state/desk'
import { useWindowState } from '../state/useSession'
import './desk.css'
import { DeskWaiting } from './DeskWaiting'
import { FindDesk } from './find/FindDesk'
import { lazyAnew, type LazyAnew } from './lazyAnew'

/** What each desk shows; most are loaded when they are opened first, which in many starts is never. */
const desks: Readonly<Record<Exclude<Desk['kind'], 'find'>, LazyAnew>> = {
  notes: lazyAnew(
    () => import('./notes/NotesDesk'),
    ({ NotesDesk }) => NotesDesk,
  ),
  tag: lazyAnew(
    () => import('./tag/TagDesk'),
    ({ TagDesk }) => TagDesk,
  ),
  review: lazyAnew(
    () => import('./review/ReviewDesk'),
    ({ ReviewDesk }) => ReviewDesk,
  ),
  insights: lazyAnew(
    () => import('./insights/InsightsDesk'),
    ({ InsightsDesk }) => InsightsDesk,
  ),
}

/** The open desk, in the centre of the window; one that could not be drawn or loaded says so. */
export function DeskView({ kind }: { readonly kind: Desk['kind'] }) {
  const tagId = useWindowState(({ desk }) => (desk?.kind === 'tag' ? desk.tagId : null))
  // What is typed right after its key is for its field, which must be there by then.
  const { component, forget } = kind === 'find' ? atOnce : desks[kind]
  return (
    <DrawingBoundary
      // The page of another tag is another matter.
      key={`${kind} ${tagId}`}
      part={kind}
      onError={forget}
    >
      <Drawn of={component} />
    </DrawingBoundary>
  )
}

const atOnce: LazyAnew = { component: () => FindDesk, forget: () => undefined }

/** Asks for the component once it is drawn, which after a failure is when it is tried again. */
function Drawn({ of }: { readonly of: () => ComponentType }) {
  const [Shown] = useState(of)
  return (
    <Suspense
      fallback={
        <div className="desk">
          <DeskWaiting />
        </div>
      }
    >
      <Shown />
    </Suspense>
  )
}
