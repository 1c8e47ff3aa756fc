/** Where a library is while its writers cannot reach it. */
export function awayFolder(library: string): string {
  return `${library}.away`
}
