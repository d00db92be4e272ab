'use strict';
(() => {
  const one = (s, r = document) => r.querySelector(s), all = (s, r = document) => [...r.querySelectorAll(s)];
  const text = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.s ?? cell.textContent.trim();
  };
  // Numbers by size, words by the order of the page's language, empty cells last.
  const compare = (column, down) => (a, b) => {
    const x = text(a, column), y = text(b, column);
    if (x === '' || y === '')
      return (x === '') - (y === '');
    const n = Number(x) - Number(y);
    return (down ? -1 : 1) * (Number.isNaN(n) ? x.localeCompare(y, document.documentElement.lang) : n);
  };

  // Tables of groups are ordered by a click on a head.
  for (const table of all('table[data-sort]')) {
    all('thead th', table).forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const down = head.getAttribute('aria-sort') === 'ascending';
        all('thead th', table).forEach(other => other.removeAttribute('aria-sort'));
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        const body = table.tBodies[0];
        body.append(...[...body.rows].sort(compare(column, down)));
      });
    });
  }

  // The targets: words, verdict, body and theme choose among them; an order other than that of the documents takes them out of their sections.
  const table = one('#targets');
  if (!table)
    return;
  const bodies = [...table.tBodies], rows = bodies.flatMap(body => [...body.rows].filter(row => row.dataset.v !== undefined));
  const home = new Map(rows.map(row => [row, row.parentNode]));
  const words = new Map(rows.map(row => [row, row.textContent.toLowerCase()]));
  const alone = document.createElement('tbody');
  alone.setAttribute('role', 'rowgroup');
  const value = id => one('#' + id)?.value ?? '';
  const choose = () => {
    const q = value('q').trim().toLowerCase(), v = value('v'), u = value('u'), t = value('t');
    let shown = 0;
    for (const row of rows) {
      const fits = words.get(row).includes(q) && (v === '' || row.dataset.v === v)
        && (u === '' || (row.dataset.u ?? '').split(' ').includes(u)) && (t === '' || (row.dataset.t ?? '').split(' ').includes(t));
      row.hidden = !fits;
      shown += fits;
    }
    for (const body of bodies)
      body.hidden = ![...body.rows].some(row => row.dataset.v !== undefined && !row.hidden);
    one('#none').hidden = shown > 0;
    const count = one('#count');
    count.textContent = count.dataset.say.replace('{0}', shown).replace('{1}', rows.length);
  };
  const order = () => {
    const column = value('o');
    if (column === '') {
      alone.remove();
      for (const row of rows)
        home.get(row).append(row);
    } else {
      table.append(alone);
      alone.append(...[...rows].sort(compare(Number(column), column === '3')));
    }
    choose();
  };
  one('#q').addEventListener('input', choose);
  for (const id of ['v', 'u', 't'])
    one('#' + id)?.addEventListener('change', choose);
  one('#o').addEventListener('change', order);
  one('#choices').hidden = false;
  choose();
})();
