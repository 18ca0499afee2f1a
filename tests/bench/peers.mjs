// Tags of wink-nlp: node peers.mjs FILE [tags]
// Reads a text, one sentence a line, and prints how many tokens it has, or with
// "tags" one token a line: first byte, end byte, part of speech.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(process.env.PEERS + "/");
const winkNLP = require("wink-nlp");
const nlp = winkNLP(require("wink-eng-lite-web-model"), ["sbd", "pos"]);
const { its } = nlp;
let begin = 0, tokens = 0;
for (const line of readFileSync(process.argv[2], "utf8").split("\n")) {
  const doc = nlp.readDoc(line);
  if (process.argv[3] !== "tags")
    tokens += doc.tokens().out(its.pos).length;
  else {
    let at = 0;
    const forms = doc.tokens().out();
    const tags = doc.tokens().out(its.pos);
    forms.forEach((form, i) => {
      const place = line.indexOf(form, at);
      if (place < 0) return;
      at = place + form.length;
      const first = begin + Buffer.byteLength(line.slice(0, place));
      console.log(`${first}\t${first + Buffer.byteLength(form)}\t${tags[i]}`);
    });
  }
  begin += Buffer.byteLength(line) + 1;
}
if (process.argv[3] !== "tags") console.log(tokens);
