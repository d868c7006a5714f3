/* Light or dark: the system's, unless the reader chose; the choice stays in this browser and is no part of a link. */
const KEY = 'rasid-theme'

export function chosen() {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

export const dark = () => (chosen() || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark'

export function applyTheme() {
  const theme = chosen()
  if (theme) document.documentElement.dataset.theme = theme
}

export function choose(theme) {
  document.documentElement.dataset.theme = theme
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    /* A browser that keeps nothing still switches. */
  }
}
