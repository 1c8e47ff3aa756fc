import './Waiting.css'

/** What is waited for, said where it will stand; most of what comes comes before this is seen. */
export function Waiting({ children }: { readonly children: string }) {
  return <output className="waiting">{children}</output>
}
