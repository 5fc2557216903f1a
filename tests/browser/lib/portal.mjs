// A portal of its own: the binary, started in an empty data folder, and its command line.

import { execFile, spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";

const WORK = process.env.CANDOUR_TEST_WORK;

async function freePort() {
  const server = createServer();
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

export class Portal {
  constructor(binary, folder, port) {
    this.binary = binary;
    this.folder = folder;
    this.base = `http://127.0.0.1:${port}`;
    this.said = "";
    this.lane = "";
    this.environment = {
      PATH: process.env.PATH,
      SSL_CERT_FILE: process.env.SSL_CERT_FILE,
      CANDOUR_DATA_DIR: join(folder, "data"),
      CANDOUR_PORT: String(port),
    };
  }

  // Everything set as an operator would, with a real SMTP server; nobody has joined. more: settings on top.
  static async start(binary, more = {}) {
    const portal = await Portal.made(binary);
    Object.assign(portal.environment, {
      CANDOUR_BASE_URL: portal.base,
      CANDOUR_MAIL_URL: process.env.CANDOUR_TEST_SMTP,
      // Nobody waits here for the next working day.
      CANDOUR_MAIL_TIMES: "now",
      CANDOUR_LEGAL_NAME: "Boundary Trust (made up)",
      CANDOUR_CONTACT: "trust@example.org",
      ...more,
    });
    await portal.launch(["serve"]);
    return portal;
  }

  static async demo(binary) {
    const portal = await Portal.made(binary);
    await portal.launch(["demo"]);
    return portal;
  }

  static async made(binary) {
    return new Portal(binary, mkdtempSync(join(WORK, "portal-")), await freePort());
  }

  async launch(arguments_) {
    this.process = spawn(this.binary, arguments_, { cwd: this.folder, env: this.environment });
    const hear = (text) => { this.said += text; };
    this.process.stdout.setEncoding("utf8").on("data", hear);
    this.process.stderr.setEncoding("utf8").on("data", hear);
    for (let tries = 0; tries < 600; tries += 1) {
      if (this.process.exitCode !== null) throw new Error(`the portal ended at once:\n${this.said}`);
      if (await fetch(this.base).then((answer) => answer.ok, () => false)) return;
      await new Promise((later) => setTimeout(later, 100));
    }
    throw new Error(`the portal does not answer:\n${this.said}`);
  }

  // One subcommand, while the server runs; gives back what it printed.
  async command(arguments_, typed) {
    const running = promisify(execFile)(this.binary, arguments_, { cwd: this.folder, env: this.environment });
    if (typed) running.child.stdin.write(typed);
    running.child.stdin.end();
    const { stdout, stderr } = await running;
    return stdout + stderr;
  }

  // A mail domain that no portal beside this one uses at the same time.
  domain(name) {
    return `${name}-${this.lane}.example`;
  }

  // Makes an operator on the command line; gives back what somebody signs in with.
  async addOperator() {
    const printed = await this.command(["operator", "add", "--email", "runner@trust.example", "--name", "Robin Runner"]);
    const passphrase = /\n +([a-z]+(?:[ -][a-z]+){5})\n/.exec(printed)?.[1];
    const secret = /\n +([A-Z2-7 ]{32,})\n/.exec(printed)?.[1];
    if (!passphrase || !secret) throw new Error(`operator add prints no way to sign in:\n${printed}`);
    return { address: "runner@trust.example", passphrase, secret };
  }

  async stop() {
    if (!this.process || this.process.exitCode !== null) return;
    const ended = new Promise((end) => this.process.once("exit", end));
    this.process.kill("SIGTERM");
    await ended;
    writeFileSync(join(this.folder, "said.log"), this.said);
  }
}
