import { createElement, Fragment, type ReactNode } from 'react'
import type { Given, MessageId, TagsOf } from '../../shared/language/catalogue'
import { tParts } from '../../shared/language/t'

/** A message with its tags made into elements: `Press <key>Esc</key>` with `key` given. */
export function tRich<Id extends MessageId>(
  id: Id,
  given: Given<Id> & Readonly<Record<TagsOf<Id>, (inside: ReactNode[]) => ReactNode>>,
): ReactNode {
  // Spread, so that the parts need no keys: they never change places.
  return createElement(Fragment, null, ...tParts<Id, ReactNode>(id, given))
}
