import { isInk, type TagColor } from '../../shared/notes/tag'
import './TagDot.css'

/** The colour of a tag, for the eye alone; a ring where it has none. */
export function TagDot({ color }: { readonly color: TagColor | null }) {
  if (color === null) return <span className="tag-dot" aria-hidden />
  const style: Readonly<Record<`--${string}`, string>> = {
    '--tag-color': isInk(color) ? `var(--highlight-${color}-ink)` : color,
  }
  return <span className="tag-dot tag-dot-full" style={style} aria-hidden />
}
