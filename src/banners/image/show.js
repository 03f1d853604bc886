async (html) => {
  document.documentElement.innerHTML = html;
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode()));
}
