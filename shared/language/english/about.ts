/** The box about the program. */
export const about = {
  browser:
    'It runs on Chromium and Node. The licences of these, and of all that is in them, come with Electron, in <path>{file}</path>',
  browserMissing:
    'It runs on Chromium and Node. The licences of these, and of all that is in them, come with Electron; their file is missing here.',
  copied: 'Copied the versions',
  copy: 'Copy the versions',
  free: '{count, plural, other {Scholium is free software under the MIT licence. These # packages and fonts are in it; open one to read its licence.}}',
  library: 'Your library',
  licences: 'Licences',
  name: 'Scholium',
  openBrowser: 'Open the licences of Chromium',
  // Names the part of the box that scrolls.
  region: 'About',
  sentence:
    'A scholium is a note in the margin. Scholium is for reading with a pen in hand: offline, in files that you own.',
  showFolder: 'Show the folder',
  // The operating system, in a list of versions.
  system: 'System',
  title: 'About Scholium',
  version: 'Version {version}',
  versions: 'Versions',
} as const
