import type { MarkedText } from '../../../shared/catalogue/foundInLibrary'
import type { TextRange } from '../../../shared/article/text'

/** A text with what was found in it marked, and dots where something was left away. */
export function MarkedWords({ text, marks, cut }: MarkedText) {
  return (
    <>
      {cut.before && '… '}
      <Marked text={text} marks={marks} />
      {cut.after && ' …'}
    </>
  )
}

/** A whole text with parts of it marked; what is no text of it, as an image, is shown as a box. */
export function Marked({
  text,
  marks,
}: {
  readonly text: string
  readonly marks: readonly TextRange[]
}) {
  const shown = text.replaceAll('\uFFFC', '▢')
  return (
    <>
      {marks.map(({ start, end }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- they have nothing but their order
        <Part key={index} before={shown.slice(marks[index - 1]?.end ?? 0, start)}>
          {shown.slice(start, end)}
        </Part>
      ))}
      {shown.slice(marks.at(-1)?.end ?? 0)}
    </>
  )
}

function Part({ before, children }: { readonly before: string; readonly children: string }) {
  return (
    <>
      {before}
      <mark className="found-mark">{children}</mark>
    </>
  )
}
