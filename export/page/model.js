/* The graph in the page: rows of the JSON as objects, what hangs together, and
   what is found by name. All text of the data goes into the page as text
   (textContent, value): nothing of it is ever read as HTML. */
'use strict';

const actant = {};

(() => {
  const raw = JSON.parse(document.getElementById('data').textContent);

  const documents = raw.documents.map(([name, title, date, publisher, uri], index) =>
    ({ index, name, title: title || name, date, publisher, uri, claims: [] }));

  const entities = raw.entities.map((row, index) => {
    const [id, label, type, named, wikidata, country, aliases, mentions, count] = row;
    return { index, id, label, type: raw.types[type], named: named === 1, wikidata,
             country, aliases, mentions, count, claims: new Set() };
  });

  const sentences = raw.sentences.map(([document_, before, text, after]) =>
    ({ document: documents[document_], before, text, after }));

  const entityAt = index => (index < 0 ? null : entities[index]);

  const readVoice = ([source, stance, cue, phrase, confidence, sentence, begin, end]) =>
    ({ source: entityAt(source), stance: raw.stances[stance], cue, phrase, confidence,
       sentence: sentences[sentence], begin, end });

  /* A date may be a day, a month, a year or BEGIN/END: the first day of it. */
  const firstDay = date => {
    const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date || '');
    return found ? `${found[1]}-${found[2] || '01'}-${found[3] || '01'}` : '';
  };

  const articleDay = voices => {
    const days = voices.map(voice => firstDay(voice.sentence.document.date)).filter(Boolean);
    return days.length ? days.reduce((a, b) => (a < b ? a : b)) : '';
  };

  const claims = raw.claims.map((row, index) => {
    const [id, subject, relation, label, object, valueType, value, kind, polarity, modality,
           time, date, place, disputed, fact, count, confidence, attributions] = row;
    const voices = attributions.map(readVoice);
    const best = voices.reduce((a, b) => (b.confidence > a.confidence ? b : a), voices[0]);
    const told = articleDay(voices);
    return { index, id, subject: entityAt(subject), relation, label, object: entityAt(object),
             valueType: raw.values[valueType], value, kind, negative: polarity === 1,
             modality: raw.modalities[modality], time, date, place: entityAt(place),
             disputed: disputed === 1, fact: fact === 1, count, confidence, voices,
             best, day: firstDay(date) || told };
  });

  for (const claim of claims) {
    for (const actor of [claim.subject, claim.object, claim.place])
      if (actor)
        actor.claims.add(claim);
    for (const voice of claim.voices) {
      if (voice.source)
        voice.source.claims.add(claim);
      const list = voice.sentence.document.claims;
      if (list[list.length - 1] !== claim)
        list.push(claim);
    }
  }

  /* Case, marks and kinds of apostrophe do not matter when one searches. */
  const fold = text => text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u2018\u2019\u02bc`]/g, "'").toLowerCase();

  let names = null;
  const foldNames = () => entities.map(entity =>
    ({ entity, forms: [entity.label, ...entity.aliases].map(fold) }));

  const rankForm = (form, wanted) => {
    const at = form.indexOf(wanted);
    if (at < 0)
      return 0;
    if (at > 0)
      return /[\p{L}\p{N}]/u.test(form[at - 1]) ? 1 : 2;
    return form.length === wanted.length ? 4 : 3;
  };

  /* Actors whose name or other name holds the text: whole names first, then
     beginnings, beginnings of words, others; the better known first. */
  const findActors = (text, limit) => {
    const wanted = fold(text.trim());
    if (!wanted)
      return [];
    names = names || foldNames();
    const found = [];
    for (const { entity, forms } of names) {
      let rank = 0, form = 0;
      forms.forEach((each, i) => {
        const own = rankForm(each, wanted);
        if (own > rank)
          [rank, form] = [own, i];
      });
      if (rank > 0)
        found.push({ entity, rank, alias: form > 0 ? entity.aliases[form - 1] : null });
    }
    found.sort((a, b) => b.rank - a.rank || b.entity.named - a.entity.named ||
      b.entity.mentions - a.entity.mentions || a.entity.index - b.entity.index);
    return found.slice(0, limit);
  };

  /* What is searched of a claim: its words and its sentences. */
  const textOf = claim => {
    if (claim.folded === undefined) {
      const parts = [claim.subject.label, claim.label, claim.object && claim.object.label,
                     claim.value, ...claim.voices.map(voice => voice.sentence.text)];
      claim.folded = fold(parts.filter(Boolean).join(' \n'));
    }
    return claim.folded;
  };

  /* Folding takes a while with many statements: it is done when nothing else
     is to be done, so that the first search is quick, too. */
  const prepare = (from = 0) => {
    names = names || foldNames();
    const until = Math.min(claims.length, from + 500);
    for (let i = from; i < until; i++)
      textOf(claims[i]);
    if (until < claims.length)
      later(() => prepare(until));
  };
  const later = window.requestIdleCallback
    ? task => window.requestIdleCallback(task, { timeout: 2000 })
    : task => setTimeout(task, 50);

  /* 'AID' is 'Aid'; properties of Wikidata are offices and ties. */
  const kindName = kind => {
    if (!kind)
      return 'other acts';
    if (/^P\d+$/.test(kind))
      return 'office or tie';
    return kind[0] + kind.slice(1).toLowerCase().replace(/_/g, ' ');
  };

  /* document.createElement with attributes (text: its text; on…: a listener)
     and children; strings become text. */
  const make = (tag, attributes = {}, ...children) => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null || value === undefined || value === false)
        continue;
      if (name.startsWith('on'))
        node.addEventListener(name.slice(2), value);
      else if (name === 'text')
        node.textContent = value;
      else
        node.setAttribute(name, value === true ? '' : value);
    }
    node.append(...children.filter(child => child !== null && child !== undefined));
    return node;
  };

  const plural = (n, one, many) => `${n.toLocaleString('en')} ${n === 1 ? one : many || one + 's'}`;

  /* Cut between words, where that leaves most of it. */
  const shorten = (text, n) => {
    const letters = Array.from(text);
    if (letters.length <= n)
      return text;
    const cut = letters.slice(0, n - 1).join('');
    const space = letters[n - 1] === ' ' ? cut.length : cut.lastIndexOf(' ');
    return cut.slice(0, 2 * space > cut.length ? space : cut.length).trimEnd() + '…';
  };

  /* What somebody is ("president of", "banker"), not what they do. */
  const isRole = claim => (claim.kind ? /^P\d+$/.test(claim.kind) : /^be( .* of)?$/.test(claim.label));

  /* Does somebody deny or doubt it, whether or not another says it? */
  const isContested = claim => claim.disputed || claim.voices.some(voice => /^(denies|doubts)$/.test(voice.stance));

  const byId = new Map(entities.map(entity => [entity.id, entity]));

  Object.assign(actant, { documents, entities, claims, byId, types: raw.types,
    modalities: raw.modalities, fold, findActors, textOf, prepare: () => later(() => prepare()),
    kindName, firstDay, make, plural, shorten, isRole, isContested,
    $: id => document.getElementById(id) });
})();
