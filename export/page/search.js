/* The search field: completes actors (ARIA combobox), or looks for words. */
'use strict';

(() => {
  const { make, findActors, choose, plural, shorten, $ } = actant;
  const input = $('search'), list = $('suggestions');
  const LIMIT = 8;
  let options = [], active = -1;

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };

  const take = option => {
    input.value = '';
    close();
    if (option.actor)
      choose({ actor: option.actor, text: '' });
    else
      choose({ text: option.text, view: 'statements' });
  };

  const setActive = index => {
    active = index;
    [...list.children].forEach((node, i) => {
      node.setAttribute('aria-selected', String(i === index));
      if (i === index)
        node.scrollIntoView({ block: 'nearest' });
    });
    if (index >= 0)
      input.setAttribute('aria-activedescendant', list.children[index].id);
    else
      input.removeAttribute('aria-activedescendant');
  };

  const optionNode = (option, i) => {
    const text = make('span', { dir: 'auto' });
    const node = make('li', { id: `option-${i}`, role: 'option', 'aria-selected': 'false' }, text);
    if (option.actor) {
      text.textContent = shorten(option.actor.label, 80);
      if (option.alias)
        text.append(make('span', { class: 'soft', text: ` (${shorten(option.alias, 60)})` }));
      node.append(make('span', { class: 'soft small', text: `${option.actor.type} · ${plural(option.actor.claims.size, 'statement')}` }));
    } else {
      text.textContent = `Statements and quotations with “${shorten(option.text, 60)}”`;
    }
    /* The field keeps the focus. */
    node.addEventListener('mousedown', event => event.preventDefault());
    node.addEventListener('click', () => take(option));
    return node;
  };

  const complete = () => {
    const text = input.value.trim();
    if (!text) {
      close();
      return;
    }
    const found = findActors(text, LIMIT);
    options = found.map(({ entity, alias }) => ({ actor: entity, alias }));
    options.push({ text });
    list.replaceChildren(...options.map(optionNode));
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    setActive(-1);
    $('status').textContent = `${plural(found.length, 'actor')} found`;
  };

  const move = step => {
    if (list.hidden)
      complete();
    else
      setActive((active + step + options.length + (active < 0 && step < 0 ? 1 : 0)) % options.length);
  };

  input.addEventListener('input', complete);
  input.addEventListener('focus', () => input.value && complete());
  input.addEventListener('blur', close);
  input.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && !list.hidden && options.length)
      take(options[Math.max(0, active)]);
    else if (event.key === 'Escape')
      close();
    else
      return;
    event.preventDefault();
  });
  document.addEventListener('keydown', event => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName);
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey)
      return;
    event.preventDefault();
    input.focus();
  });
})();
