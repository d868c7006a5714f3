/* Ways that a person takes through the page, by keyboard where it can be done. */
export const ways = {}

const focused = page => page.evaluate(() => ({ tag: document.activeElement.tagName, id: document.activeElement.id, text: (document.activeElement.textContent || '').trim().slice(0, 80) }))

ways['first visit takes the language of the browser'] = async ({ page, base, check, settled }) => {
  await page.goto(`${base}/`)
  await settled(page)
  check('the address holds it', new URL(page.url()).searchParams.get('lang') === 'en', page.url())
}

ways['keyboard: skip link, then the content'] = async ({ page, base, check, settled }) => {
  await page.goto(`${base}/?lang=en`)
  await settled(page)
  await page.keyboard.press('Tab')
  check('the first stop is the skip link', (await focused(page)).text === 'Skip to the content', JSON.stringify(await focused(page)))
  await page.keyboard.press('Enter')
  check('it leads to the content', (await focused(page)).id === 'main', JSON.stringify(await focused(page)))
}

ways['keyboard: from a month of the chart to its sentences and back'] = async ({ page, base, check, settled, shot }) => {
  await page.goto(`${base}/dyad/CHN/KAZ?lang=en`)
  await settled(page)
  const slider = page.locator('[role=slider]').first()
  await slider.focus()
  const before = await slider.getAttribute('aria-valuetext')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  const after = await slider.getAttribute('aria-valuetext')
  check('the arrow keys move the month', before !== after, `${before} / ${after}`)
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await settled(page)
  check('Enter opens the panel', (await focused(page)).id === 'evidence-title', JSON.stringify(await focused(page)))
  check('its address carries it', new URL(page.url()).searchParams.get('ev').startsWith('a:CHN;b:KAZ'), page.url())
  check('it holds sentences', (await page.locator('.evidence .event').count()) > 0)
  await shot('way-evidence')
  await page.keyboard.press('Escape')
  check('Escape closes it', (await page.locator('.evidence').count()) === 0)
  check('and gives the focus back', (await page.evaluate(() => document.activeElement.getAttribute('role'))) === 'slider', JSON.stringify(await focused(page)))
}

ways['keyboard: in Arabic the left arrow leads on in time'] = async ({ page, base, check, settled }) => {
  await page.goto(`${base}/dyad/CHN/KAZ?lang=ar`)
  await settled(page)
  const slider = page.locator('[role=slider]').first()
  await slider.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowLeft')
  check('one month on', (await slider.getAttribute('aria-valuenow')) === '1', await slider.getAttribute('aria-valuenow'))
}

ways['from a figure to its document in two steps'] = async ({ page, base, check, settled }) => {
  await page.goto(`${base}/?lang=en`)
  await settled(page)
  await page.locator('.lead .figure').first().click()
  await settled(page)
  const sentence = (await page.locator('.evidence .sentence').first().textContent()).trim()
  await page.locator('.evidence .sentence a').first().click()
  await settled(page)
  check('the document marks the sentence', (await page.locator('.document .told').count()) > 0)
  const told = await page.evaluate(() => [...document.querySelectorAll('.document .told')].map(e => { const c = e.cloneNode(true); c.querySelectorAll('.mark-label').forEach(l => l.remove()); return c.textContent }).join('\n'))
  check('word for word', told.replace(/\s+/g, ' ').includes(sentence.replace(/\s+/g, ' ')), `${sentence} / ${told}`)
  check('act and actor are marked', (await page.locator('.document .mark-trigger').count()) > 0)
  check('the heading has the focus', (await focused(page)).tag === 'H1', JSON.stringify(await focused(page)))
  await page.goBack()
  await settled(page)
  check('back leads to the panel', (await page.locator('.evidence').count()) === 1)
}

ways['a link reproduces a view'] = async ({ page, base, check, settled }) => {
  await page.goto(`${base}/search?lang=en`)
  await settled(page)
  await page.fill('input[name=text]', 'railway')
  await page.keyboard.press('Enter')
  await settled(page)
  await page.selectOption('select[name=field]', 'transport')
  await settled(page)
  const url = new URL(page.url())
  check('the address holds words and filter', url.searchParams.get('text') === 'railway' && url.searchParams.get('field') === 'transport', page.url())
  const found = await page.locator('.sentence').allTextContents()
  await page.goto(page.url())
  await settled(page)
  check('and shows the same anew', found.length > 0 && JSON.stringify(await page.locator('.sentence').allTextContents()) === JSON.stringify(found), found.join('\n'))
  check('the form shows them too', (await page.inputValue('input[name=text]')) === 'railway' && (await page.inputValue('select[name=field]')) === 'transport')
}

ways['the language switch keeps the view'] = async ({ page, base, check, settled }) => {
  await page.goto(`${base}/dyad/CHN/KAZ?field=energy&lang=en`)
  await settled(page)
  await page.locator('.language').click()
  await settled(page)
  const url = new URL(page.url())
  check('same view, other language', url.pathname === '/dyad/CHN/KAZ' && url.searchParams.get('field') === 'energy' && url.searchParams.get('lang') === 'ar', page.url())
  check('right to left', (await page.evaluate(() => document.documentElement.dir)) === 'rtl')
}

ways['the theme switch turns the colours'] = async ({ page, base, check, settled }) => {
  await page.goto(`${base}/?lang=en`)
  await settled(page)
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await paper()
  await page.locator('button.switch').click()
  check('dark', (await paper()) !== light, light)
  await page.reload()
  await settled(page)
  check('and stays so', (await paper()) !== light, light)
}

ways['data of every view as CSV and JSON'] = async ({ page, base, check, settled }) => {
  for (const path of ['/', '/dyad', '/dyad/CHN/KAZ', '/state', '/state/KAZ', '/framework', '/framework/SCO', '/ledger', '/search?field=energy']) {
    await page.goto(`${base}${path}${path.includes('?') ? '&' : '?'}lang=en`)
    await settled(page)
    const links = await page.locator('.data a').evaluateAll(all => all.map(a => [a.textContent, a.getAttribute('href')]))
    check(`${path} offers some`, links.length > 1)
    for (const [kind, href] of links) {
      const r = await fetch(base + href)
      const type = r.headers.get('content-type') || ''
      check(`${href} is ${kind}`, r.ok && type.includes(kind === 'CSV' ? 'text/csv' : 'application/json'), `${r.status} ${type}`)
    }
  }
}

ways['a text is coded and explained'] = async ({ page, base, check, settled, shot }) => {
  for (const lang of ['en', 'ar']) {
    await page.goto(`${base}/try?lang=${lang}`)
    await settled(page)
    await page.locator('button.quiet').click()
    await page.locator('form.try button[type=submit]').click()
    await page.waitForSelector('.why li')
    check(`${lang}: events are read`, (await page.locator('.part').count()) >= 2)
    check(`${lang}: parties are marked`, (await page.locator('.document .mark-actor').count()) > 0)
    await shot(`way-try-${lang}`)
  }
}

ways['a review without a good token is refused in words'] = async ({ page, base, check, settled }) => {
  await page.goto(`${base}/?lang=en`)
  await settled(page)
  await page.locator('.sentence a').first().click()
  await settled(page)
  await page.fill('input[name=token]', 'not-a-token')
  await page.fill('input[name=reviewer]', 'A. Reader')
  await page.locator('form.review button[value=confirm]').click()
  await page.waitForSelector('form.review .problem')
  check('it says so', (await page.locator('form.review .problem').textContent()).includes('token'))
  page.wrong = page.wrong.filter(w => !/401/.test(w))
}

/* Needs a token of the record, as tests/web.py makes one; without it there is nothing to try. */
ways['a review is kept, and shown with its event'] = async ({ page, base, check, settled, shot }) => {
  if (!process.env.TOKEN) return
  await page.goto(`${base}/search?field=tourism&lang=en`)
  await settled(page)
  await page.locator('.sentence a').first().click()
  await settled(page)
  await page.fill('input[name=token]', process.env.TOKEN)
  await page.fill('input[name=reviewer]', 'A. Reader')
  await page.fill('input[name=note]', 'as the ministry has it')
  await page.selectOption('select[name="set.level"]', 'minister')
  await page.locator('form.review button[value=correct]').click()
  await page.waitForSelector('.quotes b')
  await settled(page)
  check('it stands with name and note', /A\. Reader/.test(await page.locator('.quotes').textContent()) && /as the ministry/.test(await page.locator('.quotes').textContent()))
  check('the event shows what was corrected', (await page.locator('.coded').textContent()).includes('Ministers'))
  await shot('way-review')
  await page.locator('.top nav a', { hasText: 'Promises' }).click()
  await settled(page)
  await page.locator('.promise .linklike').first().click()
  check('the token is asked for once a visit', (await page.locator('.promise input[name=token]').count()) === 0)
  await page.fill('.promise input[name=reviewer]', 'A. Reader')
  await page.locator('.promise button[value=confirm]').click()
  await page.waitForFunction(() => /confirmed link/.test(document.querySelector('.promises').textContent))
  check('a link is confirmed', true)
}

/* The record of the tests (tests/web.py) holds a document whose text and title try to be markup. */
ways['text of the news is shown, never run'] = async ({ page, base, check, settled, shot }) => {
  const found = await (await fetch(`${base}/api/v1/events?source=Hostile%20Herald`)).json()
  check('the record holds such a document', found.data && found.data.length > 0)
  if (!found.data || !found.data.length) return
  page.on('dialog', d => { page.wrong.push('a dialog'); d.dismiss() })
  for (const path of [`/event/${found.data[0].id}`, '/search?source=Hostile+Herald']) {
    await page.goto(`${base}${path}${path.includes('?') ? '&' : '?'}lang=ar`)
    await settled(page)
    const bad = await page.evaluate(() => document.querySelectorAll('main script, main img, main iframe, main [onload], main [onerror], main a[href^="javascript:"]').length)
    check(`${path}: nothing of it became an element`, bad === 0 && !(await page.evaluate(() => window.hacked)), bad)
    check(`${path}: its tags stand as text`, (await page.locator('main').textContent()).includes('<script>'))
    const outside = await page.evaluate(() => [...document.querySelectorAll('main *')].filter(e => [...e.childNodes].some(n => n.nodeType === 3 && /[\u202a-\u202e\u2066-\u2069]/.test(n.data)) && !e.closest('bdi, [dir=auto]')).length)
    check(`${path}: marks of direction are held in isolation`, outside === 0, outside)
  }
  await shot('way-hostile')
}
