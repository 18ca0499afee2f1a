/* Tabs, theme, and what is shown when something was chosen. */
'use strict';

(() => {
  const { state, views, choose, onChange, plural, groupMatters, $ } = actant;
  const root = document.documentElement;
  const names = ['graph', 'statements', 'disputes', 'timeline', 'articles'];
  const stale = new Set(names);

  /* The picture wants the room that the filters take, until somebody opens or
     shuts them by hand. */
  const narrow = window.matchMedia('(max-width: 860px)');
  const box = $('filter-box');
  let byHand = false;
  box.querySelector('summary').addEventListener('click', () => { byHand = true; });
  const fold = () => {
    if (!byHand)
      box.open = state.view !== 'graph' && !narrow.matches;
    box.parentElement.classList.toggle('wide', !box.open);
  };
  box.addEventListener('toggle', () => {
    fold();
    if (state.view === 'graph')
      actant.graphResize();
  });

  const showView = () => {
    fold();
    for (const name of names) {
      const tab = $(`tab-${name}`), here = name === state.view;
      tab.setAttribute('aria-selected', String(here));
      tab.tabIndex = here ? 0 : -1;
      $(`view-${name}`).hidden = !here;
    }
    $(`tab-${state.view}`).scrollIntoView({ block: 'nearest', inline: 'nearest' });
    $('view').setAttribute('aria-labelledby', `tab-${state.view}`);
    if (!stale.delete(state.view))
      return;
    views[state.view]();
  };
  actant.showView = showView;

  const number = n => n.toLocaleString('en');

  onChange(() => {
    names.forEach(name => stale.add(name));
    actant.graphStale();
    $('n-statements').textContent = number(state.passing.length);
    $('n-disputes').textContent = number(groupMatters().length);
    $('n-articles').textContent = number(new Set(state.passing.flatMap(claim =>
      claim.voices.map(voice => voice.sentence.document))).size);
    showView();
  });

  names.forEach((name, i) => {
    const tab = $(`tab-${name}`);
    tab.addEventListener('click', () => choose({ view: name }));
    tab.addEventListener('keydown', event => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const to = event.key === 'Home' ? 0 : event.key === 'End' ? names.length - 1
        : step && (i + step + names.length) % names.length;
      if (to === undefined)
        return;
      event.preventDefault();
      choose({ view: names[to] });
      $(`tab-${names[to]}`).focus();
    });
  });

  /* Skip link: to the view, without changing the address that names it. */
  document.querySelector('.skip').addEventListener('click', event => {
    event.preventDefault();
    $('view').focus();
  });

  const setTheme = dark => {
    root.dataset.theme = dark ? 'dark' : 'light';
    $('theme').textContent = dark ? '☀ Light' : '☾ Dark';
    $('theme').setAttribute('aria-label', dark ? 'Light theme' : 'Dark theme');
    actant.graphTheme();
  };
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  let own = root.dataset.theme === 'dark';
  setTheme(own || system.matches);
  system.addEventListener('change', () => own || setTheme(system.matches));
  $('theme').addEventListener('click', () => {
    own = true;
    setTheme(root.dataset.theme !== 'dark');
  });

  $('counts').textContent = [plural(actant.claims.length, 'statement'),
    plural(actant.entities.length, 'actor'), plural(actant.documents.length, 'article')].join(' · ');
  actant.recall();
  actant.prepare();
})();
