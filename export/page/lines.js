/* Which lines the picture has: statements on the same two actors, merged, and of
   these the ones that tell most, as in the drawn diagrams (export/diagram). */
'use strict';

(() => {
  const { entities, state, shorten, isRole, isContested } = actant;
  const ROLE = 0.25, OTHER = 0.6, CANDIDATES = 2000;

  const lineOf = claim => {
    if (isContested(claim))
      return 'disputed';
    if (claim.modality !== 'fact')
      return 'possible';
    return claim.voices.some(voice => !voice.source) ? 'stated' : 'attributed';
  };
  const RANKS = ['disputed', 'stated', 'attributed', 'possible'];
  const styleOf = edge => RANKS.find(rank => edge.claims.some(claim => lineOf(claim) === rank));

  /* What a claim adds to its line: an office is no news however often it is told. */
  const newsOf = claim => {
    const evidence = claim.count * claim.confidence;
    if (isRole(claim))
      return ROLE * Math.min(1, evidence);
    return evidence * (claim.kind && claim.kind !== 'STATEMENT' ? 1 : OTHER);
  };

  const weightOf = actor => (actor.named ? 2 : 0.5) * Math.sqrt(Math.log2(2 + actor.mentions + actor.count)) *
    ({ Person: 1.2, Organization: 1.2, Place: 1, Group: 1, Event: 1 }[actor.type] || 0.6);

  /* All claims of two actors in one direction are one line: first what gives it
     its look, acts before roles. */
  const merge = () => {
    const merged = new Map();
    for (const claim of state.passing) {
      if (!claim.object || claim.object === claim.subject)
        continue;
      const key = claim.subject.index * entities.length + claim.object.index;
      let edge = merged.get(key);
      if (!edge) {
        edge = { id: `e${key}`, from: claim.subject, to: claim.object, claims: [], news: 0, role: 0 };
        merged.set(key, edge);
      }
      edge.claims.push(claim);
      if (isRole(claim))
        edge.role = Math.max(edge.role, newsOf(claim));
      else
        edge.news += newsOf(claim);
    }
    for (const edge of merged.values()) {
      edge.score = (edge.news + edge.role) * weightOf(edge.from) * weightOf(edge.to);
      edge.style = styleOf(edge);
      edge.claims.sort((a, b) => (lineOf(b) === edge.style) - (lineOf(a) === edge.style) || isRole(a) - isRole(b) || b.count * b.confidence - a.count * a.confidence ||
        a.index - b.index);
    }
    return [...merged.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  };

  /* The best @limit lines one after the other: what touches the picture, brings in
     somebody prominent or an article that has no line yet comes before one more
     on a hub and the same said again of one. */
  const best = (edges, limit) => {
    const degree = new Map(), told = new Set(), chosen = [];
    const linesAt = actor => degree.get(actor) || 0;
    const welcome = actor => (!linesAt(actor) && actor.named && actor.mentions > 1 ? 1 + 0.3 * Math.log2(1 + actor.mentions) : 1);
    const documents = edge => {
      edge.documents = edge.documents || [...new Set(edge.claims.flatMap(claim => claim.voices.map(voice => voice.sentence.document)))];
      return edge.documents;
    };
    const gainOf = edge => {
      const alike = chosen.filter(one => (one.from === edge.from || one.to === edge.to) &&
        one.claims[0].relation === edge.claims[0].relation).length;
      const crowd = Math.max(0, Math.max(linesAt(edge.from), linesAt(edge.to)) - 3);
      return edge.score * (1 + 0.5 * ((linesAt(edge.from) > 0) + (linesAt(edge.to) > 0))) *
        welcome(edge.from) * welcome(edge.to) * 0.9 ** crowd * 0.7 ** alike *
        (documents(edge).some(one => !told.has(one)) ? 1.5 : 1) * (edge.style === 'disputed' ? 1.5 : 1);
    };
    const left = edges.slice(0, CANDIDATES);
    while (chosen.length < limit && left.length) {
      let at = 0, most = -1;
      left.forEach((edge, i) => {
        const gain = gainOf(edge);
        if (gain > most)
          [at, most] = [i, gain];
      });
      const [edge] = left.splice(at, 1);
      chosen.push(edge);
      for (const actor of [edge.from, edge.to])
        degree.set(actor, linesAt(actor) + 1);
      documents(edge).forEach(one => told.add(one));
    }
    return chosen;
  };

  /* What is planned or thinkable says so, as in the drawn diagrams; not where the relation itself does. */
  const AUXILIARIES = { future: 'will ', possible: 'may ', conditional: 'would ', obligation: 'should ', intent: 'plans to ' };
  const auxiliaryOf = ({ modality, label }) =>
    (modality === 'intent' && label.includes(' to ')) || (modality === 'future' && /^be (about|due|expected|likely|set) to /.test(label))
      ? '' : AUXILIARIES[modality] || '';
  const captionOf = claim => auxiliaryOf(claim) + (claim.negative ? 'not ' : '') +
    (claim.modality === 'fact' && !claim.negative ? claim.label.replace(/^be (?=.)/, '') : claim.label);

  /* Whose word it is, where it is not the articles': "says Ann Lee"; of what gives
     the line its look. */
  const voiceOf = edge => {
    const style = styleOf(edge), telling = edge.claims.filter(claim => lineOf(claim) === style);
    const name = (stance, verb) => {
      const voices = telling.flatMap(claim => claim.voices).filter(voice => voice.stance === stance);
      const sources = new Set(voices.map(voice => voice.source));
      if (!sources.size || (verb === 'says' && sources.has(null)))
        return '';
      const [first] = sources;
      const text = first === edge.from && verb === 'says' ? 'by own account' : `${verb} ${first ? shorten(first.label, 30) : 'an article'}`;
      return `\n(${text}${sources.size > 1 ? ` + ${sources.size - 1} more` : ''})`;
    };
    return name('asserts', 'says') + name('denies', 'denied by') + name('doubts', 'doubted by');
  };

  const labelOf = edge => {
    const relations = [...new Set(edge.claims.map(captionOf))];
    return shorten(relations[0], 40) + (relations.length > 1 ? `,\n+ ${relations.length - 1} more` : '') + voiceOf(edge);
  };

  /* The best attested office or tie of a person that can be said by itself. */
  const roleOf = actor => {
    if (actor.type !== 'Person')
      return '';
    const roles = [...actor.claims].filter(claim => claim.subject === actor && claim.object && !claim.negative &&
      isRole(claim) && /^be ./.test(claim.label) && lineOf(claim) === 'stated');
    const first = roles.reduce((a, b) => (!a || b.count * b.confidence > a.count * a.confidence ? b : a), null);
    return first ? `${first.label.slice(3)} ${first.object.label}` : '';
  };

  Object.assign(actant, { lines: { merge, best, styleOf, labelOf, roleOf } });
})();
