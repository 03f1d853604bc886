/* Where everything in a document's samples stands, from the left and top of each sample. */
async ([html, width]) => {
  const frame = document.createElement("iframe");
  // An empty page is drawn by the rules of the nineties, and a window has a smallest
  // width: a frame has neither.
  frame.style.cssText = `position:fixed;left:0;top:0;border:0;width:${width}px;height:600px`;
  frame.scrolling = "no";
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
  document.body.append(frame);
  await loaded;
  await frame.contentDocument.fonts.ready;
  const view = frame.contentWindow;

  even(frame.contentDocument.body);

  /* What engines round or space by rules of their own: WebKit gives a line whole pixels,
     Chromium alone sets letters apart that join. */
  function even(parent) {
    for (const element of (parent.shadowRoot ?? parent).children) {
      const { lineHeight } = view.getComputedStyle(element);
      const whole = `${Math.floor(parseFloat(lineHeight) + 0.02)}px`;
      if (lineHeight !== "normal") element.style.setProperty("line-height", whole, "important");
      if (/\p{Script=Arabic}/u.test(element.textContent))
        element.style.setProperty("letter-spacing", "normal", "important");
      even(element);
    }
  }

  const rounded = (value) => Math.round(value * 100) / 100;
  const box = (rect, from) => ({
    left: rounded(rect.left - from.left),
    right: rounded(rect.right - from.left),
    top: rounded(rect.top - from.top),
    bottom: rounded(rect.bottom - from.top),
  });

  const range = frame.contentDocument.createRange();

  /* How many lines the box of a text has: letters of several fonts differ in their tops. */
  function lines(node) {
    let parent = node.parentElement;
    while (parent && view.getComputedStyle(parent).display === "inline") parent = parent.parentElement;
    range.selectNodeContents(parent ?? node);
    const rects = [...range.getClientRects()].filter((rect) => rect.width);
    let count = 0, last = -Infinity;
    for (const middle of rects.map((rect) => rect.top + rect.height / 2).sort((a, b) => a - b)) {
      if (middle - last > 8) count += 1;
      last = middle;
    }
    return count;
  }

  function text(node, from) {
    const count = lines(node);
    range.selectNodeContents(node);
    return { name: node.data.trim(), lines: count, ...box(range.getBoundingClientRect(), from) };
  }

  function block(element, from) {
    return { name: `<${element.localName}> ${element.textContent.trim().slice(0, 40)}`, lines: 0,
             ...box(element.getBoundingClientRect(), from) };
  }

  function* places(parent, from) {
    for (const node of (parent.shadowRoot ?? parent).childNodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        if (node.data.trim()) yield text(node, from);
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        const display = view.getComputedStyle(node).display;
        if (display === "none") continue;
        if (display !== "inline" && display !== "contents") yield block(node, from);
        yield* places(node, from);
      }
    }
  }

  const samples = [...frame.contentDocument.querySelectorAll("[data-sample]")];
  const found = samples.map((sample) => [
    sample.dataset.sample, [...places(sample, sample.getBoundingClientRect())],
  ]);
  frame.remove();
  return Object.fromEntries(found);
};
