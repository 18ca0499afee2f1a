/* A statement as people read it: who did what, who says so, the quotations in
   their sentences; and pages of statements. */
'use strict';

(() => {
  const { make, plural, choose, modeName, kindName, shorten, isRole } = actant;
  const PAGE = 25;
  const MAX_QUOTES = 50;

  const name = entity => make('button', { type: 'button', class: 'name', dir: 'auto',
    title: `${entity.type}: show all about ${shorten(entity.label, 60)}`,
    onclick: () => choose({ actor: entity }) }, shorten(entity.label, 120));

  const IS = /\b(am|is|are|was|were|be|been|being)\b|['’]s\b/i;

  /* The relation in the words of a text; offices ("prime minister of") have no
     verb there and get one. */
  const wording = claim => {
    const phrase = (claim.best && claim.best.phrase) || claim.label;
    if (!/^be(_|$)/.test(claim.relation) || IS.test(phrase))
      return phrase;
    return claim.label.replace(/^be\b/, claim.negative ? 'is not' : 'is');
  };

  const sentenceOf = claim => {
    const node = make('p', { class: 'claim' }, name(claim.subject), ' ',
      make('span', { class: 'relation', text: wording(claim) }));
    if (claim.object)
      node.append(' ', name(claim.object));
    else if (claim.value)
      node.append(' ', make('span', { class: 'value', dir: 'auto', text: shorten(claim.value, 400) }));
    return node;
  };

  const tag = (text, kind) => make('span', { class: kind ? `tag ${kind}` : 'tag', text });

  const showDate = date => {
    const show = day => {
      const parts = day.split('-').map(Number);
      const options = { timeZone: 'UTC', year: 'numeric' };
      if (parts.length > 1)
        options.month = 'short';
      if (parts.length > 2)
        options.day = 'numeric';
      const time = new Date(0);
      time.setUTCFullYear(parts[0], (parts[1] || 1) - 1, parts[2] || 1);
      return Number.isNaN(time.getTime()) ? day : time.toLocaleDateString('en-GB', options);
    };
    return date.split('/').map(part => (/^\d{4}(-\d\d){0,2}$/.test(part) ? show(part) : part))
      .join(' – ');
  };

  const verbOf = voice => ({ asserts: 'according to', denies: 'denied by', doubts: 'doubted by',
                             asks: 'asked by' }[voice.stance] || voice.stance);

  /* "according to X, denied by Y, stated by the article" */
  const voicesOf = claim => {
    const node = make('span', { class: 'voices' });
    const seen = new Set();
    for (const voice of claim.voices) {
      const key = `${voice.stance} ${voice.source ? voice.source.index : ''}`;
      if (seen.has(key))
        continue;
      seen.add(key);
      if (seen.size > 5) {
        node.append(' and others');
        break;
      }
      if (seen.size > 1)
        node.append(', ');
      if (voice.source)
        node.append(`${verbOf(voice)} `, name(voice.source));
      else
        node.append(voice.stance === 'asserts' ? 'stated by the article' : `${voice.stance} (the article)`);
    }
    return node;
  };

  const tagsOf = claim => {
    const tags = make('div', { class: 'tags' });
    if (claim.disputed)
      tags.append(tag('disputed', 'bad'));
    if (claim.negative)
      tags.append(tag('negated', 'bad'));
    if (claim.modality !== 'fact')
      tags.append(tag(modeName(claim.modality), 'mode'));
    if (claim.kind)
      tags.append(tag(kindName(claim.kind)));
    if (claim.date || claim.time)
      tags.append(make('span', { title: claim.time || null,
        text: claim.date ? showDate(claim.date) : shorten(claim.time, 40) }));
    if (claim.place)
      tags.append(make('span', {}, 'in ', name(claim.place)));
    tags.append(voicesOf(claim));
    if (claim.count > 1)
      tags.append(make('span', { text: plural(claim.count, 'article') }));
    tags.append(make('span', { title: 'how sure the program is that the text says this',
      text: `${Math.round(claim.confidence / 10)} % sure` }));
    return tags;
  };

  /* The sentence with the quotation marked; @around: also the text about it. */
  const quote = (voice, around) => {
    const { text, before, after } = voice.sentence;
    const node = make('blockquote', { dir: 'auto' });
    if (around && before)
      node.append(make('span', { class: 'around', text: '… ' + before }));
    node.append(text.slice(0, voice.begin), make('mark', { text: text.slice(voice.begin, voice.end) }),
      text.slice(voice.end));
    if (around && after)
      node.append(make('span', { class: 'around', text: after + ' …' }));
    return node;
  };

  const isLink = uri => /^https?:\/\//i.test(uri || '');

  const cite = voice => {
    const { document: article } = voice.sentence;
    const link = isLink(article.uri);
    const node = make('figcaption', {}, link
      ? make('a', { href: article.uri, target: '_blank', rel: 'noopener noreferrer', text: article.title })
      : make('cite', { dir: 'auto', text: article.title }));
    const rest = [article.title === article.name ? null : article.name, article.publisher,
                  article.date && showDate(article.date)].filter(Boolean);
    node.append(rest.length ? ` · ${rest.join(' · ')}` : '');
    if (voice.source)
      node.append(' · ', verbOf(voice), ' ', name(voice.source), voice.cue ? ` (“${shorten(voice.cue, 40)}”)` : '');
    return node;
  };

  const figure = (voice, around) => make('figure', {}, quote(voice, around), cite(voice));

  const fillQuotes = (details, voices) => {
    if (details.childElementCount > 1)
      return;
    details.append(...voices.slice(0, MAX_QUOTES).map(voice => figure(voice, true)));
    if (voices.length > MAX_QUOTES)
      details.append(make('p', { class: 'soft', text: `and ${voices.length - MAX_QUOTES} more` }));
  };

  const summaryOf = claim => {
    if (claim.voices.length > 1)
      return `All ${claim.voices.length} quotations in context`;
    const { title, date } = claim.voices[0].sentence.document;
    return ['In context', shorten(title, 70), date && showDate(date)].filter(Boolean).join(' · ');
  };

  /* Opened, the quotations in context take the place of the first one. */
  const card = claim => {
    const node = make('article', { class: 'card', 'data-claim': claim.id }, sentenceOf(claim), tagsOf(claim));
    if (!claim.voices.length)
      return node;
    const first = quote(claim.best, false);
    const details = make('details', {}, make('summary', { dir: 'auto', text: summaryOf(claim) }));
    details.addEventListener('toggle', () => {
      first.hidden = details.open;
      fillQuotes(details, claim.voices);
    });
    node.append(first, details);
    return node;
  };

  const byEvidence = (a, b) => b.count * b.confidence - a.count * a.confidence;
  const orders = {
    acts: ['acts first', (a, b) => isRole(a) - isRole(b) || byEvidence(a, b)],
    best: ['best attested first', byEvidence],
    newest: ['newest first', (a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)],
    oldest: ['oldest first', (a, b) => (a.day || '9') < (b.day || '9') ? -1 : a.day === b.day ? 0 : 1],
    subject: ['by actor', (a, b) => a.subject.label.localeCompare(b.subject.label, 'en')],
  };

  /* Pages through @items: only one page of nodes is ever in the document, so
     that thousands cost nothing. @render (item, the one before): nodes. */
  const pager = (host, render) => {
    let items = [], page = 0;
    const list = make('div', { class: 'items', tabindex: '-1', 'aria-label': 'Results' });
    const where = make('span', { class: 'soft' });
    const step = (by, text) => make('button', { type: 'button', text, onclick: () => turn(page + by) });
    const [back, next] = [step(-1, '‹ Previous'), step(1, 'Next ›')];
    const show = () => {
      const pages = Math.max(1, Math.ceil(items.length / PAGE));
      const first = page * PAGE;
      list.replaceChildren(...items.slice(first, first + PAGE).flatMap((item, i) =>
        render(item, i > 0 ? items[first + i - 1] : null)));
      if (!items.length)
        list.append(make('p', { class: 'empty', text: 'Nothing passes these filters.' }));
      where.textContent = `Page ${page + 1} of ${pages}`;
      back.disabled = page === 0;
      next.disabled = page + 1 >= pages;
      back.parentNode.hidden = pages === 1;
    };
    const turn = to => {
      page = to;
      show();
      list.focus({ preventScroll: true });
      host.scrollIntoView({ block: 'start' });
    };
    host.append(list, make('nav', { class: 'bar', 'aria-label': 'Pages' }, back, where, next));
    return { set: list_ => { items = list_; page = 0; show(); } };
  };

  Object.assign(actant, { name, card, figure, sentenceOf, tagsOf, verbOf, orders, pager, showDate,
    wording });
})();
