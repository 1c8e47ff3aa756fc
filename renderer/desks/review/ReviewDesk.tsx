/** The desk while there is nothing on it yet. */
export function ReviewDesk() {
  return <div className="desk" />
}
