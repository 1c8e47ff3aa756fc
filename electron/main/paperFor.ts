/** Countries that print on Letter, by ISO 3166 (Unicode CLDR, paper size in the supplemental data). */
const letterCountries = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '))

/** The paper that is usual in a country. */
export function paperFor(country: string): 'A4' | 'Letter' {
  return letterCountries.has(country) ? 'Letter' : 'A4'
}
