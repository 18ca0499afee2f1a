/* The views beside the graph: statements, disputes, timeline, articles. */
'use strict';

(() => {
  const { make, plural, choose, card, figure, sentenceOf, orders, pager, showDate, isContested, state, $ } = actant;
  const views = {};
  const MAX_BARS = 130, MAX_SMALL_BARS = 36;

  const statements = host => {
    const count = make('strong');
    const select = make('select');
    for (const [key, [text]] of Object.entries(orders))
      select.append(make('option', { value: key, text }));
    host.append(make('div', { class: 'bar' }, count, make('label', {}, 'Order', select)));
    const pages = pager(host, claim => [card(claim)]);
    const show = () => {
      count.textContent = plural(state.passing.length, 'statement');
      pages.set([...state.passing].sort(orders[select.value][1]));
    };
    select.addEventListener('change', show);
    return show;
  };

  /* Claims on one matter: same actors and relation, whatever is said of it. */
  const matterOf = claim => [claim.subject.index, claim.relation,
    claim.object ? claim.object.index : '', claim.valueType, claim.value || ''].join('\n');

  const groupMatters = () => {
    const wanted = new Set(state.passing.filter(isContested).map(matterOf));
    const matters = new Map([...wanted].map(key => [key, []]));
    for (const claim of actant.claims)
      if (isContested(claim) && matters.has(matterOf(claim)))
        matters.get(matterOf(claim)).push(claim);
    return [...matters.values()];
  };

  /* Who asserts that something is not so stands with those who deny it. */
  const sideOf = (claim, voice) => {
    if (voice.stance !== 'asserts' && voice.stance !== 'denies')
      return 'open';
    return (voice.stance === 'asserts') !== claim.negative ? 'yes' : 'no';
  };

  const sideTitles = { yes: 'It is so', no: 'It is not so', open: 'Doubted or asked' };

  const dispute = matter => {
    const sides = { yes: [], no: [], open: [] };
    for (const claim of matter)
      for (const voice of claim.voices)
        sides[sideOf(claim, voice)].push(voice);
    const best = matter.find(claim => !claim.negative) || matter[0];
    const node = make('article', { class: 'card' }, sentenceOf(best));
    const pair = make('div', { class: 'sides' });
    for (const [key, voices] of Object.entries(sides))
      if (voices.length)
        pair.append(make('section', { class: `side ${key}` },
          make('h4', { text: `${sideTitles[key]} (${voices.length})` }),
          ...voices.slice(0, 10).map(voice => figure(voice, false))));
    node.append(pair);
    return node;
  };

  const disputes = host => {
    host.append(make('p', { class: 'soft', text: 'What some say and others deny, side by side.' }));
    const pages = pager(host, matter => [dispute(matter)]);
    return () => pages.set(groupMatters());
  };

  /* Length of the dates that make one bar: day, month, year or decade. */
  const unitOf = (days, most) => {
    const [first, last] = [days[0], days[days.length - 1]];
    const span = (Date.parse(last) - Date.parse(first)) / 86400000;
    if (!(span > Math.min(62, most)))
      return 10;
    return span < 31 * most ? 7 : span < 366 * most ? 4 : 3;
  };

  const nextOf = key => {
    const [year, month, day] = key.split('-').map(Number);
    const pad = n => String(n).padStart(2, '0');
    const years = n => String(n).padStart(key.length === 3 ? 3 : 4, '0');
    if (day) {
      const date = new Date(Date.UTC(2000, month - 1, day + 1));
      date.setUTCFullYear(year, month - 1, day + 1);
      return date.toISOString().slice(0, 10);
    }
    if (month)
      return month === 12 ? `${years(year + 1)}-01` : `${years(year)}-${pad(month + 1)}`;
    return years(year + 1);
  };

  const boundsOf = key => {
    if (key.length === 3)
      return [`${key}0-01-01`, `${key}9-12-31`];
    if (key.length === 4)
      return [`${key}-01-01`, `${key}-12-31`];
    if (key.length === 7)
      return [`${key}-01`, new Date(Date.UTC(+key.slice(0, 4), +key.slice(5), 0)).toISOString().slice(0, 10)];
    return [key, key];
  };

  const barName = key => (key.length === 3 ? `${key}0s` : showDate(key));

  const drawBars = (bars, axis, claims) => {
    const days = claims.map(claim => claim.day).filter(Boolean).sort();
    const counts = new Map();
    const held = bars.contains(document.activeElement) && document.activeElement.title;
    bars.replaceChildren();
    axis.replaceChildren();
    if (!days.length)
      return;
    const unit = unitOf(days, bars.clientWidth < 600 ? MAX_SMALL_BARS : MAX_BARS);
    for (const day of days)
      counts.set(day.slice(0, unit), (counts.get(day.slice(0, unit)) || 0) + 1);
    const most = Math.max(...counts.values());
    const [from, to] = actant.getDates();
    const last = days[days.length - 1].slice(0, unit);
    let key = days[0].slice(0, unit);
    for (let i = 0; key <= last && i < 20 * MAX_BARS; key = nextOf(key), i++) {
      const n = counts.get(key) || 0;
      const [begin, end] = boundsOf(key);
      const chosen = (from || to) !== '' && (!from || begin >= from) && (!to || end <= to);
      const bar = make('i');
      bar.style.height = n ? `${Math.max(3, 100 * n / most)}%` : '0';
      bars.append(make('li', {}, n === 0 ? '' : make('button', { type: 'button', 'aria-pressed': String(chosen),
        'aria-label': `${barName(key)}: ${plural(n, 'statement')}`,
        title: `${barName(key)}: ${plural(n, 'statement')}`,
        onclick: () => (from === begin && to === end ? actant.setDates('', '') : actant.setDates(begin, end)) }, bar)));
    }
    if (held)
      [...bars.querySelectorAll('button')].filter(bar => bar.title === held).forEach(bar => bar.focus());
    axis.append(make('span', { text: barName(days[0].slice(0, unit)) }),
      make('span', { text: barName(last) }));
  };

  const timeline = host => {
    const bars = make('ol', { class: 'bars', 'aria-label': 'Statements by date' });
    const axis = make('div', { class: 'axis', 'aria-hidden': true });
    host.append(make('p', { class: 'soft', text: 'By the date of the event where the text tells ' +
      'it, else by the date of the article. A bar chooses its dates, once more frees them.' }), bars, axis);
    const pages = pager(host, (claim, before) => (before && before.day === claim.day ? [card(claim)] : [
      make('h3', { class: 'day', text: claim.day ? showDate(claim.day) : 'Without a date' }), card(claim)]));
    return () => {
      drawBars(bars, axis, state.undated);
      pages.set([...state.passing].sort(orders.oldest[1]));
    };
  };

  const articles = host => {
    const pages = pager(host, ({ article, n }) => [make('article', { class: 'card' },
      make('h2', { dir: 'auto', text: article.title }),
      make('p', { class: 'soft', text: [article.title === article.name ? null : article.name,
        article.publisher, article.date && showDate(article.date)].filter(Boolean).join(' · ') }),
      make('button', { type: 'button', class: 'link', text: plural(n, 'statement'),
        onclick: () => choose({ article, view: 'statements' }) }))]);
    return () => {
      const counts = new Map();
      for (const claim of state.passing)
        for (const article of new Set(claim.voices.map(voice => voice.sentence.document)))
          counts.set(article, (counts.get(article) || 0) + 1);
      pages.set([...counts].map(([article, n]) => ({ article, n })).sort((a, b) =>
        (b.article.date || '').localeCompare(a.article.date || '') || a.article.index - b.article.index));
    };
  };

  Object.assign(views, { statements: statements($('view-statements')),
    disputes: disputes($('view-disputes')), timeline: timeline($('view-timeline')),
    articles: articles($('view-articles')) });
  Object.assign(actant, { views, groupMatters });
})();
