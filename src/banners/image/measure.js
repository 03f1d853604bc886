() => {
  const banner = document.querySelector('.bn-root').lastElementChild;
  const room = { top: 0, right: 0, bottom: 0, left: 0 };
  const clipped = (element) => {
    for (let outer = element; outer !== banner; ) {
      outer = outer.parentElement;
      if (getComputedStyle(outer).overflow !== 'visible') return true;
    }
    return false;
  };
  // Chromium writes a shadow as: colour, x, y, blur, spread, and perhaps inset.
  const shadows = (element) =>
    getComputedStyle(element).boxShadow.split(/,(?![^(]*\))/).filter((text) => !/inset|none/.test(text));
  for (const element of [banner, ...banner.querySelectorAll('*')]) {
    if (clipped(element)) continue;
    for (const shadow of shadows(element)) {
      const [x, y, blur, spread] = shadow.match(/-?[\d.]+px/g).map(parseFloat);
      const reach = blur + spread;
      room.top = Math.max(room.top, reach - y);
      room.right = Math.max(room.right, reach + x);
      room.bottom = Math.max(room.bottom, reach + y);
      room.left = Math.max(room.left, reach - x);
    }
  }
  const { width, height } = banner.getBoundingClientRect();
  return { width, height, ...room };
}
