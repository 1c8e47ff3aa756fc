/** How many lines of where something failed are written down. */
const most = 30

/** What is no error does not say where it comes from. */
const nothing = { name: 'no error', message: '', stack: '' }

/**
 * Has it written down where drawing failed: in which functions and components, and not what the
 * error says, which may quote the text of an article or of a note.
 */
export function logDrawing(part: string, error: unknown, componentStack: string): void {
  const { name, message, stack = '' } = error instanceof Error ? error : nothing
  void window.scholium.call('logDrawing', {
    part,
    name: name.slice(0, 100),
    frames: framesOf(stack.replace(message, '')),
    components: framesOf(componentStack),
  })
}

function framesOf(stack: string): readonly string[] {
  return stack
    .split('\n')
    .filter((line) => /^\s*at .*(?::\d+:\d+|\))$/.test(line))
    .slice(0, most)
    .map((line) => line.trim().slice(0, 200))
}
