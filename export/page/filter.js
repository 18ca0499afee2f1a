/* What is chosen: the filters, the claims that pass them, and the address that
   remembers actor and view, so that the browser's Back works. */
'use strict';

(() => {
  const { claims, entities, byId, kindName, make, modalities, plural, shorten, $ } = actant;
  const form = $('filters');
  const listeners = [];
  const MAX_SOURCES = 80;

  /* undated: what passes all filters but the dates: the timeline's bars. */
  const state = { actor: null, text: '', article: null, view: 'graph', passing: claims,
                  undated: claims };

  const modeNames = { fact: 'happened or is so', future: 'will happen', possible: 'possible',
                      conditional: 'if …', obligation: 'demanded, ought to be',
                      intent: 'wanted, planned' };
  const modeName = mode => modeNames[mode] || mode;

  const addOption = (select, value, text) =>
    select.append(make('option', { value, text }));

  /* Values in order of how often they come. */
  const countBy = (list, key) => {
    const counts = new Map();
    for (const item of list)
      for (const value of new Set([].concat(key(item))))
        counts.set(value, (counts.get(value) || 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  };

  const fillSelects = () => {
    addOption(form.kind, '', 'any');
    for (const [kind, n] of countBy(claims, claim => kindName(claim.kind)))
      addOption(form.kind, kind, `${kind} (${n})`);
    addOption(form.modality, '', 'any');
    const modes = new Map(countBy(claims, claim => claim.modality));
    for (const mode of modalities)
      if (modes.has(mode))
        addOption(form.modality, mode, `${modeName(mode)} (${modes.get(mode)})`);
    addOption(form.source, '', 'anyone');
    addOption(form.source, 'article', 'the articles themselves');
    addOption(form.source, 'quoted', 'anyone quoted');
    const voices = countBy(claims, claim => claim.voices.map(voice => voice.source).filter(Boolean)
      .map(source => source.index));
    for (const [index, n] of voices.slice(0, MAX_SOURCES))
      addOption(form.source, String(index), `${shorten(entities[index].label, 40)} (${n})`);
  };

  const readForm = () => ({
    part: form.part.value, kind: form.kind.value, source: form.source.value,
    polarity: form.polarity.value, modality: form.modality.value, from: form.from.value,
    to: form.to.value, confidence: Number(form.confidence.value) * 10,
    disputed: form.disputed.checked, several: form.several.checked, named: form.named.checked,
  });

  const hasSource = (claim, source) => claim.voices.some(voice =>
    source === 'article' ? !voice.source
      : source === 'quoted' ? voice.source
        : voice.source && voice.source.index === Number(source));

  const hasActor = (claim, actor, part) => {
    if (part === 'subject' || part === 'object')
      return claim[part] === actor;
    if (part === 'source')
      return claim.voices.some(voice => voice.source === actor);
    return actor.claims.has(claim);
  };

  const passes = (claim, f, folded) =>
    (!state.actor || hasActor(claim, state.actor, f.part)) &&
    (!f.kind || kindName(claim.kind) === f.kind) &&
    (!f.source || hasSource(claim, f.source)) &&
    (!f.polarity || claim.negative === (f.polarity === '1')) &&
    (!f.modality || claim.modality === f.modality) &&
    claim.confidence >= f.confidence &&
    (!f.disputed || claim.disputed) &&
    (!f.several || claim.count >= 2) &&
    (!f.named || (claim.subject.named && (!claim.object || claim.object.named))) &&
    (!state.article || claim.voices.some(v => v.sentence.document === state.article)) &&
    (!folded || actant.textOf(claim).includes(folded));

  const isDated = (claim, f) =>
    (!f.from || (claim.day && claim.day >= f.from)) &&
    (!f.to || (claim.day && claim.day <= f.to));

  const addChip = (text, remove) =>
    $('chips').append(make('button', { type: 'button', class: 'chip',
      'aria-label': `${text}: remove`, onclick: () => { remove(); update(); focusAfter(); } },
      `${shorten(text, 50)}  ×`));

  const focusAfter = () => ($('chips').querySelector('button') || $('search')).focus();

  const showChosen = f => {
    $('chips').replaceChildren();
    if (state.actor)
      addChip(state.actor.label, () => { state.actor = null; });
    if (state.text)
      addChip(`“${state.text}”`, () => { state.text = ''; });
    if (state.article)
      addChip(state.article.title, () => { state.article = null; });
    form.part.disabled = !state.actor;
    $('confidence-shown').textContent = `${f.confidence / 10} %`;
    const n = ['kind', 'source', 'polarity', 'modality', 'from', 'to', 'disputed', 'several',
               'named', 'confidence'].filter(name => f[name]).length +
      [state.actor, state.text, state.article].filter(Boolean).length;
    $('filter-count').textContent = plural(n, 'filter');
    $('filter-count').hidden = n === 0;
  };

  const remember = () => {
    const hash = `#${state.view}${state.actor ? '/' + state.actor.id : ''}`;
    if (location.hash !== hash)
      history.pushState(null, '', hash);
  };

  /* All anew after a choice. */
  const update = ({ quiet = false } = {}) => {
    const f = readForm();
    const folded = state.text ? actant.fold(state.text) : '';
    state.undated = claims.filter(claim => passes(claim, f, folded));
    state.passing = state.undated.filter(claim => isDated(claim, f));
    showChosen(f);
    if (!quiet)
      remember();
    for (const listener of listeners)
      listener(state);
    const found = plural(state.passing.length, 'statement');
    $('status').textContent = state.actor ? `${state.actor.label}: ${found}` : found;
  };

  /* Only a change of the filters makes the views anew. */
  const choose = change => {
    if (Object.keys(change).every(key => key === 'view' || change[key] === state[key])) {
      state.view = change.view || state.view;
      remember();
      actant.showView();
      return;
    }
    if (change.actor !== undefined && change.actor !== state.actor)
      form.part.value = '';
    Object.assign(state, change);
    update();
    /* What was pressed may be gone: whoever uses keys goes on in the view. */
    if (document.activeElement === document.body)
      $('view').focus({ preventScroll: true });
    window.scrollTo(0, 0);
  };

  let first = true;
  const recall = () => {
    const [view, id] = location.hash.slice(1).split('/');
    if (['graph', 'statements', 'disputes', 'timeline', 'articles'].includes(view))
      state.view = view;
    const actor = byId.get(id) || null;
    if (!first && actor === state.actor) {
      actant.showView();
      return;
    }
    state.actor = actor;
    first = false;
    update({ quiet: true });
  };

  form.addEventListener('input', () => update());
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => {
    Object.assign(state, { actor: null, text: '', article: null });
    setTimeout(update);
  });
  window.addEventListener('popstate', recall);

  fillSelects();
  Object.assign(actant, { state, choose, update, recall, modeName,
    setDates: (from, to) => { form.from.value = from; form.to.value = to; update(); },
    getDates: () => [form.from.value, form.to.value],
    onChange: listener => listeners.push(listener) });
})();
