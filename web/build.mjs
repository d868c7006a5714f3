/* Builds the page into $OUT (default ../build/web): every file gzipped and named by the hash of what is in it, and `files.txt`, by which
 * the server knows them: a line a file, tab separated: URL path, content type, file, `immutable` or `revalidate`. A page that is over
 * its budget is not built: what an analyst opens every morning must come at once. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { world } from './world.mjs'

const BUDGET = 300 * 1000
const here = fileURLToPath(new URL('.', import.meta.url))
const out = resolve(process.env.OUT || join(here, '../build/web'))
const require = createRequire(import.meta.url)
const files = []

function put(name, type, bytes, { hashed = true } = {}) {
  const body = Buffer.from(bytes)
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 10)
  const dot = name.lastIndexOf('.')
  const path = hashed ? `/${name.slice(0, dot)}-${hash}${name.slice(dot)}` : `/${name}`
  const packed = gzipSync(body, { level: 9 })
  const file = join(out, `${basename(path)}.gz`)
  writeFileSync(file, packed)
  files.push({ path, type, file, keep: hashed ? 'immutable' : 'revalidate', size: packed.length })
  return path
}

function fonts() {
  const folder = join(require.resolve('@fontsource/ibm-plex-sans-arabic/package.json'), '../files')
  const made = {}
  for (const subset of ['arabic', 'latin'])
    for (const weight of [400, 600]) {
      const bytes = readFileSync(join(folder, `ibm-plex-sans-arabic-${subset}-${weight}-normal.woff2`))
      made[`${subset}-${weight}`] = put(`plex-${subset}-${weight}.woff2`, 'font/woff2', bytes)
    }
  return made
}

async function bundle(entry, options) {
  const r = await build({
    absWorkingDir: here, entryPoints: [entry], bundle: true, minify: true, write: false, format: 'esm', target: ['es2020'],
    charset: 'utf8', legalComments: 'none', jsx: 'automatic', jsxImportSource: 'preact', logLevel: 'warning', ...options,
  })
  return r.outputFiles[0].contents
}

const fill = (text, values) => text.replace(/\{\{(\S+?)\}\}/g, (_, key) => {
  if (!(key in values)) throw new Error(`nothing for {{${key}}}`)
  return values[key]
})

async function main() {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const font = fonts()
  const map = put('world.json', 'application/json', JSON.stringify(world()))
  const css = fill(Buffer.from(await bundle('src/style/index.css', { external: ['{{*'], jsx: undefined, jsxImportSource: undefined })).toString(), font)
  const values = {
    css: put('page.css', 'text/css; charset=utf-8', css),
    js: put('page.js', 'text/javascript; charset=utf-8', await bundle('src/main.jsx', { define: { WORLD_URL: JSON.stringify(map) } })),
    icon: put('icon.svg', 'image/svg+xml', readFileSync(join(here, 'src/icon.svg'))),
    font: font['latin-400'], fontArabic: font['arabic-400'],
  }
  put('index.html', 'text/html; charset=utf-8', fill(readFileSync(join(here, 'src/index.html'), 'utf8'), values), { hashed: false })
  files.at(-1).path = '/'
  const total = files.reduce((sum, f) => sum + f.size, 0)
  writeFileSync(join(out, 'files.txt'), files.map(f => [f.path, f.type, f.file, f.keep].join('\t') + '\n').join(''))
  for (const f of files) console.log(`${String(f.size).padStart(7)}  ${f.path}`)
  console.log(`${String(total).padStart(7)}  together, of ${BUDGET}`)
  if (total > BUDGET) {
    rmSync(join(out, 'files.txt'))
    throw new Error(`the page is ${total} bytes compressed, ${total - BUDGET} over its budget`)
  }
}

main().catch(e => {
  console.error(`web/build.mjs: ${e.message}`)
  process.exit(1)
})
