export interface CodebookReportProps {
  readonly title: string
  /** A sentence on each thing. */
  readonly report: readonly string[]
  /** What is said where there is nothing to report; null for nothing. */
  readonly none: string | null
}

/** What becomes otherwise when a codebook goes out or comes in. */
export function CodebookReport({ title, report, none }: CodebookReportProps) {
  if (report.length === 0) return none === null ? null : <p>{none}</p>
  return (
    <section className="codebook-report" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {report.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}
