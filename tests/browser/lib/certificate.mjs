// The certificate of a body, made and used with gpg.

import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { join } from "node:path";

const armored = (mail) => /-----BEGIN PGP MESSAGE-----[\s\S]*-----END PGP MESSAGE-----\n/.exec(mail)[0];

// A certificate as a body's own program makes it, and what it reads with it.
export class Certificate {
  constructor(address) {
    this.home = mkdtempSync(join(process.env.CANDOUR_TEST_WORK, "gnupg-"));
    this.run(["--quick-gen-key", `Complaints desk <${address}>`, "future-default", "default", "2y"]);
    this.text = this.run(["--armor", "--export", address]);
  }

  run(more, input = "", encoding = "utf8") {
    const always = ["--homedir", this.home, "--batch", "--quiet", "--passphrase", "", "--pinentry-mode", "loopback"];
    const said = execFileSync("gpg", [...always, ...more], { input, stdio: ["pipe", "pipe", "ignore"], maxBuffer: 1 << 26 }).toString(encoding);
    execFileSync("gpgconf", ["--homedir", this.home, "--kill", "all"]);
    return said;
  }

  read(mail) {
    return this.run(["--decrypt"], armored(mail));
  }

  // Takes the key with which the portal signs, as somebody at a desk does once.
  async take(portal) {
    this.run(["--import"], await fetch(`${portal.base}/openpgp.asc`).then((answer) => answer.text()));
  }

  // The same, where who signed it is a key that was taken.
  readSigned(mail) {
    const said = this.run(["--status-fd", "1", "--decrypt"], armored(mail), "latin1");
    if (!/^\[GNUPG:\] GOODSIG /m.test(said)) throw new Error(`gpg finds no good signature:\n${said.match(/^\[GNUPG:\].*$/gm).join("\n")}`);
    return Buffer.from(this.run(["--decrypt"], armored(mail), "latin1"), "latin1");
  }
}
