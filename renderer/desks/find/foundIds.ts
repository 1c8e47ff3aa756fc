/** By these ids the field says which of what was found its keys are at. */
export const foundListId = 'found-in-library'

export function optionId(stopId: string): string {
  return `found-${stopId}`
}
