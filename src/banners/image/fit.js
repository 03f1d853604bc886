({ never, order, attempts, legible, unit }) => {
  const PARTS = {
    footnote: '.bn-footnote',
    contact: '.bn-facts-columns',
    details: '.bn-facts-rows',
    points: '.bn-points',
    eyebrow: '.bn-eyebrow',
    body: '.bn-prose',
    second_paragraph: '.bn-paragraph-next',
    second_button: '.bn-actions > :nth-child(n + 2)',
  };
  const BOXES = '.bn-canvas, .bn-columns, .bn-column-wide, .bn-column-narrow';
  const KNOWN = `${BOXES}, [aria-hidden=true], .bn-headline, .bn-actions, .bn-button, ` +
    Object.values(PARTS).join();

  const canvas = document.querySelector('.bn-canvas');
  const all = (selector) => [...canvas.querySelectorAll(selector)];
  const lead = all('.bn-headline')[0] ?? all('.bn-button')[0];
  const set = (element, name, value) => element.style.setProperty(name, value);
  const number = (element, name) => parseFloat(getComputedStyle(element)[name]);
  const own = () => all('*').filter(
    (element) => element.parentElement.matches(BOXES) && !element.matches(KNOWN));

  const isShown = (element) => element.checkVisibility();

  // Rows of boxes or lines: how many different heights their middles have.
  const rows = (boxes, tolerance) => {
    const middles = boxes.map((box) => (box.top + box.bottom) / 2).sort((a, b) => a - b);
    return middles.filter((y, i) => !i || y - middles[i - 1] > tolerance).length;
  };
  const lines = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return rows([...range.getClientRects()], number(element, 'fontSize') / 2);
  };
  const isInside = (box, outer) =>
    box.left >= outer.left - 0.6 && box.right <= outer.right + 0.6 &&
    box.top >= outer.top - 0.6 && box.bottom <= outer.bottom + 0.6;
  const room = () => {
    const box = canvas.getBoundingClientRect();
    const inner = (side) => number(canvas, `padding${side}`) + number(canvas, `border${side}Width`);
    return { left: box.left + inner('Left'), right: box.right - inner('Right'),
             top: box.top + inner('Top'), bottom: box.bottom - inner('Bottom') };
  };
  // A label that is too wide spills into the button's own padding.
  const holds = (button) => {
    const range = document.createRange();
    range.selectNodeContents(button);
    const around = number(button, 'paddingLeft') + number(button, 'paddingRight');
    return range.getBoundingClientRect().width <= button.getBoundingClientRect().width - around + 1;
  };
  // A headline hardly larger than the body is none: rather without the body.
  const leads = () => all('.bn-prose').filter(isShown).every(
    (body) => number(lead, 'fontSize') >= 1.35 * number(body, 'fontSize'));
  const fits = (most) => {
    const outer = room();
    const shown = all('*').filter((element) => !element.closest('[aria-hidden=true]'));
    const isWhole = leads() && lines(lead) <= most && all('.bn-button').filter(isShown).every(holds);
    return isWhole && shown.every((element) => {
      const box = element.getBoundingClientRect();
      const isEmpty = !box.width && !box.height;
      return isEmpty || (isInside(box, outer) && element.scrollWidth <= element.clientWidth + 1);
    });
  };

  // A long label is set a little smaller before it wraps; a pill that wraps is as wide as its lines.
  const tidyEyebrow = (eyebrow) => {
    const { left, right } = room();
    set(eyebrow, 'white-space', 'nowrap');
    set(eyebrow, 'max-width', 'none');
    const part = (right - left) / eyebrow.getBoundingClientRect().width;
    const size = number(eyebrow, 'fontSize') * Math.min(1, part * 0.995);
    if (part < 1 && part > 0.75 && size >= legible) set(eyebrow, 'font-size', `${size}px`);
    else if (part < 1) set(eyebrow, 'white-space', 'normal');
    set(eyebrow, 'max-width', '100%');
    if (lines(eyebrow) < 2) return;
    const range = document.createRange();
    range.selectNodeContents(eyebrow);
    const sides = ['paddingLeft', 'paddingRight', 'borderLeftWidth', 'borderRightWidth'];
    const around = sides.reduce((sum, side) => sum + number(eyebrow, side), 0);
    set(eyebrow, 'width', `${Math.ceil(range.getBoundingClientRect().width + around) + 1}px`);
  };
  const tidyButtons = (actions) => {
    const boxes = [...actions.children].filter(isShown).map((button) => button.getBoundingClientRect());
    if (rows(boxes, 2) < 2) return;
    set(actions, 'flex-direction', 'column');
    set(actions, 'align-items', 'stretch');
  };
  const tidyTicket = (ticket) => {
    const facts = [...ticket.children];
    const high = rows(facts.map((fact) => fact.getBoundingClientRect()), 2);
    if (high < 2) return;
    set(ticket, 'display', 'grid');
    set(ticket, 'grid-template-columns', `repeat(${Math.ceil(facts.length / high)}, auto)`);
  };

  const search = (most, largest, smallest) => {
    for (let size = largest; ; size = Math.max(smallest, size * 0.97)) {
      set(lead, 'font-size', `${Math.max(legible, size).toFixed(2)}px`);
      if (fits(most)) return size;
      if (size <= smallest) return 0;
    }
  };
  const ease = () => {
    if (!lead.matches('.bn-headline')) return 0.45;
    return all('.bn-prose, .bn-points, .bn-facts-rows').length ? 1 : 1.35;
  };
  // Fewer lines are worth a size a little smaller.
  const settle = (attempt) => {
    const [largest, smallest] = [attempt.largest * ease() * unit, attempt.smallest * unit];
    const found = search(attempt.lines, largest, smallest);
    if (!found) return false;
    for (let most = 1; most < lines(lead); most += 1)
      if (search(most, found, Math.max(smallest, found * 0.86))) return true;
      else set(lead, 'font-size', `${Math.max(legible, found).toFixed(2)}px`);
    return true;
  };

  // Labels in two lines, and less room around everything.
  const crowd = () => {
    const isBeside = getComputedStyle(canvas).flexDirection === 'row';
    for (const button of all('.bn-button')) {
      set(button, 'white-space', 'normal');
      set(button, 'padding', isBeside ? '0.35em 1.2em' : '0.5em 0.9em');
      set(button, 'line-height', '1.2');
    }
    if (!isBeside) return;
    all('.bn-actions').forEach((actions) => set(actions, 'max-width', '38%'));
    set(canvas, 'gap', '10px');
    set(canvas, 'padding', '3px 8px');
  };
  const breakWords = () =>
    all('.bn-button, .bn-headline').forEach((part) => set(part, 'overflow-wrap', 'anywhere'));

  // Lines of even length break where they can: not between 9 and pm.
  const joinNumbers = (element) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode())
      texts.currentNode.data = texts.currentNode.data.replace(/(\d) (?=\p{L}{1,3}\b)/gu, '$1\u00a0');
  };

  // What is left out is hidden, so that another attempt can begin with everything.
  const find = (name) => (name === 'own_parts' ? own() : all(PARTS[name]));
  const leaveOut = (name) => {
    if (name === 'size of body') {
      const smaller = (body) => Math.max(legible + 1, number(body, 'fontSize') * 0.86);
      all('.bn-prose').forEach((body) => set(body, 'font-size', `${smaller(body)}px`));
    } else find(name).forEach((element) => set(element, 'display', 'none'));
  };
  const restore = () => {
    for (const element of order.filter((name) => name !== 'size of body').flatMap(find))
      element.style.removeProperty('display');
    all('.bn-prose').forEach((body) => body.style.removeProperty('font-size'));
    all('.bn-facts-rows').forEach(tidyTicket);
  };
  const compose = (attempt) => {
    restore();
    if (settle(attempt)) return true;
    return order.some((name) => {
      leaveOut(name);
      return settle(attempt);
    });
  };

  const before = Object.keys(PARTS).filter((name) => all(PARTS[name]).length);
  if (own().length) before.push('own_parts');
  all('.bn-prose, .bn-footnote').forEach(joinNumbers);
  never.forEach(leaveOut);
  all('.bn-eyebrow').forEach(tidyEyebrow);
  all('.bn-actions').forEach(tidyButtons);
  const resorts = [() => {}, crowd, breakWords];
  const done = resorts.some((resort) => {
    resort();
    return attempts.some(compose);
  });
  const left = before.filter((name) => !find(name).some(isShown));
  return { done, left: left.filter((name) => name !== 'second_paragraph' || !left.includes('body')) };
}
