/** A number and what it counts, such as “1 highlight” or “1,204 highlights”. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}
