// The pictures of the README, taken of pages in a real browser:
//   node .ci/picture.mjs MODULES BROWSER PAGES PICTURES          takes them anew beside the pages, and says where one of PICTURES grew old
//   node .ci/picture.mjs MODULES BROWSER PAGES PICTURES --write  takes them and puts them in PICTURES
// Old is what shows other words than the page does now: letters are drawn a little otherwise by every browser, so pixels are not compared.
// What a picture shows stands in a text file beside it.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [modules, executablePath, pages, pictures, write] = process.argv.slice(2);
const { chromium } = createRequire(join(modules, 'x.js'))('playwright-core');
const mostBytes = 300_000;
let failed = 0;

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const name of ['scorecard-en', 'scorecard-zh']) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, colorScheme: 'light' });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(pages, `${name}.html`)).href);
  // Every line of words inside the picture, in the order of the page.
  const words = (await page.evaluate(() => {
    const lines = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent.trim(), range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (text && box.width > 1 && box.height > 1 && box.left >= 0 && box.top >= 0 && box.bottom <= innerHeight && node.parentElement.checkVisibility()
        && node.parentElement.tagName !== 'OPTION')
        lines.push(text);
    }
    return lines;
  })).join('\n') + '\n';
  const taken = join(write ? pictures : pages, `${name}.png`), told = join(pictures, `${name}.txt`);
  await page.screenshot({ path: taken });
  await context.close();
  if (write) {
    writeFileSync(told, words);
    console.log(`${taken}: ${statSync(taken).size} bytes`);
    continue;
  }

  const faults = [];
  if (!existsSync(join(pictures, `${name}.png`)) || !existsSync(told))
    faults.push('there is none yet');
  else if (readFileSync(told, 'utf8') !== words)
    faults.push(`it grew old: ${other(readFileSync(told, 'utf8').split('\n'), words.split('\n'))}`);
  else if (statSync(join(pictures, `${name}.png`)).size > mostBytes)
    faults.push(`it is larger than ${mostBytes} bytes`);
  failed += faults.length;
  console.log(faults.length ? `FAILED ${name}.png: ${faults.join('; ')}. Take it anew with --write` : `ok     ${name}.png shows what the page shows`);
}

await browser.close();
process.exit(failed > 0 ? 1 : 0);

// The first line that differs.
function other(before, now) {
  const at = before.findIndex((line, i) => line !== now[i]);
  return `it shows "${before[at < 0 ? before.length : at] ?? ''}" where the page shows "${now[at < 0 ? before.length : at] ?? ''}"`;
}
