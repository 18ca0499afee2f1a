/* The picture: actors and what is between them, drawn by Cytoscape.js; and the
   panel beside it, which holds the same in words for those who do not see it. */
'use strict';

(() => {
  const { entities, make, plural, shorten, choose, card, name, orders, state, lines, layout, $ } = actant;
  const OVERVIEW = 18, SMALL_OVERVIEW = 8, EGO = 24, AROUND = 8, MORE = 12, NEIGHBOURS = 12, MAX_NODES = 300, IN_PANEL = 12;
  const panel = $('panel');

  /* As in the diagrams: shape, fill, border of the light theme. */
  const looks = {
    Person: ['person', 'ellipse', '#cfe4f7', '#3b87c8'],
    Organization: ['organization', 'rectangle', '#fbdfae', '#d9942a'],
    Place: ['place', 'hexagon', '#cdebcb', '#4da34a'],
    Group: ['group of people', 'round-rectangle', '#e5d6f3', '#9466bf'],
    Event: ['event', 'tag', '#f7f0a8', '#b5a51f'],
    Work: ['work', 'cut-rectangle', '#dcdcdc', '#7d7d7d'],
    Concept: ['thing or idea', 'round-rectangle', '#f4f4f4', '#9a9a9a'],
    Other: ['other', 'octagon', '#ffffff', '#9a9a9a'],
  };
  const strokes = {
    stated: ['stated by an article', 'solid', '#5a5f66', '#aab0b8'],
    attributed: ['said by someone quoted', 'dashed', '#5a5f66', '#aab0b8'],
    possible: ['planned, possible, demanded', 'dotted', '#1a5fb4', '#8ab8f0'],
    disputed: ['denied or disputed', 'dashed', '#c01c28', '#ff7b72'],
  };

  /* @picked: the lines that are drawn, @shown: the actors. */
  let cy = null, stale = true, edges = [], chosen = null, picked = new Set(), shown = new Set();

  const isDark = () => document.documentElement.dataset.theme === 'dark';

  const other = (edge, actor) => (edge.from === actor ? edge.to : edge.from);
  const touches = (edge, actor) => edge.from === actor || edge.to === actor;

  const add = list => {
    for (const edge of list) {
      if (shown.size >= MAX_NODES)
        return;
      picked.add(edge);
      shown.add(edge.from).add(edge.to);
    }
  };

  const start = () => {
    edges = lines.merge();
    picked = new Set();
    shown = new Set();
    chosen = null;
    if (state.actor) {
      shown.add(state.actor);
      add(edges.filter(edge => touches(edge, state.actor)).slice(0, EGO));
      add(edges.filter(edge => !touches(edge, state.actor) && shown.has(edge.from) && shown.has(edge.to)).slice(0, AROUND));
      chosen = { actor: state.actor };
    } else {
      add(lines.best(edges, $('canvas').clientWidth < 600 ? SMALL_OVERVIEW : OVERVIEW));
    }
  };

  const FONT = 'system-ui, "DejaVu Sans", sans-serif', WORDS = 11.5;

  const styleSheet = () => {
    const dark = isDark();
    const [text, ground, accent] = dark ? ['#eceff1', '#1e2126', '#8ab8f0'] : ['#1b1d20', '#ffffff', '#1a5fb4'];
    const sheet = [
      { selector: 'node', style: { label: 'data(label)', color: text, 'font-family': FONT, 'text-valign': 'center',
        'text-wrap': 'wrap', 'text-max-width': 1000, 'line-height': 1.15, 'min-zoomed-font-size': 6 } },
      { selector: 'node.actor', style: { width: 'data(width)', height: 'data(height)', 'font-size': 'data(points)',
        color: '#1b1d20', 'border-width': 1.2 } },
      { selector: 'node.words', style: { width: 1, height: 1, 'font-size': WORDS, 'background-opacity': 0, 'border-width': 0,
        'text-background-color': ground, 'text-background-opacity': 1, 'text-background-padding': 2 } },
      { selector: 'node.unnamed', style: { 'font-style': 'italic' } },
      { selector: 'node.centre', style: { 'font-weight': 'bold', 'border-width': 3 } },
      { selector: 'edge', style: { width: 'data(width)', 'curve-style': 'straight', 'arrow-scale': 0.9 } },
      { selector: 'edge.last', style: { 'target-arrow-shape': 'triangle' } },
      { selector: '.faded', style: { opacity: 0.22 } },
      { selector: '.glue', style: { visibility: 'hidden' } },
    ];
    for (const [type, [, shape, fill, border]] of Object.entries(looks))
      sheet.push({ selector: `node.${type}`, style: { shape,
        'background-color': fill, 'border-color': border, 'border-style': type === 'Concept' ? 'dashed' : 'solid' } });
    for (const [kind, [, style, light, night]] of Object.entries(strokes))
      sheet.push({ selector: `edge.${kind}`, style: { 'line-style': style,
        'line-color': dark ? night : light, 'target-arrow-color': dark ? night : light,
        'target-arrow-fill': kind === 'disputed' ? 'hollow' : 'filled' } },
      { selector: `node.words.${kind}`, style: { color: dark ? night : light } });
    sheet.push({ selector: ':selected', style: { 'overlay-color': accent, 'overlay-opacity': 0.25,
      'overlay-padding': 5, 'overlay-shape': 'ellipse' } });
    return sheet;
  };

  /* Lines of about @width characters, broken at spaces. */
  const wrap = (text, width) => text.split('\n').map(line => line.split(' ').reduce((rows, word) => {
    const last = rows.length - 1;
    if (last >= 0 && rows[last].length + 1 + word.length <= width)
      rows[last] += ` ${word}`;
    else
      rows.push(word);
    return rows;
  }, []).join('\n')).join('\n');

  const pen = document.createElement('canvas').getContext('2d');
  const ROOM = { ellipse: [1.15, 1.3], hexagon: [1.2, 1.3], tag: [1.4, 1.1], octagon: [1.1, 1.1] };

  /* A shape that holds its name: type as in the drawn diagrams, larger for who is
     mentioned more. */
  const nodeOf = actor => {
    const label = wrap(shorten(actor.label, 40), 18), rows = label.split('\n');
    const points = Math.min(16, 12 + 0.7 * Math.log2(1 + actor.mentions));
    pen.font = `${actor === state.actor ? 'bold ' : ''}${points}px ${FONT}`;
    const [wide, high] = ROOM[looks[actor.type][1]] || [1, 1];
    const width = Math.max(...rows.map(row => pen.measureText(row).width));
    return { label, points, width: (width + 12) * wide, height: (rows.length * 1.15 * points + 7) * high };
  };

  /* New actors begin beside somebody they belong to, others on a spiral: the
     same graph is always laid out alike. */
  const place = (actor, at, seats) => {
    if (at.has(actor))
      return at.get(actor);
    const near = [...picked].find(edge => touches(edge, actor) && at.has(other(edge, actor)));
    const turn = seats.n++ * 2.39996;
    const base = near ? at.get(other(near, actor)) : { x: 0, y: 0 };
    const far = near ? 70 : 40 * Math.sqrt(seats.n);
    const position = { x: base.x + far * Math.cos(turn), y: base.y + far * Math.sin(turn) };
    at.set(actor, position);
    return position;
  };

  /* A line is two, with a node between that holds its words: so the layout keeps
     room for them. */
  const lineOf = (edge, at) => {
    const [from, to] = [at.get(edge.from), at.get(edge.to)];
    const classes = lines.styleOf(edge), width = Math.min(4, 1 + 0.4 * edge.claims.length);
    return [{ group: 'nodes', classes: `words ${classes}`, data: { id: edge.id, label: wrap(lines.labelOf(edge), 22) },
      position: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 } },
    { group: 'edges', classes, data: { id: `${edge.id}a`, line: edge.id, source: `n${edge.from.index}`, target: edge.id, width } },
    { group: 'edges', classes: `last ${classes}`,
      data: { id: `${edge.id}b`, line: edge.id, source: edge.id, target: `n${edge.to.index}`, width } }];
  };

  const elements = () => {
    const at = new Map(), seats = { n: 0 };
    cy.nodes('.actor').forEach(node => {
      const actor = entities[node.data('index')];
      if (shown.has(actor))
        at.set(actor, { ...node.position() });
    });
    const nodes = [...shown].map(actor => ({ group: 'nodes', position: place(actor, at, seats),
      classes: `actor ${actor.type}${actor.named ? '' : ' unnamed'}${actor === state.actor ? ' centre' : ''}`,
      data: { id: `n${actor.index}`, index: actor.index, ...nodeOf(actor) } }));
    return nodes.concat(...[...picked].map(edge => lineOf(edge, at)));
  };

  const draw = () => {
    const all = elements();
    cy.batch(() => { cy.elements().remove(); cy.add(all); });
    layout.arrange(cy);
    const left = new Set(edges.flatMap(edge => [edge.from, edge.to])).size - shown.size;
    $('left-out').textContent = `${plural(shown.size, 'actor')} shown` + (left > 0 ? `, ${left.toLocaleString('en')} more` : '');
    $('more').disabled = picked.size >= edges.length || shown.size >= MAX_NODES;
    mark();
  };

  /* The chosen one and its neighbours stand out. */
  const mark = () => {
    cy.elements().unselect().removeClass('faded');
    $('expand').disabled = !(chosen && chosen.actor);
    const one = chosen && cy.getElementById(chosen.actor ? `n${chosen.actor.index}` : chosen.edge.id);
    if (one && one.nonempty()) {
      one.select();
      const near = one.closedNeighborhood();
      if (!state.actor || chosen.actor !== state.actor)
        cy.elements().difference(chosen.actor ? near.union(near.nodes('.words').closedNeighborhood()) : near).addClass('faded');
    }
    fillPanel();
  };

  const pick = what => {
    chosen = what;
    mark();
    if (what)
      $('status').textContent = what.actor ? `${what.actor.label} chosen`
        : `${what.edge.from.label} and ${what.edge.to.label} chosen`;
  };

  const expand = actor => {
    const before = shown.size;
    add(edges.filter(edge => touches(edge, actor) && !shown.has(other(edge, actor))).slice(0, NEIGHBOURS));
    const n = shown.size - before;
    chosen = { actor };
    if (n > 0)
      draw();
    else
      mark();
    $('status').textContent = n > 0 ? `${plural(n, 'neighbour')} of ${actor.label} added`
      : `${actor.label} has no other neighbours`;
  };

  /* ---- the panel ---- */

  /* Of an actor, first what they do, then what is done to them, then what they
     only say of others. */
  const partOf = (claim, actor) => claim.subject === actor ? 0 : claim.object === actor ? 1 : 2;

  const cards = (claims, actor) => {
    const sorted = [...claims].sort((a, b) => partOf(a, actor) - partOf(b, actor) || orders.acts[1](a, b));
    return [...sorted.slice(0, IN_PANEL).map(card), claims.length > IN_PANEL
      ? make('p', { class: 'soft', text: `${plural(claims.length - IN_PANEL, 'more statement')}: choose the actor, then Statements.` }) : null];
  };

  const describe = actor => {
    const facts = [looks[actor.type][0], actor.country,
      `${plural(actor.mentions, 'mention')} in ${plural(actor.count, 'article')}`].filter(Boolean);
    const node = make('div', {}, make('h2', { dir: 'auto', text: shorten(actor.label, 200) }),
      make('p', { class: 'soft', text: facts.join(' · ') }));
    const role = lines.roleOf(actor);
    if (role)
      node.append(make('p', { class: 'small', dir: 'auto', text: shorten(role, 120) }));
    if (actor.aliases.length)
      node.append(make('p', { class: 'small', dir: 'auto', text: `also: ${shorten(actor.aliases.join(', '), 300)}` }));
    if (/^Q\d+$/.test(actor.wikidata || ''))
      node.append(make('p', { class: 'small' }, make('a', { text: `Wikidata ${actor.wikidata}`, target: '_blank',
        rel: 'noopener noreferrer', href: `https://www.wikidata.org/wiki/${actor.wikidata}` })));
    return node;
  };

  const actorPanel = actor => {
    const claims = state.passing.filter(claim => actor.claims.has(claim));
    return [describe(actor), make('div', { class: 'tools' },
      make('button', { type: 'button', text: 'Expand', onclick: () => expand(actor) }),
      make('button', { type: 'button', text: `All ${plural(claims.length, 'statement')}`,
        onclick: () => choose({ actor, view: 'statements' }) }),
      make('button', { type: 'button', text: 'Everyone', onclick: () => pick(null) })), ...cards(claims, actor)];
  };

  const edgePanel = edge => [make('h2', {}, name(edge.from), ' → ', name(edge.to)),
    make('button', { type: 'button', text: 'Everyone', onclick: () => pick(null) }), ...cards(edge.claims)];

  const membersPanel = () => {
    const list = make('ul', { class: 'members' });
    const degree = new Map();
    for (const edge of edges)
      for (const actor of [edge.from, edge.to])
        degree.set(actor, (degree.get(actor) || 0) + 1);
    const members = [...shown].sort((a, b) => b.mentions - a.mentions || a.index - b.index);
    for (const actor of members)
      list.append(make('li', {}, make('button', { type: 'button', class: 'name', dir: 'auto',
        text: shorten(actor.label, 60), onclick: () => { pick({ actor }); panel.focus(); } }),
        make('span', { class: 'soft small', title: 'neighbours in the whole graph', text: `${degree.get(actor) || 0}` })));
    const said = make('ul', { class: 'members said' }, ...[...picked].map(edge => make('li', {}, make('button', { type: 'button',
      class: 'link', dir: 'auto', text: `${edge.from.label} – ${lines.labelOf(edge).replace(/\n/g, ' ')} – ${edge.to.label}`,
      onclick: () => { pick({ edge }); panel.focus(); } }))));
    return [make('h2', { text: 'Actors in the picture' }), members.length ? list
      : make('p', { class: 'empty', text: 'Nothing between two actors passes these filters.' }),
    picked.size ? make('h2', { text: 'Lines in the picture' }) : null, picked.size ? said : null];
  };

  const fillPanel = () => {
    const nodes = !chosen ? membersPanel() : chosen.actor ? actorPanel(chosen.actor) : edgePanel(chosen.edge);
    const held = panel.contains(document.activeElement);
    panel.replaceChildren(...nodes.filter(Boolean));
    if (held)
      panel.focus({ preventScroll: true });
    panel.scrollTop = 0;
  };

  /* ---- hands ---- */

  const zoomBy = factor => cy.zoom({ level: cy.zoom() * factor,
    renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });

  const goThrough = step => {
    const members = [...shown].sort((a, b) => b.mentions - a.mentions || a.index - b.index);
    if (!members.length)
      return;
    const at = chosen && chosen.actor ? members.indexOf(chosen.actor) : step > 0 ? -1 : 0;
    pick({ actor: members[(at + step + members.length) % members.length] });
  };

  const keys = {
    ArrowLeft: () => cy.panBy({ x: 60, y: 0 }), ArrowRight: () => cy.panBy({ x: -60, y: 0 }),
    ArrowUp: () => cy.panBy({ x: 0, y: 60 }), ArrowDown: () => cy.panBy({ x: 0, y: -60 }),
    '+': () => zoomBy(1.25), '=': () => zoomBy(1.25), '-': () => zoomBy(0.8), 0: () => layout.fit(cy),
    n: () => goThrough(1), p: () => goThrough(-1), Escape: () => pick(null),
    Enter: () => chosen && chosen.actor && expand(chosen.actor),
  };

  const open = () => {
    cy = cytoscape({ container: $('canvas'), style: styleSheet(), minZoom: 0.1, maxZoom: 4,
      boxSelectionEnabled: false, selectionType: 'single' });
    cy.on('tap', 'node.actor', event => pick({ actor: entities[event.target.data('index')] }));
    cy.on('tap', 'edge, node.words', event => {
      const id = event.target.data('line') || event.target.id();
      pick({ edge: edges.find(edge => edge.id === id) });
    });
    cy.on('tap', event => event.target === cy && pick(null));
    cy.on('dbltap', 'node.actor', event => expand(entities[event.target.data('index')]));
    $('canvas').addEventListener('keydown', event => {
      const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!act || event.ctrlKey || event.metaKey || event.altKey)
        return;
      event.preventDefault();
      act();
    });
    $('overview').addEventListener('click', () => choose({ actor: null }));
    $('more').addEventListener('click', () => {
      add(lines.best(edges.filter(edge => !picked.has(edge)), MORE));
      draw();
    });
    $('expand').addEventListener('click', () => expand(chosen.actor));
    $('fit').addEventListener('click', () => layout.fit(cy));
    $('zoom-in').addEventListener('click', () => zoomBy(1.25));
    $('zoom-out').addEventListener('click', () => zoomBy(0.8));
  };

  const svg = (tag, attributes) => {
    const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [key, value] of Object.entries(attributes))
      node.setAttribute(key, value);
    return node;
  };

  const outlines = { ellipse: '12,1 18,4 20,8 18,12 12,15 6,12 4,8 6,4', rectangle: '3,2 21,2 21,14 3,14',
    hexagon: '7,1 17,1 22,8 17,15 7,15 2,8', 'round-rectangle': '5,2 19,2 21,4 21,12 19,14 5,14 3,12 3,4',
    tag: '3,2 16,2 21,8 16,14 3,14', 'cut-rectangle': '6,2 18,2 21,5 21,11 18,14 6,14 3,11 3,5',
    diamond: '12,1 21,8 12,15 3,8', octagon: '8,1 16,1 20,5 20,11 16,15 8,15 4,11 4,5' };

  const fillLegend = () => {
    const types = new Set(entities.map(entity => entity.type));
    const entry = (shape, text) => {
      const image = svg('svg', { viewBox: '0 0 24 16', 'aria-hidden': 'true' });
      image.append(shape);
      $('legend').append(make('span', {}, image, text));
    };
    $('legend').replaceChildren();
    for (const [type, [text, shape, fill, stroke]] of Object.entries(looks))
      if (types.has(type))
        entry(shape === 'ellipse' ? svg('ellipse', { cx: 12, cy: 8, rx: 8, ry: 7, fill, stroke })
          : svg('polygon', { points: outlines[shape], fill, stroke }), text);
    for (const [text, style, light, night] of Object.values(strokes))
      entry(svg('line', { x1: 0, y1: 8, x2: 24, y2: 8, stroke: isDark() ? night : light, 'stroke-width': 2,
        'stroke-dasharray': { solid: 'none', dashed: '6 3', dotted: '2 3' }[style] }), text);
  };

  const show = () => {
    if (!cy)
      open();
    cy.resize();
    if (!stale)
      return;
    stale = false;
    start();
    draw();
  };

  actant.views.graph = show;
  Object.assign(actant, {
    graphStale: () => { stale = true; },
    graphResize: () => {
      if (!cy || stale)
        return;
      cy.resize();
      layout.arrange(cy);
    },
    graphTheme: () => { fillLegend(); if (cy) cy.style(styleSheet()); },
    /* For tests: what the picture holds, where an actor and its name are drawn. */
    graphState: () => {
      const box = (node, options) => ({ label: node.data('label'),
        ...node.renderedBoundingBox({ includeEdges: false, includeOverlays: false, ...options }) });
      return { actors: shown.size, lines: picked.size, zoom: cy ? cy.zoom() : 1,
        smallest: cy ? Math.min(...cy.nodes().map(node => node.numericStyle('font-size'))) * cy.zoom() : 0,
        names: cy ? cy.nodes().map(node => box(node, { includeNodes: false })) : [],
        boxes: cy ? cy.nodes().map(node => ({ id: node.id(), ...box(node) })) : [],
        links: cy ? cy.edges().map(edge => ({ from: edge.source().id(), to: edge.target().id(),
          a: edge.source().renderedPosition(), b: edge.target().renderedPosition() })) : [],
        places: cy ? cy.nodes('.actor').map(node => ({ label: entities[node.data('index')].label, ...node.renderedPosition() })) : [] };
    },
  });
})();
