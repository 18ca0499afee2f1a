// Drives Chromium through the pages of sample.c as a reader would use them:
// search, expand, filter, open a quotation, by mouse and by keys; no message in
// the console, no breach of the policy, no request, no hostile name that runs.
// node page.mjs FOLDER [TEST…] (environment: CHROMIUM, the browser)
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const folder = resolve(process.argv[2]);
const wanted = process.argv.slice(3);
const profile = mkdtempSync(join(tmpdir(), 'actant-page-'));
const PATIENCE = 90000;
const problems = [];
let browser;

const tests = {};

/* Milliseconds of processor time of the page's own thread so far: what others
   do on the machine does not count. */
async function startMeter(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => (await session.send('Performance.getMetrics')).metrics
    .find(metric => metric.name === 'TaskDuration').value * 1000;
}

async function open(name, options = {}) {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.emulateMedia({ colorScheme: options.dark ? 'dark' : 'light' });
  await page.setViewportSize(options.size ?? { width: 1440, height: 900 });
  page.on('console', message => problems.push(`${name}: ${message.type()}: ${message.text()}`));
  page.on('pageerror', error => problems.push(`${name}: ${error.stack}`));
  page.on('dialog', dialog => { problems.push(`${name}: dialog`); dialog.dismiss(); });
  page.on('request', request => {
    if (!/^(file|data):/.test(request.url()))
      problems.push(`${name}: asks for ${request.url()}`);
  });
  await page.addInitScript(() => {
    window.breaches = [];
    document.addEventListener('securitypolicyviolation',
      event => window.breaches.push(`${event.violatedDirective} ${event.blockedURI}`));
  });
  if (options.meter)
    page.meter = await startMeter(page);
  await page.goto(pathToFileURL(join(folder, name)).href + (options.hash ?? ''));
  return page;
}

async function close(page, name) {
  assert.deepEqual(await page.evaluate(() => window.breaches), [], 'policy breaches');
  assert.equal(await page.evaluate(() => window.hacked), undefined, 'a name ran as script');
  await page.waitForTimeout(1000); // the graph is drawn after the view is shown
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
}

const count = async (page, id) =>
  Number((await page.textContent(`#${id}`)).replace(/\D/g, ''));
const graph = page => page.evaluate(() => actant.graphState());

tests.search = async () => {
  const page = await open('hostile.html');
  await page.keyboard.press('/');
  await page.keyboard.type('vArgá');
  assert.equal(await page.getAttribute('#search', 'aria-expanded'), 'true');
  const first = page.locator('#suggestions [role=option]').first();
  assert.match(await first.textContent(), /Ilona Varga/);
  await page.keyboard.press('ArrowDown');
  assert.equal(await first.getAttribute('aria-selected'), 'true');
  assert.equal(await page.getAttribute('#search', 'aria-activedescendant'), await first.getAttribute('id'));
  const all = await count(page, 'n-statements');
  await page.keyboard.press('Enter');
  assert.match(await page.textContent('#chips'), /Ilona Varga/);
  assert.match(await page.textContent('#panel h2'), /Ilona Varga/);
  /* what she does comes before what she only says of others */
  const actors = await page.$$eval('#panel .card', cards => cards.map(card => card.querySelector('.name').textContent));
  const own = actors.map(name => /Varga/.test(name));
  assert.ok(own.length > 2 && own[0] && own.lastIndexOf(true) <= own.indexOf(false) - 1 || own.every(Boolean), actors.join());
  assert.ok(await count(page, 'n-statements') < all);
  assert.match(page.url(), /#graph\//);
  await page.goBack();
  assert.equal(await count(page, 'n-statements'), all);
  await page.fill('#search', 'strike-breakers');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  assert.match(await page.textContent('#view-statements blockquote mark'), /strike-breakers/);
  await close(page, 'search');
};

tests.expand = async () => {
  const page = await open('hostile.html');
  await page.fill('#search', 'Borisevich');
  await page.keyboard.press('Enter');
  const before = await graph(page);
  const neighbour = before.places.find(place => /Varga/.test(place.label));
  const box = await page.locator('#canvas').boundingBox();
  await page.mouse.click(box.x + neighbour.x, box.y + neighbour.y);
  await page.waitForFunction(() => /Varga/.test(document.querySelector('#panel h2').textContent));
  await page.waitForTimeout(600); // or the next press is a double one
  await page.click('#expand');
  const after = await graph(page);
  assert.ok(after.actors > before.actors, 'nobody was added');
  await page.focus('#canvas');
  await page.keyboard.press('Escape');
  assert.match(await page.textContent('#panel h2'), /Actors in the picture/);
  await page.keyboard.press('n');
  assert.ok(!/Actors in/.test(await page.textContent('#panel h2')));
  const old = (await graph(page)).places[0];
  await page.mouse.move(box.x + 5, box.y + 5);
  await page.mouse.down();
  await page.mouse.move(box.x + 65, box.y + 35, { steps: 4 });
  await page.mouse.up();
  await page.focus('#canvas');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('+');
  const moved = (await graph(page)).places[0];
  assert.notEqual(moved.x, old.x);
  await page.click('#overview');
  assert.equal(await page.textContent('#chips'), '');
  await close(page, 'expand');
};

tests.filter = async () => {
  const page = await open('hostile.html', { hash: '#statements' });
  const all = await count(page, 'n-statements');
  const filtered = async (set, unset) => {
    await set();
    const n = await count(page, 'n-statements');
    assert.ok(n > 0 && n < all, `a filter left ${n} of ${all}`);
    await (unset ? unset() : page.click('#reset'));
    await page.waitForFunction(wanted =>
      Number(document.getElementById('n-statements').textContent.replace(/\D/g, '')) === wanted, all);
  };
  await filtered(() => page.selectOption('[name=polarity]', '1'));
  await filtered(() => page.selectOption('[name=modality]', 'possible'));
  await filtered(() => page.selectOption('[name=source]', 'quoted'));
  await filtered(() => page.check('[name=disputed]'));
  await filtered(() => page.fill('[name=confidence]', '60'));
  await filtered(() => page.fill('[name=to]', '2021-03-31'));
  await page.click('#tab-timeline');
  await filtered(() => page.locator('.bars button').first().click(),
    () => page.keyboard.press('Enter'));
  await page.click('#tab-articles');
  await filtered(() => page.locator('#view-articles .link').first().click());
  await close(page, 'filter');
};

tests.quotation = async () => {
  const page = await open('hostile.html', { hash: '#statements' });
  await page.fill('#search', 'strike cost');
  await page.keyboard.press('Enter');
  const card = page.locator('#view-statements .card').first();
  await card.locator('summary').focus();
  await page.keyboard.press('Enter');
  const figure = card.locator('figure').first();
  assert.match(await figure.locator('mark').textContent(), /^The strike cost 4\.5 million euros/);
  assert.match(await figure.locator('.around').first().textContent(), /strike-breakers/);
  assert.match(await figure.locator('figcaption').textContent(), /Dock workers walk out.*Almar Herald.*4 Mar 2021/);
  await close(page, 'quotation');
};

tests.disputes = async () => {
  const page = await open('hostile.html', { hash: '#disputes' });
  assert.ok(await count(page, 'n-disputes') > 0);
  const card = page.locator('#view-disputes .card', { has: page.locator('.side.yes') })
    .filter({ has: page.locator('.side.no') }).first();
  assert.match(await card.locator('.side.no').textContent(), /denied by/);
  const [yes, no] = [await card.locator('.side.yes').boundingBox(), await card.locator('.side.no').boundingBox()];
  assert.ok(Math.abs(yes.y - no.y) < 2 && no.x >= yes.x + yes.width, 'not side by side');
  await close(page, 'disputes');
};

/* Every page of statements and articles is shown: nothing of it runs. */
tests.hostile = async () => {
  const page = await open('hostile.html', { hash: '#statements' });
  for (const view of ['statements', 'timeline', 'articles', 'disputes', 'graph']) {
    await page.click(`#tab-${view}`);
    await page.evaluate(name => {
      const host = document.getElementById(`view-${name}`);
      for (let left = 100; left > 0; left--) {
        for (const details of host.querySelectorAll('details'))
          details.open = true;
        const next = [...host.querySelectorAll('nav button')].pop();
        if (!next || next.disabled)
          break;
        next.click();
      }
    }, view);
  }
  await page.fill('#search', '<img');
  assert.match(await page.textContent('#suggestions'), /<img src=x onerror/);
  await page.keyboard.press('Enter');
  await page.click('#tab-statements');
  assert.match(await page.textContent('#view-statements .card'), /<img src=x onerror=window\.hacked=2>/);
  assert.equal(await page.locator('img, iframe, object, embed, [onerror], [onclick]').count(), 0);
  assert.equal(await page.locator('a[href^="javascript:"]').count(), 0);
  assert.equal(await page.locator('script').count(), await page.evaluate(() =>
    document.querySelectorAll('head ~ body > script').length));
  await close(page, 'hostile');
};

tests.keys = async () => {
  const page = await open('hostile.html');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'view');
  await page.focus('#tab-graph');
  await page.keyboard.press('ArrowRight');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'tab-statements');
  assert.equal(await page.getAttribute('#tab-statements', 'aria-selected'), 'true');
  assert.ok(await page.isVisible('#view-statements .card >> nth=0'));
  await page.locator('#view-statements button.name').first().focus();
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'view', 'the focus is lost');
  const nameless = await page.evaluate(() => [...document.querySelectorAll('button, input, select')]
    .filter(node => !(node.textContent.trim() || node.getAttribute('aria-label') || (node.labels || []).length))
    .map(node => node.outerHTML.slice(0, 80)));
  assert.deepEqual(nameless, [], 'controls without a name');
  await close(page, 'keys');
};

/* No name lies on another. */
async function checkNames(page) {
  const { names } = await graph(page);
  assert.ok(names.length > 5, 'few names');
  names.forEach((a, i) => names.slice(i + 1).forEach(b =>
    assert.ok(a.x1 >= b.x2 - 1 || b.x1 >= a.x2 - 1 || a.y1 >= b.y2 - 1 || b.y1 >= a.y2 - 1,
              `${a.label} lies on ${b.label}`)));
}

/* Is the way from @a to @b inside the box, in a tenth of its steps or more? */
function runsThrough(a, b, box) {
  let inside = 0;
  for (let step = 0; step <= 50; step++) {
    const x = a.x + ((b.x - a.x) * step) / 50, y = a.y + ((b.y - a.y) * step) / 50;
    inside += x > box.x1 + 2 && x < box.x2 - 2 && y > box.y1 + 2 && y < box.y2 - 2;
  }
  return inside >= 5;
}

const cutsOf = ({ boxes, links }) => links.flatMap(link => boxes
  .filter(box => box.id !== link.from && box.id !== link.to && runsThrough(link.a, link.b, box))
  .map(box => `${link.from}-${link.to} through ${box.label}`));

/* What a reader sees at first: words on every line, type that can be read, no
   line through a name or other words, and whose word it is. */
tests.readable = async () => {
  for (const name of ['hostile.html', 'large.html']) {
    const page = await open(name, { size: { width: 1400, height: 900 } });
    await checkNames(page);
    const state = await graph(page);
    assert.ok(state.lines >= 8, `${state.lines} lines`);
    assert.equal(state.boxes.length, state.actors + state.lines, 'a line has no words');
    assert.ok(state.boxes.every(box => box.label.trim()), 'a shape or a line says nothing');
    assert.ok(state.smallest >= 10, `type of ${state.smallest} pixels`);
    assert.deepEqual(cutsOf(state), [], 'lines through words');
    /* the list beside it holds the same, for those who do not see it */
    const said = await page.$$eval('#panel .said button', buttons => buttons.map(button => button.textContent));
    assert.equal(said.length, state.lines);
    assert.ok(said.every(text => / – .+ – /.test(text)), said.join('; '));
    await page.locator('#panel .said button').first().focus();
    await page.keyboard.press('Enter');
    assert.match(await page.textContent('#panel h2'), /→/);
    await page.locator('#panel button', { hasText: 'Everyone' }).click();
    const canvas = await page.locator('#canvas').boundingBox();
    assert.ok(canvas.width > 1000, 'the filters take the room');
    for (const box of state.boxes)
      assert.ok(box.x1 >= -1 && box.y1 >= -1 && box.x2 <= canvas.width + 1 && box.y2 <= canvas.height + 1, `${box.label} is cut off`);
    if (name === 'hostile.html')
      assert.ok(state.boxes.some(box => /\((denied by|says) /.test(box.label)), 'nobody denies or says');
    await page.click('#filter-box summary');
    /* the page hears of it in a task of its own, after the click */
    await page.waitForFunction(width => document.getElementById('canvas').getBoundingClientRect().width < width, canvas.width);
    const smaller = (await page.locator('#canvas').boundingBox()).width;
    await page.waitForFunction(width => actant.graphState().boxes.every(box => box.x1 >= -1 && box.x2 <= width + 1), smaller);
    assert.equal((await graph(page)).lines, state.lines);
    /* what another says of another act is not said of what is denied */
    const words = await page.evaluate(() => {
      const [from, to, one] = actant.entities;
      const claim = (label, stance) => ({ label, modality: 'fact', voices: [{ stance, source: one }] });
      return actant.lines.labelOf({ from, to, claims: [claim('hit', 'denies'), claim('meet', 'asserts')] });
    });
    assert.match(words, /^hit,\n\+ 1 more\n\(denied by /);
    assert.ok(!words.includes('says'), words);
    await close(page, `readable-${name.replace('.html', '')}`);
  }
};

tests.phone = async () => {
  const page = await open('hostile.html', { size: { width: 390, height: 844 }, dark: true });
  assert.equal(await page.getAttribute('html', 'data-theme'), 'dark');
  for (const view of ['graph', 'statements', 'disputes', 'timeline', 'articles']) {
    await page.click(`#tab-${view}`);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 390, `${view} is too wide`);
  }
  await page.click('#theme');
  assert.equal(await page.getAttribute('html', 'data-theme'), 'light');
  await page.click('#tab-graph');
  await checkNames(page);
  await close(page, 'phone');
};

tests.empty = async () => {
  const page = await open('empty.html');
  assert.match(await page.textContent('#panel'), /Nothing between two actors/);
  for (const view of ['statements', 'disputes', 'timeline', 'articles'])
    await page.click(`#tab-${view}`);
  await close(page, 'empty');
};

/* 2,000 actors and 10,000 statements. */
tests.large = async () => {
  const page = await open('large.html', { meter: true });
  const spent = page.meter;
  const measure = async work => {
    const before = await spent();
    await work();
    return Math.round(await spent() - before);
  };
  const opened = await spent();
  const paint = await page.evaluate(() => performance.getEntriesByType('paint')[0].startTime);
  console.log(`large: ready after ${Math.round(opened)} ms of processor time, first paint after ${Math.round(paint)} ms`);
  assert.ok(await count(page, 'n-statements') >= 10000, 'the sample is too small');
  assert.ok(await page.evaluate(() => actant.entities.length) >= 2000, 'too few actors');
  await page.waitForFunction(() => actant.claims[actant.claims.length - 1].folded !== undefined);
  const times = {
    search: await measure(() => page.evaluate(() => {
      const input = document.getElementById('search');
      input.value = 'lum';
      input.dispatchEvent(new Event('input'));
      if (document.querySelectorAll('#suggestions li').length < 5)
        throw new Error('too few suggestions');
      input.dispatchEvent(new Event('blur'));
    })),
    words: await measure(() => page.evaluate(() => actant.choose({ text: 'paper number 7', view: 'statements' }))),
    filter: await measure(() => page.selectOption('[name=source]', 'article')),
    nextPage: await measure(() => page.click('#view-statements nav button >> nth=1')),
    timeline: await measure(() => page.click('#tab-timeline')),
  };
  console.log(`large: ms of processor time: ${JSON.stringify(times)}`);
  assert.ok(times.search <= 100, `search takes ${times.search} ms`);
  assert.ok(times.words <= 400 && times.filter <= 400, 'filters are slow');
  assert.ok(opened <= 4000, `opening takes ${opened} ms`);
  assert.ok(await page.evaluate(() => document.getElementsByTagName('*').length) < 5000, 'too many nodes');
  await close(page, 'large');
};

let failed = 0;
try {
  browser = await chromium.launchPersistentContext(profile, { executablePath: process.env.CHROMIUM,
    headless: true, timeout: PATIENCE, args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic',
      '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
  for (const [name, test] of Object.entries(tests)) {
    if (wanted.length && !wanted.includes(name))
      continue;
    try {
      await test();
      assert.deepEqual(problems.splice(0), [], 'messages in the console');
      console.log(`ok ${name}`);
    } catch (error) {
      failed++;
      console.log(`not ok ${name}: ${error.stack}`);
    }
  }
} finally {
  await browser?.close();
  rmSync(profile, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
