/* Where actors and the words of lines stand: Cytoscape.js moves them by forces,
   then all is drawn together to the shape of the canvas and pushed apart again
   until nothing lies on anything else and no line runs through a name. */
'use strict';

(() => {
  const SEPARATIONS = 160, COMPACTIONS = 8, GAP = 4, MANY = 150, ROOM = 2.6, LARGEST = 1.25;

  /* Parts that nothing joins would each be laid out by themselves, with much
     empty ground between: for the layout their best-known actors are joined. */
  const glue = cy => {
    const hub = part => part.nodes('.actor').max(node => node.degree(false)).ele;
    const hubs = cy.elements().components().sort((a, b) => b.length - a.length).map(hub);
    return cy.add(hubs.slice(1).map((one, i) => ({ group: 'edges', classes: 'glue', data: { id: `glue${i}`,
      source: hubs[0].id(), target: one.id(), width: 1 } })));
  };

  const readBoxes = cy => new Map(cy.nodes().map(node => {
    const { x, y } = node.position();
    const box = node.boundingBox({ includeEdges: false, includeOverlays: false });
    return [node.id(), { node, x, y, x1: box.x1 - x - GAP, x2: box.x2 - x + GAP, y1: box.y1 - y - GAP, y2: box.y2 - y + GAP }];
  }));

  /* Two boxes, each by half, along the way that is shorter; @lean: how much
     rather to the side than up and down. */
  const part = (a, b, lean) => {
    const right = Math.min(a.x + a.x2 - b.x - b.x1, b.x + b.x2 - a.x - a.x1);
    const down = Math.min(a.y + a.y2 - b.y - b.y1, b.y + b.y2 - a.y - a.y1);
    if (right <= 0.01 || down <= 0.01)
      return false;
    const along = right < down * lean ? 'x' : 'y', by = (along === 'x' ? right : down) / 2;
    const first = a[along] + a[`${along}1`] + a[`${along}2`] <= b[along] + b[`${along}1`] + b[`${along}2`];
    a[along] += first ? -by : by;
    b[along] += first ? by : -by;
    return true;
  };

  /* How deep a line between two boxes runs through a third, and across it which
     way out is shorter; null: it does not. */
  const cutOf = ([a, b], box) => {
    const dx = b.x - a.x, dy = b.y - a.y, length = Math.hypot(dx, dy);
    if (length < 1)
      return null;
    const w = (box.x2 - box.x1) / 2, h = (box.y2 - box.y1) / 2;
    const mx = box.x + (box.x1 + box.x2) / 2 - a.x, my = box.y + (box.y1 + box.y2) / 2 - a.y;
    const along = (mx * dx + my * dy) / length, across = (my * dx - mx * dy) / length;
    const reach = (Math.abs(dx) * w + Math.abs(dy) * h) / length;
    const depth = (Math.abs(dy) * w + Math.abs(dx) * h) / length - Math.abs(across);
    if (depth <= 0.01 || along < -reach || along > length + reach)
      return null;
    /* beyond an end a box beside the corner is not touched */
    if (!crosses(a, b, box))
      return null;
    const side = across < 0 ? -1 : 1;
    return { x: (-dy / length) * side * depth, y: (dx / length) * side * depth };
  };

  /* Does the line from a to b meet the box? (Liang and Barsky) */
  const crosses = (a, b, box) => {
    let from = 0, to = 1;
    for (const [way, low, high] of [[b.x - a.x, box.x + box.x1 - a.x, box.x + box.x2 - a.x],
      [b.y - a.y, box.y + box.y1 - a.y, box.y + box.y2 - a.y]]) {
      if (Math.abs(way) < 1e-6) {
        if (low > 0 || high < 0)
          return false;
        continue;
      }
      from = Math.max(from, Math.min(low / way, high / way));
      to = Math.min(to, Math.max(low / way, high / way));
    }
    return from < to;
  };

  const separate = (boxes, lines, lean) => {
    const all = [...boxes.values()];
    for (let round = 0, moved = true; moved && round < SEPARATIONS; round++) {
      moved = false;
      /* at last only boxes, so that none lie on another */
      if (round < SEPARATIONS - 40 && all.length < MANY)
        for (const line of lines)
          for (const box of all) {
            const cut = box === line[0] || box === line[1] ? null : cutOf(line, box);
            if (!cut)
              continue;
            moved = true;
            box.x += cut.x / 3;
            box.y += cut.y / 3;
            for (const end of line) {
              end.x -= cut.x / 6;
              end.y -= cut.y / 6;
            }
          }
      all.forEach((a, i) => {
        for (let k = i + 1; k < all.length; k++)
          moved = part(a, all[k], lean) || moved;
      });
    }
  };

  const boundsOf = boxes => {
    const all = [...boxes.values()];
    const edge = (pick, f) => all.reduce((best, box) => pick(best, f(box)), f(all[0]));
    const x1 = edge(Math.min, box => box.x + box.x1), x2 = edge(Math.max, box => box.x + box.x2);
    const y1 = edge(Math.min, box => box.y + box.y1), y2 = edge(Math.max, box => box.y + box.y2);
    return { x1, y1, w: Math.max(1, x2 - x1), h: Math.max(1, y2 - y1) };
  };

  /* How large all is seen on the canvas, and what is lost by lines over boxes. */
  const rate = (cy, boxes, lines) => {
    const bounds = boundsOf(boxes);
    const zoom = Math.min(LARGEST, (cy.width() - 16) / bounds.w, (cy.height() - 16) / bounds.h);
    if (boxes.size >= MANY)
      return zoom;
    let cuts = 0;
    for (const line of lines)
      for (const box of boxes.values())
        cuts += box !== line[0] && box !== line[1] && cutOf(line, box) !== null;
    return zoom * 0.9 ** cuts;
  };

  /* Draws all together to the shape of the canvas, more in the direction in which
     there is too much of it, but keeps room for lines. */
  const compact = (cy, boxes) => {
    const bounds = boundsOf(boxes);
    const area = [...boxes.values()].reduce((sum, box) => sum + (box.x2 - box.x1) * (box.y2 - box.y1), 0);
    const room = 0.94 * Math.max(1, Math.sqrt((ROOM * area) / (cy.width() * cy.height())));
    const by = [Math.min(1.5, (room * cy.width()) / bounds.w), Math.min(1.5, (room * cy.height()) / bounds.h)];
    for (const box of boxes.values()) {
      box.x *= by[0];
      box.y *= by[1];
    }
  };

  const settle = cy => {
    const boxes = readBoxes(cy);
    if (!boxes.size)
      return;
    const lines = cy.edges().map(edge => [boxes.get(edge.source().id()), boxes.get(edge.target().id())]);
    let best = null, lean = 1;
    for (let round = 0; round < (boxes.size < MANY ? COMPACTIONS : 2); round++) {
      compact(cy, boxes);
      separate(boxes, lines, lean);
      const bounds = boundsOf(boxes);
      lean *= Math.min(2, Math.max(0.5, ((cy.width() / cy.height()) * bounds.h) / bounds.w));
      const rated = rate(cy, boxes, lines);
      if (!best || rated > best.rated)
        best = { rated, places: new Map([...boxes.values()].map(({ node, x, y }) => [node, { x, y }])) };
    }
    cy.batch(() => best.places.forEach((place, node) => node.position(place)));
  };

  const fit = cy => {
    cy.fit(cy.nodes(), 8);
    if (cy.zoom() > LARGEST) {
      cy.zoom(LARGEST);
      cy.center();
    }
  };

  const arrange = cy => {
    const joined = glue(cy);
    const n = cy.nodes().length;
    cy.layout({ name: 'cose', animate: false, randomize: false, fit: false, nodeDimensionsIncludeLabels: true,
      nodeOverlap: 12, gravity: 1.5, idealEdgeLength: edge => (edge.hasClass('glue') ? 90 : 36),
      nodeRepulsion: () => 9000, edgeElasticity: edge => (edge.hasClass('glue') ? 300 : 40),
      initialTemp: 400, numIter: n > 200 ? 300 : 1200 }).run();
    joined.remove();
    settle(cy);
    fit(cy);
  };

  Object.assign(actant, { layout: { arrange, fit, crosses } });
})();
