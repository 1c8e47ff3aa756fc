/** The desk while there is nothing on it yet. */
export function InsightsDesk() {
  return <div className="desk" />
}
