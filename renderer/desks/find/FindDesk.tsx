/** The desk while there is nothing on it yet. */
export function FindDesk() {
  return <div className="desk" />
}
