// The mails that the SMTP server has taken: one folder per domain of the recipient.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const MAILS = process.env.CANDOUR_TEST_MAILS;

function decoded(body, encoding) {
  if (/base64/i.test(encoding)) return Buffer.from(body, "base64").toString("utf8");
  if (!/quoted-printable/i.test(encoding)) return body;
  const bytes = body.replace(/=\r?\n/g, "").replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

function parsed(file) {
  const raw = readFileSync(file, "latin1").replace(/\r\n/g, "\n");
  const end = raw.indexOf("\n\n");
  const head = raw.slice(0, end).replace(/\n[ \t]+/g, " ");
  const header = (name) => new RegExp(`^${name}: (.*)$`, "im").exec(head)?.[1] ?? "";
  const body = raw.slice(end + 2);
  const encoding = header("Content-Transfer-Encoding");
  const text = encoding ? decoded(body, encoding) : Buffer.from(body, "latin1").toString("utf8");
  return { file, subject: header("Subject"), to: header("To"), text, links: text.match(/https?:\/\/[^\s<>]+/g) ?? [] };
}

// What comes from now on: the mails of an earlier way lead to a portal that has stopped.
export class Mailbox {
  constructor(domain) {
    this.folder = join(MAILS, domain);
    this.read = new Set();
    this.before = new Set(this.names());
  }

  names() {
    return existsSync(this.folder) ? readdirSync(this.folder).filter((name) => name.endsWith(".eml")).sort() : [];
  }

  all() {
    return this.names().filter((name) => !this.before.has(name)).map((name) => parsed(join(this.folder, name)));
  }

  // The next mail that fits and was not given before; waits up to a minute.
  async next(fits = () => true) {
    for (let tries = 0; tries < 1200; tries += 1) {
      const mail = this.all().find((each) => !this.read.has(each.file) && fits(each));
      if (mail) {
        this.read.add(mail.file);
        return mail;
      }
      await new Promise((later) => setTimeout(later, 50));
    }
    throw new Error(`no mail came to ${this.folder}`);
  }
}
