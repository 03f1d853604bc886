// Frames grow to the document in them, and can be made as narrow as a phone.
const WIDTHS = [['Full width', ''], ['375 px', '375px'], ['240 px', '240px']];

function fit(frame) {
  const root = frame.contentDocument?.documentElement;
  if (!root) return;
  const measure = () => { frame.style.height = `${root.offsetHeight + 2}px`; };
  new ResizeObserver(measure).observe(root);
  measure();
}

function choose(figure, button, width) {
  figure.querySelector('iframe').style.width = width;
  for (const other of figure.querySelectorAll('button')) {
    other.setAttribute('aria-pressed', String(other === button));
  }
}

function addSwitch(figure) {
  const bar = document.createElement('div');
  bar.className = 'banner-widths';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', 'Width of the frame');
  for (const [label, width] of WIDTHS) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.setAttribute('aria-pressed', String(!width));
    button.addEventListener('click', () => choose(figure, button, width));
    bar.append(button);
  }
  figure.prepend(bar);
}

document.addEventListener('DOMContentLoaded', () => {
  for (const figure of document.querySelectorAll('.banner-frame')) {
    const frame = figure.querySelector('iframe');
    addSwitch(figure);
    frame.addEventListener('load', () => fit(frame));
    if (frame.contentDocument?.readyState === 'complete') fit(frame);
  }
});
