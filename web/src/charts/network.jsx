/* The network of a period: a force layout that comes out the same for the same figures, nodes as links, ties as wide as their index. */
import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import { useMemo } from 'preact/hooks'
import { useApp } from '../context.js'
import { packEvidence } from '../url.js'
import { A, useWidth } from '../ui/parts.jsx'

const COLOURS = 8
const STOPS = 15 /* nodes that the Tab key stops at; the table behind holds all */

function layout(nodes, edges, width, height, name) {
  const most = Math.max(...nodes.map(n => n.events), 1)
  const large = Math.max(8, 20 - nodes.length / 6)
  const placed = nodes.map(n => ({ ...n, text: name(n.code), r: 4 + large * Math.sqrt(n.events / most) }))
  const ids = new Set(placed.map(n => n.code))
  const links = edges.filter(e => ids.has(e.a) && ids.has(e.b)).map(e => ({ a: e.a, b: e.b, weight: e.index, source: e.a, target: e.b })) /* d3 takes `index` for itself */
  const sim = forceSimulation(placed)
    .force('link', forceLink(links).id(n => n.code).distance(Math.min(width, 900) / 6.500).strength(e => 0.15 + 0.3 * Math.min(1, Math.abs(e.weight) / 50)))
    .force('charge', forceManyBody().strength(-Math.min(width, 900) / 2.200))
    .force('x', forceX(width / 2).strength((0.05 * height) / width + 0.02)).force('y', forceY(height / 2).strength(0.09))
    .force('center', forceCenter(width / 2, height / 2)).force('collide', forceCollide(n => n.r + 16)).stop()
  for (let i = 0; i < 240; i++) sim.tick()
  fit(placed, width, height)
  label(placed)
  return { nodes: placed, links }
}

/* Stretches the picture to the room that there is. */
function fit(nodes, width, height) {
  const room = { x: [64, width - 64], y: [22, height - 34] }
  for (const axis of ['x', 'y']) {
    const at = nodes.map(n => n[axis])
    const [low, high] = [Math.min(...at), Math.max(...at)]
    const [from, to] = room[axis]
    for (const n of nodes) n[axis] = high - low < 1 ? (from + to) / 2 : from + ((n[axis] - low) * (to - from)) / (high - low)
  }
}

/* The names of greater nodes stand; a name that would cover one of them is shown when its node is pointed at or focused. */
function label(nodes) {
  const boxes = nodes.map(n => [n.x - n.r, n.y - n.r, n.x + n.r, n.y + n.r])
  const meets = (p, q) => p[0] < q[2] && q[0] < p[2] && p[1] < q[3] && q[1] < p[3]
  for (const n of [...nodes].sort((p, q) => q.events - p.events)) {
    const half = 3.9 * n.text.length
    const box = [n.x - half, n.y + n.r + 3, n.x + half, n.y + n.r + 18]
    n.quiet = boxes.some(b => meets(b, box))
    if (!n.quiet) boxes.push(box)
  }
}

function Shape({ node, state }) {
  return state ? <circle r={node.r} /> : <rect x={-node.r * 0.9} y={-node.r * 0.9} width={node.r * 1.8} height={node.r * 1.8} rx="2" />
}

export function Network({ nodes, edges, period }) {
  const { t, name, names, here, rtl } = useApp()
  const [ref, width] = useWidth(700)
  const height = Math.round(Math.min(520, Math.max(340, width * 0.62)))
  const made = useMemo(() => layout(nodes, edges, width, height, name), [nodes, edges, width, height, names])
  const most = Math.max(...edges.map(e => Math.abs(e.index)), 1)
  const x = v => (rtl ? width - v : v)
  const rank = [...new Set(nodes.map(n => n.community))]
  return (
    <div class="chart network" ref={ref}>
      <svg width={width} height={height} role="group" aria-labelledby="net-t net-d">
        <title id="net-t">{t('network.title')}</title>
        <desc id="net-d">{t('network.desc')}</desc>
        {made.links.map(e => (
          <A href={here({ ev: packEvidence({ a: e.a, b: e.b, ...period }) })} tabindex="-1" class={e.weight < 0 ? 'tie minus' : 'tie'} aria-label={`${name(e.a)} – ${name(e.b)}`}>
            <line class="hit" x1={x(e.source.x)} y1={e.source.y} x2={x(e.target.x)} y2={e.target.y} />
            <line x1={x(e.source.x)} y1={e.source.y} x2={x(e.target.x)} y2={e.target.y} stroke-width={1 + 8 * Math.sqrt(Math.abs(e.weight) / most)} />
          </A>
        ))}
        {made.nodes.map((nd, i) => (
          <A tabindex={i < STOPS ? undefined : '-1'} href={here({ ev: packEvidence({ a: nd.code, ...period }) })} class={`node group-${rank.indexOf(nd.community) % COLOURS}${nd.quiet ? ' quiet' : ''}`} aria-label={t('network.node', { name: name(nd.code), n: nd.events })}>
            <g transform={`translate(${x(nd.x)},${nd.y})`}>
              <Shape node={nd} state={names.isState(nd.code)} />
              <text y={nd.r + 15} text-anchor="middle">{nd.text}</text>
            </g>
          </A>
        ))}
      </svg>
    </div>
  )
}
