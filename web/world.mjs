/* The map: Natural Earth's countries at 1:50 million, cut to a fifth of their points, each under its code of three letters. What codes
 * there are is the lexicon's business, so its table of states is read. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoArea, geoCentroid } from 'd3-geo'
import { feature, quantize } from 'topojson-client'
import { filter, filterAttachedWeight, presimplify, quantile, simplify } from 'topojson-simplify'

const KEPT = 0.2
const TINY = 0.01 /* square degrees: islets below it are left out, which takes whole states with it: those have a dot */
const SMALL = 0.0004 /* steradians: states as small as Lebanon cannot be hit with a finger */
const require = createRequire(import.meta.url)
const unnumbered = { Kosovo: 'XKX' }

/* Codes of three letters to codes of two, as lexicon/all/states.lex has them. */
export function states() {
  const text = readFileSync(new URL('../lexicon/all/states.lex', import.meta.url), 'utf8')
  return Object.fromEntries([...text.matchAll(/^state ([A-Z]{3}) \| iso2: ([A-Z]{2})/gm)].map(m => [m[1], m[2]]))
}

/* CLDR knows the numbers of ISO 3166 as aliases. */
function code(geometry, three) {
  const two = geometry.id ? new Intl.Locale(`und-${geometry.id}`).region : ''
  return three[two] || unnumbered[geometry.properties.name] || null
}

export function world() {
  const atlas = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8'))
  const three = Object.fromEntries(Object.entries(states()).map(([a, b]) => [b, a]))
  const countries = atlas.objects.countries
  // Antarctica is no state and would take a fifth of the picture.
  countries.geometries = countries.geometries.filter(g => g.id !== '010').map(g => ({ type: g.type, arcs: g.arcs, id: code(g, three) }))
  const dots = {}
  for (const f of feature(atlas, countries).features)
    if (f.id && geoArea(f) < SMALL) dots[f.id] = geoCentroid(f).map(x => Math.round(x * 100) / 100)
  let topology = presimplify({ ...atlas, objects: { countries } })
  topology = simplify(topology, quantile(topology, KEPT))
  topology = filter(topology, filterAttachedWeight(topology, TINY))
  delete topology.bbox
  return { ...quantize(topology, 1e4), dots }
}
