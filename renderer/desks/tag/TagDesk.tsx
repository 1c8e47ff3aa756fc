/** The desk while there is nothing on it yet. */
export function TagDesk() {
  return <div className="desk" />
}
