import type { SeededRandom } from '../seededRandom'

export const words =
  `the of and a to in is that it was for on as with his they at be this from have or by one had not but what all
  were when we there can an your which their said if do will each about how up out them then she many some so these
  would other into has more her two like him see time could no make than first been its who now people my made over
  did down only way find use may water long little very after words called just where most know get through back
  much before go good new write our used me man too any day same right look think also around another came come work
  three word must because does part even place well such here take why things help put years different away again off
  went old number great tell men say small every found still between name should home big give air line set own under
  read last never us left end along while might next sound below saw something thought both few those always looked
  show large often together asked house world going want school important until form food keep children feet land side
  without boy once animals life enough took four head above kind began almost live page got earth need far hand high
  year mother light country father let night picture being study second soon story since white ever paper hard near
  sentence better best across during today however sure knew morning whole heard room river tide harbour memory margin
  naïve café façade Zürich coöperation`.split(/\s+/)

/** One sentence, 30 to 140 characters or so. */
export function sentence(random: SeededRandom): string {
  const length = random.integer(6, 22)
  const comma = random.integer(3, 12)
  const said = Array.from({ length }, (_, index) => {
    const word = random.pick(words)
    return index === comma && index < length - 1 ? `${word},` : word
  }).join(' ')
  const whole = said.charAt(0).toUpperCase() + said.slice(1)
  return random.fraction() < 0.1 ? `“${whole}?”` : `${whole}.`
}

/** Some sentences in a row. */
export function sentences(random: SeededRandom, count: number): string {
  return Array.from({ length: count }, () => sentence(random)).join(' ')
}

/** Paragraphs with so many characters in all, or a few more. */
export function paragraphs(random: SeededRandom, characters: number): readonly string[] {
  const all: string[] = []
  for (let written = 0; written < characters; written += all.at(-1)!.length) {
    all.push(sentences(random, random.integer(3, 10)))
  }
  return all
}
