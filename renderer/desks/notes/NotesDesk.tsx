/** The desk while there is nothing on it yet. */
export function NotesDesk() {
  return <div className="desk" />
}
