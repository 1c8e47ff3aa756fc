import type { EditorView } from 'prosemirror-view'

/**
 * Tells when the text may stand elsewhere on its page than before, and whether its lines may be
 * others; once at the beginning. Returns the function that ends it.
 */
export function followText(
  { dom }: EditorView,
  follow: (isLaidOutAnew: boolean) => void,
): () => void {
  const observer = new ResizeObserver((entries) =>
    follow(entries.some(({ target }) => target === dom)),
  )
  observer.observe(dom)
  // With the title over the text; what that pushes down keeps its own size.
  observer.observe(dom.parentElement!)
  // Another typeface may break the lines elsewhere and leave as many of them.
  const followFonts = (): void => follow(true)
  document.fonts.addEventListener('loadingdone', followFonts)
  return () => {
    observer.disconnect()
    document.fonts.removeEventListener('loadingdone', followFonts)
  }
}
