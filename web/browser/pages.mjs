/* Which pages are looked at: [name, path]. The record is the one of examples/record.jsonl; an event's id is asked of it. */
export async function pages(base) {
  const ask = async path => (await fetch(`${base}/api/v1/${path}`)).json()
  const [met] = (await ask('events?a=CHN&b=KAZ&from=2024-03&to=2024-03&limit=20')).data
  const [arabic] = (await ask('events?from=2024-06-30&to=2024-06-30&limit=1')).data
  return [
    ['overview', '/'],
    ['dyads', '/dyad'],
    ['dyad', '/dyad/CHN/KAZ'],
    ['dyad-evidence', '/dyad/CHN/KAZ?ev=a:CHN;b:KAZ;from:2024-04;to:2024-04'],
    ['states', '/state'],
    ['state', '/state/KAZ'],
    ['frameworks', '/framework'],
    ['framework', '/framework/SCO'],
    ['ledger', '/ledger'],
    ['event', `/event/${met.id}`],
    ['event-arabic', `/event/${arabic.id}`],
    ['search', '/search?field=transport'],
    ['search-nothing', '/search?text=nowhere'],
    ['try', '/try'],
    ['missing', '/no/such/page'],
  ]
}
