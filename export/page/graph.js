/* The picture: actors and what is between them, drawn by Cytoscape.js; and the
   panel beside it, which holds the same in words for those who do not see it. */
'use strict';

(() => {
  const { entities, make, plural, shorten, choose, card, name, orders, state, $ } = actant;
  const OVERVIEW = 60, SMALL_OVERVIEW = 16, EGO = 30, MORE = 30, NEIGHBOURS = 15, MAX_NODES = 300, IN_PANEL = 12,
    SEPARATIONS = 200;
  const panel = $('panel');

  /* As in the diagrams: shape, fill, border of the light theme. */
  const looks = {
    Person: ['person', 'ellipse', '#cfe4f7', '#3b87c8'],
    Organization: ['organization', 'rectangle', '#fbdfae', '#d9942a'],
    Place: ['place', 'hexagon', '#cdebcb', '#4da34a'],
    Group: ['group of people', 'round-rectangle', '#e5d6f3', '#9466bf'],
    Event: ['event', 'tag', '#f7f0a8', '#b5a51f'],
    Work: ['work', 'cut-rectangle', '#dcdcdc', '#7d7d7d'],
    Concept: ['thing or idea', 'diamond', '#f4f4f4', '#9a9a9a'],
    Other: ['other', 'octagon', '#ffffff', '#9a9a9a'],
  };
  const lines = {
    stated: ['stated by an article', 'solid', '#5a5f66', '#aab0b8'],
    attributed: ['said by someone quoted', 'dashed', '#5a5f66', '#aab0b8'],
    possible: ['planned, possible, demanded', 'dotted', '#1a5fb4', '#8ab8f0'],
    disputed: ['denied or disputed', 'dashed', '#c01c28', '#ff7b72'],
  };

  let cy = null, stale = true, edges = [], chosen = null, shown = new Set(), letters = 1;

  const isDark = () => document.documentElement.dataset.theme === 'dark';

  const lineOf = claim => {
    if (claim.disputed || claim.voices.some(voice => voice.stance === 'denies'))
      return 'disputed';
    if (claim.modality !== 'fact')
      return 'possible';
    return claim.voices.some(voice => !voice.source) ? 'stated' : 'attributed';
  };
  const RANKS = ['disputed', 'stated', 'attributed', 'possible'];

  /* All claims of two actors in one direction are one line. */
  const mergeEdges = () => {
    const merged = new Map();
    for (const claim of state.passing) {
      if (!claim.object || claim.object === claim.subject)
        continue;
      const key = claim.subject.index * entities.length + claim.object.index;
      let edge = merged.get(key);
      if (!edge) {
        edge = { id: `e${key}`, from: claim.subject, to: claim.object, claims: [], score: 0 };
        merged.set(key, edge);
      }
      edge.claims.push(claim);
      const named = claim.subject.named + claim.object.named;
      edge.score += claim.count * claim.confidence * [0.2, 0.6, 1][named];
    }
    edges = [...merged.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  };

  const other = (edge, actor) => (edge.from === actor ? edge.to : edge.from);
  const touches = (edge, actor) => edge.from === actor || edge.to === actor;

  /* Adds the ends of the best @limit lines of @list; those that are between
     actors who are there count only when @all. */
  const addBest = (list, limit, all) => {
    let n = 0;
    for (const edge of list) {
      if (n >= limit || shown.size >= MAX_NODES)
        return;
      if (all || !shown.has(edge.from) || !shown.has(edge.to))
        n++;
      shown.add(edge.from).add(edge.to);
    }
  };

  const start = () => {
    mergeEdges();
    shown = new Set();
    const best = $('canvas').clientWidth < 600 ? SMALL_OVERVIEW : OVERVIEW;
    if (state.actor) {
      shown.add(state.actor);
      addBest(edges.filter(edge => touches(edge, state.actor)), EGO);
      chosen = { actor: state.actor };
    } else {
      addBest(edges, best, true);
      chosen = null;
    }
  };

  /* What is planned or thinkable says so, as in the drawn diagrams; not where the relation itself does. */
  const AUXILIARIES = { future: 'will ', possible: 'may ', conditional: 'would ', obligation: 'should ', intent: 'plans to ' };
  const auxiliaryOf = ({ modality, label }) =>
    (modality === 'intent' && label.includes(' to ')) || (modality === 'future' && /^be (about|due|expected|likely|set) to /.test(label))
      ? '' : AUXILIARIES[modality] || '';
  const captionOf = claim => auxiliaryOf(claim) + (claim.negative ? 'not ' : '') + claim.label;

  const labelOf = edge => {
    const relations = [...new Set(edge.claims.map(captionOf))];
    return shorten(relations[0], 24) + (relations.length > 1 ? ` +${relations.length - 1}` : '');
  };

  const styleSheet = scale => {
    const dark = isDark();
    const [text, ground, accent] = dark ? ['#eceff1', '#1e2126', '#8ab8f0'] : ['#1b1d20', '#ffffff', '#1a5fb4'];
    const grow = 1 + 0.6 * (scale - 1);
    const size = node => node.data('size') * grow;
    const sheet = [
      { selector: 'node', style: { label: 'data(label)', width: size, height: size,
        color: text, 'font-size': 12 * scale, 'font-family': 'system-ui, sans-serif', 'text-valign': 'bottom',
        'text-margin-y': 3 * grow, 'text-wrap': 'wrap', 'text-max-width': 110 * scale, 'text-outline-color': ground,
        'text-outline-width': 2.5 * grow, 'border-width': 2 * grow, 'min-zoomed-font-size': 7 } },
      { selector: 'node.unnamed', style: { 'font-size': 10.5 * scale, 'border-style': 'dashed', 'border-width': 1.5 * grow } },
      { selector: 'node.centre', style: { 'font-weight': 'bold', 'font-size': 14 * scale } },
      { selector: 'edge', style: { label: 'data(label)', width: edge => edge.data('width') * grow, 'curve-style': 'bezier',
        'target-arrow-shape': 'triangle', 'arrow-scale': 0.8 * grow, 'font-size': 9 * grow, color: text,
        'font-family': 'system-ui, sans-serif', 'text-rotation': 'autorotate', 'min-zoomed-font-size': 8,
        'text-background-color': ground, 'text-background-opacity': 0.85, 'text-background-padding': 1 } },
      { selector: '.faded', style: { opacity: 0.22 } },
      { selector: '.glue', style: { visibility: 'hidden' } },
    ];
    for (const [type, [, shape, fill, border]] of Object.entries(looks))
      sheet.push({ selector: `node.${type}`, style: { shape,
        'background-color': dark && type === 'Other' ? ground : fill, 'border-color': border } });
    for (const [kind, [, style, light, night]] of Object.entries(lines))
      sheet.push({ selector: `edge.${kind}`, style: { 'line-style': style,
        'line-color': dark ? night : light, 'target-arrow-color': dark ? night : light,
        'target-arrow-fill': kind === 'disputed' ? 'hollow' : 'filled' } });
    sheet.push({ selector: ':selected', style: { 'overlay-color': accent, 'overlay-opacity': 0.25,
      'overlay-padding': 5, 'overlay-shape': 'ellipse' } });
    return sheet;
  };

  const sizeOf = actor => 16 + 7 * Math.log2(1 + actor.mentions);

  /* New actors begin beside somebody they belong to, others on a spiral: the
     same graph is always laid out alike. */
  const place = (actor, at, seats) => {
    if (at.has(actor))
      return at.get(actor);
    const near = edges.find(edge => touches(edge, actor) && at.has(other(edge, actor)));
    const turn = seats.n++ * 2.39996;
    const base = near ? at.get(other(near, actor)) : { x: 0, y: 0 };
    const far = near ? 70 : 40 * Math.sqrt(seats.n);
    const position = { x: base.x + far * Math.cos(turn), y: base.y + far * Math.sin(turn) };
    at.set(actor, position);
    return position;
  };

  const elementsOf = visible => {
    const at = new Map(), seats = { n: 0 };
    cy.nodes().forEach(node => {
      const actor = entities[node.data('index')];
      if (shown.has(actor))
        at.set(actor, { ...node.position() });
    });
    const nodes = [...shown].map(actor => ({ group: 'nodes', position: place(actor, at, seats),
      classes: `${actor.type}${actor.named ? '' : ' unnamed'}${actor === state.actor ? ' centre' : ''}`,
      data: { id: `n${actor.index}`, index: actor.index, label: shorten(actor.label, 34), size: sizeOf(actor) } }));
    return nodes.concat(visible.map(edge => ({ group: 'edges', classes:
      RANKS.find(rank => edge.claims.some(claim => lineOf(claim) === rank)),
      data: { id: edge.id, source: `n${edge.from.index}`, target: `n${edge.to.index}`,
              label: labelOf(edge), width: Math.min(6, 1 + 0.6 * edge.claims.length) } })));
  };

  /* Parts that nothing joins would each be laid out by themselves, with much
     empty ground between: for the layout their best-known actors are joined. */
  const glue = () => {
    const parts = cy.elements().components();
    const hub = part => part.nodes().max(node => node.degree(false)).ele;
    const hubs = parts.sort((a, b) => b.length - a.length).map(hub);
    return cy.add(hubs.slice(1).map((one, i) => ({ group: 'edges', classes: 'glue', data: { id: `glue${i}`,
      source: hubs[0].id(), target: one.id(), label: '', width: 1 } })));
  };

  /* Forces pay no heed to the shape of the canvas: the picture is drawn out to
     fill it. */
  const widen = () => {
    const box = cy.nodes().boundingBox({ includeLabels: false });
    const ratio = (cy.width() / Math.max(1, cy.height())) / (box.w / Math.max(1, box.h));
    const by = Math.min(2, Math.max(0.5, ratio));
    if (shown.size > 2)
      cy.nodes().positions(node => ({ x: node.position('x') * Math.max(1, by),
        y: node.position('y') * Math.max(1, 1 / by) }));
  };

  /* Pushes actors apart until no name lies on another or on a shape: each time
     along the way that is shorter, both by half. */
  const separate = gap => {
    const boxes = cy.nodes().map(node => {
      const { x, y } = node.position();
      const box = node.boundingBox({ includeEdges: false, includeOverlays: false });
      return { node, x, y, x1: box.x1 - x - gap, x2: box.x2 - x + gap, y1: box.y1 - y - gap, y2: box.y2 - y + gap };
    });
    const part = (a, b) => {
      const right = Math.min(a.x + a.x2 - b.x - b.x1, b.x + b.x2 - a.x - a.x1);
      const down = Math.min(a.y + a.y2 - b.y - b.y1, b.y + b.y2 - a.y - a.y1);
      if (right <= 0.01 || down <= 0.01)
        return false;
      const along = right < down ? 'x' : 'y', by = Math.min(right, down) / 2;
      const first = a[along] + a[`${along}1`] + a[`${along}2`] <= b[along] + b[`${along}1`] + b[`${along}2`];
      a[along] += first ? -by : by;
      b[along] += first ? by : -by;
      return true;
    };
    for (let round = 0, moved = true; moved && round < SEPARATIONS; round++) {
      moved = false;
      boxes.forEach((a, i) => {
        for (let k = i + 1; k < boxes.length; k++)
          moved = part(a, boxes[k]) || moved;
      });
    }
    cy.batch(() => boxes.forEach(({ node, x, y }) => node.position({ x, y })));
  };

  const fit = () => {
    cy.fit(cy.nodes(), 16);
    if (cy.zoom() > 1.4) {
      cy.zoom(1.4);
      cy.center();
    }
  };

  const arrange = () => {
    const many = shown.size > 25;
    cy.style(styleSheet(many ? 1.6 : 1));
    const joined = glue();
    cy.layout({ name: 'cose', animate: false, randomize: false, fit: false,
      nodeDimensionsIncludeLabels: true, nodeOverlap: 20, gravity: many ? 2 : 1,
      idealEdgeLength: edge => (edge.hasClass('glue') ? 130 : 70), nodeRepulsion: () => (many ? 24000 : 90000),
      edgeElasticity: edge => (edge.hasClass('glue') ? 400 : 60), initialTemp: 600,
      numIter: shown.size > 120 ? 300 : 900 }).run();
    joined.remove();
    widen();
    fit();
    /* Names are to be read when all is in view; bigger ones want more room, and
       then all is smaller. */
    for (let round = 0; round < 4; round++) {
      letters = Math.min(4, Math.max(1, 0.9 / cy.zoom()));
      cy.style(styleSheet(letters));
      separate(1.5 * letters);
      fit();
    }
  };

  const draw = () => {
    let visible = edges.filter(edge => shown.has(edge.from) && shown.has(edge.to));
    if (!state.actor && visible.length > 3 * shown.size)
      visible = visible.slice(0, 3 * shown.size);
    const elements = elementsOf(visible);
    cy.batch(() => { cy.elements().remove(); cy.add(elements); });
    arrange();
    const left = new Set(edges.flatMap(edge => [edge.from, edge.to])).size - shown.size;
    $('left-out').textContent = `${plural(shown.size, 'actor')} shown` + (left > 0 ? `, ${left.toLocaleString('en')} more` : '');
    $('more').disabled = left <= 0 || shown.size >= MAX_NODES;
    mark();
  };

  /* The chosen one and its neighbours stand out. */
  const mark = () => {
    cy.elements().unselect().removeClass('faded');
    $('expand').disabled = !(chosen && chosen.actor);
    const one = !chosen ? null : chosen.actor ? cy.getElementById(`n${chosen.actor.index}`)
      : cy.getElementById(chosen.edge.id);
    if (one && one.nonempty()) {
      one.select();
      if (!state.actor || chosen.actor !== state.actor)
        cy.elements().difference(chosen.actor ? one.closedNeighborhood() : one.union(one.connectedNodes()))
          .addClass('faded');
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
    const added = new Set(shown);
    addBest(edges.filter(edge => touches(edge, actor) && !shown.has(other(edge, actor))), NEIGHBOURS);
    const n = shown.size - added.size;
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
    const sorted = [...claims].sort((a, b) => partOf(a, actor) - partOf(b, actor) || orders.best[1](a, b));
    return [...sorted.slice(0, IN_PANEL).map(card), claims.length > IN_PANEL
      ? make('p', { class: 'soft', text: `${plural(claims.length - IN_PANEL, 'more statement')}: choose the actor, then Statements.` }) : null];
  };

  const describe = actor => {
    const facts = [looks[actor.type][0], actor.country,
      `${plural(actor.mentions, 'mention')} in ${plural(actor.count, 'article')}`].filter(Boolean);
    const node = make('div', {}, make('h2', { dir: 'auto', text: shorten(actor.label, 200) }),
      make('p', { class: 'soft', text: facts.join(' · ') }));
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
    return [make('h2', { text: 'Actors in the picture' }), members.length ? list
      : make('p', { class: 'empty', text: 'Nothing between two actors passes these filters.' })];
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
    '+': () => zoomBy(1.25), '=': () => zoomBy(1.25), '-': () => zoomBy(0.8), 0: () => cy.fit(undefined, 24),
    n: () => goThrough(1), p: () => goThrough(-1), Escape: () => pick(null),
    Enter: () => chosen && chosen.actor && expand(chosen.actor),
  };

  const open = () => {
    cy = cytoscape({ container: $('canvas'), style: styleSheet(1), minZoom: 0.1, maxZoom: 4,
      boxSelectionEnabled: false, selectionType: 'single' });
    cy.on('tap', 'node', event => pick({ actor: entities[event.target.data('index')] }));
    cy.on('tap', 'edge', event => pick({ edge: edges.find(edge => edge.id === event.target.id()) }));
    cy.on('tap', event => event.target === cy && pick(null));
    cy.on('dbltap', 'node', event => expand(entities[event.target.data('index')]));
    $('canvas').addEventListener('keydown', event => {
      const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!act || event.ctrlKey || event.metaKey || event.altKey)
        return;
      event.preventDefault();
      act();
    });
    $('overview').addEventListener('click', () => choose({ actor: null }));
    $('more').addEventListener('click', () => { addBest(edges, MORE); draw(); });
    $('expand').addEventListener('click', () => expand(chosen.actor));
    $('fit').addEventListener('click', () => cy.fit(undefined, 24));
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
    for (const [text, style, light, night] of Object.values(lines))
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
    graphTheme: () => { fillLegend(); if (cy) cy.style(styleSheet(letters)); },
    /* For tests: what the picture holds, where an actor and its name are drawn. */
    graphState: () => ({ actors: shown.size, lines: cy ? cy.edges().length : 0,
      names: cy ? cy.nodes().map(node => ({ label: entities[node.data('index')].label,
        ...node.renderedBoundingBox({ includeNodes: false, includeEdges: false, includeOverlays: false }) })) : [],
      places: cy ? cy.nodes().map(node => ({ label: entities[node.data('index')].label, ...node.renderedPosition() })) : [] }),
  });
})();
