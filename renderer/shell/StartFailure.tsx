import './EmptyPage.css'

/** What the window shows when the library could not be opened. */
export function StartFailure({ message }: { readonly message: string }) {
  return (
    <main className="empty-page">
      <div className="empty-sheet">
        <h1>The library could not be opened</h1>
        <p role="alert">{message}</p>
        <p>
          Nothing was changed. Close this window, and start Scholium again once that is settled.
        </p>
      </div>
    </main>
  )
}
