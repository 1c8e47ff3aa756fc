/** The licence of a package of which anything ships with the program. */
export interface PackageLicence {
  readonly name: string
  readonly version: string
  /** As SPDX names it, such as `MIT` or `Apache-2.0`. */
  readonly licence: string
  /** Its whole text, with the names of those who hold the rights. */
  readonly text: string
}

/** What the program is, and what it is made of. */
export interface AboutProgram {
  /** The program first, then what it runs on. */
  readonly versions: readonly PartVersion[]
  /** By name; the program itself is among them. */
  readonly packages: readonly PackageLicence[]
  /** The file with the licences of Chromium, Node and all that is in them; null if it is missing. */
  readonly browserLicences: string | null
}

interface PartVersion {
  readonly name: string
  readonly version: string
}
