/**
 * The earlier of two values where both are the same as JSON: what is drawn from it need not be drawn
 * again.
 */
export function keepEqual<Value>(before: Value, now: Value): Value {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now
}
