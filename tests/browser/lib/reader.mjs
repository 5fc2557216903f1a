// A mail as the program of its reader shows it: from whom, to whom, about what and when; its text; what is attached.

import { execFileSync } from "node:child_process";

// Python's own reader of mails.
const READ = `
import base64, json, sys
from email import message_from_binary_file, policy
mail = message_from_binary_file(sys.stdin.buffer, policy=policy.default)
text = mail.get_body(("plain",))
files = mail.iter_attachments() if mail.get_content_type() == "multipart/mixed" else ()
print(json.dumps({
    "heads": {name: str(mail[name] or "") for name in ("From", "To", "Subject", "Date")},
    "text": text.get_content() if text else "",
    "files": [{"name": part.get_filename(), "bytes": base64.b64encode(part.get_content()).decode()} for part in files],
}))
`;

// A mail as it came, or what was encrypted in one.
export function opened(bytes) {
  const read = JSON.parse(execFileSync("python3", ["-c", READ], { input: bytes, maxBuffer: 1 << 26 }));
  for (const file of read.files) file.bytes = Buffer.from(file.bytes, "base64");
  return read;
}

const STYLE = `
body { font: 16px/1.5 sans-serif; color: #222; background: #fff; margin: 0 auto; max-width: 46rem; padding: 16px; }
h1 { font-size: 20px; line-height: 1.3; margin: 0 0 8px; }
p { margin: 0; }
span { color: #666; }
header { border-bottom: 1px solid #ccc; padding-bottom: 12px; }
pre { font: 15px/1.5 monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
footer { border-top: 1px solid #ccc; padding-top: 12px; }
header p, footer p { overflow-wrap: anywhere; }
`;

const shown = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

// mail: { heads, text, files }, as opened above; sign: what the program says of its signature.
export function pageOf({ heads, text, files }, sign = "") {
  const head = ["From", "To", "Date"].map((name) => `<p><span>${name}:</span> ${shown(heads[name])}</p>`).join("");
  const links = shown(text).replace(/https?:\/\/[^\s<]*[^\s<.,]/g, (link) => `<a href="${link}">${link}</a>`);
  const size = ({ bytes }) => `${Math.ceil(bytes.length / 1024)} KB`;
  const attached = files.map((file) => `<p><span>Attached:</span> ${shown(file.name)} <span>${size(file)}</span></p>`).join("");
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${shown(heads.Subject)}</title><style>${STYLE}</style>
<header><h1>${shown(heads.Subject)}</h1>${head}${sign && `<p>${shown(sign)}</p>`}</header>
<main><pre>${links}</pre></main>${attached && `<footer>${attached}</footer>`}`;
}

// The first page of a PDF, as a picture.
export function firstPage(pdf) {
  return execFileSync("pdftoppm", ["-png", "-r", "100", "-f", "1", "-l", "1", "-"], { input: pdf, maxBuffer: 1 << 26 });
}

// The words of a PDF, on one line.
export function wordsOf(pdf) {
  return execFileSync("pdftotext", ["-", "-"], { input: pdf, maxBuffer: 1 << 26 }).toString().replace(/\s+/g, " ");
}
