// Reads lines of JSON, {"sanitizer": …, "html": …}, and answers each with the HTML as JSON.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const load = createRequire(`${process.argv[2]}/`);
const { JSDOM } = load("jsdom");
const sanitizeHtml = load("sanitize-html");
const purify = load("dompurify")(new JSDOM("").window);

const styled = { ...sanitizeHtml.defaults.allowedAttributes, "*": ["style", "dir", "lang"] };
const sanitizers = {
  dompurify: (html) => purify.sanitize(html),
  "sanitize-html": (html) => sanitizeHtml(html),
  "sanitize-html with style": (html) => sanitizeHtml(html, { allowedAttributes: styled }),
};

for await (const line of createInterface({ input: process.stdin })) {
  const { sanitizer, html } = JSON.parse(line);
  console.log(JSON.stringify(sanitizers[sanitizer](html)));
}
