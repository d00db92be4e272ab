// Opens pages in a real browser, as a reader does:
//   node .ci/pages.mjs texts FOLDER             writes the texts that large.html and hostile.html are made of
//   node .ci/pages.mjs MODULES BROWSER FOLDER   checks every page of the folder; MODULES has playwright-core and axe-core
// A line for each check; the exit code is 1 where one failed.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

if (process.argv[2] === 'texts') {
  const folder = process.argv[3], digits = '东南西北上下前后新老', numbers = '一二三四五六七八九';
  const name = i => [...String(i).padStart(3, '0')].map(d => digits[d]).join('');
  const number = n => (n >= 20 ? numbers[Math.floor(n / 10) - 1] : '') + (n >= 10 ? '十' : '') + (n % 10 ? numbers[n % 10 - 1] : '');
  const clauses = of => Array.from({ length: 500 }, (_, i) => `新建${name(i)}片区农村生活污水处理设施${of(i)}个`);
  const paragraphs = all => Array.from({ length: 20 }, (_, k) =>
    `（${number(k + 1)}）建设。${all.slice(25 * k, 25 * k + 25).join('，')}。\n`).join('');
  const write = (file, ...lines) => writeFileSync(join(folder, file), lines.join('\n') + '\n');
  write('large-plan.txt', '某县2025年政府工作报告', '二、2025年工作安排', paragraphs(clauses(i => i + 20)));
  write('large-report.txt', '某县2026年政府工作报告', '一、2025年工作回顾', paragraphs(clauses(i => i % 3 === 0 ? i + 10 : i + 25)));
  const bad = '<script>alert(1)</script><img src=x onerror=alert(2)>\u202e';
  write('hostile-plan.txt', `某县2025年政府工作报告${bad}`, `二、2025年工作安排${bad}`, `新建${bad}农村公路120公里。`,
    '</main></script><b class=hostile>建成公园3个。');
  write('hostile-report.txt', `某县2026年政府工作报告${bad}`, '一、2025年工作回顾', `新建${bad}农村公路126公里，建成公园3个。`);
  process.exit(0);
}

const [modules, executablePath, folder] = process.argv.slice(2);
const require = createRequire(join(modules, 'x.js'));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let passed = 0, failed = 0;
const check = (name, holds, found = '') => {
  holds ? passed++ : failed++;
  console.log(`${holds ? 'ok    ' : 'FAILED'} ${name}${holds ? '' : `: ${found}`}`);
};

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const open = async (file, options = {}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.asked = [];
  page.said = [];
  page.on('request', request => page.asked.push(request.url()));
  page.on('console', message => page.said.push(message.text()));
  page.on('pageerror', error => page.said.push(String(error)));
  page.on('dialog', dialog => { page.said.push(`dialog ${dialog.message()}`); dialog.dismiss(); });
  await page.goto(pathToFileURL(join(folder, file)).href);
  return page;
};
// What is wider than the page is cut on paper and needs a finger on a telephone.
const wide = page => page.evaluate(() => {
  const width = document.documentElement.clientWidth;
  const cut = [...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && e.getBoundingClientRect().right > width + 1);
  return [document.documentElement.scrollWidth > width + 1 ? `scrolls to ${document.documentElement.scrollWidth}` : '',
    ...cut.slice(0, 3).map(e => `${e.tagName}.${e.getAttribute('class') ?? ''} ${e.textContent.slice(0, 20)}`)].filter(x => x).join('; ');
});
const unfold = page => page.evaluate(() => document.querySelectorAll('details').forEach((d, i) => { d.open = i < 12; }));
const faults = page => page.evaluate(async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice'] }))
  .violations.map(v => `${v.id} ${v.nodes.length}: ${v.nodes[0].html.slice(0, 120)} ${v.nodes[0].failureSummary.slice(0, 160)}`).join('\n'));

for (const file of readdirSync(folder).filter(name => name.endsWith('.html')).sort()) {
  // Chinese pages are looked at in light, English ones in dark colours.
  const colorScheme = file.includes('-en') ? 'dark' : 'light';
  const page = await open(file, { colorScheme });
  await unfold(page);
  for (const width of [1280, 900, 390]) {
    await page.setViewportSize({ width, height: 900 });
    const found = await wide(page);
    check(`${file}: nothing is cut at ${width} pixels`, found === '', found);
  }
  await page.setViewportSize({ width: 1030, height: 700 }); // A4 across without its margins
  await page.emulateMedia({ media: 'print', colorScheme });
  const cut = await wide(page);
  check(`${file}: nothing is cut on paper`, cut === '', cut);
  await page.emulateMedia({ media: 'screen', colorScheme });
  if (file !== 'large.html') { // of the same make as hostile.html, five hundred times
    await page.evaluate(axe);
    const found = await faults(page);
    check(`${file}, ${colorScheme}: axe finds nothing`, found === '', found);
  }
  check(`${file}: no request leaves the page`, page.asked.length === 1, page.asked.slice(1).join(' '));
  check(`${file}: the browser has nothing to complain of`, page.said.length === 0, page.said.join(' '));
  await page.context().close();
  const plain = await open(file, { javaScriptEnabled: false });
  check(`${file}: without a script it shows its content and no control`, (await plain.locator('main table, main figure, main .lead').count()) > 0
    && (await plain.locator('#choices').count() === 0 || !(await plain.locator('#choices').isVisible())));
  await plain.context().close();
}

// Five hundred targets with the sentences of their texts.
const card = await open('large.html');
const rows = card.locator('#targets tr[data-v]'), shown = () => card.locator('#targets tr[data-v]:visible').count();
const all = await rows.count();
check('large.html: five hundred rows', all === 500, all);
check('large.html: all are shown at first', await shown() === all && (await card.locator('#count').innerText()).includes('500'));
await card.locator('#q').fill('东东南');
const chosen = await shown(); // its own row, and those whose sentence names it
check('large.html: words choose rows', chosen > 0 && chosen < 10, chosen);
await card.locator('#q').fill('没有这样的目标');
check('large.html: where none is like that, it says so', await shown() === 0 && await card.locator('#none').isVisible());
await card.locator('#q').fill('');
await card.locator('#v').selectOption('2');
const missed = await shown();
check('large.html: a verdict chooses rows', missed > 100 && missed < all, missed);
await card.locator('#v').selectOption('');
await card.locator('#o').selectOption('5');
const first = await rows.first().locator('.pill').innerText();
check('large.html: an order puts what is missed first', first === '未达成', first);
check('large.html: an order loses no row', await shown() === all, await shown());
await card.locator('#o').selectOption('');
check('large.html: the order of the documents comes back', (await rows.first().locator('th').innerText()).includes('东东东'));
await card.locator('#targets summary').first().click();
check('large.html: evidence opens with its number marked', await card.locator('#targets blockquote mark').first().isVisible());
await card.locator('#q').focus();
const reached = [];
for (let i = 0; i < 8; i++) {
  await card.keyboard.press('Tab');
  reached.push(await card.evaluate(() => document.activeElement.tagName));
}
check('large.html: the keyboard reaches controls and reasons', reached.includes('SELECT') && reached.includes('SUMMARY'), reached.join(' '));
const began = Date.now();
await card.reload();
console.log(`       large.html: loaded again in ${Date.now() - began} ms on this machine`);
await card.context().close();

const hostile = await open('hostile.html');
check('hostile.html: markup in words is text', await hostile.evaluate(() => !document.querySelector('img, b.hostile')
  && document.querySelectorAll('script').length === 1 && document.body.textContent.includes('<script>alert(1)</script>')));
await hostile.context().close();

await browser.close();
console.log(`browser checks: ${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
