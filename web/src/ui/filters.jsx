/* Filters of a view; what they say stands in the address, so that a link reproduces the view. */
import { useApp } from '../context.js'
import { FIELDS, LEVELS, STATES, STATUSES, TYPES } from '../codes.js'

function Pick({ name, label, value, options, any }) {
  return (
    <label class="field"><span>{label}</span>
      <select name={name} value={value || ''}>
        <option value="">{any}</option>
        {value && !options.some(o => o[0] === value) && <option value={value}>{value}</option>}
        {options.map(([v, text]) => <option value={v}>{text}</option>)}
      </select>
    </label>
  )
}

const Input = ({ name, label, value, type = 'text', ...rest }) => (
  <label class="field"><span>{label}</span><input name={name} type={type} value={value || ''} {...rest} /></label>
)

/* Names in the reader's own order. */
function choices(app, name) {
  const { names, term, compare } = app
  const sorted = pairs => pairs.sort((p, q) => compare(p[1], q[1]))
  if (name === 'a' || name === 'b' || name === 'actor') return sorted(names.states().map(c => [c, names(c)]))
  if (name === 'framework') return sorted(names.rows.filter(r => r.framework || r.kind === 'framework').map(r => [r.code, names.framework(r.code)]))
  const codes = { field: FIELDS, type: TYPES, level: LEVELS, status: STATUSES, state: STATES }[name]
  const pairs = codes.map(c => [c, term(name === 'state' ? 'promise' : name, c)])
  return name === 'field' ? sorted(pairs) : pairs
}

const DATES = ['from', 'to']

/* keys: the filters in their order; `main`: the one that stands first and wide. */
export function Filters({ keys, main, label, initial = {} }) {
  const app = useApp()
  const { t, route, change } = app
  const value = k => route.query[k] || initial[k] || ''
  const read = form => Object.fromEntries([...new FormData(form)].map(([k, v]) => [k, String(v).trim()]))
  const submit = e => {
    e.preventDefault()
    change({ ...read(e.currentTarget), ev: '' })
  }
  // A choice takes effect at once; words and days wait for Enter or the button.
  const chosen = e => e.target.tagName === 'SELECT' && change({ ...read(e.currentTarget), ev: '' })
  return (
    <form class="filters" role="search" aria-label={label} onSubmit={submit} onChange={chosen} key={route.path + JSON.stringify(keys.map(value))}>
      {main && <Input name={main} label={t(`filter.${main}`)} value={value(main)} type="search" dir="auto" />}
      {keys.map(k => (DATES.includes(k)
        ? <Input name={k} label={t(`filter.${k}`)} value={value(k)} placeholder="2024-03" pattern="\d{4}(-\d\d(-\d\d)?)?" title={t('filter.date')} inputmode="numeric" dir="ltr" size="10" />
        : k === 'source'
          ? <Input name={k} label={t('filter.source')} value={value(k)} dir="auto" size="14" />
          : <Pick name={k} label={t(`filter.${k}`)} value={value(k)} options={choices(app, k)} any={t('any')} />))}
      <button type="submit">{t('filter.apply')}</button>
    </form>
  )
}
