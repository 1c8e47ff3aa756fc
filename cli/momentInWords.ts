/** A moment, ISO 8601, in the time of this machine, to the minute. */
export function momentInWords(time: string): string {
  const date = new Date(time)
  const day = `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`
  return `${day} ${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0')
}
