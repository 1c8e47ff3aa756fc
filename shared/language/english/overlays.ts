/** What lies over the page: the palette, the sheet of shortcuts, the settings of reading. */
export const overlays = {
  /** Heads the articles that the palette has found. */
  articles: 'Articles',
  /** What commands are about, as a heading. */
  commandGroup:
    '{group, select, Highlight {Highlight} Article {Article} Library {Library} View {View} Edit {Edit} other {Help}}',
  /** Heads the commands that the palette has found. */
  commands: 'Commands',
  /** Said instead of opening another dialog over one in which something was typed. */
  finishFirst: 'Finish or close this dialog first, so that nothing typed in it is lost.',
  fontSize: 'Size',
  fontSizeInPixels: 'Size in pixels',
  /** Opens a dialog again that was put away with something typed in it. */
  goOn: 'Go on with it',
  highlights: 'Highlights',
  /** How large everything in the window is, in percent. */
  interfaceSize: 'Size of the interface',
  lineHeight: 'Line height',
  /** How long the lines of the page may be. */
  measure: 'Characters a line',
  moreCommands: 'More commands',
  /** Said when a dialog was put away with something typed in it. */
  notSaved: 'What you typed was not saved.',
  /** What becomes of a highlight when another is made over it, each with what that means. */
  overlap: 'A new highlight over an old one',
  overlapAsk: 'Ask',
  overlapAskMeaning: 'You choose each time.',
  overlapExtend: 'Extend',
  overlapExtendMeaning: 'The old one grows over the new passage. Tags and notes are kept.',
  overlapKeep: 'Keep both',
  overlapKeepMeaning: 'Every highlight stays as it was made.',
  palette: 'Command palette',
  /** Read out after a command that chooses what is chosen already, such as the theme. */
  paletteCurrent: 'Chosen now',
  paletteEmpty: 'Nothing is called anything like “{typed}”.',
  paletteField: 'Command or article',
  /** Read out while letters are typed. */
  paletteFound: '{count, plural, =0 {Nothing found} one {One result} other {# results}}',
  paletteList: 'Commands and articles',
  palettePlaceholder: 'Find a command or an article',
  readingSettings: 'Reading settings',
  resetReading: 'Reset to the usual settings',
  shortcuts: 'Keyboard shortcuts',
  /** Names the part that scrolls. */
  shortcutsList: 'Shortcuts',
  tagPages: 'Pages of tags',
  tags: 'Tags',
  theme: 'Theme',
  /** With the strongest contrast. */
  themeContrast: 'Contrast',
  themeDark: 'Dark',
  themeLight: 'Light',
  themeSepia: 'Sepia',
  /** As light or dark as the system. */
  themeSystem: 'System',
  typeface: 'Typeface',
} as const
