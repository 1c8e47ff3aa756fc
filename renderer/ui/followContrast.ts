/** Marks the page with `data-contrast` for as long as the system asks for more contrast. */
export function followContrast(): void {
  const more = matchMedia('(prefers-contrast: more)')
  const follow = (): void => {
    document.documentElement.toggleAttribute('data-contrast', more.matches)
  }
  follow()
  more.addEventListener('change', follow)
}
