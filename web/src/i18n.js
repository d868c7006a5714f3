/* Words of the page. A message is a text with {places}, or an object of such by plural form, chosen by the place `n`. */
import { ar } from './i18n/ar.js'
import { en } from './i18n/en.js'
import { number, plural } from './format.js'

export const languages = { ar, en }
export const direction = lang => (lang === 'ar' ? 'rtl' : 'ltr')

function message(lang, key, values) {
  const m = languages[lang][key]
  if (m === undefined) return key
  return typeof m === 'string' ? m : m[plural(lang, values.n)] || m.other
}

/* The message as text; numbers are written by the language. */
export function text(lang, key, values = {}) {
  return message(lang, key, values).replace(/\{(\w+)\}/g, (_, k) => {
    const v = values[k]
    return typeof v === 'number' ? number(lang, v, Number.isInteger(v) ? 0 : 1) : v === undefined ? `{${k}}` : v
  })
}

/* The message as a list of texts and of what `values` holds (elements of the page), in the language's order. */
export function rich(lang, key, values = {}) {
  return message(lang, key, values).split(/(\{\w+\})/).filter(Boolean).map(part => {
    const m = /^\{(\w+)\}$/.exec(part)
    if (!m) return part
    const v = values[m[1]]
    return typeof v === 'number' ? number(lang, v, Number.isInteger(v) ? 0 : 1) : v
  })
}

/* Whether there is such a message: codes that a newer lexicon adds have none, and are shown as they are. */
export const has = (lang, key) => languages[lang][key] !== undefined
