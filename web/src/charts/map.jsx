/* The world, shaded by a figure of each state. Borders are Natural Earth's: a picture, no position; the page says so beneath it. */
import { geoEqualEarth, geoPath } from 'd3-geo'
import { useMemo } from 'preact/hooks'
import { feature } from 'topojson-client'
import { useApp } from '../context.js'
import { useGet } from '../api.js'
import { A, useWidth } from '../ui/parts.jsx'
import { shades } from './reckon.js'

function useWorld() {
  const { data } = useGet(WORLD_URL)
  return useMemo(() => data && { countries: feature(data, data.objects.countries).features, dots: data.dots }, [data])
}

function Legend({ label }) {
  const { t } = useApp()
  return (
    <p class="legend">
      <span>{label}</span>
      <span>{t('map.little')}</span>
      <svg class="ramp" width="110" height="14" aria-hidden="true">{[1, 2, 3, 4, 5].map(i => <rect class={`shade-${i}`} x={(i - 1) * 22} width="21" height="14" />)}</svg>
      <span>{t('map.much')}</span>
      <svg width="22" height="14" aria-hidden="true"><rect class="shade--1" width="21" height="14" /></svg><span>{t('map.minus')}</span>
    </p>
  )
}

/* values: Map code -> number; href(code): where a state leads; says(code, value): in words; focus: a code that is outlined. */
export function WorldMap({ values, href, says, title, desc, legend, focus }) {
  const { t, name } = useApp()
  const [ref, width] = useWidth(800)
  const world = useWorld()
  const height = Math.round(width * 0.470)
  const shapes = useMemo(() => {
    if (!world) return null
    const projection = geoEqualEarth().rotate([-11, 0]).fitExtent([[0, 4], [width, height - 4]], { type: 'FeatureCollection', features: world.countries })
    const path = geoPath(projection).digits(1)
    return { drawn: world.countries.map(c => ({ id: c.id, d: path(c) })), dots: Object.entries(world.dots).map(([id, at]) => ({ id, at: projection(at) })) }
  }, [world, width, height])
  const shade = shades([...values.values()])
  const known = id => id && values.has(id)
  const cls = id => `land shade-${shade(values.get(id) || 0)}${id && id === focus ? ' focus' : ''}`
  const wrap = (id, child) => (known(id)
    ? <A href={href(id)} class="land-link" tabindex="-1" aria-label={says(id, values.get(id))}>{child}</A>
    : child)
  const tip = id => <title>{known(id) ? says(id, values.get(id)) : id ? name(id) : ''}</title>
  return (
    <div class="chart map" ref={ref}>
      <svg width={width} height={height} role="group" aria-labelledby="map-t map-d">
        <title id="map-t">{title}</title>
        <desc id="map-d">{desc}</desc>
        {shapes && shapes.drawn.map(s => wrap(s.id, <path class={cls(s.id)} d={s.d}>{tip(s.id)}</path>))}
        {shapes && shapes.dots.filter(s => known(s.id) || s.id === focus || width > 700).map(s => wrap(s.id, <circle class={`${cls(s.id)} dot`} cx={s.at[0]} cy={s.at[1]} r={known(s.id) ? 3.5 : 1.6}>{tip(s.id)}</circle>))}
      </svg>
      <Legend label={legend} />
      <p class="note">{t('map.borders')}</p>
    </div>
  )
}
